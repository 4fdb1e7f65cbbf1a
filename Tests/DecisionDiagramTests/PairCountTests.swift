import BigInt
import Testing

@testable import DecisionDiagram

/// The number of situations in which two diagrams decide a pair of decisions, against counting them.
@Suite struct PairCountTests {
  @Test(arguments: 1...60, [2, 3, 4])
  func countsCombinationsOfTheFirstVariables(seed: UInt64, namedCount: Int) throws {
    let random = RandomProblem(seed: seed, variables: 4)
    let second = RandomProblem(seed: seed + 5_000, variables: 4)
    let sizes = zip(random.problem.sizes, second.problem.sizes).map { min($0, $1) }
    let one = try Diagram.build(cut(random.problem, sizes))
    let other = try Diagram.build(cut(second.problem, sizes))
    let pairs = DiagramPairs(one, other, order: [0, 1, 2, 3], sizes: sizes)
    var expected: [DiagramPairs.Pair: Set<[Int]>] = [:]
    for values in sizes.reduce([[]], { all, size in all.flatMap { one in (0..<size).map { one + [$0] } } }) {
      let decisions = (one.decision { values[$0] }, other.decision { values[$0] })
      guard decisions.0 != .impossible, decisions.1 != .impossible,
        let first = one.leaves.firstIndex(of: decisions.0), let second = other.leaves.firstIndex(of: decisions.1)
      else { continue }
      expected[.init(first: first, second: second), default: []].insert(Array(values.prefix(namedCount)))
    }
    for first in one.leaves.indices {
      for second in other.leaves.indices {
        let pair = DiagramPairs.Pair(first: first, second: second)
        #expect(
          try pairs.count(namedCount: namedCount) { $0 == pair } == BigUInt(expected[pair]?.count ?? 0),
          "seed \(seed) \(namedCount) \(pair)")
      }
    }
    #expect(throws: BudgetExceeded.self) {
      try DiagramPairs(one, other, order: [0, 1, 2, 3], sizes: sizes, budget: 0).count(namedCount: 4) { _ in true }
    }
  }

  /// The problem with fewer values.
  private func cut(_ problem: DecisionProblem, _ sizes: [Int]) -> DecisionProblem {
    func fit(_ cube: Cube) -> Cube {
      Cube(
        Dictionary(cube.sets.map { ($0, $1.intersection(ValueSet([0..<sizes[$0]]))) }) { first, _ in first })
    }
    return DecisionProblem(
      sizes: sizes, order: problem.order, namedCount: problem.namedCount,
      rules: problem.rules.map { .init(condition: CubeSet($0.condition.cubes.map(fit)), outcome: $0.outcome) },
      scopes: problem.scopes.map { CubeSet($0.cubes.map(fit)) }, excluded: problem.excluded.map(fit),
      precedence: problem.precedence)
  }
}
