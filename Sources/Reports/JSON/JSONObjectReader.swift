/// Reads one JSON object with texts and whole numbers: a row of a JSON Lines file.
///
/// Strict on purpose: what two programs can read in two ways (a key twice, half a character, a fraction) is refused. A
/// list or an object within the object is refused where it starts, so depth is no danger.
public struct JSONObjectReader {
  private var scanner: JSONScanner

  /// The names and values of an object, in order; numbers as they are written.
  ///
  /// - Parameter bytes: the whole line, without byte order mark.
  /// - Throws: the first thing that is wrong, from the left.
  public static func read(_ bytes: [UInt8]) throws(JSONReadError) -> [(name: String, value: String)] {
    var reader = JSONObjectReader(scanner: JSONScanner(bytes))
    return try reader.object()
  }

  private mutating func object() throws(JSONReadError) -> [(name: String, value: String)] {
    scanner.skipSpace()
    guard scanner.take(UInt8(ascii: "{")) else {
      throw scanner.error("hier moet een object staan, dat begint met {.")
    }
    var members: [(name: String, value: String)] = []
    var seen: Set<String> = []
    scanner.skipSpace()
    if !scanner.take(UInt8(ascii: "}")) {
      repeat {
        let name = try scanner.name(&seen)
        members.append((name, try value(of: name)))
        scanner.skipSpace()
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "}")) else { throw scanner.error("hier hoort een komma of }.") }
    }
    scanner.skipSpace()
    guard scanner.next == nil else { throw scanner.error("na het object staat nog iets.") }
    return members
  }

  private mutating func value(of name: String) throws(JSONReadError) -> String {
    guard let first = scanner.next else { throw scanner.error("de waarde ontbreekt.") }
    switch first {
    case UInt8(ascii: "\""): return try scanner.string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      throw scanner.error(
        "de waarde van \(SafeText.quoted(name)) moet tekst tussen aanhalingstekens of een heel getal zijn. "
          + "Weet u de waarde niet, laat de naam dan weg.")
    }
  }

  private mutating func number() throws(JSONReadError) -> String {
    let start = scanner.position
    let number = try scanner.wholeNumber()
    switch scanner.next {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      throw scanner.error("alleen hele getallen zijn toegestaan.", at: start)
    default: return number
    }
  }
}
