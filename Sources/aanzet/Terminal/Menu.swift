import Reports

/// One question with the answers to choose from, on a terminal that can move its cursor. Nothing is chosen beforehand.
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
  let options: MenuOptions

  private var selected: Int?
  private var typed = ""
  /// Why the last key did nothing.
  private var notice = ""
  private var drawnLines = 0

  /// - Parameters:
  ///   - title: the question.
  ///   - options: what can be chosen.
  ///   - narrows: typing leaves only the options that fit, and the last one.
  init(title: String, options: [String], narrows: Bool = false) {
    self.title = Shown.line(title)
    self.options = MenuOptions(names: options.map { Shown.line($0) }, narrows: narrows)
  }

  /// Asks, and leaves one line with the answer.
  /// - Parameters:
  ///   - console: its input is a terminal that gives each key at once.
  ///   - screen: descriptor of the terminal to draw on.
  mutating func ask(_ console: Console, screen: Int32) throws(Failure) -> Choice {
    while true {
      draw(on: screen)
      let key = Key.read(from: console.input)
      notice = ""
      switch key {
      case .up: move(by: -1)
      case .down: move(by: 1)
      case .first: selected = options.shown(typed).first
      case .last: selected = options.shown(typed).last
      case .text(let character): type(character)
      case .erase: erase()
      case .enter:
        guard let selected else {
          notice = "Kies eerst een antwoord, met de pijltjes of een nummer."
          continue
        }
        close("\(title) \(options.names[selected])", on: screen)
        return .option(selected)
      case .stop, .interrupt:
        close(title, on: screen)
        return key == .stop ? .stop : .interrupt
      case .other: break
      }
    }
  }

  private mutating func move(by step: Int) {
    let shown = options.shown(typed)
    guard !shown.isEmpty else { return }
    guard let place = selected.flatMap({ shown.firstIndex(of: $0) }) else {
      selected = step > 0 ? shown.first : shown.last
      return
    }
    selected = shown[(place + step + shown.count) % shown.count]
  }

  private mutating func erase() {
    _ = typed.popLast()
    selected = typed.isEmpty ? nil : options.match(typed)
  }

  private mutating func type(_ character: Character) {
    let longer = String((typed + String(character)).suffix(40))
    if options.isKnown(longer) {
      typed = longer
    } else if !options.narrows, !MenuOptions.isNumber(longer), options.isKnown(String(character)) {
      // Somebody begins anew.
      typed = String(character)
    } else {
      notice =
        MenuOptions.isNumber(longer)
        ? "Nummer \(longer) is er niet; kies 1 tot en met \(options.names.count)."
        : "Geen antwoord begint met \"\(Shown.line(longer))\"."
      if !options.narrows {
        typed = ""
        selected = nil
      }
      return
    }
    selected = options.match(typed)
  }

  private mutating func draw(on screen: Int32) {
    let size = TerminalFacts.size(screen) ?? (columns: 80, rows: 24)
    // A line that the terminal itself wraps would make the count of lines to go back wrong.
    let width = max(10, size.columns - 1)
    let head = TerminalText.lines(title, width: width)
    var foot = notice.isEmpty ? [] : TerminalText.lines(notice, width: width)
    if options.narrows { foot.append("Typ om te zoeken: \(typed.suffix(width - 20))") }
    foot += TerminalText.lines("Pijltjes of nummer, dan Enter. Esc: geen vragen meer.", width: width)
    let room = max(3, min(size.rows - head.count - foot.count - 1, 14))
    let lines = head + options.lines(typed, selected: selected, width: width, room: room) + foot
    Self.put("\(erasing)\(lines.joined(separator: "\n"))\n", on: screen)
    drawnLines = lines.count
  }

  private mutating func close(_ line: String, on screen: Int32) {
    Self.put("\(erasing)\(line)\n", on: screen)
    drawnLines = 0
  }

  /// Goes back to the first drawn line and clears from there.
  private var erasing: String { drawnLines == 0 ? "" : "\u{1B}[\(drawnLines)A\r\u{1B}[J" }

  private static func put(_ text: String, on screen: Int32) {
    // When the terminal is gone, reading the next key ends the question.
    try? Console.write(Array(text.utf8), to: screen)
  }
}
