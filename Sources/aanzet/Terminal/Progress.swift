/// How far a long run is, on one line of the terminal.
struct Progress {
  /// A line for every row would take longer than the answers.
  private static let step = 1_000
  private let console: Console
  private let isShown: Bool
  private var rows = 0

  /// - Parameter console: shown only where its errors are a terminal and its output is none, so that they do not mix.
  init(_ console: Console) {
    self.console = console
    isShown =
      !console.isQuiet && !TerminalFacts.isDumb && TerminalFacts.isTerminal(console.errors)
      && !TerminalFacts.isTerminal(console.output)
  }

  /// One more.
  mutating func count() {
    rows += 1
    if isShown, rows.isMultiple(of: Self.step) { put("\r\(Shown.number(rows)) rijen beantwoord") }
  }

  /// Takes the line away.
  func end() {
    if isShown, rows >= Self.step { put("\r\u{1B}[K") }
  }

  private func put(_ text: String) {
    // Progress is worth no failure.
    try? Console.write(Array(text.utf8), to: console.errors)
  }
}
