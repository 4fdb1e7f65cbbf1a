/// What can stand behind a key, or as a member of a list. The decoder, the JSON Schemas and editors all go by it.
public indirect enum ValueDescription: Sendable {
  /// Free text that is not empty.
  case text
  /// A fixed name that is made here: a slug.
  case newName
  /// The fixed name of something that is made elsewhere; whether it exists is checked later.
  case name(NameKind)
  /// Names of rungs of which any may stand here: `ambtelijk|bestuurlijk`.
  case rungChoice
  /// `GM` and four digits.
  case municipalityCode
  /// `ja` or `nee`.
  case yesNo
  /// `ja`; where it does not hold, the key is left out.
  case onlyYes
  /// A day: `2020-07-15`.
  case day
  /// A whole number within bounds.
  case number(ClosedRange<Int>)
  /// A term: `5 werkdagen na melding`.
  case term
  /// One of a fixed list of words.
  case word([WordDescription])
  /// A list; one value may stand alone.
  case list(of: ValueDescription, mayBeEmpty: Bool, refusesDoubles: Bool)
  /// A block with fixed keys.
  case block(MappingDescription)
  /// A block of which the user chooses the keys; at least one.
  case named(NamedDescription)
  /// A word, or a block with fixed keys.
  case wordOrBlock([WordDescription], MappingDescription)
  /// A block with fixed keys, or for each name such a block.
  case blockOrPerName(MappingDescription, NameKind)
  /// Facts with what is asked of them, or a list of such blocks.
  case condition
  /// What is asked of one fact: a value, a list of them, `niet`, or bounds.
  case factDemand
  /// Facts with one value each. With `stap`, which must then be there, where `hasStep`.
  case factValues(hasStep: Bool)
}

/// A word of a fixed list.
public struct WordDescription: Sendable, Hashable {
  /// As written in a file.
  public let word: String
  /// What it means, in Dutch.
  public let explanation: String

  /// - Parameters: as the properties.
  public init(_ word: String, _ explanation: String) {
    self.word = word
    self.explanation = explanation
  }
}

/// A block of which the user chooses the keys.
public struct NamedDescription: Sendable {
  /// A name of its own among all descriptions, in Dutch and a slug: `regels-per-taak`.
  public let name: String
  /// What its keys are names of.
  public let names: NameKind
  /// Whether the names are made here, so that each must be a slug.
  public let areNew: Bool
  /// What stands behind each.
  public let value: ValueDescription
  /// What belongs here, in Dutch, for a finding: "een blok met ...".
  public let what: String

  /// - Parameters: as the properties.
  public init(
    _ name: String, _ names: NameKind, areNew: Bool = false, of value: ValueDescription, what: String
  ) {
    self.name = name
    self.names = names
    self.areNew = areNew
    self.value = value
    self.what = what
  }
}

/// What a fixed name is the name of.
public enum NameKind: Sendable, Hashable, CaseIterable {
  case step
  case duty
  case fact
  case role
  case mode
  case means
  case information
  case event
  case capability
  case framework
  case criterion
  case model
  /// Another document of the region.
  case document
  /// Another rule of the same list.
  case rule
  case municipality
  case subregion
  case teamType
  /// A value of a fact.
  case factValue
  /// A version, or a code that another keeper gives out.
  case code
}
