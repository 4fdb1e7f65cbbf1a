import BigInt
import DecisionDiagram

/// How many situations can exist, counted from what cannot exist alone, without any rule: a second road to the number
/// that the leaves of a duty's diagram must add up to.
struct SituationCount {
  private let constraints: ConstraintGroups
  private let sizes: [Int]
  private var known: [Set<Int>: BigUInt] = [:]

  init(_ constraints: ConstraintGroups, sizes: [Int]) {
    self.constraints = constraints
    self.sizes = sizes
  }

  /// - Parameter named: the facts over which is counted.
  /// - Throws: when it takes too much work.
  mutating func possible(over named: Set<Int>) throws(BudgetExceeded) -> BigUInt {
    if let count = known[named] { return count }
    let excluded = constraints.cubes(touching: named)
    let others = excluded.reduce(into: Set<Int>()) { $0.formUnion($1.sets.keys) }.subtracting(named)
    let problem = DecisionProblem(
      sizes: sizes, order: named.sorted() + others.sorted(), namedCount: named.count, rules: [], scopes: [.everything],
      excluded: excluded, precedence: .none(0))
    let diagram = try Diagram.build(problem)
    let count = zip(diagram.leaves, diagram.counts).reduce(BigUInt(0)) { $0 + ($1.0 == .impossible ? 0 : $1.1) }
    known[named] = count
    return count
  }
}
