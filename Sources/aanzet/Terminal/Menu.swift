/// One question with the answers to choose from, on a terminal that can move its cursor.
struct Menu {
  /// What somebody chose.
  enum Choice: Equatable {
    /// An option, by index.
    case option(Int)
    /// No more questions: answer with what is known.
    case stop
    /// End the program.
    case interrupt
  }

  /// The question.
  let title: String
  /// What can be chosen.
  let options: [String]

  private var selected = 0
  private var typed = ""
  private var drawnLines = 0

  /// - Parameters: as the properties.
  init(title: String, options: [String]) {
    self.title = Shown.line(title)
    self.options = options.map { Shown.line($0) }
  }

  /// Asks, and leaves one line with the answer.
  /// - Parameters:
  ///   - console: its input is a terminal that gives each key at once.
  ///   - screen: descriptor of the terminal to draw on.
  mutating func ask(_ console: Console, screen: Int32) throws(Failure) -> Choice {
    while true {
      draw(on: screen)
      let key = Key.read(from: console.input)
      switch key {
      case .up: select(selected > 0 ? selected - 1 : options.count - 1)
      case .down: select(selected + 1 < options.count ? selected + 1 : 0)
      case .first: select(0)
      case .last: select(options.count - 1)
      case .text(let character): type(character)
      case .erase: typed = ""
      case .enter where options.indices.contains(selected):
        close("\(title) \(options[selected])", on: screen)
        return .option(selected)
      case .stop, .interrupt:
        close(title, on: screen)
        return key == .stop ? .stop : .interrupt
      case .enter, .other: break
      }
    }
  }

  private mutating func select(_ index: Int) {
    selected = index
    typed = ""
  }

  /// A number goes to the option with that number, letters to the first that begins so.
  private mutating func type(_ character: Character) {
    typed = String((typed + String(character)).suffix(40))
    let wanted = typed.lowercased()
    if let number = Int(typed), options.indices.contains(number - 1) {
      selected = number - 1
    } else if let index = options.firstIndex(where: { $0.lowercased().hasPrefix(wanted) }) {
      selected = index
    } else {
      typed = String(character)
      let wanted = typed.lowercased()
      if let number = Int(typed), options.indices.contains(number - 1) { selected = number - 1 }
      if let index = options.firstIndex(where: { $0.lowercased().hasPrefix(wanted) }) { selected = index }
    }
  }

  private mutating func draw(on screen: Int32) {
    let size = TerminalFacts.size(screen) ?? (columns: 80, rows: 24)
    let height = max(3, min(size.rows - 4, 14))
    let first = max(0, min(selected - height / 2, options.count - height))
    let digits = String(options.count).count
    var lines = [title]
    for index in options.indices.dropFirst(first).prefix(height) {
      let number = String(index + 1)
      let padding = String(repeating: " ", count: digits - number.count)
      lines.append("\(index == selected ? ">" : " ") \(padding)\(number)  \(options[index])")
    }
    let more = options.count > height ? " (\(options.count) keuzes, typ om te zoeken)" : ""
    lines.append("Pijltjes of nummer, dan Enter. Esc: geen vragen meer.\(more)")
    // A line that wraps would make the count of lines to go back wrong.
    let shown = lines.map { Self.fitted($0, columns: size.columns - 1) }
    Self.put("\(erasing)\(shown.joined(separator: "\n"))\n", on: screen)
    drawnLines = lines.count
  }

  private mutating func close(_ line: String, on screen: Int32) {
    Self.put("\(erasing)\(line)\n", on: screen)
    drawnLines = 0
  }

  /// Goes back to the first drawn line and clears from there.
  private var erasing: String { drawnLines == 0 ? "" : "\u{1B}[\(drawnLines)A\r\u{1B}[J" }

  /// Emoji and Chinese count double, so half the columns is always enough for what is not plain.
  private static func fitted(_ line: String, columns: Int) -> String {
    var width = 0
    var shown = ""
    for character in line {
      width += character.unicodeScalars.contains { $0.value > 0x2FF } ? 2 : 1
      guard width <= columns else { break }
      shown.append(character)
    }
    return shown
  }

  private static func put(_ text: String, on screen: Int32) {
    // When the terminal is gone, reading the next key ends the question.
    try? Console.write(Array(text.utf8), to: screen)
  }
}
