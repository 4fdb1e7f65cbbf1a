/// The parser's texts in Dutch, wrapped to the terminal.
enum DutchScreen {
  /// A complaint of the parser. What the user wrote in it is made fit to be shown.
  static func error(_ message: String) -> String {
    let bytes = Array(message.utf8)
    for phrase in Phrases.errors {
      if let dutch = phrase.translated(bytes, fill: { Shown.line($0) }) { return dutch }
    }
    // Our own complaints come here too: they are Dutch already.
    return Shown.lines(message, limit: 1_000)
  }

  /// Help, or the lines around a complaint.
  /// - Parameter width: columns; nil: those of the terminal, and never more than can be read with ease.
  static func help(_ text: String, width: Int? = nil) -> String {
    // A screen is read in one column of text, however wide the terminal is.
    let width = width ?? min(TerminalFacts.width(1), 100)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { wrapped(line(String($0)), width: width) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var result = line
    for phrase in Phrases.lines {
      if let dutch = phrase.translated(bytes, fill: { $0 }) {
        result = dutch
        break
      }
    }
    for (english, dutch) in Phrases.pieces { result = replacing(english, by: dutch, in: result) }
    return result
  }

  private static func replacing(_ piece: String, by other: String, in text: String) -> String {
    guard let range = text.firstRange(of: piece) else { return text }
    return text[..<range.lowerBound] + other + text[range.upperBound...]
  }

  /// Breaks a line at spaces; what follows stands under the text, in a list under its second column.
  private static func wrapped(_ line: String, width: Int) -> String {
    guard line.count > width else { return line }
    let column = textColumn(of: line)
    let margin = String(repeating: " ", count: column)
    var rows: [String] = []
    var row = String(line.prefix(column))
    for word in line.dropFirst(column).split(separator: " ", omittingEmptySubsequences: true) {
      let isEmpty = row.count == column
      if !isEmpty, row.count + 1 + word.count > width {
        rows.append(row)
        row = margin + word
      } else {
        row += isEmpty ? String(word) : " \(word)"
      }
    }
    return (rows + [row]).joined(separator: "\n")
  }

  /// Where the text of a line starts: after its indent, or in its second column, which two spaces set apart.
  private static func textColumn(of line: String) -> Int {
    let characters = Array(line)
    let indent = characters.prefix { $0 == " " }.count
    guard indent == 2 else { return indent }
    var index = indent
    while index + 1 < min(characters.count, 40) {
      if characters[index] == " ", characters[index + 1] == " " {
        return characters[index...].firstIndex { $0 != " " } ?? indent
      }
      index += 1
    }
    return indent
  }
}
