import DecisionDiagram

/// Whether two compilations of a duty decide the same in every possible situation, and know the same situations.
/// Both are over the same facts.
struct DecisionComparison {
  let facts: FactTable
  let budget: Int

  /// A duty with what cannot be at its step.
  struct Side {
    let duty: CompiledDuty
    let constraints: ConstraintGroups
  }

  /// - Throws: when it takes too much work to say.
  func agree(_ one: Side, _ other: Side) throws(BudgetExceeded) -> Bool {
    let named = one.named.union(other.named)
    // Both ask the same facts, and of the same facts whether the situation exists: else a situation that cannot be
    // would look like a difference.
    var variables = named
    for side in [one, other] {
      for cube in side.constraints.cubes(touching: named) { variables.formUnion(cube.sets.keys) }
    }
    let first = one.duty.problem.order.filter { variables.contains($0) }
    let order = first + variables.subtracting(first).sorted()
    let left = try diagram(one, order, named)
    let right = try diagram(other, order, named)
    return left.agrees(with: right) { one.duty.key($0) == other.duty.key($1) }
  }

  private func diagram(_ side: Side, _ order: [Int], _ named: Set<Int>) throws(BudgetExceeded) -> Diagram {
    let problem = side.duty.problem
    if problem.order == order, named == side.named { return side.duty.diagram }
    return try Diagram.build(
      DecisionProblem(
        sizes: facts.sizes, order: order, namedCount: order.count, rules: problem.rules, scopes: problem.scopes,
        excluded: side.constraints.cubes(touching: named), precedence: problem.precedence),
      budget: budget)
  }
}

extension DecisionComparison.Side {
  /// The facts that rules and scopes name.
  fileprivate var named: Set<Int> { Set(duty.problem.order.prefix(duty.problem.namedCount)) }
}
