public import Agreements

/// A fixed name that can be used, with words about it.
public struct KnownName: Sendable, Hashable {
  /// As written in a file.
  public let id: String
  /// Its name for a person.
  public let title: String
  /// What it means, in Dutch; perhaps empty.
  public let explanation: String

  /// - Parameters: as the properties.
  public init(_ id: String, _ title: String, _ explanation: String) {
    self.id = id
    self.title = title
    self.explanation = explanation
  }
}

/// The fixed names that a project's shared files make, for schemas and editors to offer. A region may have more.
public struct KnownNames: Sendable {
  private var byKind: [NameKind: [KnownName]] = [:]
  private var valuesByFact: [String: [KnownName]] = [:]

  private var risingFacts: Set<String> = [BuiltIn.handoverState]

  /// The names of a project.
  public init(of project: Project) {
    let vocabulary = project.vocabulary
    byKind[.step] = vocabulary.steps.map { Self.name($0.id.value, $0.label) }
    byKind[.duty] = vocabulary.duties.map { Self.name($0.id.value, $0.label, $0.question) }
    byKind[.role] = vocabulary.roles.map { Self.name($0.id.value, $0.label) } + [Self.currentHolder]
    byKind[.mode] = Self.names(vocabulary.modes)
    byKind[.means] = Self.names(vocabulary.means)
    byKind[.information] = Self.names(vocabulary.information)
    byKind[.event] = Self.names(vocabulary.events)
    byKind[.capability] = Self.names(vocabulary.capabilities)
    byKind[.framework] = project.frameworks.map { KnownName($0.id, $0.title, $0.source ?? "") }
    byKind[.model] = project.models.map { KnownName($0.id, $0.title, $0.origin ?? "") }
    addBuiltInFacts(vocabulary)
    for fact in vocabulary.facts {
      byKind[.fact, default: []].append(Self.name(fact.id.value, fact.label, fact.question))
      valuesByFact[fact.id.value] = Self.values(of: fact)
      if case .choice(_, isRising: true) = fact.kind { risingFacts.insert(fact.id.value) }
    }
  }

  /// The names of a kind, in the order of the files; empty where none are known.
  public func names(of kind: NameKind) -> [KnownName] { byKind[kind] ?? [] }

  /// The values of a fact; empty for a number, and where they are not known.
  public func values(of fact: String) -> [KnownName] { valuesByFact[fact] ?? [] }

  /// Whether the values of a fact stand in rising order, so that bounds can be asked of it.
  public func isRising(_ fact: String) -> Bool { risingFacts.contains(fact) }

  private mutating func addBuiltInFacts(_ vocabulary: Vocabulary) {
    byKind[.fact] = [
      KnownName(BuiltIn.municipality, "Gemeente", "In welke gemeente het speelt."),
      KnownName(BuiltIn.handoverState, "Stand van de overdracht", "Hoe ver de overdracht is."),
      KnownName(BuiltIn.rung, "Trede", "Op welke trede van de ladder de zaak nu is."),
      KnownName(BuiltIn.subregion, "Subregio", "Dit volgt uit de gemeente."),
      KnownName(BuiltIn.teamType, "Soort team", "Dit volgt uit de gemeente."),
    ]
    valuesByFact[BuiltIn.handoverState] = BuiltIn.handoverStates.map { KnownName($0, $0, "") }
    for capability in vocabulary.capabilities {
      let id = BuiltIn.capabilityPrefix + capability.id.value
      byKind[.fact, default: []].append(
        KnownName(id, capability.label.name, "Of het lokale team dit kan. Dit volgt uit de gemeente."))
      valuesByFact[id] = Self.yesNo
    }
  }

  private static let currentHolder = KnownName(
    BuiltIn.currentHolder, "Huidige houder", "Degene die nu het zicht op veiligheid heeft.")
  private static let yesNo = [KnownName("ja", "Ja", ""), KnownName("nee", "Nee", "")]

  private static func values(of fact: Fact) -> [KnownName] {
    switch fact.kind {
    case .choice(let entries, _): names(entries)
    case .yesNo: yesNo
    case .number: []
    }
  }

  private static func names(_ entries: [Entry]) -> [KnownName] { entries.map { name($0.id.value, $0.label) } }

  private static func name(_ id: String, _ label: Label, _ question: String? = nil) -> KnownName {
    KnownName(id, label.name, [question, label.explanation].compactMap(\.self).joined(separator: " "))
  }
}
