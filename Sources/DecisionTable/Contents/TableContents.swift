/// Everything that a decision table file holds, as plain values: the compiler fills it, `TableWriter` writes it.
public struct TableContents: Sendable {
  /// What to do in danger, printed first in every answer; may be empty.
  public var danger: String
  /// Version of the vocabulary.
  public var vocabularyVersion: String
  /// The regions, sorted by id.
  public var regions: [RegionContents]

  /// - Parameters: as the properties.
  public init(danger: String, vocabularyVersion: String, regions: [RegionContents]) {
    self.danger = danger
    self.vocabularyVersion = vocabularyVersion
    self.regions = regions
  }
}

/// An id with the name to show and the other names accepted in questions.
public struct Word: Sendable, Hashable {
  /// The id.
  public let id: String
  /// The name to show.
  public let name: String
  /// Other names.
  public let aliases: [String]

  /// - Parameters: as the properties.
  public init(id: String, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}

/// One region.
public struct RegionContents: Sendable {
  /// Id, name and other names.
  public var word: Word
  /// The region's own line for danger; may be empty.
  public var danger = ""
  /// Facts that questions ask of, in the order of asking: `gemeente` first.
  public var facts: [FactContents] = []
  /// Facts that follow from the municipality.
  public var derivedFacts: [DerivedFactContents] = []
  /// Municipalities; their order is that of the values of the fact `gemeente`.
  public var municipalities: [MunicipalityContents] = []
  /// Steps in the order of the vocabulary.
  public var steps: [StepContents] = []
  /// Duties in the order of the vocabulary.
  public var duties: [DutyContents] = []
  /// Names of roles.
  public var roles: [Word] = []
  /// Names of handover modes.
  public var modes: [Word] = []
  /// Names of means.
  public var means: [Word] = []
  /// Names of information items.
  public var information: [Word] = []
  /// Names of events.
  public var events: [Word] = []
  /// How to reach whom.
  public var contacts: [ContactContents] = []
  /// Agreements, addenda and models that rules come from.
  public var documents: [DocumentContents] = []
  /// The different outcomes.
  public var outcomes: [OutcomeContents] = []
  /// Which situations exist, one diagram for each group of facts that constrain each other: leaf kinds
  /// `impossible` and `gap` (meaning: possible).
  public var constraints: [DiagramContents] = []
  /// Longest runs of days with the same documents in force, by first day.
  public var periods: [PeriodContents] = []
  /// Legal and other limits on terms.
  public var limits: [LimitContents] = []
  /// Days made equal to holidays, as days since 1970-01-01.
  public var equatedDays: [Int] = []

  /// - Parameter word: id, name and other names.
  public init(word: Word) { self.word = word }
}

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
  /// Name of the municipality that it went into; may be empty.
  public let successor: String
  /// The remark kept beside it, for example that its region must be checked; may be empty.
  public let remark: String

  /// - Parameters: as the properties.
  public init(from: Int?, through: Int?, successor: String, remark: String) {
    self.from = from
    self.through = through
    self.successor = successor
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

  /// - Parameters: as the properties.
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

/// A run of days with the same documents in force. Days are counted since 1970-01-01, both included.
public struct PeriodContents: Sendable {
  /// First day.
  public let from: Int
  /// Last day.
  public let through: Int
  /// Indices of the documents in force.
  public let documents: [Int]
  /// The steps for which something is agreed or demanded.
  public let steps: [StepTableContents]

  /// - Parameters: as the properties.
  public init(from: Int, through: Int, documents: [Int], steps: [StepTableContents]) {
    self.from = from
    self.through = through
    self.documents = documents
    self.steps = steps
  }
}

/// The decisions at a step in a period.
public struct StepTableContents: Sendable {
  /// Index of the step.
  public let step: Int
  /// Constraints that hold at this step in place of the region's; nil: the region's.
  public let constraints: [DiagramContents]?
  /// The duties, in the order of the vocabulary.
  public let duties: [DutyTableContents]

  /// - Parameters: as the properties.
  public init(step: Int, constraints: [DiagramContents]?, duties: [DutyTableContents]) {
    self.step = step
    self.constraints = constraints
    self.duties = duties
  }
}

/// The decisions on one duty at a step in a period.
public struct DutyTableContents: Sendable {
  /// Index of the duty.
  public let duty: Int
  /// From situation to decision.
  public let diagram: DiagramContents
  /// The rules in force.
  public let rules: [RuleContents]
  /// Rule masks: rows that a rule's condition consists of, as the rule's index.
  public let ruleOfRow: [Int]
  /// By level of the diagram, by atom: the rows that hold there.
  public let rowsByLevel: [[[Int]]]
  /// By family: the family that it is an exception to.
  public let familyParents: [Int?]
  /// By document (index in the region): documents that it goes before.
  public let documentGoesBefore: [Int: [Int]]

  /// - Parameters: as the properties.
  public init(
    duty: Int, diagram: DiagramContents, rules: [RuleContents], ruleOfRow: [Int], rowsByLevel: [[[Int]]],
    familyParents: [Int?], documentGoesBefore: [Int: [Int]]
  ) {
    self.duty = duty
    self.diagram = diagram
    self.rules = rules
    self.ruleOfRow = ruleOfRow
    self.rowsByLevel = rowsByLevel
    self.familyParents = familyParents
    self.documentGoesBefore = documentGoesBefore
  }
}

/// One rule as an answer names it.
public struct RuleContents: Sendable {
  /// Rule id.
  public let id: String
  /// Index of the document that it is named by (a model, for a model's rule).
  public let document: Int
  /// Row in the file, 1-based.
  public let row: Int
  /// Source; may be empty.
  public let source: String
  /// Index of its outcome: the same for all rules with an equal outcome.
  public let outcome: Int
  /// Index of its outcome as it was written: lists in their order.
  public let wording: Int
  /// Reason, where it is open on purpose; else empty.
  public let reason: String
  /// Its place in the precedence.
  public let precedence: RulePrecedence

  /// - Parameters: as the properties.
  public init(
    id: String, document: Int, row: Int, source: String, outcome: Int, wording: Int, reason: String,
    precedence: RulePrecedence
  ) {
    self.id = id
    self.document = document
    self.row = row
    self.source = source
    self.outcome = outcome
    self.wording = wording
    self.reason = reason
    self.precedence = precedence
  }
}

/// What a leaf says.
public enum LeafContents: Sendable, Hashable {
  /// The situation cannot exist.
  case impossible
  /// No agreement holds.
  case noAgreement
  /// No rule applies (in a constraint diagram: the situation exists).
  case gap
  /// The outcomes (indices, rising) of the winning rules; more than one is a conflict.
  case outcomes([Int])
}

/// A decision diagram in flat arrays.
public struct DiagramContents: Sendable {
  /// One level: the fact (index), and its values in atoms.
  public struct Level: Sendable {
    /// Index of the fact.
    public let fact: Int
    /// First value indices of the runs, rising from 0.
    public let starts: [Int]
    /// The atom of each run.
    public let atoms: [Int]
    /// How many atoms.
    public let atomCount: Int

    /// - Parameters: as the properties.
    public init(fact: Int, starts: [Int], atoms: [Int], atomCount: Int) {
      self.fact = fact
      self.starts = starts
      self.atoms = atoms
      self.atomCount = atomCount
    }
  }

  /// The levels in order.
  public let levels: [Level]
  /// Nodes: level and children by atom; a child is a node's index, or the complement of a leaf's.
  public let nodes: [(level: Int, children: [Int32])]
  /// Leaves.
  public let leaves: [LeafContents]
  /// Where a question starts.
  public let root: Int32

  /// - Parameters: as the properties.
  public init(levels: [Level], nodes: [(level: Int, children: [Int32])], leaves: [LeafContents], root: Int32) {
    self.levels = levels
    self.nodes = nodes
    self.leaves = leaves
    self.root = root
  }
}
