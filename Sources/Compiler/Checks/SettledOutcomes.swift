import DecisionDiagram
import DecisionTable
import Diagnostics

/// A decision of a duty that is settled, for the checks that look at decisions and not at rules.
struct SettledOutcome {
  let period: CompiledPeriod
  let duty: CompiledDuty
  /// Index of the leaf.
  let leaf: Int
  let outcome: OutcomeContents
}

extension DecisionContext {
  /// Every settled decision that some possible situation has, in every period; also where oversight follows the
  /// handover.
  var settledOutcomes: [SettledOutcome] {
    region.periods.flatMap { period in
      period.steps.flatMap { $0.duties }.flatMap { duty in
        duty.diagram.leaves.indices.compactMap { leaf in
          guard case .outcomes(let numbers) = duty.diagram.leaves[leaf], numbers.count == 1, let number = numbers.first,
            duty.counts[leaf] > 0, !duty.rules[number].outcome.isOpen
          else { return nil }
          return SettledOutcome(period: period, duty: duty, leaf: leaf, outcome: duty.rules[number].outcome)
        }
      }
    }
  }

  /// The smallest situation with this decision within a box, with the rules that decide there and the decision.
  func shown(
    _ settled: SettledOutcome, within cube: Cube = .everything
  ) -> (situation: [FactValue], rules: [LoweredRule], present: PresentDecision?)? {
    guard let path = settled.duty.diagram.smallestCase(reaching: [settled.leaf], within: cube) else { return nil }
    let winners = settled.duty.winners(at: path, reaching: settled.leaf, within: cube)
    let present = region.present(settled.period, settled.duty, settled.leaf, path: path, within: cube)
    return (region.facts.factValues(path), winners.map { settled.duty.rules[$0] }, present)
  }
}
