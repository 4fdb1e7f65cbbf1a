import Calendar

/// A question with its words found in a table.
struct ResolvedQuestion {
  let region: RegionView
  let regionWord: Word
  let step: Int
  let steps: [StepContents]
  let facts: [FactContents]
  let municipalities: [MunicipalityContents]
  /// What was given, in the order of the facts, derived facts last.
  let given: [GivenFact]
  /// By municipality: whether it exists on the day.
  let present: [Bool]
  /// By fact: what the question leaves open.
  let restrictions: [Restriction]
  let events: [(event: Word, day: Day)]
  /// Ids of facts that should not be asked next.
  let skipping: Set<String>

  /// What was given, as names and values.
  var situation: [(fact: Word, value: Word)] { given.map { ($0.fact, $0.value) } }

  /// Whether a fact (index) should not be asked next.
  func isSkipped(_ fact: Int) -> Bool { skipping.contains(facts[fact].word.id) }

  /// By fact: the number of value indices.
  var sizes: [Int] { facts.map { $0.size } }
}

/// One thing that a question says of the situation.
struct GivenFact {
  /// What it says it of.
  enum Subject {
    /// A fact (index) has this value index.
    case fact(Int, value: Int)
    /// The municipality is one of these (marked).
    case municipalities([Bool])
  }

  let fact: Word
  let value: Word
  let subject: Subject

  /// What some given facts together leave open, by fact. Fact 0 is `gemeente`.
  /// - Parameters:
  ///   - given: these and no others.
  ///   - count: number of facts.
  ///   - present: by municipality, whether it exists on the day.
  static func restrictions(_ given: [GivenFact], count: Int, present: [Bool]) -> [Restriction] {
    var restrictions = [Restriction](repeating: .any, count: count)
    var marks = present
    for one in given {
      switch one.subject {
      case .fact(let index, let value): restrictions[index] = .value(value)
      case .municipalities(let members): marks = zip(marks, members).map { $0 && $1 }
      }
    }
    guard let first = restrictions.first else { return [] }
    if case .value(let town) = first {
      // A municipality that does not fit what else is said of it: nothing is left open.
      let fits = marks.indices.contains(town) && marks[town]
      if !fits { restrictions[0] = .some([Bool](repeating: false, count: marks.count)) }
    } else {
      restrictions[0] = .some(marks)
    }
    return restrictions
  }
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
    var given: [Int: GivenFact] = [:]
    var derived: [GivenFact] = []
    var events: [(event: Word, day: Day)] = []
    for (name, value) in question.words where name != "regio" && name != "stap" {
      if let index = find(name, in: parts.facts.map { $0.word }) {
        let fact = parts.facts[index]
        guard given[index] == nil else { throw .question(.saidTwice(fact.word.id)) }
        let number = try valueIndex(value, of: fact, municipalities: parts.municipalities)
        given[index] = fact.value(number).map {
          GivenFact(fact: fact.word, value: $0, subject: .fact(index, value: number))
        }
      } else if let index = find(name, in: parts.derived.map { $0.word }) {
        derived.append(try self.derived(value, of: parts.derived[index], count: parts.municipalities.count))
      } else if let index = find(name, in: parts.events) {
        guard let day = Day(iso: value) else { throw .question(.dateInvalid(event: name, value: value)) }
        events.append((parts.events[index], day))
      } else {
        let known = (parts.facts.map { $0.word } + parts.derived.map { $0.word } + parts.events).map { $0.id }
        throw .question(.factUnknown(name, candidates: known + ["regio", "stap"]))
      }
    }
    let all = parts.facts.indices.compactMap { given[$0] } + derived
    let present = parts.municipalities.map { exists($0) }
    let restrictions = GivenFact.restrictions(all, count: parts.facts.count, present: present)
    if case .some(let marks)? = restrictions.first, !marks.contains(true) {
      throw .question(nothingFits(given[0], derived))
    }
    return ResolvedQuestion(
      region: region, regionWord: word, step: step, steps: parts.steps, facts: parts.facts,
      municipalities: parts.municipalities, given: all, present: present, restrictions: restrictions, events: events,
      skipping: question.skipping)
  }

  /// No municipality fits what is said of it; where one is named, what does not go with it.
  private func nothingFits(_ town: GivenFact?, _ derived: [GivenFact]) -> QuestionError {
    guard let town, case .fact(_, let value) = town.subject else {
      return .noMunicipalityFits(derived.map { "\($0.fact.id)=\($0.value.id)" })
    }
    let others = derived.filter { one in
      if case .municipalities(let members) = one.subject {
        !(members.indices.contains(value) && members[value])
      } else {
        false
      }
    }
    return .impossible(([town] + others).map { ($0.fact, $0.value) })
  }

  /// What a derived fact says of the municipality.
  private func derived(
    _ value: String, of fact: DerivedFactContents, count: Int
  ) throws(AskError) -> GivenFact {
    guard let found = find(value, in: fact.values.map { $0.word }) else {
      throw .question(.valueUnknown(fact: fact.word.id, value: value, candidates: fact.values.map { $0.word.id }))
    }
    let members = Set(fact.values[found].municipalities)
    return GivenFact(
      fact: fact.word, value: fact.values[found].word,
      subject: .municipalities((0..<count).map { members.contains($0) }))
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
          name: fact.values[index].name, day: question.day, successors: municipalities[index].successors))
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
  func find(_ name: String, in words: [Word]) -> Int? {
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
