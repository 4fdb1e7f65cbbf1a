/// Chance that is the same on every machine: splitmix64, so that every run measures the same agreements.
struct Chance {
  private var state: UInt64

  /// - Parameter seed: any number; the same seed gives the same row.
  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<count.
  mutating func below(_ count: Int) -> Int { count > 0 ? Int(next() % UInt64(count)) : 0 }

  /// True in so many cases out of a hundred.
  mutating func percent(_ share: Int) -> Bool { below(100) < share }
}
