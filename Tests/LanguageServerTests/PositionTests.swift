import Diagnostics
import Reports
import Testing

@testable import LanguageServer

@Suite struct PositionTests {
  /// A letter of two bytes, an emoji of two halves, a family of several characters, in lines with all kinds of ends.
  private let text = "één: 🦊x\r\nb\rc👩‍👩‍👧\n\nlaatste"

  private var lines: TextLines { TextLines(Array(text.utf8)) }

  private func offset(_ line: Int, _ character: Int, _ encoding: PositionEncoding) -> Int {
    lines.offset(of: EditorPosition(line: line, character: character), encoding)
  }

  @Test func linesEndAtEveryKindOfBreak() {
    #expect(lines.count == 5)
    #expect(String(decoding: lines.bytes[lines.line(0)], as: UTF8.self) == "één: 🦊x")
    #expect(String(decoding: lines.bytes[lines.line(2)], as: UTF8.self) == "c👩‍👩‍👧")
    #expect(lines.line(3).isEmpty)
  }

  @Test func placesInUTF16() {
    #expect(offset(0, 3, .utf16) == 5)
    #expect(offset(0, 5, .utf16) == 7)
    // Within the emoji is before it.
    #expect(offset(0, 6, .utf16) == 7)
    #expect(offset(0, 7, .utf16) == 11)
    #expect(offset(0, 8, .utf16) == 12)
  }

  @Test func placesInUTF8() {
    #expect(offset(0, 5, .utf8) == 5)
    #expect(offset(0, 8, .utf8) == 7)
    #expect(offset(0, 11, .utf8) == 11)
  }

  @Test func pastTheEndIsTheEnd() {
    #expect(offset(0, 900, .utf16) == 12)
    #expect(offset(99, 0, .utf16) == text.utf8.count)
    #expect(offset(4, 7, .utf16) == text.utf8.count)
  }

  @Test(arguments: [PositionEncoding.utf8, .utf16])
  func everyOffsetOfACharacterComesBack(_ encoding: PositionEncoding) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let isInBreak = scalar == "\n" && offset > 0 && lines.bytes[offset - 1] == 0x0D
      if !isInBreak { #expect(lines.offset(of: lines.position(at: offset, encoding), encoding) == offset) }
      offset += String(scalar).utf8.count
    }
  }

  @Test func placesOfFindingsCountScalarsAndOtherBreaks() {
    let other = TextLines(Array("a\u{85}é🦊b\nc".utf8))
    #expect(other.offset(of: SourcePosition(line: 1, column: 2)) == 3 + 2 + 4)
    #expect(other.position(at: 9, .utf16) == EditorPosition(line: 0, character: 5))
    #expect(other.offset(of: SourcePosition(line: 2, column: 0)) == 11)
    #expect(other.position(at: 11, .utf16) == EditorPosition(line: 1, character: 0))
    #expect(other.sourcePosition(at: 9) == SourcePosition(line: 1, column: 2))
    let marked = TextLines([0xEF, 0xBB, 0xBF] + Array("abc".utf8))
    #expect(marked.offset(of: SourcePosition(line: 0, column: 1)) == 4)
  }

  @Test func brokenUTF8IsOneCharacterPerByte() {
    let broken = TextLines([0xF0, 0x9F, 0x61, 0xFF, 0xC3])
    #expect(broken.offset(of: EditorPosition(line: 0, character: 3), .utf16) == 3)
    #expect(broken.offset(of: EditorPosition(line: 0, character: 9), .utf16) == 5)
  }

  @Test func changesOneAfterTheOther() throws {
    func change(_ json: String) throws -> TextChange { try TextChange(JSONReader.read(Array(json.utf8))) }
    func range(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> String {
      #""range":{"start":{"line":\#(a),"character":\#(b)},"end":{"line":\#(c),"character":\#(d)}}"#
    }
    let start = Array("a🦊b\r\ntwee\r\n".utf8)
    let changes = [
      try change("{\(range(0, 3, 0, 4)),\"text\":\"é\"}"),
      try change("{\(range(0, 4, 1, 0)),\"text\":\"\"}"),
      try change("{\(range(9, 9, 9, 9)),\"text\":\"einde\"}"),
    ]
    let result = changes.reduce(start) { $1.applied(to: $0, .utf16) }
    #expect(String(decoding: result, as: UTF8.self) == "a🦊étwee\r\neinde")
    // The other way round, as no editor should send it: nothing is taken away.
    let odd = try change("{\(range(0, 3, 0, 1)),\"text\":\"x\"}").applied(to: start, .utf16)
    #expect(String(decoding: odd, as: UTF8.self) == "a🦊xb\r\ntwee\r\n")
    #expect(throws: ResponseError.self) { try change(#"{"text":1}"#) }
    #expect(throws: ResponseError.self) { try change(#"{"text":"","range":{"start":{"line":-1,"character":0}}}"#) }
  }
}
