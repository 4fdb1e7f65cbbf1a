/// Chance that is the same on every machine and for every version of Swift: splitmix64.
struct Chance {
  private var state: UInt64

  /// - Parameter seed: any number; the same seed gives the same row.
  init(seed: UInt64) {
    state = seed
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<count; 0 when count is 0.
  mutating func below(_ count: Int) -> Int {
    count > 0 ? Int(next() % UInt64(count)) : 0
  }

  /// A number in a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in so many cases out of a hundred.
  mutating func percent(_ share: Int) -> Bool {
    below(100) < share
  }

  /// One of these; nil when there are none.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// One of these words.
  mutating func word(_ words: String...) -> String {
    words[below(words.count)]
  }

  /// These in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var rest = elements
    var shuffled: [Element] = []
    while !rest.isEmpty { shuffled.append(rest.remove(at: below(rest.count))) }
    return shuffled
  }

  /// So many of these (fewer when there are fewer), in their order.
  mutating func some<Element>(_ elements: [Element], _ count: ClosedRange<Int>) -> [Element] {
    let wanted = min(number(in: count), elements.count)
    let chosen = shuffled(Array(elements.indices)).prefix(wanted)
    return chosen.sorted().map { elements[$0] }
  }
}
