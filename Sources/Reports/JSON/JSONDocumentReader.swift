/// Reads a whole JSON document into a value; numbers are whole.
public enum JSONDocumentReader {
  /// Lists and objects within each other, at most; deeper is refused.
  private static let depthLimit = 64

  /// The value.
  /// - Parameter bytes: UTF-8.
  /// - Throws: the first thing that is wrong, from the left.
  public static func read(_ bytes: [UInt8]) throws(JSONReadError) -> JSONValue {
    var reader = JSONObjectReader(bytes: bytes)
    let value = try value(&reader, depth: 0)
    reader.skipSpace()
    guard reader.next == nil else { throw reader.error("na de waarde staat nog iets.") }
    return value
  }

  private static func value(_ reader: inout JSONObjectReader, depth: Int) throws(JSONReadError) -> JSONValue {
    guard depth < depthLimit else { throw reader.error("dit is te diep genest.") }
    reader.skipSpace()
    switch reader.next {
    case UInt8(ascii: "{"): return .object(try members(&reader, depth))
    case UInt8(ascii: "["): return .list(try items(&reader, depth))
    case UInt8(ascii: "\""): return .text(try reader.string())
    case UInt8(ascii: "t"): return try word("true", .bool(true), &reader)
    case UInt8(ascii: "f"): return try word("false", .bool(false), &reader)
    case UInt8(ascii: "n"): return try word("null", .null, &reader)
    default:
      guard let number = Int(try reader.number()) else { throw reader.error("dit getal is te groot.") }
      return .number(number)
    }
  }

  private static func members(_ reader: inout JSONObjectReader, _ depth: Int) throws(JSONReadError) -> [JSONValue
    .Member]
  {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    reader.position += 1
    reader.skipSpace()
    if reader.take(UInt8(ascii: "}")) { return [] }
    repeat {
      reader.skipSpace()
      guard reader.next == UInt8(ascii: "\"") else { throw reader.error("hier moet een naam staan.") }
      let name = try reader.string()
      guard names.insert(name).inserted else { throw reader.error("deze naam staat hier voor de tweede keer.") }
      reader.skipSpace()
      guard reader.take(UInt8(ascii: ":")) else { throw reader.error("na een naam hoort een dubbele punt.") }
      members.append(JSONValue.Member(name, try value(&reader, depth: depth + 1)))
      reader.skipSpace()
    } while reader.take(UInt8(ascii: ","))
    guard reader.take(UInt8(ascii: "}")) else { throw reader.error("hier hoort een komma of }.") }
    return members
  }

  private static func items(_ reader: inout JSONObjectReader, _ depth: Int) throws(JSONReadError) -> [JSONValue] {
    var items: [JSONValue] = []
    reader.position += 1
    reader.skipSpace()
    if reader.take(UInt8(ascii: "]")) { return [] }
    repeat {
      items.append(try value(&reader, depth: depth + 1))
      reader.skipSpace()
    } while reader.take(UInt8(ascii: ","))
    guard reader.take(UInt8(ascii: "]")) else { throw reader.error("hier hoort een komma of ].") }
    return items
  }

  private static func word(
    _ word: String, _ value: JSONValue, _ reader: inout JSONObjectReader
  ) throws(JSONReadError) -> JSONValue {
    for byte in word.utf8 {
      guard reader.take(byte) else { throw reader.error("dit is geen waarde.") }
    }
    return value
  }
}

extension JSONValue {
  /// The member of an object; nil when it has none, or is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == name }?.value
  }

  /// The text; nil for anything else.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The items of a list; none for anything else.
  public var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }

  /// Whether it is `true`.
  public var isTrue: Bool { self == .bool(true) }
}
