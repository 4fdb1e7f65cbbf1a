/// Which of the rules of a problem go before which: by classes of rules, and along chains of exceptions.
public struct Precedence: Sendable {
  /// By rule: its class. Rules of one class go before the same rules and give way to the same, exceptions aside.
  public let classes: [Int]
  /// By class, then by class: whether rules of the first go before those of the second.
  public let beats: [[Bool]]
  /// By rule: the family of rules that were written as one.
  public let families: [Int]
  /// By family: the one that it is an exception to. INVARIANT: no circles; a walk is bounded all the same.
  public let parents: [Int?]
  /// Whether going before is transitive, which saves work.
  public let isTransitive: Bool
  /// By rule: rules of one kind go before the same rules and give way to the same rules.
  private let kinds: [Int]

  /// - Parameters: as the properties.
  public init(classes: [Int], beats: [[Bool]], families: [Int], parents: [Int?], isTransitive: Bool) {
    self.classes = classes
    self.beats = beats
    self.families = families
    self.parents = parents
    self.isTransitive = isTransitive
    // Rules that no exception ties to others are told apart by their class alone.
    let tied = Set(parents.compactMap { $0 }).union(parents.indices.filter { parents[$0] != nil })
    var numbers: [[Int]: Int] = [:]
    kinds = zip(classes, families).map { kind, family in
      let key = [kind, tied.contains(family) ? family : -1]
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
  }

  /// Rules of which none goes before another.
  public static func none(_ count: Int) -> Precedence {
    Precedence(
      classes: [Int](repeating: 0, count: count), beats: [[false]], families: Array(0..<count),
      parents: [Int?](repeating: nil, count: count), isTransitive: true)
  }

  /// Whether rule `s` goes before rule `r`.
  public func goesBefore(_ s: Int, _ r: Int) -> Bool {
    beats[classes[s]][classes[r]] || isException(families[s], to: families[r])
  }

  /// Whether two rules go before the same rules and give way to the same rules.
  public func areAlike(_ s: Int, _ r: Int) -> Bool { kinds[s] == kinds[r] }

  /// The precedence among some of the rules.
  /// - Parameter rules: indices; the result numbers them from 0 in this order.
  public func restricted(to rules: [Int]) -> Precedence {
    Precedence(
      classes: rules.map { classes[$0] }, beats: beats, families: rules.map { families[$0] }, parents: parents,
      isTransitive: isTransitive, kinds: rules.map { kinds[$0] })
  }

  private init(
    classes: [Int], beats: [[Bool]], families: [Int], parents: [Int?], isTransitive: Bool, kinds: [Int]
  ) {
    self.classes = classes
    self.beats = beats
    self.families = families
    self.parents = parents
    self.isTransitive = isTransitive
    self.kinds = kinds
  }

  private func isException(_ family: Int, to other: Int) -> Bool {
    var current = parents[family]
    var steps = 0
    while let next = current, steps <= parents.count {
      if next == other { return true }
      current = parents[next]
      steps += 1
    }
    return false
  }
}
