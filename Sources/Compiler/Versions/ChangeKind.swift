import DecisionTable

/// What changes where one decision becomes another.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// Nothing is settled any more.
  case gapOpened = "gat-ontstaat"
  /// It was not settled, now it is.
  case gapClosed = "gat-gedicht"
  /// Rules now contradict each other.
  case conflictOpened = "tegenspraak-ontstaat"
  /// Rules no longer contradict each other.
  case conflictClosed = "tegenspraak-opgelost"
  /// Now open on purpose.
  case opened = "wordt-bewust-open"
  /// No longer open on purpose.
  case closed = "niet-meer-bewust-open"
  /// No agreement holds here any more.
  case agreementEnded = "afspraak-vervalt"
  /// An agreement now holds here.
  case agreementBegun = "afspraak-komt"
  /// The situation can now exist.
  case situationAdded = "situatie-komt"
  /// The situation can no longer exist.
  case situationRemoved = "situatie-vervalt"
  /// Who has safety oversight.
  case holder = "houder"
  /// A rung of the escalation ladder.
  case rung = "trede"
  /// Who has the duty.
  case who = "wie"
  /// Must, can, may.
  case modality = "modaliteit"
  /// The term or the moments.
  case term = "termijn"
  /// The handover mode.
  case mode = "wijze"
  /// When oversight passes.
  case oversightPasses = "zicht-gaat-over"
  /// The receiver.
  case receiver = "aan"
  /// Anything else in the outcome.
  case contents = "inhoud"

  /// What changes between two decisions, which are not the same; in the order of the cases.
  static func kinds(_ old: DecisionAnswer?, _ new: DecisionAnswer?, step: String, duty: String) -> [ChangeKind] {
    guard let old else { return [.situationAdded] }
    guard let new else { return [.situationRemoved] }
    var kinds: Set<ChangeKind> = []
    switch (old.status, new.status) {
    case (.settled, .settled):
      if let before = old.outcomes.first, let after = new.outcomes.first {
        kinds.formUnion(fields(before, after, step: step, duty: duty))
      }
    case (.conflict, .conflict): kinds.insert(.contents)
    default:
      kinds.formUnion(begun(new.status).map { [$0] } ?? [])
      kinds.formUnion(ended(old.status).map { [$0] } ?? [])
    }
    return allCases.filter { kinds.contains($0) }
  }

  private static func begun(_ status: DecisionAnswer.Status) -> ChangeKind? {
    switch status {
    case .settled: nil
    case .open: .opened
    case .gap: .gapOpened
    case .conflict: .conflictOpened
    case .noAgreement: .agreementEnded
    }
  }

  private static func ended(_ status: DecisionAnswer.Status) -> ChangeKind? {
    switch status {
    case .settled: nil
    case .open: .closed
    case .gap: .gapClosed
    case .conflict: .conflictClosed
    case .noAgreement: .agreementBegun
    }
  }

  private static func fields(
    _ old: OutcomeContents, _ new: OutcomeContents, step: String, duty: String
  ) -> [ChangeKind] {
    let old = old.canonical
    let new = new.canonical
    var kinds: [ChangeKind] = []
    if old.who != new.who {
      kinds.append(.who)
      if duty == BuiltIn.oversight { kinds.append(.holder) }
    }
    if step == BuiltIn.disagreement, duty == BuiltIn.escalation, old.who != new.who || old.lastWord != new.lastWord {
      kinds.append(.rung)
    }
    if old.modality != new.modality { kinds.append(.modality) }
    if old.within != new.within || old.moments != new.moments { kinds.append(.term) }
    if old.mode != new.mode { kinds.append(.mode) }
    if old.oversightPasses != new.oversightPasses { kinds.append(.oversightPasses) }
    if old.to != new.to { kinds.append(.receiver) }
    if old.how != new.how || old.with != new.with || old.information != new.information
      || old.withheld != new.withheld || (old.lastWord != new.lastWord && !kinds.contains(.rung))
    {
      kinds.append(.contents)
    }
    return kinds
  }
}
