internal import Diagnostics
internal import Reports

/// How an editor counts characters within a line.
enum PositionEncoding: String {
  /// Bytes of UTF-8.
  case utf8 = "utf-8"
  /// Halves of UTF-16: what every editor can.
  case utf16 = "utf-16"
}

/// A place in a text as editors name it: line (0-based), and units of the encoding before it in the line.
struct EditorPosition: Hashable {
  let line: Int
  let character: Int

  /// - Parameters: as the properties.
  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// - Parameter json: as in a message; nil where it is something else.
  init?(_ json: JSONValue?) {
    guard let line = json?["line"]?.numberValue, let character = json?["character"]?.numberValue, line >= 0,
      character >= 0
    else { return nil }
    self.init(line: line, character: character)
  }

  /// As in a message.
  var json: JSONValue { .members([("line", .number(line)), ("character", .number(character))]) }
}

/// A text with its lines, for going from places of editors, and places of findings, to bytes and back.
///
/// Editors end a line at LF, CR or CRLF; places of findings also at NEL, LS and PS, as libyaml does.
struct TextLines {
  /// The text, in UTF-8; what is no UTF-8 counts as one character for each byte.
  let bytes: [UInt8]
  /// Offset of the first byte of each line, as editors count them.
  private let starts: [Int]
  /// Whether each character of a line is one byte, so that nothing need be counted.
  private let isASCII: [Bool]
  /// Offset of the first byte of each line, as findings count them.
  private let findingStarts: [Int]

  /// - Parameter bytes: the text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var isASCII = [true]
    var others = [0]
    var index = 0
    while index < bytes.count {
      let width = Self.breakWidth(bytes, index)
      if bytes[index] >= 0x80 { isASCII[isASCII.count - 1] = false }
      guard width > 0 else {
        index += 1
        continue
      }
      index += width
      others.append(index)
      if bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D {
        starts.append(index)
        isASCII.append(true)
      }
    }
    self.starts = starts
    self.isASCII = isASCII
    findingStarts = others
  }

  private static func breakWidth(_ bytes: [UInt8], _ index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  /// How many lines an editor shows.
  var count: Int { starts.count }

  /// The bytes of a line, without its break.
  func line(_ number: Int) -> Range<Int> {
    let start = starts[number]
    var end = number + 1 < starts.count ? starts[number + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Offset of a place of an editor. Past the end of a line or of the text is at that end; within a character is before it.
  func offset(of position: EditorPosition, _ encoding: PositionEncoding) -> Int {
    guard position.line < starts.count else { return bytes.count }
    let line = line(position.line)
    if isASCII[position.line] { return line.lowerBound + min(position.character, line.count) }
    var units = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let (width, size) = character(at: index, in: line, encoding)
      if units + size > position.character { break }
      units += size
      index += width
    }
    return index
  }

  /// The place of an offset as editors name it.
  func position(at offset: Int, _ encoding: PositionEncoding) -> EditorPosition {
    let offset = min(max(0, offset), bytes.count)
    let number = Self.line(of: offset, starts)
    let line = line(number)
    if isASCII[number] {
      return EditorPosition(line: number, character: min(offset, line.upperBound) - line.lowerBound)
    }
    var units = 0
    var index = line.lowerBound
    while index < min(offset, line.upperBound) {
      let (width, size) = character(at: index, in: line, encoding)
      units += size
      index += width
    }
    return EditorPosition(line: number, character: units)
  }

  /// Offset of a place of a finding.
  func offset(of position: SourcePosition) -> Int {
    guard position.line < findingStarts.count else { return bytes.count }
    var index = findingStarts[position.line]
    // A byte order mark is no character.
    if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    for _ in 0..<position.column where index < bytes.count {
      index += character(at: index, in: 0..<bytes.count, .utf8).width
    }
    return index
  }

  /// The place of an offset as findings name it.
  func sourcePosition(at offset: Int) -> SourcePosition {
    let number = Self.line(of: offset, findingStarts)
    var column = 0
    var index = findingStarts[number]
    while index < offset {
      index += character(at: index, in: 0..<bytes.count, .utf8).width
      column += 1
    }
    return SourcePosition(line: number, column: column)
  }

  private static func line(of offset: Int, _ starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The character at an offset: bytes, and units of the encoding.
  private func character(at index: Int, in line: Range<Int>, _ encoding: PositionEncoding) -> (width: Int, size: Int) {
    let lead = bytes[index]
    var width = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    if index + width > line.upperBound { width = 1 }
    if width > 1, !bytes[index + 1..<index + width].allSatisfy({ $0 & 0xC0 == 0x80 }) { width = 1 }
    return (width, encoding == .utf8 ? width : width == 4 ? 2 : 1)
  }
}
