import Reports
import Testing

/// Reading a whole JSON document.
@Suite struct JSONDocumentTests {
  private func read(_ text: String) -> JSONValue? { try? JSONDocumentReader.read(Array(text.utf8)) }

  @Test func valuesWithinValues() {
    let value = read(" {\"a\": [1, -2, true, false, null, \"b\\u00e9\\n\"], \"c\": {}, \"d\": []}\n")
    #expect(value?["a"] == .list([.number(1), .number(-2), .bool(true), .bool(false), .null, .text("bé\n")]))
    #expect(value?["c"] == .object([]) && value?["d"]?.items.isEmpty == true)
    #expect(value?["e"] == nil && value?["a"]?.text == nil && value?["a"]?.items[2].isTrue == true)
    // What is written is read as it was.
    #expect(value.flatMap { read($0.line) } == value)
  }

  @Test(arguments: [
    "", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "tru", "1 2", "1.5", "01", "\"a",
    "{a:1}",
    "99999999999999999999", "[1 2]",
  ])
  func mistakesAreRefused(text: String) {
    #expect(read(text) == nil)
  }

  @Test func depthIsNoDanger() {
    #expect(read(String(repeating: "[", count: 60) + String(repeating: "]", count: 60)) != nil)
    #expect(read(String(repeating: "[", count: 100_000)) == nil)
  }
}
