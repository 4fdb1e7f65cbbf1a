import Reports
import Testing

@testable import LanguageServer

/// Any text, however unfinished, and any question about any place in it are answered.
@Suite struct AnyEditTests {
  private static let pieces = [
    "", " ", "\n", "\r\n", ":", ": ", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", "|\n", "&a", "*a", "é", "🦊",
    "\u{E000}", "\t",
    "regel: x\n", "wie: ", "als: {", "  ", "uitzondering-op: brief-van-vt", "stappen:\n", "\u{85}", "0",
    "escalatie:\n  treden:\n    - ",
  ]
  private static let methods = [
    "hover", "completion", "definition", "references", "prepareRename", "rename", "documentSymbol",
  ]

  @Test(arguments: [
    MemoryProject.agreement, MemoryProject.vocabulary, MemoryProject.region, MemoryProject.examples,
    "schemas/kaders/samenwerken.yaml",
  ])
  func isAnswered(_ file: String) {
    var conversation = Conversation()
    _ = conversation.open(file)
    var lines = TextLines(Array(MemoryProject.text(file).utf8))
    var state: UInt64 = 11
    func chance(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, count)))
    }
    for version in 2..<60 {
      let start = chance(lines.bytes.count)
      let places = [start, min(lines.bytes.count, start + chance(12))].map { lines.position(at: $0, .utf16) }
      let change = JSONValue.members([
        ("range", EditorRange.json(places[0], places[1])), ("text", .text(Self.pieces[chance(Self.pieces.count)])),
      ])
      let document = JSONValue.members([("uri", .text(Conversation.uri(file))), ("version", .number(version))])
      _ = conversation.notify(
        "textDocument/didChange",
        .members([("textDocument", document), ("contentChanges", .list([change]))]))
      if let applied = try? TextChange(change) { lines = TextLines(applied.applied(to: lines.bytes, .utf16)) }
      for _ in 0..<4 {
        let position = EditorPosition(line: chance(lines.count + 2), character: chance(30)).json
        let method = Self.methods[chance(Self.methods.count)]
        let answer = conversation.ask(
          "textDocument/\(method)",
          .members([("textDocument", document), ("position", position), ("newName", "andere-naam")]))
        #expect(answer != nil)
        let code = answer?["error"]?["code"]?.numberValue
        #expect(code == nil || (code == -32803 && method.lowercased().hasSuffix("rename")))
      }
    }
  }
}
