/// Everything that a decision table file holds, as plain values: the compiler fills it, `TableWriter` writes it.
public struct TableContents: Sendable {
  /// What to do in danger, printed first in every answer; may be empty.
  public var danger: String
  /// Version of the vocabulary.
  public var vocabularyVersion: String
  /// The regions, sorted by id.
  public var regions: [RegionContents]
  /// The files that the table was made from, by path.
  public var files: [FileContents]

  /// - Parameters: as the properties.
  public init(danger: String, vocabularyVersion: String, regions: [RegionContents], files: [FileContents] = []) {
    self.danger = danger
    self.vocabularyVersion = vocabularyVersion
    self.regions = regions
    self.files = files
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
