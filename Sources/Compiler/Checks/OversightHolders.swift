import Agreements
import DecisionDiagram
import DecisionTable

/// Who holds oversight at the step before and the step after a transition, decision by decision.
struct OversightHolders {
  /// One of both steps.
  struct Side {
    /// The duty there; nil: nothing is said or demanded of it.
    let duty: CompiledDuty?
    /// Whether a gap is reported where oversight is no duty: as that of the handover which it follows.
    let gapIsOfHandover: Bool

    init(_ step: CompiledStep, _ vocabulary: Vocabulary) {
      duty = step.duties.first { $0.place.duty == BuiltIn.oversight }
      gapIsOfHandover =
        step.duties.contains { $0.place.duty == BuiltIn.handover }
        && vocabulary.steps.contains { $0.id.value == step.step && $0.oversightFollowsHandover }
    }

    /// Every decision that some situation has.
    fileprivate var decisions: [Decision] {
      guard let duty else { return [.gap] }
      return zip(duty.diagram.leaves, duty.counts).filter { $0.0 != .impossible && $0.1 > 0 }.map { $0.0 }
    }

    /// A gap or conflict of a duty that the step has is a finding of its own.
    fileprivate func isReported(_ decision: Decision) -> Bool {
      guard duty != nil else { return gapIsOfHandover && decision == .gap }
      if case .outcomes(let outcomes) = decision { return outcomes.count > 1 }
      return decision == .gap
    }

    /// The roles, where it is settled who.
    fileprivate func holders(_ decision: Decision) -> Set<String>? {
      guard let duty, case .outcomes(let outcomes) = decision, outcomes.count == 1, let outcome = outcomes.first,
        !duty.rules[outcome].outcome.isOpen
      else { return nil }
      return Set(duty.rules[outcome].outcome.who)
    }

    fileprivate func isOpen(_ decision: Decision) -> Bool {
      guard let duty, case .outcomes(let outcomes) = decision, outcomes.count == 1, let outcome = outcomes.first else {
        return false
      }
      return duty.rules[outcome].outcome.isOpen
    }
  }

  let before: Side
  let after: Side

  /// Whether oversight would be lost or change hands unsaid. Outcomes are those of the duties' rules.
  func isBreak(_ now: Decision, _ next: Decision) -> Bool {
    guard now != .outOfScope, next != .outOfScope, !before.isReported(now), !after.isReported(next) else {
      return false
    }
    guard let old = before.holders(now), let new = after.holders(next) else { return true }
    return new != old && new != [BuiltIn.currentHolder]
  }

  /// Whether one of both is left open on purpose.
  func isOpen(_ now: Decision, _ next: Decision) -> Bool { before.isOpen(now) || after.isOpen(next) }

  /// Whether any two decisions would be a break, if some situation led from the one to the other. Mostly there are none,
  /// as the next step leaves oversight with whoever has it; then there is nothing to look for.
  var canBreak: Bool {
    let later = after.decisions
    return before.decisions.contains { now in later.contains { isBreak(now, $0) } }
  }
}
