import ArgumentParser
import Glibc
import Reports

/// The program: maps the command line to a command and its end to an exit status.
@main
enum Program {
  static func main() {
    Console.prepare()
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Runs the program.
  /// - Parameter arguments: without the program's name.
  private static func run(_ arguments: [String]) -> ExitStatus {
    if let request = WhoRequest.fast(arguments) { return WhoRun(request).run() }
    let console = Console()
    if let answer = CompletionRequest.answer(arguments) { return show(answer, console) }
    var words = arguments
    // The parser's own scripts know neither the other names of commands nor where a space would be wrong.
    if words.first == "--generate-completion-script", words.count == 2, EmbeddedSchemas.hasCompletionScript(words[1]) {
      words = [CompletionCommand.configuration.commandName ?? "", words[1]]
    }
    // The parser knows only `help` as a command.
    if words.first == "hulp" { words[0] = "help" }
    if let problem = FirstWord.problem(words) { return refuse(problem, words, console) }
    do {
      var command = try Aanzet.parseAsRoot(words)
      try command.run()
      return .done
    } catch {
      return end(with: error, words, console)
    }
  }

  /// What the parser throws is help, a status of a command, or wrong use.
  private static func end(with error: any Error, _ words: [String], _ console: Console) -> ExitStatus {
    let code = Aanzet.exitCode(for: error)
    // Unwrapped: a phrase that is cut by a line break cannot be found.
    let full = Aanzet.fullMessage(for: error, columns: 10_000)
    if code == .success {
      // Not for people: a script or a description that is wrapped is broken.
      let isForShell = words.contains { $0.hasPrefix("--generate-") || $0.hasPrefix("--experimental-") }
      return show(isForShell ? "\(full)\n" : "\(DutchScreen.help(full))\n", console)
    }
    let message = Aanzet.message(for: error)
    if message.isEmpty { return ExitStatus(rawValue: code.rawValue) ?? .couldNotRun }
    let frame = full.dropFirst("Error: ".count + message.count)
    return refuse(
      Failure(code == .validationFailure ? .wrongUse : .couldNotRun, DutchScreen.error(message)), words, console,
      frame: DutchScreen.help(String(frame)))
  }

  /// Tells what is wrong; a program that reads gets its one document too.
  private static func refuse(
    _ failure: Failure, _ words: [String], _ console: Console, frame: String = ""
  ) -> ExitStatus {
    let isQuestion = words.first == "wie" || words.first == "who"
    if isQuestion { console.complain(Shown.line(EmbeddedSchemas.danger, limit: 1_000)) }
    console.complain("Fout: \(failure.sentence)\(frame)")
    let documents = OutputChoices.documentsOnScreen(words).lazy
      .compactMap { FailureDocument.text($0, command: words.first ?? "", failure) }
    if let document = documents.first {
      _ = show(document, console)
    }
    return failure.status
  }

  private static func show(_ text: String, _ console: Console) -> ExitStatus {
    do throws(Failure) {
      try console.write(text)
      return .done
    } catch {
      if !error.message.isEmpty { console.complain("Fout: \(error.message)") }
      return error.status
    }
  }
}
