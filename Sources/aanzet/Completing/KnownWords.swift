import Agreements
import Compiler
import DecisionTable

/// The words that can be offered: of a table, of the project around, or of the vocabulary inside the program.
struct KnownWords {
  /// A fact with its values.
  struct Fact {
    /// Its name.
    let word: Word
    /// Its values; none when they cannot be listed.
    let values: [Word]
  }

  /// The most values of a number that are offered.
  private static let mostNumbers = 60

  /// The regions with their municipalities.
  private(set) var regions: [(word: Word, municipalities: [Word])] = []
  private(set) var steps: [Word] = []
  private(set) var duties: [Word] = []
  private(set) var roles: [Word] = []
  /// Events; the day of one is a fact as well.
  private(set) var events: [Word] = []
  /// The facts of situations, without place and step.
  private(set) var facts: [Fact] = []

  /// The words for a command line.
  /// - Parameter table: path of the table on it.
  static func around(table: String?) -> KnownWords {
    if let table, let reader = try? TableReader(path: table, hash: SHA256Hash.hash), let words = KnownWords(reader) {
      return words
    }
    let place = (try? ProjectPlace(around: ".")) ?? nil
    let files = place.map { ProjectFiles(root: $0.root, prefix: "").files } ?? EmbeddedSchemas.files
    let project = ProjectDecoder.decode(files).project ?? ProjectDecoder.decode(EmbeddedSchemas.files).project
    return project.map(KnownWords.init) ?? KnownWords()
  }

  private init() {}

  private init?(_ table: TableReader) {
    do {
      for index in table.regions.indices {
        let region = try table.region(index)
        let facts = try region.facts()
        // The first is always the municipality.
        regions.append((try region.word(), facts.first?.values ?? []))
        Self.add(try region.steps().map(\.word), to: &steps)
        Self.add(try region.duties().map(\.word), to: &duties)
        Self.add(try region.roles(), to: &roles)
        Self.add(try region.events(), to: &events)
        for fact in facts.dropFirst() {
          let numbers = (0..<fact.valueCount).prefix(Self.mostNumbers + 1).compactMap { fact.value($0) }
          add(Fact(word: fact.word, values: numbers.count > Self.mostNumbers ? fact.values : numbers))
        }
        for fact in try region.derivedFacts() { add(Fact(word: fact.word, values: fact.values.map(\.word))) }
      }
    } catch {
      return nil
    }
  }

  private init(_ project: Project) {
    let own = project.regions.map(\.region.ownVocabulary)
    for vocabulary in [project.vocabulary] + own {
      Self.add(vocabulary.steps.map { Self.word($0.id, $0.label) }, to: &steps)
      Self.add(vocabulary.duties.map { Self.word($0.id, $0.label) }, to: &duties)
      Self.add(vocabulary.roles.map { Self.word($0.id, $0.label) }, to: &roles)
      Self.add(vocabulary.events.map { Self.word($0.id, $0.label) }, to: &events)
      for fact in vocabulary.facts {
        add(Fact(word: Self.word(fact.id, fact.label), values: Self.values(of: fact)))
      }
    }
    Self.add([BuiltInFacts.role], to: &roles)
    for (word, values) in BuiltInFacts.all(of: project) { add(Fact(word: word, values: values)) }
    regions = project.regions.map { files in
      let region = files.region
      return (
        Word(id: region.id, name: region.name.value), region.municipalities.map { Self.word($0.id, $0.label) }
      )
    }
  }

  private static func word(_ id: Located<String>, _ label: Label) -> Word { Word(id: id.value, name: label.name) }

  private static func values(of fact: Agreements.Fact) -> [Word] {
    switch fact.kind {
    case .choice(let entries, _): entries.map { word($0.id, $0.label) }
    case .yesNo: ["ja", "nee"].map { Word(id: $0, name: $0) }
    case .number(let range):
      range.count <= mostNumbers ? range.map { Word(id: String($0), name: String($0)) } : []
    }
  }

  private static func add(_ more: [Word], to words: inout [Word]) {
    for word in more where !words.contains(where: { $0.id == word.id }) { words.append(word) }
  }

  /// A fact that is known already gets the values that are new.
  private mutating func add(_ fact: Fact) {
    var values: [Word] = []
    guard let index = facts.firstIndex(where: { $0.word.id == fact.word.id }) else {
      Self.add(fact.values, to: &values)
      return facts.append(Fact(word: fact.word, values: values))
    }
    values = facts[index].values
    Self.add(fact.values, to: &values)
    facts[index] = Fact(word: facts[index].word, values: values)
  }
}
