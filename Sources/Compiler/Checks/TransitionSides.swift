import Agreements
import DecisionDiagram
import DecisionTable
import Diagnostics

/// Both sides of a transition in a period: who holds oversight before, who after, and how a situation before becomes
/// situations after.
struct TransitionSides {
  private let before: Diagram
  private let after: Diagram
  private let pairs: DiagramPairs
  private let holders: OversightHolders
  private let region: CompiledRegion
  private let period: CompiledPeriod

  /// - Returns: nil where nothing can be compared, as a step or fact is unknown, or no decisions can be a break.
  /// - Throws: when it takes too much work.
  init?(_ transition: Transition, _ period: CompiledPeriod, _ context: DecisionContext) throws(BudgetExceeded) {
    let facts = context.region.facts
    region = context.region
    self.period = period
    guard let from = period.steps.first(where: { $0.step == transition.from.value }),
      let to = period.steps.first(where: { $0.step == transition.to.value }),
      let condition = try? facts.cubes(transition.condition)
    else { return nil }
    let vocabulary = context.project.vocabulary
    holders = OversightHolders(before: .init(from, vocabulary), after: .init(to, vocabulary))
    guard holders.canBreak else { return nil }
    let (dutyBefore, dutyAfter) = (holders.before.duty, holders.after.duty)
    var links: [Int: ValueLink] = [:]
    for (number, variable) in facts.variables.enumerated() where variable.canLackValue {
      // A fact that gets a value by the change may have any; one that loses it has none.
      links[number] = .sameUnlessNone(variable.valueCount)
    }
    var changed: Set<Int> = []
    for change in transition.changes {
      guard let variable = facts.number(of: change.fact.value),
        let value = facts.valueIndex(change.value.value, of: variable)
      else { return nil }
      links[variable] = .fixed(value)
      changed.insert(variable)
    }
    var named = condition.variables.union(changed)
    for duty in [dutyBefore, dutyAfter] { named.formUnion(duty?.problem.order ?? []) }
    for scope in period.scopes { named.formUnion(scope.variables) }
    // What is tied to these on either side is asked on both, so that a pair of leaves says whether both exist.
    for groups in [from.constraints, to.constraints] {
      for cube in groups.cubes(touching: named) { named.formUnion(cube.sets.keys) }
    }
    let first = dutyBefore?.problem.order ?? []
    let second = (dutyAfter?.problem.order ?? []).filter { !first.contains($0) }
    let order = first + second + named.subtracting(first).subtracting(second).sorted()
    let scopes = period.scopes.compactMap { $0.intersection(condition) }
    before = try Self.diagram(dutyBefore, scopes, from.constraints, order, facts)
    after = try Self.diagram(dutyAfter, period.scopes, to.constraints, order, facts)
    pairs = DiagramPairs(before, after, order: order, sizes: facts.sizes, links: links)
  }

  private static func diagram(
    _ duty: CompiledDuty?, _ scopes: [CubeSet], _ constraints: ConstraintGroups, _ order: [Int], _ facts: FactTable
  ) throws(BudgetExceeded) -> Diagram {
    let problem = DecisionProblem(
      sizes: facts.sizes, order: order, namedCount: order.count, rules: duty?.problem.rules ?? [], scopes: scopes,
      excluded: constraints.cubes(touching: Set(order)), precedence: duty?.problem.precedence ?? .none(0))
    return try Diagram.build(problem)
  }

  /// A break with few conditions; nil when there is none. One that is only open on purpose comes last.
  func firstBreak() throws(BudgetExceeded) -> ContinuityCheck.Break? {
    let breaks = try pairs.pairs().filter { isBreak($0) }
    let certain = breaks.filter { !isOpen($0) }
    let chosen = Set(certain.isEmpty ? breaks : certain)
    guard !chosen.isEmpty, let shown = try smallest(chosen) else { return nil }
    let path = shown.path.map { (variable: $0.variable, value: $0.first) }
    return ContinuityCheck.Break(
      before: path, rulesBefore: rules(holders.before.duty, shown.first),
      rulesAfter: rules(holders.after.duty, shown.second), isOpen: certain.isEmpty,
      present: present(shown.first, path))
  }

  private func smallest(
    _ breaks: Set<DiagramPairs.Pair>
  ) throws(BudgetExceeded) -> (path: [DiagramPairs.Step], first: [Int: Int], second: [Int: Int])? {
    // Any break first, then the one kind that it is, so that the holders named hold in all of the situation shown.
    guard let whole = try pairs.situations(where: { breaks.contains($0) }) else { return nil }
    let first = before.decision { whole.first[$0] ?? 0 }
    let second = after.decision { whole.second[$0] ?? 0 }
    let path = try pairs.smallestCase { before.leaves[$0.first] == first && after.leaves[$0.second] == second }
    guard let path else { return nil }
    let box = Cube(Dictionary(path.map { ($0.variable, ValueSet(values: [$0.first])) }) { first, _ in first })
    let inside = try pairs.situations(within: box) {
      before.leaves[$0.first] == first && after.leaves[$0.second] == second
    }
    return (path, inside?.first ?? whole.first, inside?.second ?? whole.second)
  }

  private func isBreak(_ pair: DiagramPairs.Pair) -> Bool {
    holders.isBreak(before.leaves[pair.first], after.leaves[pair.second])
  }

  private func isOpen(_ pair: DiagramPairs.Pair) -> Bool {
    holders.isOpen(before.leaves[pair.first], after.leaves[pair.second])
  }

  private func rules(_ duty: CompiledDuty?, _ situation: [Int: Int]) -> [LoweredRule] {
    guard let duty else { return [] }
    return duty.winners { situation[$0] ?? 0 }.map { duty.rules[$0] }
  }

  /// What is decided about oversight in the situation shown, before the transition.
  private func present(_ situation: [Int: Int], _ path: [(variable: Int, value: Int)]) -> PresentDecision? {
    let decision = before.decision { situation[$0] ?? 0 }
    guard let duty = holders.before.duty, let leaf = before.leaves.firstIndex(of: decision) else { return nil }
    return region.present(period, before, duty.rules, leaf, path: path)
  }
}
