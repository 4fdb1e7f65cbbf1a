public import Calendar

/// The fields of an assignment beside `wie` and `modaliteit`; the raw value is the key in a file.
public enum OutcomeField: String, Sendable, CaseIterable {
  /// Means.
  case how = "hoe"
  /// Receiver.
  case to = "aan"
  /// Together with.
  case with = "met"
  /// Handover mode.
  case mode = "wijze"
  /// When safety oversight passes.
  case oversightPasses = "zicht-gaat-over"
  /// Information that goes along.
  case information = "informatie"
  /// Information that must not be shared.
  case withheld = "niet-delen"
  /// Term.
  case within = "binnen"
  /// Monitoring moments.
  case moments = "momenten"
  /// This rung has the last word.
  case lastWord = "laatste-woord"
}

/// How binding an assignment is; the raw value is the word in a file.
public enum Modality: String, Sendable, CaseIterable {
  /// Must; the default.
  case must = "moet"
  /// Preferably.
  case preferably = "bij-voorkeur"
  /// Can.
  case can = "kan"
  /// May.
  case may = "mag"
}

/// The moment at which safety oversight passes to the receiver; the raw value is the word in a file.
public enum OversightMoment: String, Sendable, CaseIterable {
  /// When the handover is sent.
  case onSending = "bij-verzending"
  /// When it is received.
  case onReceipt = "bij-ontvangst"
  /// When it is accepted.
  case onAcceptance = "bij-acceptatie"
  /// After the conversation.
  case afterConversation = "na-gesprek"
}

/// Who does a duty, and how.
public struct Assignment: Sendable {
  /// Roles; never empty.
  public var who: [Located<String>] = []
  /// How binding.
  public var modality = Modality.must
  /// Means.
  public var how: [Located<String>] = []
  /// Receivers, roles.
  public var to: [Located<String>] = []
  /// Roles to do it with.
  public var with: [Located<String>] = []
  /// Handover mode.
  public var mode: Located<String>?
  /// When oversight passes.
  public var oversightPasses: OversightMoment?
  /// Information that goes along.
  public var information: [Located<String>] = []
  /// Information not to share.
  public var withheld: [Located<String>] = []
  /// Term, as written (without the duty's event filled in).
  public var within: Located<Term>?
  /// Moments, as written.
  public var moments: [Located<Term>] = []
  /// Has the last word.
  public var lastWord = false

  /// Without anybody yet.
  public init() {}

  /// The fields that are given.
  public var fields: Set<OutcomeField> {
    var given: Set<OutcomeField> = []
    if !how.isEmpty { given.insert(.how) }
    if !to.isEmpty { given.insert(.to) }
    if !with.isEmpty { given.insert(.with) }
    if mode != nil { given.insert(.mode) }
    if oversightPasses != nil { given.insert(.oversightPasses) }
    if !information.isEmpty { given.insert(.information) }
    if !withheld.isEmpty { given.insert(.withheld) }
    if within != nil { given.insert(.within) }
    if !moments.isEmpty { given.insert(.moments) }
    if lastWord { given.insert(.lastWord) }
    return given
  }
}

/// What a rule decides.
public enum Outcome: Sendable {
  /// Somebody does it.
  case assignment(Assignment)
  /// Left open on purpose, with the reason.
  case open(reason: String)
}
