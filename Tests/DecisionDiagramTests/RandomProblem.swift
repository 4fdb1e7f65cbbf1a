@testable import DecisionDiagram

/// A small problem made by chance, the same for the same seed.
struct RandomProblem {
  let problem: DecisionProblem

  /// - Parameters:
  ///   - seed: any number.
  ///   - variables: how many; each has two to four values.
  init(seed: UInt64, variables: Int = 5) {
    var chance = Chance(seed: seed)
    let sizes = (0..<variables).map { _ in 2 + chance.below(3) }
    let count = 1 + chance.below(9)
    let rules = (0..<count).map { _ in
      let cubes = (0...chance.below(2)).map { _ in Self.cube(sizes, &chance, tests: 1 + chance.below(3)) }
      return DecisionProblem.Rule(condition: CubeSet(cubes), outcome: chance.below(4))
    }
    let excluded = (0..<chance.below(3)).map { _ in Self.cube(sizes, &chance, tests: 2) }
    let classCount = 3
    let beats = (0..<classCount).map { s in (0..<classCount).map { s > $0 } }
    // Each exception refines an earlier rule.
    let parents = (0..<count).map { $0 > 0 && chance.below(4) == 0 ? chance.below($0) : nil }
    problem = DecisionProblem(
      sizes: sizes, order: Array(sizes.indices), namedCount: variables, rules: rules,
      scopes: chance.below(4) == 0 ? [CubeSet([Self.cube(sizes, &chance, tests: 1)])] : [.everything],
      excluded: excluded,
      precedence: Precedence(
        classes: (0..<count).map { _ in chance.below(classCount) }, beats: beats, families: Array(0..<count),
        parents: parents, isTransitive: false))
  }

  /// Every assignment of values to variables.
  var situations: [[Int]] {
    problem.sizes.reduce([[]]) { situations, size in situations.flatMap { one in (0..<size).map { one + [$0] } } }
  }

  /// The decision in a situation by the definition.
  func decision(_ values: [Int]) -> Decision {
    if problem.excluded.contains(where: { contains($0, values) }) { return .impossible }
    guard problem.scopes.contains(where: { contains($0, values) }) else { return .outOfScope }
    let applying = applying(values)
    let winners = applying.filter { rule in !applying.contains { problem.goesBefore($0, rule) } }
    return winners.isEmpty ? .gap : .outcomes(Set(winners.map { problem.rules[$0].outcome }).sorted())
  }

  /// The rules that apply in a situation.
  func applying(_ values: [Int]) -> [Int] {
    problem.rules.indices.filter { contains(problem.rules[$0].condition, values) }
  }

  func contains(_ boxes: CubeSet, _ values: [Int]) -> Bool { boxes.cubes.contains { contains($0, values) } }

  func contains(_ box: Cube, _ values: [Int]) -> Bool {
    box.sets.allSatisfy { variable, set in set.contains(values[variable]) }
  }

  private static func cube(_ sizes: [Int], _ chance: inout Chance, tests: Int) -> Cube {
    var sets: [Int: ValueSet] = [:]
    for _ in 0..<tests {
      let variable = chance.below(sizes.count)
      sets[variable] = ValueSet(values: (0..<sizes[variable]).filter { _ in chance.below(2) == 0 } + [0])
    }
    return Cube(sets)
  }
}

/// Chance that is the same on every machine: splitmix64.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number in 0..<count.
  mutating func below(_ count: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return count > 0 ? Int((mixed ^ (mixed >> 31)) % UInt64(count)) : 0
  }
}
