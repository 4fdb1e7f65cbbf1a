import DecisionDiagram
import Diagnostics

extension DutyRules {
  /// What to tell of a situation in which some rules apply: only the facts that these rules look at.
  /// - Parameters:
  ///   - values: the value of every fact.
  ///   - rules: that apply there.
  func shown(_ values: [Int], _ rules: [Int], _ facts: FactTable) -> [FactValue] {
    let variables = Set(rules.flatMap { rule in box(of: rule, at: values)?.sets.keys.map { $0 } ?? [] })
    return facts.factValues(variables.sorted().map { ($0, values[$0]) })
  }

  /// The box of a rule that holds a situation, with the fewest tests.
  private func box(of rule: Int, at values: [Int]) -> Cube? {
    duty.problem.rules[rule].condition.cubes
      .filter { $0.holds { values[$0] } }
      .min { $0.sets.count < $1.sets.count }
  }
}
