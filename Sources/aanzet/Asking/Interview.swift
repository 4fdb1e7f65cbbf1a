import Calendar
import DecisionTable

/// Asks on the terminal for what a question still lacks, as long as it matters.
struct Interview {
  /// The table.
  let table: TableReader
  /// The prompts.
  let prompt: Prompt
  private var danger = DangerLines()

  private static let unknown = "weet ik niet"
  private static let notApplicable = "niet van toepassing"

  /// - Parameters:
  ///   - table: what is asked.
  ///   - console: the streams; input is a terminal.
  ///   - isPlain: the terminal cannot move its cursor.
  init(table: TableReader, console: Console, isPlain: Bool) {
    self.table = table
    prompt = Prompt(console: console, isPlain: isPlain)
  }

  /// The question with the answers that were given.
  /// - Throws: when somebody ends the program.
  mutating func complete(_ question: Question) throws(Failure) -> Question {
    var question = question
    while true {
      let answer: Answer
      do {
        answer = try table.ask(question)
      } catch {
        guard let missing = try missingPlace(error, question) else { return question }
        question.words += missing
        continue
      }
      guard let dependence = nextDependence(answer, question.skipping) else { return question }
      danger.tell(answer.danger, prompt)
      switch try ask(dependence) {
      case .value(let value): question.words.append((dependence.question.word.id, value))
      // A fact without a value is not given; neither is one that nobody knows.
      case .unknown, .notApplicable: question.skipping.insert(dependence.question.word.id)
      case .stop: return question
      }
    }
  }

  /// What came of one question.
  private enum Reply {
    case value(String)
    case unknown
    case notApplicable
    case stop
  }

  /// The question to ask: that of the headline first, then of the other duties in order.
  private func nextDependence(_ answer: Answer, _ skipped: Set<String>) -> Dependence? {
    let duties = [answer.headline].compactMap(\.self) + answer.duties
    for duty in duties {
      if case .depends(let dependence) = duty.finding, !skipped.contains(dependence.question.word.id) {
        return dependence
      }
    }
    return nil
  }

  private func ask(_ dependence: Dependence) throws(Failure) -> Reply {
    let fact = dependence.question
    let title = fact.question.isEmpty ? "\(fact.word.name)?" : fact.question
    let values = dependence.branches.compactMap { $0.value }
    let canLackValue = dependence.branches.contains { $0.value == nil }
    guard fact.kind == .choice else { return number(fact, title, canLackValue) }
    let options = values.map { $0.name } + (canLackValue ? [Self.notApplicable] : []) + [Self.unknown]
    let isLong = fact.word.id == "gemeente"
    guard let index = try prompt.choose(title, options, narrows: isLong) else { return .stop }
    if values.indices.contains(index) { return .value(values[index].id) }
    return index == options.count - 1 ? .unknown : .notApplicable
  }

  private func number(_ fact: FactContents, _ title: String, _ canLackValue: Bool) -> Reply {
    let bounds = fact.lowest...max(fact.lowest, fact.lowest + fact.valueCount - 1)
    let range = "\(bounds.lowerBound) tot en met \(bounds.upperBound)"
    let unit = fact.unit.isEmpty ? "" : " \(fact.unit)"
    let empty = canLackValue ? "\(Self.unknown), of \(Self.notApplicable)" : Self.unknown
    var text = "\(title) (\(range)\(unit); leeg: \(empty)):"
    while true {
      switch prompt.line(text) {
      case .end: return .stop
      case .line(""): return .unknown
      case .line(let line):
        if let number = Int(line), bounds.contains(number) { return .value(String(number)) }
        text = "Typ een heel getal van \(range):"
      }
    }
  }

  /// Asks for the place or the step where that is what the question lacks.
  /// - Returns: The words; nil when something else is wrong, or when nobody wants to say it.
  private mutating func missingPlace(
    _ error: AskError, _ question: Question
  ) throws(Failure) -> [(name: String, value: String)]? {
    guard case .question(let error) = error else { return nil }
    let places = Places(table: table, day: question.day)
    switch error {
    case .regionMissing(let ids):
      danger.tell([table.danger], prompt)
      switch try askMunicipality(places) {
      case .words(let words): return words
      case .unknown: return try askRegion(ids)
      case .stop: return nil
      }
    case .municipalityAmbiguous(_, let ids):
      danger.tell([table.danger], prompt)
      return try askRegion(ids)
    case .stepMissing(let ids):
      danger.tell([table.danger, places.danger(question)], prompt)
      // A region has no steps of its own, so the first one tells their names.
      let steps = (try? table.region(0).steps())?.map { $0.word }.filter { ids.contains($0.id) } ?? []
      guard !steps.isEmpty else { return nil }
      return try prompt.choose("Bij welke stap bent u?", steps.map { $0.name }).map { [("stap", steps[$0].id)] }
    default: return nil
    }
  }

  private func askRegion(_ ids: [String]) throws(Failure) -> [(name: String, value: String)]? {
    let words = table.regions.map { $0.word }.filter { ids.contains($0.id) }
    return try prompt.choose("Welke regio?", words.map { $0.name }).map { [("regio", words[$0].id)] }
  }

  /// What came of the question for the municipality.
  private enum Place {
    case words([(name: String, value: String)])
    case unknown
    case stop
  }

  private func askMunicipality(_ places: Places) throws(Failure) -> Place {
    let title = "In welke gemeente speelt het?"
    let municipalities = places.municipalities
    guard prompt.isPlain else {
      let options = municipalities.map { $0.shown } + [Self.unknown]
      guard let index = try prompt.choose(title, options, narrows: true) else { return .stop }
      return municipalities.indices.contains(index) ? .words(municipalities[index].words) : .unknown
    }
    // A list of all municipalities would not fit.
    var text = "\(title) Typ de naam (leeg: \(Self.unknown)):"
    while true {
      switch prompt.line(text) {
      case .end: return .stop
      case .line(""): return .unknown
      case .line(let line):
        let found = municipalities.filter { $0.answers(to: line) }
        if let only = found.first, found.count == 1 { return .words(only.words) }
        if !found.isEmpty {
          guard let index = try prompt.choose(title, found.map { $0.shown }) else { return .stop }
          return .words(found[index].words)
        }
        text =
          "\"\(Shown.line(line, limit: 60))\" is niet bekend. Typ de naam van een gemeente (leeg: \(Self.unknown)):"
      }
    }
  }
}

/// What to do in danger, told on the terminal before the first question, each line once.
struct DangerLines {
  private var told: Set<String> = []

  /// Tells the lines that were not told yet.
  mutating func tell(_ lines: [String], _ prompt: Prompt) {
    let new = lines.filter { !$0.isEmpty && told.insert($0).inserted }
    if !new.isEmpty { prompt.say(new.joined(separator: " ")) }
  }
}
