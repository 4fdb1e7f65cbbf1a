import Reports

/// One question that is answered by typing a line: for numbers, and where the cursor cannot move.
struct LinePrompt {
  /// What somebody answered.
  enum Reply: Equatable {
    case line(String)
    /// The input ended: no more questions.
    case end
  }

  /// Asks.
  /// - Parameters:
  ///   - text: the question, with what may be typed.
  ///   - console: its input is a terminal.
  ///   - screen: descriptor of the terminal to write on.
  static func ask(_ text: String, _ console: Console, screen: Int32) -> Reply {
    try? Console.write(Array("\(text) ".utf8), to: screen)
    var line: [UInt8] = []
    while true {
      // Byte by byte: what comes after the line is for the next question.
      guard let byte = try? SystemFile.read(console.input, atMost: 1).first else { return .end }
      if byte == UInt8(ascii: "\n") { break }
      if line.count < 1_000 { line.append(byte) }
    }
    let text = String(decoding: line, as: UTF8.self)
    return .line(String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()))
  }

  /// Asks for one of some options by its number.
  static func choose(_ title: String, _ options: [String], _ console: Console, screen: Int32) -> Menu.Choice {
    let width = max(10, (TerminalFacts.size(screen)?.columns ?? 80) - 1)
    let list = options.enumerated().map { "  \($0.offset + 1)  \(Shown.line($0.element))" }
    let head = TerminalText.lines(Shown.line(title), width: width)
    var text = (head + list + ["Nummer (leeg: geen vragen meer):"]).joined(separator: "\n")
    while true {
      switch ask(text, console, screen: screen) {
      case .end, .line(""): return .stop
      case .line(let line):
        if let number = Int(line), options.indices.contains(number - 1) { return .option(number - 1) }
        text = "Typ een nummer van 1 tot en met \(options.count):"
      }
    }
  }
}
