public import Calendar

/// A kind of local team that a region knows.
public struct TeamType: Sendable {
  /// Its id.
  public let id: Located<String>
  /// Its words.
  public let label: Label
  /// Capabilities (`kan`).
  public let can: [Located<String>]

  /// - Parameters: as the properties.
  public init(id: Located<String>, label: Label, can: [Located<String>]) {
    self.id = id
    self.label = label
    self.can = can
  }
}

/// A municipality of a region.
public struct Municipality: Sendable {
  /// Its id (slug).
  public let id: Located<String>
  /// Its words.
  public let label: Label
  /// CBS code, `GM` and four digits.
  public let code: String?
  /// Its team type.
  public let team: Located<String>?
  /// Its subregion.
  public let subregion: Located<String>?
  /// Capabilities beside those of the type (`kan-ook`).
  public let canAlso: [Located<String>]
  /// First day that it exists.
  public let from: Located<Day>?
  /// Last day that it exists, included (`tot`).
  public let through: Located<Day>?
  /// The municipality that it went into, or those among which it was divided (`opgegaan-in`).
  public let successors: [Located<String>]

  /// - Parameters: as the properties.
  public init(
    id: Located<String>, label: Label, code: String?, team: Located<String>?, subregion: Located<String>?,
    canAlso: [Located<String>], from: Located<Day>?, through: Located<Day>?, successors: [Located<String>]
  ) {
    self.id = id
    self.label = label
    self.code = code
    self.team = team
    self.subregion = subregion
    self.canAlso = canAlso
    self.from = from
    self.through = through
    self.successors = successors
  }
}

/// How to reach somebody.
public struct Contact: Sendable {
  /// The role.
  public let role: Located<String>
  /// The municipality it holds for; nil: the whole region.
  public let municipality: Located<String>?
  /// Name to show in place of the role's.
  public let name: String?
  /// The other fields in order (`telefoon`, `mail`, `website`, `bereikbaar`, `buiten-kantoortijd`), key and text.
  public let details: [(key: String, text: String)]

  /// - Parameters: as the properties.
  public init(
    role: Located<String>, municipality: Located<String>?, name: String?, details: [(key: String, text: String)]
  ) {
    self.role = role
    self.municipality = municipality
    self.name = name
    self.details = details
  }
}

/// A Veilig Thuis region (`regio.yaml`).
public struct Region: Sendable {
  /// Its id: the folder's name.
  public let id: String
  /// The file's path as shown.
  public let file: String
  /// `naam`.
  public var name: Located<String>
  /// CBS code (`VT17`).
  public var code: String?
  /// Other names, accepted in questions.
  public var aliases: [Located<String>] = []
  /// Kinds of local team.
  public var teamTypes: [TeamType] = []
  /// Municipalities in order.
  public var municipalities: [Municipality] = []
  /// How to reach whom.
  public var contacts: [Contact] = []
  /// The region's own line for danger (`bij-nood`).
  public var danger: String?
  /// Own additions to the vocabulary (`eigen-begrippen`).
  public var ownVocabulary = Vocabulary()

  /// - Parameters: as the properties.
  public init(id: String, file: String, name: Located<String>) {
    self.id = id
    self.file = file
    self.name = name
  }
}

/// A region with its documents.
public struct RegionFiles: Sendable {
  /// The region.
  public let region: Region
  /// Agreements and addenda, sorted by id.
  public let documents: [Document]
  /// Examples.
  public let examples: [ExampleFile]
  /// Ids of documents of which the file is there but could not be read; what names them is not reported as well.
  public var unreadableDocuments: Set<String> = []

  /// - Parameters: as the properties.
  public init(region: Region, documents: [Document], examples: [ExampleFile]) {
    self.region = region
    self.documents = documents
    self.examples = examples
  }
}
