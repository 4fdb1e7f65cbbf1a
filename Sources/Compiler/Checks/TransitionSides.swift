import Agreements
import DecisionDiagram
import DecisionTable
import Diagnostics

/// Both sides of a transition in a period: who holds oversight before, who after, and how a situation before becomes
/// situations after.
struct TransitionSides {
  private let before: Diagram
  private let after: Diagram
  private let dutyBefore: CompiledDuty?
  private let dutyAfter: CompiledDuty?
  /// The facts of `dan` with their value.
  private let changes: [Int: Int]
  private let facts: FactTable
  private let context: DecisionContext
  private let period: CompiledPeriod

  /// - Returns: nil where nothing can be compared: a step is unknown, or it takes too much work (the duty itself then
  ///   is reported as not proven).
  init?(_ transition: Transition, _ period: CompiledPeriod, _ context: DecisionContext) {
    let facts = context.region.facts
    self.facts = facts
    self.context = context
    self.period = period
    guard let from = period.steps.first(where: { $0.step == transition.from.value }),
      let to = period.steps.first(where: { $0.step == transition.to.value }),
      let condition = try? facts.cubes(transition.condition)
    else { return nil }
    dutyBefore = from.duties.first { $0.place.duty == BuiltIn.oversight }
    dutyAfter = to.duties.first { $0.place.duty == BuiltIn.oversight }
    var changes: [Int: Int] = [:]
    for change in transition.changes {
      guard let variable = facts.number(of: change.fact.value),
        let value = facts.valueIndex(change.value.value, of: variable)
      else { return nil }
      changes[variable] = value
    }
    self.changes = changes
    var named = condition.variables.union(changes.keys)
    for duty in [dutyBefore, dutyAfter] { named.formUnion(duty?.problem.order ?? []) }
    for scope in period.scopes { named.formUnion(scope.variables) }
    // What is tied to these on either side is asked on both, so that a path says whether the situation exists.
    for groups in [from.constraints, to.constraints] {
      for cube in groups.cubes(touching: named) { named.formUnion(cube.sets.keys) }
    }
    let scopes = period.scopes.compactMap { $0.intersection(condition) }
    guard
      let before = Self.diagram(dutyBefore, scopes, from.constraints, named, facts),
      let after = Self.diagram(dutyAfter, period.scopes, to.constraints, named, facts)
    else { return nil }
    self.before = before
    self.after = after
  }

  private static func diagram(
    _ duty: CompiledDuty?, _ scopes: [CubeSet], _ constraints: ConstraintGroups, _ named: Set<Int>, _ facts: FactTable
  ) -> Diagram? {
    let never: @Sendable (Int, Int) -> Bool = { _, _ in false }
    let order = (duty?.problem.order ?? []) + named.subtracting(duty?.problem.order ?? []).sorted()
    let problem = DecisionProblem(
      sizes: facts.sizes, order: order, namedCount: order.count, rules: duty?.problem.rules ?? [], scopes: scopes,
      excluded: constraints.cubes(touching: named), isTransitive: duty?.problem.isTransitive ?? true,
      goesBefore: duty?.problem.goesBefore ?? never)
    return try? Diagram.build(problem)
  }

  /// A break with few conditions; nil when there is none. One that is only open on purpose comes last.
  func firstBreak() -> ContinuityCheck.Break? {
    guard let paths = before.paths(limit: ContinuityCheck.pathLimit) else { return nil }
    var best: (found: ContinuityCheck.Break, rank: Int)?
    for (cube, leaf) in paths.sorted(by: { $0.cube.sets.count < $1.cube.sets.count }) {
      let decision = before.leaves[leaf]
      guard decision != .outOfScope, !isReported(decision, dutyBefore) else { continue }
      for other in after.leaves(within: moved(cube)) {
        let next = after.leaves[other]
        guard next != .outOfScope, !isReported(next, dutyAfter), !isContinuous(decision, next) else { continue }
        let isOpen = isOpen(decision, dutyBefore) || isOpen(next, dutyAfter)
        let rank = (isOpen ? 1_000 : 0) + cube.sets.count
        guard best.map({ rank < $0.rank }) ?? true else { continue }
        let simple = simplest(cube, decision, next)
        let found = ContinuityCheck.Break(
          before: simple, rulesBefore: rules(dutyBefore, before, leaf, cube),
          rulesAfter: rules(dutyAfter, after, other, moved(cube)), isOpen: isOpen,
          present: present(leaf, simple))
        best = (found: found, rank: rank)
      }
    }
    return best?.found
  }

  /// Where a situation of the box can end up: the facts of `dan` set; a fact that gets a value may have any, one that
  /// loses its value has none.
  private func moved(_ cube: Cube) -> Cube {
    var sets = cube.sets
    for (number, values) in cube.sets {
      let variable = facts.variables[number]
      guard variable.canLackValue else { continue }
      let none = ValueSet(values: [variable.valueCount])
      let any = ValueSet([0..<variable.size])
      sets[number] = values.contains(variable.valueCount) ? any : values.union(none)
    }
    for (variable, value) in changes { sets[variable] = ValueSet(values: [value]) }
    return Cube(sets)
  }

  /// A gap or conflict of a duty that the step has is a finding of its own.
  private func isReported(_ decision: Decision, _ duty: CompiledDuty?) -> Bool {
    guard duty != nil else { return false }
    if case .outcomes(let outcomes) = decision { return outcomes.count > 1 }
    return decision == .gap
  }

  private func isContinuous(_ decision: Decision, _ next: Decision) -> Bool {
    guard let now = holders(decision, dutyBefore), let later = holders(next, dutyAfter) else { return false }
    return later == now || later == [BuiltIn.currentHolder]
  }

  private func holders(_ decision: Decision, _ duty: CompiledDuty?) -> Set<String>? {
    guard let duty, case .outcomes(let outcomes) = decision, outcomes.count == 1, let outcome = outcomes.first,
      !duty.rules[outcome].outcome.isOpen
    else { return nil }
    return Set(duty.rules[outcome].outcome.who)
  }

  private func isOpen(_ decision: Decision, _ duty: CompiledDuty?) -> Bool {
    guard let duty, case .outcomes(let outcomes) = decision, outcomes.count == 1, let outcome = outcomes.first else {
      return false
    }
    return duty.rules[outcome].outcome.isOpen
  }

  private func rules(_ duty: CompiledDuty?, _ diagram: Diagram, _ leaf: Int, _ cube: Cube) -> [LoweredRule] {
    guard let duty, let situation = diagram.situation(reaching: [leaf], within: cube) else { return [] }
    return duty.winners { situation[$0] ?? 0 }.map { duty.rules[$0] }
  }

  /// What is decided about oversight at the first of the box's situations, before the transition.
  private func present(_ leaf: Int, _ cube: Cube) -> PresentDecision? {
    guard let duty = dutyBefore else { return nil }
    let path = cube.sets.compactMap { variable, values in values.first.map { (variable: variable, value: $0) } }
    return context.present(period, before, duty.rules, leaf: leaf, path: path)
  }

  /// The box with conditions dropped as long as every situation in it still breaks.
  private func simplest(_ cube: Cube, _ decision: Decision, _ next: Decision) -> Cube {
    var sets = cube.sets
    for variable in cube.sets.keys.sorted(by: >) {
      var fewer = sets
      fewer[variable] = nil
      let box = Cube(fewer)
      let stays = before.leaves(within: box).allSatisfy { before.leaves[$0] == decision }
      if stays, after.leaves(within: moved(box)).allSatisfy({ after.leaves[$0] == next }) { sets = fewer }
    }
    return Cube(sets)
  }
}
