import Reports
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test(arguments: [
    #"{"a":[1,-2,{"b":null}],"c":true,"d":"é\n","e":{},"f":[],"g":false}"#, "[]", #""""#, "0", "null",
    #"{"a":{"a":{"a":[[[[]]]]}}}"#,
  ])
  func isWrittenAsItWasRead(_ text: String) throws { #expect(try read(text).line == text) }

  @Test func spaceAndEscapes() throws {
    #expect(
      try read(" { \"a\" :\t[ 1 ,\r\n\"\\u00e9\\ud83e\\udd8a\\/\" ] } \n")
        == .object([.init("a", .list([1, "é🦊/"]))]))
  }

  @Test func numbers() throws {
    #expect(try read("[1.0, 1e2, -3.50e1, 9007199254740993]") == .list([1, 100, -35, 9_007_199_254_740_993]))
    #expect(try read("[1.5, 1e400, 99999999999999999999]") == .list(["1.5", "1e400", "99999999999999999999"]))
  }

  /// An editor can send half a character while it is typed.
  @Test func halvesOfCharacters() throws {
    #expect(try read(#""a\ud83eb\udd8a""#) == "a\u{FFFD}b\u{FFFD}")
    #expect(try read(#""\ud83e\u0041""#) == "\u{FFFD}A")
    #expect(throws: JSONReadError.self) { try JSONObjectReader.read(Array(#"{"a":"\ud83e"}"#.utf8)) }
  }

  @Test(arguments: [
    "", " ", "{", "}", "[", "]", "[1", "[1,", "[1,]", "[,1]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}",
    "{'a':1}",
    "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "NaN", "nul", "nulll", "True", "\"", "\"\\", "\"\\x\"",
    "\"\\u12\"",
    "\"\\ud83e\\u12\"", "\"\n\"", "[] []", "{} x", #"{"a":1,"a":2}"#, "\u{FEFF}[]", "[1 2]", "/* */ 1",
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(throws: JSONReadError.self) { try read(text) }
  }

  @Test func brokenUTF8IsRefused() {
    #expect(throws: JSONReadError.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    #expect(throws: JSONReadError.self) { try JSONReader.read([0x22, 0xED, 0xA0, 0x80, 0x22]) }
  }

  @Test func depthIsBounded() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try read(nested(JSONReader.depthLimit)).listValue != nil)
    #expect(throws: JSONReadError.self) { try read(nested(JSONReader.depthLimit + 1)) }
    #expect(throws: JSONReadError.self) { try read(String(repeating: "{\"a\":", count: 500_000)) }
  }
}
