import Calendar

/// A question with its words found in a table.
struct ResolvedQuestion {
  let region: RegionView
  let regionWord: Word
  let step: Int
  let steps: [StepContents]
  let facts: [FactContents]
  let municipalities: [MunicipalityContents]
  /// By fact: what the question leaves open.
  let restrictions: [Restriction]
  /// What was given, in the order of the facts.
  let situation: [(fact: Word, value: Word)]
  let events: [(event: Word, day: Day)]
  /// Ids of facts that should not be asked next.
  let skipping: Set<String>

  /// Whether a fact (index) should not be asked next.
  func isSkipped(_ fact: Int) -> Bool { skipping.contains(facts[fact].word.id) }

  /// By fact: the number of value indices.
  var sizes: [Int] { facts.map { $0.size } }
}

/// Finds the words of a question in a table: by id, else by another name, else by the shown name, whatever the case.
struct QuestionResolver {
  let table: TableReader
  let question: Question

  /// - Throws: what is wrong with the question, or with the table.
  func resolve() throws(AskError) -> ResolvedQuestion {
    var said: Set<String> = []
    for word in question.words where !said.insert(word.name).inserted { throw .question(.saidTwice(word.name)) }
    let number = try regionIndex()
    let region = try trusted { () throws(TableError) -> RegionView in try table.region(number) }
    return try resolve(in: region, word: table.regions[number].word)
  }

  /// What the words of a question can name.
  private struct Parts {
    let facts: [FactContents]
    let derived: [DerivedFactContents]
    let steps: [StepContents]
    let events: [Word]
    let municipalities: [MunicipalityContents]

    init(_ region: RegionView) throws(TableError) {
      facts = try region.facts()
      derived = try region.derivedFacts()
      steps = try region.steps()
      events = try region.events()
      municipalities = try region.municipalities()
    }
  }

  /// The value of a name that was said.
  private func said(_ name: String) -> String? { question.words.first { $0.name == name }?.value }

  private func regionIndex() throws(AskError) -> Int {
    let words = table.regions.map { $0.word }
    if let name = said("regio") {
      guard let index = find(name, in: words) else {
        throw .question(.regionUnknown(name, candidates: words.map { $0.id }))
      }
      return index
    }
    guard let name = said("gemeente") else {
      if words.count == 1 { return 0 }
      throw .question(.regionMissing(candidates: words.map { $0.id }))
    }
    let found = regions(withMunicipality: name)
    guard let first = found.first else {
      throw .question(.municipalityUnknown(name, candidates: table.municipalityNames))
    }
    guard found.count == 1 else {
      throw .question(.municipalityAmbiguous(name, regions: found.map { words[$0].id }))
    }
    return first
  }

  /// Regions (indices) with a municipality of this id or another name, whatever the case.
  private func regions(withMunicipality name: String) -> [Int] {
    let found = table.regions(withMunicipality: name)
    return found.isEmpty ? table.regions(withMunicipality: normal(name)) : found
  }

  private func resolve(in region: RegionView, word: Word) throws(AskError) -> ResolvedQuestion {
    let parts = try trusted { () throws(TableError) -> Parts in try Parts(region) }
    guard let stepName = said("stap") else {
      throw .question(.stepMissing(candidates: parts.steps.map { $0.word.id }))
    }
    guard let step = find(stepName, in: parts.steps.map { $0.word }) else {
      throw .question(.stepUnknown(stepName, candidates: parts.steps.map { $0.word.id }))
    }
    var restrictions = [Restriction](repeating: .any, count: parts.facts.count)
    var given: [Int: Word] = [:]
    var derivedGiven: [(fact: Word, value: Word)] = []
    var events: [(event: Word, day: Day)] = []
    var marks = parts.municipalities.map { exists($0) }
    for (name, value) in question.words where name != "regio" && name != "stap" {
      if let index = find(name, in: parts.facts.map { $0.word }) {
        guard given[index] == nil else { throw .question(.saidTwice(parts.facts[index].word.id)) }
        let number = try valueIndex(value, of: parts.facts[index], municipalities: parts.municipalities)
        restrictions[index] = .value(number)
        given[index] = parts.facts[index].value(number)
      } else if let index = find(name, in: parts.derived.map { $0.word }) {
        let fact = parts.derived[index]
        guard let found = find(value, in: fact.values.map { $0.word }) else {
          throw .question(
            .valueUnknown(fact: fact.word.id, value: value, candidates: fact.values.map { $0.word.id }))
        }
        let members = Set(fact.values[found].municipalities)
        for index in marks.indices where !members.contains(index) { marks[index] = false }
        derivedGiven.append((fact.word, fact.values[found].word))
      } else if let index = find(name, in: parts.events) {
        guard let day = Day(iso: value) else { throw .question(.dateInvalid(event: name, value: value)) }
        events.append((parts.events[index], day))
      } else {
        let known = (parts.facts.map { $0.word } + parts.derived.map { $0.word } + parts.events).map { $0.id }
        throw .question(.factUnknown(name, candidates: known + ["regio", "stap"]))
      }
    }
    try restrictMunicipality(&restrictions, marks: marks, derived: derivedGiven, given: given[0], parts.facts)
    let situation =
      parts.facts.indices.compactMap { index in given[index].map { (fact: parts.facts[index].word, value: $0) } }
      + derivedGiven
    return ResolvedQuestion(
      region: region, regionWord: word, step: step, steps: parts.steps, facts: parts.facts,
      municipalities: parts.municipalities, restrictions: restrictions, situation: situation, events: events,
      skipping: question.skipping)
  }

  /// Fact 0 is `gemeente`: municipalities that do not exist on the day, or do not fit what was said of them, are out.
  private func restrictMunicipality(
    _ restrictions: inout [Restriction], marks: [Bool], derived: [(fact: Word, value: Word)], given: Word?,
    _ facts: [FactContents]
  ) throws(AskError) {
    guard let first = restrictions.first else { return }
    if case .value(let index) = first, let given {
      guard index < marks.count, marks[index] else {
        throw .question(.impossible([(fact: facts[0].word, value: given)] + derived))
      }
    } else {
      guard marks.contains(true) else {
        throw .question(.noMunicipalityFits(derived.map { "\($0.fact.id)=\($0.value.id)" }))
      }
      restrictions[0] = .some(marks)
    }
  }

  private func exists(_ municipality: MunicipalityContents) -> Bool {
    let day = Int(question.day.number)
    return municipality.from.map { $0 <= day } ?? true && municipality.through.map { day <= $0 } ?? true
  }

  private func valueIndex(
    _ value: String, of fact: FactContents, municipalities: [MunicipalityContents]
  ) throws(AskError) -> Int {
    if fact.kind == .number {
      guard let number = wholeNumber(value), number >= fact.lowest, number < fact.lowest + fact.valueCount else {
        throw .question(
          .numberOutside(
            fact: fact.word.id, value: value, lowest: fact.lowest, highest: fact.lowest + fact.valueCount - 1))
      }
      return number - fact.lowest
    }
    guard let index = find(value, in: fact.values) else {
      let candidates = fact.values.map { $0.id }
      guard fact.word.id == "gemeente" else {
        throw .question(.valueUnknown(fact: fact.word.id, value: value, candidates: candidates))
      }
      if let other = regions(withMunicipality: value).first {
        throw .question(.municipalityElsewhere(value, region: table.regions[other].word.name))
      }
      throw .question(.municipalityUnknown(value, candidates: candidates))
    }
    if fact.word.id == "gemeente", index < municipalities.count, !exists(municipalities[index]) {
      throw .question(
        .municipalityGone(
          name: fact.values[index].name, day: question.day, successor: municipalities[index].successor))
    }
    return index
  }

  /// ASCII digits with perhaps a minus, nothing else.
  private func wholeNumber(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// The index of the word that a name means; nil when none does, or when several do: then it is not for the program
  /// to choose.
  private func find(_ name: String, in words: [Word]) -> Int? {
    if let index = words.firstIndex(where: { $0.id == name }) { return index }
    let byAlias = words.indices.filter { words[$0].aliases.contains(name) }
    if let index = byAlias.first { return byAlias.count == 1 ? index : nil }
    let wanted = normal(name)
    let alike = words.indices.filter { index in
      let word = words[index]
      return normal(word.id) == wanted || normal(word.name) == wanted
        || word.aliases.contains { normal($0) == wanted }
    }
    return alike.count == 1 ? alike.first : nil
  }

}

/// A name without what people write differently: lower case, with hyphens for spaces.
func normal(_ name: String) -> String {
  String(name.lowercased().map { $0 == " " ? "-" : $0 })
}

/// Turns a fault of the table into a fault of asking.
func trusted<Value>(_ read: () throws(TableError) -> Value) throws(AskError) -> Value {
  do { return try read() } catch { throw .table(error) }
}
