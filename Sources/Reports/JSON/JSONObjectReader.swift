/// Reads one JSON object with texts and whole numbers: a row of a JSON Lines file.
///
/// Strict on purpose: what two programs can read in two ways (a key twice, half a character, a fraction) is refused. A
/// list or an object within the object is refused where it starts, so depth is no danger.
public struct JSONObjectReader {
  private let bytes: [UInt8]
  var position = 0

  /// The names and values of an object, in order; numbers as they are written.
  ///
  /// - Parameter bytes: the whole line, without byte order mark.
  /// - Throws: the first thing that is wrong, from the left.
  public static func read(_ bytes: [UInt8]) throws(JSONReadError) -> [(name: String, value: String)] {
    var reader = JSONObjectReader(bytes: bytes)
    return try reader.object()
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func object() throws(JSONReadError) -> [(name: String, value: String)] {
    skipSpace()
    guard next == UInt8(ascii: "{") else { throw error("hier moet een object staan, dat begint met {.") }
    position += 1
    var members: [(name: String, value: String)] = []
    var seen: Set<String> = []
    skipSpace()
    if next == UInt8(ascii: "}") {
      position += 1
    } else {
      repeat {
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
        members.append((name, try value(of: name)))
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw error("hier hoort een komma of }.") }
    }
    skipSpace()
    guard next == nil else { throw error("na het object staat nog iets.") }
    return members
  }

  private mutating func value(of name: String) throws(JSONReadError) -> String {
    guard let first = next else { throw error("de waarde ontbreekt.") }
    switch first {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      throw error(
        "de waarde van \(SafeText.quoted(name)) moet tekst tussen aanhalingstekens of een heel getal zijn. "
          + "Weet u de waarde niet, laat de naam dan weg.")
    }
  }

  mutating func number() throws(JSONReadError) -> String {
    let start = position
    position += next == UInt8(ascii: "-") ? 1 : 0
    let firstDigit = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > firstDigit else { throw error("dit is geen getal.", at: start) }
    if position - firstDigit > 1, bytes[firstDigit] == UInt8(ascii: "0") {
      throw error("een getal begint niet met 0.", at: start)
    }
    switch next {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      throw error("alleen hele getallen zijn toegestaan.", at: start)
    default: return String(decoding: bytes[start..<position], as: UTF8.self)
    }
  }

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
    guard (0xD800...0xDBFF).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw error("dit is maar de helft van een teken.", at: start)
    }
    let second = try fourDigits(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("dit is maar de helft van een teken.", at: start) }
    return scalar
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

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  func error(_ message: String, at place: Int? = nil) -> JSONReadError {
    // Bytes that only continue a character do not count.
    let before = bytes.prefix(min(place ?? position, bytes.count)).count { $0 & 0xC0 != 0x80 }
    return JSONReadError(column: before + 1, message: message)
  }
}
