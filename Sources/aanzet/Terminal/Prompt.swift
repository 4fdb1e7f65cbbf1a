import Reports

/// Questions on the terminal, by menu or by line.
struct Prompt {
  /// The streams; input is a terminal.
  let console: Console
  /// The terminal cannot move its cursor.
  let isPlain: Bool

  /// Asks for one of some options.
  /// - Parameter narrows: typing leaves only the options that fit, and the last one.
  /// - Returns: The index of the option; nil: no more questions.
  func choose(_ title: String, _ options: [String], narrows: Bool = false) throws(Failure) -> Int? {
    var menu = Menu(title: title, options: options, narrows: narrows)
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

  /// Asks for a line.
  func line(_ text: String) -> LinePrompt.Reply { LinePrompt.ask(wrapped(text), console, screen: screen) }

  /// Says something on lines of its own.
  func say(_ text: String) { try? Console.write(Array("\(wrapped(text))\n".utf8), to: screen) }

  private func wrapped(_ text: String) -> String {
    let width = max(10, (TerminalFacts.size(screen)?.columns ?? 80) - 1)
    return TerminalText.lines(Shown.line(text, limit: 1_000), width: width).joined(separator: "\n")
  }

  /// Questions are no part of the answer, so they go to the errors when that is a terminal too.
  private var screen: Int32 { TerminalFacts.isTerminal(console.errors) ? console.errors : console.output }
}
