public import Calendar
public import Diagnostics

/// Words about an entry of the vocabulary (`naam`, `uitleg`, `bron`, `ook-wel`).
public struct Label: Sendable {
  /// The name to show; the id with spaces where none was given.
  public let name: String
  /// A short explanation.
  public let explanation: String?
  /// Where it comes from.
  public let source: String?
  /// Other names, accepted in questions.
  public let aliases: [Located<String>]

  /// - Parameters: as the properties.
  public init(name: String, explanation: String? = nil, source: String? = nil, aliases: [Located<String>] = []) {
    self.name = name
    self.explanation = explanation
    self.source = source
    self.aliases = aliases
  }
}

/// Something with an id and words: a mode, means, information item, event or capability.
public struct Entry: Sendable {
  /// Its id with its place.
  public let id: Located<String>
  /// Its words.
  public let label: Label

  /// - Parameters: as the properties.
  public init(id: Located<String>, label: Label) {
    self.id = id
    self.label = label
  }
}

/// A moment in the work of Veilig Thuis; a question is always about one.
public struct Step: Sendable {
  /// Its id with its place.
  public let id: Located<String>
  /// Its words.
  public let label: Label
  /// The duty whose actor is the headline answer (`aan-zet`).
  public let headlineDuty: Located<String>?
  /// Who holds safety oversight here follows from the handover (`zicht-volgt-overdracht`).
  public let oversightFollowsHandover: Bool

  /// - Parameters: as the properties.
  public init(id: Located<String>, label: Label, headlineDuty: Located<String>?, oversightFollowsHandover: Bool) {
    self.id = id
    self.label = label
    self.headlineDuty = headlineDuty
    self.oversightFollowsHandover = oversightFollowsHandover
  }
}

/// What somebody must do or hold.
public struct Duty: Sendable {
  /// Its id with its place.
  public let id: Located<String>
  /// Its words.
  public let label: Label
  /// The question that it answers (`vraag`).
  public let question: String?
  /// The outcome fields that a rule for it must or may have; others are refused.
  public let fields: [OutcomeField: FieldUse]
  /// The event of terms without one (`vanaf`).
  public let defaultEvent: Located<String>?
  /// It falls to exactly one role (`een-houder`).
  public let hasSingleHolder: Bool
  /// The capability that a team needs for it (`vereist`).
  public let requiredCapability: Located<String>?

  /// - Parameters: as the properties.
  public init(
    id: Located<String>, label: Label, question: String?, fields: [OutcomeField: FieldUse],
    defaultEvent: Located<String>?, hasSingleHolder: Bool, requiredCapability: Located<String>?
  ) {
    self.id = id
    self.label = label
    self.question = question
    self.fields = fields
    self.defaultEvent = defaultEvent
    self.hasSingleHolder = hasSingleHolder
    self.requiredCapability = requiredCapability
  }
}

/// Whether a rule must have a field or may have it.
public enum FieldUse: String, Sendable, CaseIterable {
  /// Must.
  case required = "moet"
  /// May.
  case allowed = "mag"
}

/// A part of what a situation is made of; always a finite set of values.
public struct Fact: Sendable {
  /// Its id with its place.
  public let id: Located<String>
  /// Its words.
  public let label: Label
  /// The question to ask a professional.
  public let question: String?
  /// Its values.
  public let kind: Kind
  /// Where this does not hold the fact has no value (`alleen-als`).
  public let onlyIf: Condition?
  /// The unit of a number, for reading.
  public let unit: String?
  /// This fact is the severity, for the ladder (`zwaarte`).
  public let isSeverity: Bool

  /// The values of a fact.
  public enum Kind: Sendable {
    /// One of these; `isRising`: they stand in rising order (`oplopend`).
    case choice([Entry], isRising: Bool)
    /// `ja` or `nee`.
    case yesNo
    /// A whole number within these bounds, both included.
    case number(ClosedRange<Int>)
  }

  /// - Parameters: as the properties.
  public init(
    id: Located<String>, label: Label, question: String?, kind: Kind, onlyIf: Condition?, unit: String?,
    isSeverity: Bool
  ) {
    self.id = id
    self.label = label
    self.question = question
    self.kind = kind
    self.onlyIf = onlyIf
    self.unit = unit
    self.isSeverity = isSeverity
  }
}

/// Who can act.
public struct Role: Sendable {
  /// Its id with its place.
  public let id: Located<String>
  /// Its words.
  public let label: Label
  /// Rank, for the ladder (`gezag`).
  public let authority: Int?
  /// It is the local team, which can only do what its type can (`team`).
  public let isTeam: Bool

  /// - Parameters: as the properties.
  public init(id: Located<String>, label: Label, authority: Int?, isTeam: Bool) {
    self.id = id
    self.label = label
    self.authority = authority
    self.isTeam = isTeam
  }
}

/// How a case moves on from a step to a step.
public struct Transition: Sendable {
  /// From this step.
  public let from: Located<String>
  /// Where this holds.
  public let condition: Condition?
  /// To this step.
  public let to: Located<String>
  /// With these facts changed to these values.
  public let changes: [(fact: Located<String>, value: Located<String>)]
  /// The place of the whole.
  public let span: SourceSpan

  /// - Parameters: as the properties.
  public init(
    from: Located<String>, condition: Condition?, to: Located<String>,
    changes: [(fact: Located<String>, value: Located<String>)], span: SourceSpan
  ) {
    self.from = from
    self.condition = condition
    self.to = to
    self.changes = changes
    self.span = span
  }
}

/// The words that agreements are written in (`schemas/begrippen.yaml`), or a region's own additions to them.
public struct Vocabulary: Sendable {
  /// Version as written; empty for a region's own additions.
  public var version = ""
  /// Steps in order.
  public var steps: [Step] = []
  /// Duties in order.
  public var duties: [Duty] = []
  /// Facts in order, without the built-in ones.
  public var facts: [Fact] = []
  /// Roles in order.
  public var roles: [Role] = []
  /// Handover modes (`wijzen`).
  public var modes: [Entry] = []
  /// Means (`middelen`), the values of `hoe`.
  public var means: [Entry] = []
  /// Information items.
  public var information: [Entry] = []
  /// Events that terms start from.
  public var events: [Entry] = []
  /// Capabilities of teams.
  public var capabilities: [Entry] = []
  /// How cases move on.
  public var transitions: [Transition] = []
  /// Situations that cannot exist.
  public var impossible: [Condition] = []
  /// What to do in danger; printed first in every answer.
  public var danger: String?
  /// Days made equal to holidays by decree (Algemene termijnenwet art. 3).
  public var equatedDays: [Day] = []
  /// Ids of facts that are in the file but could not be read; what names them is not reported as well.
  public var unreadableFacts: Set<String> = []

  /// Empty.
  public init() {}
}
