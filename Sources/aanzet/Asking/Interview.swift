import DecisionTable

/// Asks on the terminal for what a question still lacks, as long as it matters.
struct Interview {
  /// The table.
  let table: TableReader
  /// The streams; input is a terminal.
  let console: Console
  /// The terminal cannot move its cursor.
  let isPlain: Bool

  private static let unknown = "weet ik niet"

  /// The question with the answers that were given.
  /// - Throws: when somebody ends the program.
  func complete(_ question: Question) throws(Failure) -> Question {
    var question = question
    var skipped: Set<String> = []
    while true {
      let answer: Answer
      do {
        answer = try table.ask(question)
      } catch {
        guard let missing = try missingPlace(error) else { return question }
        question.words.append(missing)
        continue
      }
      guard let (fact, values) = nextFact(answer, skipped) else { return question }
      switch try ask(fact, values) {
      case .value(let value): question.words.append((fact.word.id, value))
      case .unknown: skipped.insert(fact.word.id)
      case .stop: return question
      }
    }
  }

  /// What came of one question.
  private enum Reply {
    case value(String)
    case unknown
    case stop
  }

  /// The fact to ask: that of the headline first, then of the other duties in order; with its values that are possible.
  private func nextFact(_ answer: Answer, _ skipped: Set<String>) -> (fact: FactContents, values: [Word])? {
    let duties = [answer.headline].compactMap(\.self) + answer.duties
    for duty in duties {
      guard case .depends(let dependence) = duty.finding, !skipped.contains(dependence.question.word.id) else {
        continue
      }
      return (dependence.question, dependence.branches.compactMap { $0.value })
    }
    return nil
  }

  private func ask(_ fact: FactContents, _ values: [Word]) throws(Failure) -> Reply {
    let title = fact.question.isEmpty ? "\(fact.word.name)?" : fact.question
    guard fact.kind == .choice else { return number(fact, title) }
    let options = values.map { $0.name } + [Self.unknown]
    guard let index = try choose(title, options) else { return .stop }
    return values.indices.contains(index) ? .value(values[index].id) : .unknown
  }

  private func number(_ fact: FactContents, _ title: String) -> Reply {
    let bounds = fact.lowest...max(fact.lowest, fact.lowest + fact.valueCount - 1)
    let range = "\(bounds.lowerBound) tot en met \(bounds.upperBound)"
    let unit = fact.unit.isEmpty ? "" : " \(fact.unit)"
    var text = "\(Shown.line(title)) (\(range)\(unit); leeg: \(Self.unknown)):"
    while true {
      switch LinePrompt.ask(text, console, screen: screen) {
      case .end: return .stop
      case .line(""): return .unknown
      case .line(let line):
        if let number = Int(line), bounds.contains(number) { return .value(String(number)) }
        text = "Typ een heel getal van \(range):"
      }
    }
  }

  /// Asks for the region or the step where that is what the question lacks.
  /// - Returns: The word; nil when something else is wrong, or when nobody wants to say it.
  private func missingPlace(_ error: AskError) throws(Failure) -> (name: String, value: String)? {
    guard case .question(let error) = error else { return nil }
    switch error {
    case .regionMissing(let ids), .municipalityAmbiguous(_, let ids):
      let words = table.regions.map { $0.word }.filter { ids.contains($0.id) }
      return try choose("Welke regio?", words.map { $0.name }).map { ("regio", words[$0].id) }
    case .stepMissing(let ids):
      // A region has no steps of its own, so the first one tells their names.
      let steps = (try? table.region(0).steps())?.map { $0.word }.filter { ids.contains($0.id) } ?? []
      guard !steps.isEmpty else { return nil }
      return try choose("Bij welke stap bent u?", steps.map { $0.name }).map { ("stap", steps[$0].id) }
    default: return nil
    }
  }

  /// - Returns: The index of the option; nil: no more questions.
  private func choose(_ title: String, _ options: [String]) throws(Failure) -> Int? {
    var menu = Menu(title: title, options: options)
    let choice: Menu.Choice? =
      isPlain
      ? nil
      : try RawTerminal.with(console.input) { () throws(Failure) in try menu.ask(console, screen: screen) }
    switch choice ?? LinePrompt.choose(title, options, console, screen: screen) {
    case .option(let index): return index
    case .stop: return nil
    case .interrupt: throw Failure(.couldNotRun, "Gestopt zonder antwoord.")
    }
  }

  /// Questions are no part of the answer, so they go to the errors when that is a terminal too.
  private var screen: Int32 { TerminalFacts.isTerminal(console.errors) ? console.errors : console.output }
}
