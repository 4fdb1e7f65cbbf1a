import DecisionDiagram

/// Situations in a box that are easily found, to try before a proof: the first one, then some by a fixed row of chance.
struct SituationSamples {
  private let existence: Existence
  private let variables: [Int]
  private var state: UInt64

  /// - Parameters:
  ///   - existence: which situations exist.
  ///   - variables: the facts that are varied.
  ///   - seed: any number; the same gives the same situations.
  init(_ existence: Existence, variables: [Int], seed: Int) {
    self.existence = existence
    self.variables = variables
    state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
  }

  /// The first possible situation in a box that is wanted, among so many that are tried.
  mutating func first(in cube: Cube, tries: Int, where isWanted: ([Int]) -> Bool) -> [Int]? {
    guard var values = existence.situation(in: cube) else { return nil }
    if isWanted(values) { return values }
    let free = variables.map { ($0, cube[$0]) }
    for _ in 1..<max(1, tries) {
      for (variable, set) in free {
        if let set {
          values[variable] = set.member(below(set.count)) ?? values[variable]
        } else {
          values[variable] = below(existence.sizes[variable])
        }
      }
      if existence.contains(values), isWanted(values) { return values }
    }
    return nil
  }

  private mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return count > 0 ? Int((state >> 33) % UInt64(count)) : 0
  }
}
