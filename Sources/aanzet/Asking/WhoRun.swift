import Calendar
import DecisionTable
import Reports

/// Runs `aanzet wie`, whoever made the request.
struct WhoRun {
  /// The request.
  let request: WhoRequest
  /// The streams.
  let console: Console

  /// - Parameters: as the properties; the console becomes quiet where that was asked.
  init(_ request: WhoRequest, console: Console = Console()) {
    self.request = request
    var console = console
    console.isQuiet = request.choices.isQuiet
    self.console = console
  }

  /// Answers, and tells why not where it cannot.
  func run() -> ExitStatus {
    let output = AnswerOutput(request: request, console: console)
    var danger: String?
    do throws(Failure) {
      guard let day = request.day ?? Clock.today else {
        throw Failure(.couldNotRun, "De klok van deze computer klopt niet. Noem de dag met --op.")
      }
      let table = try TableSource(request: request, console: console).open()
      if !table.danger.isEmpty { danger = table.danger }
      if let input = request.input {
        return try ManyQuestions(table: table, day: day, path: input, request: request, console: console).run()
      }
      return try answer(table, day, output)
    } catch {
      output.complain(error, danger: danger ?? EmbeddedSchemas.danger)
      return error.status
    }
  }

  private func answer(_ table: TableReader, _ day: Day, _ output: AnswerOutput) throws(Failure) -> ExitStatus {
    var question: Question
    do throws(DutchError) {
      question = try QuestionWords.question(request.words.map { ($0.name, $0.value) }, day: day)
    } catch {
      throw Failure(.wrongUse, error.description)
    }
    if canAsk {
      var interview = Interview(table: table, console: console, isPlain: TerminalFacts.isDumb)
      let before = question.words.count
      question = try interview.complete(question)
      if question.words.count > before { noteCommand(question) }
    }
    let answer: Answer
    var whyNot: WhyNot?
    do throws(AskError) {
      answer = try table.ask(question, withCompetition: request.showsWhy)
      if let role = request.whyNotRole { whyNot = try table.whyNot(role, question) }
    } catch {
      throw Self.failure(error)
    }
    try output.write(answer, whyNot)
    return answer.isSettled ? .done : .notAnswered
  }

  /// The failure for an error of asking.
  static func failure(_ error: AskError) -> Failure {
    let (message, suggestion) = AskErrorText.message(error)
    return switch error {
    case .question: Failure(.wrongUse, message, suggestion: suggestion)
    case .table(let error): Failure(TrustFindings.status(error), message)
    case .disagreement: Failure(.couldNotRun, message)
    }
  }

  /// A program that reads the answer is not asked anything.
  private var canAsk: Bool {
    request.choices.screenForm != .json && TerminalFacts.isTerminal(console.input)
      && TerminalFacts.isTerminal(console.output)
  }

  private func noteCommand(_ question: Question) {
    let words = question.words.map { "\($0.name)=\($0.value)" }.map { $0.contains(" ") ? "'\($0)'" : $0 }
    console.note("Dezelfde vraag in één keer: aanzet wie \(Shown.line(words.joined(separator: " "), limit: 2_000))\n")
  }
}
