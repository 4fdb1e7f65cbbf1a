/// The parts of JSON text that every reader here needs: texts, numbers, space, and what is wrong at which place.
struct JSONScanner {
  private let bytes: [UInt8]
  /// Offset of the next byte.
  private(set) var position = 0
  /// Half a character above U+FFFF, as an editor can send while it is typed: read as U+FFFD instead of refused.
  private let allowsHalves: Bool

  /// - Parameters:
  ///   - bytes: the whole text, without byte order mark.
  ///   - allowsHalves: half a character is U+FFFD, not an error.
  init(_ bytes: [UInt8], allowsHalves: Bool = false) {
    self.bytes = bytes
    self.allowsHalves = allowsHalves
  }

  /// The next byte; nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Takes a byte, if it is this one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Takes a word, if it stands here.
  mutating func take(word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count,
      word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<position + length]) })
    else { return false }
    position += length
    return true
  }

  /// Takes spaces, tabs and line breaks.
  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  /// Takes digits.
  /// - Returns: whether there was one.
  mutating func skipDigits() -> Bool {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position > start
  }

  /// The text from a place up to here.
  func written(from start: Int) -> String { String(decoding: bytes[start..<position], as: UTF8.self) }

  /// Takes the whole part of a number, with its sign.
  mutating func wholeNumber() throws(JSONReadError) -> String {
    let start = position
    position += next == UInt8(ascii: "-") ? 1 : 0
    let firstDigit = position
    guard skipDigits() else { throw error("dit is geen getal.", at: start) }
    if position - firstDigit > 1, bytes[firstDigit] == UInt8(ascii: "0") {
      throw error("een getal begint niet met 0.", at: start)
    }
    return written(from: start)
  }

  /// Takes the name of a member of an object and the colon behind it, up to its value.
  /// - Parameter seen: the names of the object so far; this one joins them, and may not be among them.
  mutating func name(_ seen: inout Set<String>) throws(JSONReadError) -> String {
    skipSpace()
    let start = position
    guard next == UInt8(ascii: "\"") else { throw error("hier moet een naam staan, tussen aanhalingstekens.") }
    let name = try string()
    guard seen.insert(name).inserted else {
      throw error("de naam \(SafeText.quoted(name)) staat hier voor de tweede keer.", at: start)
    }
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw error("na een naam hoort een dubbele punt.") }
    skipSpace()
    return name
  }

  /// Takes a text; it starts here, with its quote.
  mutating func string() throws(JSONReadError) -> String {
    position += 1
    var text = ""
    var plainStart = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text += try plain(from: plainStart)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        text += try plain(from: plainStart)
        text.unicodeScalars.append(try escape())
        plainStart = position
      case 0x00..<0x20: throw error("dit teken mag hier niet zo staan; schrijf bijvoorbeeld \\n voor een nieuwe regel.")
      default: position += 1
      }
    }
    throw error("het aanhalingsteken aan het eind ontbreekt.")
  }

  /// The bytes from a place up to here, which hold no escapes.
  private func plain(from start: Int) throws(JSONReadError) -> String {
    guard let text = String(validating: bytes[start..<position], as: UTF8.self) else {
      throw error("deze tekst is geen geldige UTF-8.", at: start)
    }
    return text
  }

  private mutating func escape() throws(JSONReadError) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = next
    position += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw error("dit is geen geldige code na een \\.", at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONReadError) -> Unicode.Scalar {
    let first = try fourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    // A character above U+FFFF is written as two halves, the high one first.
    let end = position
    if (0xD800...0xDBFF).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let second = try fourDigits(from: start)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    guard allowsHalves else { throw error("dit is maar de helft van een teken.", at: start) }
    // What comes after it stands for itself.
    position = end
    return "\u{FFFD}"
  }

  private mutating func fourDigits(from start: Int) throws(JSONReadError) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error("na \\u horen vier cijfers of letters a tot en met f.", at: start)
      }
      number = number << 4 | UInt32(digit)
      position += 1
    }
    return number
  }

  /// What is wrong, with its column.
  /// - Parameter place: offset; nil: here.
  func error(_ message: String, at place: Int? = nil) -> JSONReadError {
    // Bytes that only continue a character do not count.
    let before = bytes.prefix(min(place ?? position, bytes.count)).count { $0 & 0xC0 != 0x80 }
    return JSONReadError(column: before + 1, message: message)
  }
}
