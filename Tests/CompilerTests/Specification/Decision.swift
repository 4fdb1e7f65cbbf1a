import Agreements
import Calendar

/// An assignment as it is compared (section 5): lists as sets, the duty's event filled in, `moet` by default.
struct OutcomeKey: Hashable {
  var who: Set<String>
  var modality = Modality.must
  var how: Set<String> = []
  var to: Set<String> = []
  var with: Set<String> = []
  var mode: String?
  var oversightPasses: OversightMoment?
  var information: Set<String> = []
  var withheld: Set<String> = []
  var within: Term?
  var moments: Set<Term> = []
  var lastWord = false

  /// Somebody who must, without other fields.
  init(who: Set<String>) {
    self.who = who
  }

  /// - Parameters:
  ///   - assignment: as written.
  ///   - event: the duty's event, for terms without one.
  init(_ assignment: Assignment, event: String?) {
    who = Set(assignment.who.map(\.value))
    modality = assignment.modality
    how = Set(assignment.how.map(\.value))
    to = Set(assignment.to.map(\.value))
    with = Set(assignment.with.map(\.value))
    mode = assignment.mode?.value
    oversightPasses = assignment.oversightPasses
    information = Set(assignment.information.map(\.value))
    withheld = Set(assignment.withheld.map(\.value))
    within = assignment.within?.value.withEvent(default: event)
    moments = Set(assignment.moments.map { $0.value.withEvent(default: event) })
    lastWord = assignment.lastWord
  }
}

/// An outcome as it is compared: all that are open on purpose are the same one.
enum OutcomeKeyOrOpen: Hashable {
  case settled(OutcomeKey)
  case open

  /// - Parameters:
  ///   - outcome: as written.
  ///   - event: the duty's event, for terms without one.
  init(_ outcome: Outcome, event: String?) {
    switch outcome {
    case .assignment(let assignment): self = .settled(OutcomeKey(assignment, event: event))
    case .open: self = .open
    }
  }
}

/// What section 8 decides for a duty in a situation.
enum Decision: Hashable {
  /// `geen-afspraken`.
  case noAgreement
  /// `niet-geregeld`.
  case gap
  /// `geregeld`.
  case settled(OutcomeKey)
  /// `bewust-open`.
  case open
  /// `tegenstrijdig`.
  case conflict(Set<OutcomeKeyOrOpen>)

  /// - Parameter outcomes: the outcomes of all winners.
  init(of outcomes: Set<OutcomeKeyOrOpen>) {
    switch (outcomes.count, outcomes.first) {
    case (0, _): self = .gap
    case (1, .settled(let key)): self = .settled(key)
    case (1, .open): self = .open
    default: self = .conflict(outcomes)
    }
  }
}

/// A rule as an answer names it: `modellen/<model>` for the document of a rule from a model, and for the rule also
/// `escalatie/<trede>`, `<id>/zicht-voor` and the like.
struct RuleIdentity: Hashable {
  let document: String
  let rule: String
}

extension RuleIdentity: CustomStringConvertible {
  var description: String { "\(document)#\(rule)" }
}

/// A decision with its reason.
struct Ruling: Hashable {
  let decision: Decision
  let winners: Set<RuleIdentity>
}
