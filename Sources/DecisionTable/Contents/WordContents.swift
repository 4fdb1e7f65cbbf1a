/// A fact that questions ask of.
public struct FactContents: Sendable {
  /// The kinds of fact.
  public enum Kind: Int, Sendable {
    /// One of the listed values.
    case choice
    /// A whole number.
    case number
  }

  /// Id, name and other names.
  public let word: Word
  /// The question to ask; may be empty.
  public let question: String
  /// The unit of a number; may be empty.
  public let unit: String
  /// Its kind.
  public let kind: Kind
  /// The values of a choice, in order; empty for a number.
  public let values: [Word]
  /// The smallest number; 0 for a choice.
  public let lowest: Int
  /// How many values it has, "no value" not counted. The value index of a number is its distance from `lowest`; the
  /// index of "no value" is `valueCount`.
  public let valueCount: Int
  /// Whether there are situations in which it has no value.
  public let canLackValue: Bool

  /// - Parameters: as the properties.
  public init(
    word: Word, question: String, unit: String, kind: Kind, values: [Word], lowest: Int, valueCount: Int,
    canLackValue: Bool
  ) {
    self.word = word
    self.question = question
    self.unit = unit
    self.kind = kind
    self.values = values
    self.lowest = lowest
    self.valueCount = valueCount
    self.canLackValue = canLackValue
  }

  /// How many value indices it has, "no value" included where it can be.
  public var size: Int { valueCount + (canLackValue ? 1 : 0) }

  /// The word for a value index; nil for "no value".
  public func value(_ index: Int) -> Word? {
    guard index >= 0, index < valueCount else { return nil }
    if kind == .choice { return values[index] }
    let number = String(lowest + index)
    return Word(id: number, name: unit.isEmpty ? number : "\(number) \(unit)")
  }
}

/// A fact that follows from the municipality.
public struct DerivedFactContents: Sendable {
  /// Id, name and other names.
  public let word: Word
  /// Each value with the municipalities (by index) that have it.
  public let values: [(word: Word, municipalities: [Int])]

  /// - Parameters: as the properties.
  public init(word: Word, values: [(word: Word, municipalities: [Int])]) {
    self.word = word
    self.values = values
  }
}

/// When a municipality exists. Days are counted since 1970-01-01.
public struct MunicipalityContents: Sendable {
  /// First day, or nil: always was.
  public let from: Int?
  /// Last day, included, or nil: still there.
  public let through: Int?
  /// Names of the municipalities that it went into.
  public let successors: [String]
  /// The remark kept beside it, for example that its region must be checked; may be empty.
  public let remark: String

  /// - Parameters: as the properties.
  public init(from: Int?, through: Int?, successors: [String], remark: String) {
    self.from = from
    self.through = through
    self.successors = successors
    self.remark = remark
  }
}

/// A step.
public struct StepContents: Sendable {
  /// Id, name and other names.
  public let word: Word
  /// Index of the duty whose actor is the headline; nil: none.
  public let headlineDuty: Int?
  /// Safety oversight follows the handover here.
  public let oversightFollowsHandover: Bool

  /// - Parameters: as the properties.
  public init(word: Word, headlineDuty: Int?, oversightFollowsHandover: Bool) {
    self.word = word
    self.headlineDuty = headlineDuty
    self.oversightFollowsHandover = oversightFollowsHandover
  }
}

/// A duty.
public struct DutyContents: Sendable {
  /// Id, name and other names.
  public let word: Word
  /// The question that it answers; may be empty.
  public let question: String

  /// - Parameters: as the properties.
  public init(word: Word, question: String) {
    self.word = word
    self.question = question
  }
}

/// How to reach somebody.
public struct ContactContents: Sendable {
  /// Role id.
  public let role: String
  /// Index of the municipality it holds for; nil: the whole region.
  public let municipality: Int?
  /// Name to show in place of the role's; may be empty.
  public let name: String
  /// Other fields: key and text.
  public let details: [(key: String, text: String)]

  /// - Parameters: as the properties.
  public init(role: String, municipality: Int?, name: String, details: [(key: String, text: String)]) {
    self.role = role
    self.municipality = municipality
    self.name = name
    self.details = details
  }
}

/// A document that rules come from.
public struct DocumentContents: Sendable {
  /// As answers name it; a model's is `modellen/<model>`.
  public let id: String
  /// Path as shown.
  public let file: String
  /// Title.
  public let title: String
  /// The word for its status.
  public let status: String
  /// Who adopted it, where that is another than of the agreement; may be empty.
  public var adoptedBy = ""

  /// - Parameters: as the properties; nobody adopted it.
  public init(id: String, file: String, title: String, status: String) {
    self.id = id
    self.file = file
    self.title = title
    self.status = status
  }
}

/// An assignment, in ids and words of the language; empty lists and strings stand for fields that are not given.
public struct OutcomeContents: Sendable, Hashable {
  /// Whether this is the outcome "open on purpose"; then all else is empty.
  public var isOpen = false
  /// Roles.
  public var who: [String] = []
  /// Modality word.
  public var modality = ""
  /// Means.
  public var how: [String] = []
  /// Receivers.
  public var to: [String] = []
  /// Together with.
  public var with: [String] = []
  /// Handover mode.
  public var mode = ""
  /// When oversight passes.
  public var oversightPasses = ""
  /// Information that goes along.
  public var information: [String] = []
  /// Information not to share.
  public var withheld: [String] = []
  /// Term in full.
  public var within = ""
  /// Moments in full.
  public var moments: [String] = []
  /// Has the last word.
  public var lastWord = false

  /// Nothing yet.
  public init() {}
}

/// A limit on a duty's term.
public struct LimitContents: Sendable {
  /// Index of the duty.
  public let duty: Int
  /// The term in full.
  public let atMost: String
  /// The Algemene termijnenwet applies.
  public let isStatutory: Bool
  /// Where it comes from.
  public let source: String

  /// - Parameters: as the properties.
  public init(duty: Int, atMost: String, isStatutory: Bool, source: String) {
    self.duty = duty
    self.atMost = atMost
    self.isStatutory = isStatutory
    self.source = source
  }
}
