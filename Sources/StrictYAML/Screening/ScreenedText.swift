internal import Diagnostics

/// The text as libyaml gets it: UTF-8, without byte order mark, with a placeholder for each refused character.
struct ScreenedText {
  /// In UTF-8.
  let bytes: [UInt8]
  /// Whether each scalar is one byte, so that index and offset are the same.
  let isASCII: Bool
  /// Number of Unicode scalars; CR LF counts as two.
  let scalarCount: Int
  /// Place of the first refused character; nil when all are allowed.
  let firstRefusal: SourcePosition?

  /// Just past the last character that can be seen.
  var endOfContent: SourcePosition {
    var place = TextPlace(offset: 0, SourcePosition(line: 0, column: 0))
    var end = place.position
    while place.offset < bytes.count {
      let isVisible = !isBlank(at: place.offset) && breakWidth(at: place.offset) == 0
      place.step(in: self)
      if isVisible { end = place.position }
    }
    return end
  }

  /// The byte at an offset; nil past the end.
  func byte(at offset: Int) -> UInt8? { offset >= 0 && offset < bytes.count ? bytes[offset] : nil }

  /// Whether a space or tab stands at the offset (in bytes).
  func isBlank(at offset: Int) -> Bool { byte(at: offset) == 0x20 || byte(at: offset) == 0x09 }

  /// Bytes of the line break at an offset; 0 where there is none. Those that libyaml knows.
  func breakWidth(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x0A: 1
    case 0x0D: byte(at: offset + 1) == 0x0A ? 2 : 1
    case 0xC2: byte(at: offset + 1) == 0x85 ? 2 : 0
    case 0xE2 where byte(at: offset + 1) == 0x80: [0xA8, 0xA9].contains(byte(at: offset + 2)) ? 3 : 0
    default: 0
    }
  }

  /// Whether a plain text that ends at this offset is followed on its line by blanks and `#`.
  func isComment(after offset: Int) -> Bool {
    guard isBlank(at: offset) else { return false }
    var next = offset + 1
    while isBlank(at: next) { next += 1 }
    return byte(at: next) == 0x23
  }
}

/// A place in a screened text that is walked on from: where it is in bytes, and for the user.
struct TextPlace {
  /// In bytes.
  private(set) var offset: Int
  /// 0-based.
  private(set) var line: Int
  /// 0-based, in Unicode scalars.
  private(set) var column: Int

  /// - Parameters:
  ///   - offset: in bytes.
  ///   - position: the same place for the user.
  init(offset: Int, _ position: SourcePosition) {
    self.offset = offset
    line = position.line
    column = position.column
  }

  /// The same place for the user.
  var position: SourcePosition { SourcePosition(line: line, column: column) }

  /// Goes past one character or line break.
  mutating func step(in text: ScreenedText) {
    let width = text.breakWidth(at: offset)
    if width > 0 {
      offset += width
      line += 1
      column = 0
    } else if let byte = text.byte(at: offset) {
      offset += UTF8Reading.width(startingWith: byte)
      column += 1
    }
  }

  /// Goes past the rest of the line, up to its line break.
  mutating func skipLine(in text: ScreenedText) {
    while text.byte(at: offset) != nil, text.breakWidth(at: offset) == 0 { step(in: text) }
  }
}

/// Turns indexes in Unicode scalars, which libyaml gives, into offsets in bytes. Indexes come nearly in rising order, so
/// all together it costs one walk over the text.
struct OffsetCursor {
  private var index = 0
  private var offset = 0

  /// - Parameters:
  ///   - wanted: index in Unicode scalars.
  ///   - text: always the same one.
  /// - Returns: Offset in bytes, at most the size of the text.
  mutating func offset(of wanted: Int, in text: ScreenedText) -> Int {
    if text.isASCII { return min(max(0, wanted), text.bytes.count) }
    while index < wanted, let byte = text.byte(at: offset) {
      offset += UTF8Reading.width(startingWith: byte)
      index += 1
    }
    while index > wanted, offset > 0 {
      offset -= 1
      while offset > 0, text.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      index -= 1
    }
    return offset
  }
}
