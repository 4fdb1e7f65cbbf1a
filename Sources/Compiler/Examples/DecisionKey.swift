import DecisionDiagram
import DecisionTable

/// A decision as `language.md` section 8 tells decisions apart: by status and outcome, whatever rules decided.
enum DecisionKey: Hashable {
  /// The situation cannot exist.
  case impossible
  /// No agreement holds.
  case noAgreement
  /// Nothing is agreed.
  case gap
  /// These outcomes, lists compared as sets; more than one is a conflict.
  case outcomes(Set<OutcomeContents>)

  /// What an answer says.
  init(_ answer: DecisionAnswer) {
    switch answer.status {
    case .noAgreement: self = .noAgreement
    case .gap: self = .gap
    case .settled, .open, .conflict: self = .outcomes(Set(answer.outcomes.map { $0.canonical }))
    }
  }
}

extension CompiledDuty {
  /// What a decision of this duty's diagram, or of one built from the same problem, says.
  func key(_ decision: Decision) -> DecisionKey {
    switch decision {
    case .impossible: .impossible
    case .outOfScope: .noAgreement
    case .gap: .gap
    case .outcomes(let numbers): .outcomes(Set(numbers.map { rules[$0].outcome.canonical }))
    }
  }
}
