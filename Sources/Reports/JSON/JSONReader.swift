/// Reads any JSON value, as programs that talk to this one send it.
///
/// Total: bounded in depth, and strict where two programs could read two things (a key twice, broken UTF-8). A number
/// that is not whole, which nothing here asks for, is given as the text that was written.
public struct JSONReader {
  /// The most lists and objects within each other.
  public static let depthLimit = 64

  private var scanner: JSONScanner

  /// The value that the bytes hold.
  /// - Parameter bytes: the whole text, without byte order mark.
  /// - Throws: the first thing that is wrong, from the left.
  public static func read(_ bytes: [UInt8]) throws(JSONReadError) -> JSONValue {
    var reader = JSONReader(scanner: JSONScanner(bytes, allowsHalves: true))
    reader.scanner.skipSpace()
    let value = try reader.value(depth: 0)
    reader.scanner.skipSpace()
    guard reader.scanner.next == nil else { throw reader.scanner.error("na de waarde staat nog iets.") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONReadError) -> JSONValue {
    guard let first = scanner.next else { throw scanner.error("de waarde ontbreekt.") }
    switch first {
    case UInt8(ascii: "\""): return .text(try scanner.string())
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      if scanner.take(word: "true") { return .bool(true) }
      if scanner.take(word: "false") { return .bool(false) }
      if scanner.take(word: "null") { return .null }
      throw scanner.error("hier hoort een waarde.")
    }
  }

  private mutating func object(depth: Int) throws(JSONReadError) -> JSONValue {
    try enter(depth)
    var members: [JSONValue.Member] = []
    var seen: Set<String> = []
    scanner.skipSpace()
    if scanner.take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      let name = try scanner.name(&seen)
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
      scanner.skipSpace()
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "}")) else { throw scanner.error("hier hoort een komma of }.") }
    return .object(members)
  }

  private mutating func list(depth: Int) throws(JSONReadError) -> JSONValue {
    try enter(depth)
    var values: [JSONValue] = []
    scanner.skipSpace()
    if scanner.take(UInt8(ascii: "]")) { return .list(values) }
    repeat {
      scanner.skipSpace()
      values.append(try value(depth: depth + 1))
      scanner.skipSpace()
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "]")) else { throw scanner.error("hier hoort een komma of ].") }
    return .list(values)
  }

  /// Takes the opening bracket.
  private mutating func enter(_ depth: Int) throws(JSONReadError) {
    guard depth < Self.depthLimit else { throw scanner.error("hier zitten te veel haakjes in elkaar.") }
    _ = scanner.take(UInt8(ascii: "{")) || scanner.take(UInt8(ascii: "["))
  }

  private mutating func number() throws(JSONReadError) -> JSONValue {
    let start = scanner.position
    _ = try scanner.wholeNumber()
    if scanner.take(UInt8(ascii: ".")), !scanner.skipDigits() { throw scanner.error("dit is geen getal.", at: start) }
    if scanner.take(UInt8(ascii: "e")) || scanner.take(UInt8(ascii: "E")) {
      _ = scanner.take(UInt8(ascii: "+")) || scanner.take(UInt8(ascii: "-"))
      guard scanner.skipDigits() else { throw scanner.error("dit is geen getal.", at: start) }
    }
    let written = scanner.written(from: start)
    // Some programs write 1 as 1.0.
    let number = Int(written) ?? Double(written).flatMap { Int(exactly: $0) }
    return number.map { .number($0) } ?? .text(written)
  }
}
