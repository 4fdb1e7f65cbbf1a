import Agreements
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics

extension CompiledRegion {
  /// What is decided in a smallest case of a duty's diagram.
  func present(
    _ period: CompiledPeriod, _ duty: CompiledDuty, _ leaf: Int, path: [(variable: Int, value: Int)],
    within cube: Cube = .everything
  ) -> PresentDecision? {
    present(period, duty.diagram, duty.rules, leaf, path: path, within: cube)
  }

  /// What is decided in a whole situation.
  /// - Parameter value: the value index of a fact.
  func present(_ period: CompiledPeriod, _ duty: CompiledDuty, at value: (Int) -> Int) -> PresentDecision? {
    let given = duty.diagram.levels.map { (variable: $0.variable, value: value($0.variable)) }
    return decision(period, duty.diagram.decision(value), duty.rules, given.sorted { $0.variable < $1.variable })
  }

  /// What is decided in a smallest case of a diagram.
  /// - Parameters:
  ///   - diagram: of the decisions that the rules make.
  ///   - rules: in the order of the diagram's outcomes.
  ///   - leaf: index of the decision.
  ///   - path: the smallest case.
  ///   - cube: where it was looked for.
  /// - Returns: nil when no situation is like that.
  func present(
    _ period: CompiledPeriod, _ diagram: Diagram, _ rules: [LoweredRule], _ leaf: Int,
    path: [(variable: Int, value: Int)], within cube: Cube = .everything
  ) -> PresentDecision? {
    let box = Cube(Dictionary(path.map { ($0.variable, ValueSet(values: [$0.value])) }) { first, _ in first })
    guard let both = box.intersection(cube), let whole = diagram.situation(reaching: [leaf], within: both) else {
      return nil
    }
    var given = Set(path.map { $0.variable }).union(cube.sets.keys.filter { whole[$0] != nil })
    // "No value" cannot be said in a question; it follows when the facts around it are all given.
    let lacksValue = given.contains { facts.valueName($0, whole[$0] ?? 0) == nil }
    if lacksValue { given = Set(whole.keys) }
    return decision(
      period, diagram.leaves[leaf], rules, given.sorted().map { (variable: $0, value: whole[$0] ?? 0) })
  }

  private func decision(
    _ period: CompiledPeriod, _ decision: Decision, _ rules: [LoweredRule], _ given: [(variable: Int, value: Int)]
  ) -> PresentDecision? {
    // A municipality may begin to exist within the period.
    let town = given.first { $0.variable == 0 }.map { files.region.municipalities[$0.value] }
    let day = max(period.period.from, town?.from?.value ?? period.period.from).iso
    let values = facts.factValues(given)
    switch decision {
    case .gap: return PresentDecision(day: day, facts: values, status: .unsettled)
    case .outcomes(let outcomes) where outcomes.count > 1:
      return PresentDecision(day: day, facts: values, status: .contradictory)
    case .outcomes(let outcomes):
      guard let outcome = outcomes.first.map({ rules[$0].outcome }) else { return nil }
      return outcome.isOpen
        ? PresentDecision(day: day, facts: values, status: .open)
        : PresentDecision(day: day, facts: values, status: .settled, who: outcome.who)
    case .impossible, .outOfScope: return nil
    }
  }
}
