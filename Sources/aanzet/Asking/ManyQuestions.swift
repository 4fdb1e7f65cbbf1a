import Calendar
import DecisionTable
import Glibc
import Reports

/// Answers the questions of a file, one line for each row, in order; memory does not grow with the file.
struct ManyQuestions {
  /// The table.
  let table: TableReader
  /// The day for rows that do not name one.
  let day: Day
  /// Path of the file; `-`: standard input.
  let path: String
  /// The request.
  let request: WhoRequest
  /// The streams.
  let console: Console

  /// Answers all.
  func run() throws(Failure) -> ExitStatus {
    if let problem { throw Failure(.wrongUse, problem) }
    let descriptor = path == "-" ? console.input : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw unreadable(SystemError()) }
    defer { if path != "-" { close(descriptor) } }
    var output = try RowOutput(request.choices, console)
    var progress = Progress(console)
    defer { progress.end() }
    var rows = try reading { () throws(SystemError) in try RowReader(path: path, ByteSource(descriptor)) }
    var tally = Tally()
    while true {
      // What is answered should be seen before waiting for more.
      if !rows.isReady { try output.flush() }
      guard let row = try reading({ () throws(SystemError) in try rows.next() }) else { break }
      let result = try result(of: row)
      tally.add(result)
      try output.write(result, row: row.number)
      progress.count()
    }
    try output.finish()
    guard tally.rows > 0 else { throw Failure(.findings, "In \(shown) staat geen enkele vraag.") }
    return tally.status
  }

  private func result(of row: Row) throws(Failure) -> RowResult {
    do {
      let question = try QuestionWords.question(row.content.get(), day: day)
      return .answer(try table.ask(question))
    } catch let error as RowError {
      return .wrong(Failure(.findings, error.message))
    } catch let error as DutchError {
      return .wrong(Failure(.findings, error.description))
    } catch let error as AskError {
      let failure = WhoRun.failure(error)
      if case .question = error { return .wrong(failure) }
      throw failure
    } catch {
      throw Failure(.couldNotRun, "Interne fout bij rij \(row.number).")
    }
  }

  /// What does not go together with many questions.
  private var problem: String? {
    if !request.words.isEmpty { return "Geef de feiten in het bestand van --invoer of als woorden, niet allebei." }
    if request.whyNotRole != nil {
      return "--waarom-niet kan niet samen met --invoer: elke rij krijgt één regel."
    }
    return request.showsWhy ? "--waarom kan niet samen met --invoer: elke rij krijgt één regel." : nil
  }

  private var shown: String { path == "-" ? "de invoer" : Shown.line(path) }

  private func unreadable(_ error: SystemError) -> Failure {
    Failure(.couldNotRun, "\(shown) is niet te lezen: \(error.reason).")
  }

  private func reading<Value>(_ read: () throws(SystemError) -> Value) throws(Failure) -> Value {
    do { return try read() } catch { throw unreadable(error) }
  }
}

/// What came of a row.
enum RowResult {
  /// An answer.
  case answer(Answer)
  /// The row is wrong.
  case wrong(Failure)
}

/// How many rows there were, and how they went.
private struct Tally {
  private(set) var rows = 0
  private var wrong = 0
  private var unsettled = 0

  mutating func add(_ result: RowResult) {
    rows += 1
    switch result {
    case .wrong: wrong += 1
    case .answer(let answer): unsettled += answer.isSettled ? 0 : 1
    }
  }

  var status: ExitStatus { wrong > 0 ? .findings : unsettled > 0 ? .notAnswered : .done }
}
