/// Reads a sketch line by line.
struct SketchReader {
  /// A block of keys or a list that is open at a line.
  private struct Level {
    /// Column of its keys or dashes, in bytes.
    let indent: Int
    let path: [Sketch.Part]
    let isList: Bool
    var nextItem = 0
    /// The key or member of which nothing was read behind it on its line.
    var pending: [Sketch.Part]?
  }

  /// More lists and blocks within each other than this are no file of a project.
  static let depthLimit = 64

  let bytes: [UInt8]
  var marks: [Sketch.Mark] = []
  private var levels: [Level] = []
  /// Column of the key of a text block (`|`, `>`) that may go on.
  private var blockText: Int?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads all lines.
  mutating func read() {
    var start = 0
    while start < bytes.count {
      let end = endOfLine(start)
      let stop = line(start, end)
      start = nextLine(max(stop, end))
    }
  }

  func endOfLine(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private func nextLine(_ place: Int) -> Int {
    let end = endOfLine(place)
    return end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// - Returns: offset up to which was read: past the line, where a value in brackets goes on.
  private mutating func line(_ start: Int, _ end: Int) -> Int {
    let first = skipBlanks(start, end)
    guard first < end else { return end }
    let column = first - start
    if let block = blockText {
      if column > block { return end }
      blockText = nil
    }
    guard bytes[first] != UInt8(ascii: "#") else { return end }
    if column == 0, ["---", "...", "%"].contains(where: { bytes[first..<end].starts(with: $0.utf8) }) { return end }
    while let level = levels.last, level.indent > column { levels.removeLast() }
    return content(first, end, column: column)
  }

  /// Reads what stands at a column of a line: a member of a list, a key, or a word alone.
  private mutating func content(_ start: Int, _ end: Int, column: Int) -> Int {
    guard levels.count < Self.depthLimit else { return end }
    if isDash(start, end) { return member(start, end, column: column) }
    // Members of a list may stand as deep as the key that it belongs to.
    if let level = levels.last, level.isList, level.indent == column { levels.removeLast() }
    if bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") {
      guard let path = levels.last?.pending ?? (levels.isEmpty ? [] : nil) else { return end }
      return flow(start, path, indent: levels.last?.indent ?? -1)
    }
    let token = word(start, end)
    guard token.isKey else {
      alone(token, column: column)
      return end
    }
    return key(token, end, column: column)
  }

  private mutating func member(_ start: Int, _ end: Int, column: Int) -> Int {
    if let level = levels.last, level.isList, level.indent == column {
      // The next member.
    } else {
      let path = levels.last.map { $0.pending ?? $0.path } ?? []
      levels.append(Level(indent: column, path: path, isList: true))
    }
    let number = levels.count - 1
    let path = levels[number].path + [.item(levels[number].nextItem)]
    levels[number].nextItem += 1
    levels[number].pending = path
    let first = skipBlanks(start + 1, end)
    guard first < end, bytes[first] != UInt8(ascii: "#") else { return end }
    return content(first, end, column: column + first - start)
  }

  private mutating func key(_ token: Token, _ end: Int, column: Int) -> Int {
    if levels.last.map({ $0.isList || $0.indent != column }) ?? true {
      let path = levels.last.map { $0.pending ?? $0.path } ?? []
      levels.append(Level(indent: column, path: path, isList: false))
    }
    let number = levels.count - 1
    let path = levels[number].path + [.key(token.text)]
    add(.key, path, token, isInFlow: false)
    levels[number].pending = path
    let first = skipBlanks(token.range.upperBound, end, and: UInt8(ascii: ":"))
    guard first < end, bytes[first] != UInt8(ascii: "#") else { return end }
    levels[number].pending = nil
    switch bytes[first] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return flow(first, path, indent: column)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      blockText = column
      return end
    default:
      add(.value(isAlone: false), path, value(first, end), isInFlow: false)
      return end
    }
  }

  /// A word that is no key: a value on a line of its own, or a key that is being typed.
  private mutating func alone(_ token: Token, column: Int) {
    guard let level = levels.last else { return add(.halfKey, [], token, isInFlow: false) }
    if !level.isList, level.indent == column {
      add(.halfKey, level.path, token, isInFlow: false)
    } else if let pending = level.pending {
      add(
        .value(isAlone: true), pending, value(token.range.lowerBound, endOfLine(token.range.lowerBound)),
        isInFlow: false)
    }
  }

  mutating func add(_ role: Sketch.Role, _ path: [Sketch.Part], _ token: Token, isInFlow: Bool) {
    marks.append(Sketch.Mark(role: role, path: path, text: token.text, range: token.range, isInFlow: isInFlow))
  }

  // MARK: Words

  /// A word of the text.
  struct Token {
    /// Without quotes.
    let text: String
    /// Its bytes, quotes included.
    let range: Range<Int>
    /// Whether a colon makes it a key.
    var isKey = false
  }

  private func isDash(_ place: Int, _ end: Int) -> Bool {
    bytes[place] == UInt8(ascii: "-") && (place + 1 >= end || isBlank(place + 1))
  }

  func isBlank(_ place: Int) -> Bool { bytes[place] == 0x20 || bytes[place] == 0x09 }

  /// Offset of the first byte that is no blank, from a place on.
  /// - Parameter sign: is passed over too, once.
  private func skipBlanks(_ place: Int, _ end: Int, and sign: UInt8? = nil) -> Int {
    var place = place
    while place < end, isBlank(place) { place += 1 }
    guard let sign, place < end, bytes[place] == sign else { return place }
    return skipBlanks(place + 1, end)
  }

  /// The word at a place, up to the colon behind a key, or the end of the line.
  private func word(_ start: Int, _ end: Int) -> Token {
    if let quoted = quoted(start, end) {
      let after = skipBlanks(quoted.range.upperBound, end)
      var token = quoted
      token.isKey = after < end && bytes[after] == UInt8(ascii: ":") && (after + 1 >= end || isBlank(after + 1))
      return token
    }
    var place = start
    while place < end {
      if bytes[place] == UInt8(ascii: ":"), place + 1 >= end || isBlank(place + 1) {
        var token = trimmed(start, place)
        token.isKey = true
        return token
      }
      if bytes[place] == UInt8(ascii: "#"), place > start, isBlank(place - 1) { break }
      place += 1
    }
    return trimmed(start, place)
  }

  /// The value at a place, up to a comment or the end of the line.
  private func value(_ start: Int, _ end: Int) -> Token {
    if let quoted = quoted(start, end) { return quoted }
    var place = start
    while place < end, bytes[place] != UInt8(ascii: "#") || place == start || !isBlank(place - 1) { place += 1 }
    return trimmed(start, place)
  }

  /// The bytes as a word, without blanks at its end.
  func trimmed(_ start: Int, _ end: Int) -> Token {
    var end = end
    while end > start, isBlank(end - 1) { end -= 1 }
    return Token(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
  }

  /// A text in quotes; up to the end of the line where the last quote is not there yet.
  func quoted(_ start: Int, _ end: Int) -> Token? {
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var place = start + 1
    while place < end, bytes[place] != quote {
      place += quote == UInt8(ascii: "\"") && bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    let last = min(place, end)
    return Token(
      text: String(decoding: bytes[start + 1..<max(start + 1, last)], as: UTF8.self), range: start..<min(last + 1, end))
  }
}
