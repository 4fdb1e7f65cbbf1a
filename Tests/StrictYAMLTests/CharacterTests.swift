import Diagnostics
import StrictYAML
import Testing

/// Bytes and characters: what is refused before the text is read as keys and values.
@Suite struct CharacterTests {
  @Test(arguments: [
    0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x84, 0x86, 0x9F, 0xFEFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF,
    0x1FFFE, 0x10FFFF,
  ])
  func controlCharacters(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let result = expect([.controlCharacter], in: "één: a①\(scalar)b\nc: d # e\n")
    #expect(result.root?.outline == "{één: ab, c: d}")
  }

  @Test(arguments: [0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069])
  func directionCharacters(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let result = expect([.directionCharacter, .directionCharacter], in: "①\(scalar)a: b②\(scalar)\n")
    #expect(result.root?.outline == "{a: b}")
  }

  @Test(arguments: [0x85, 0x2028, 0x2029])
  func hiddenLineBreaks(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let result = expect([.controlCharacter], in: "a: b # c①\(scalar)\n")
    #expect(result.root?.outline == "{a: b}")
  }

  @Test func allowedCharacters() {
    let result = expect([], in: "a: \"\u{A0}\u{AD}😀👨‍👩‍👧 e\u{301}漢\\t\\n\\u00e9\"\n")
    #expect(result.root?.outline == "{a: \u{A0}\u{AD}😀👨‍👩‍👧 e\u{301}漢\t\né}")
  }

  @Test func escapes() {
    let result = expect(
      [.controlCharacter, .controlCharacter, .directionCharacter, .controlCharacter],
      in: #"""
        a: ①②③"\u202Eb\0c\x07\x07"
        d: ④"\uFEFF"
        e: '\0'
        """#)
    #expect(result.root?.outline == #"{a: bc, d: , e: \0}"#)
  }

  @Test func byteOrderMark() {
    let result = expect([.anchor], in: "a: ①&x b\n")
    let marked = read([0xEF, 0xBB, 0xBF] + Array("a: &x b\n".utf8))
    #expect(marked.findings == result.findings)
    #expect(marked.root?.at("a")?.span == result.root?.at("a")?.span)
    let inside = read(Array("a: b\n".utf8) + [0xEF, 0xBB, 0xBF] + Array("c: d\n".utf8))
    #expect(inside.findings.map(\.kind.code) == ["Y004"])
    #expect(inside.root?.outline == "{a: b, c: d}")
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xE2, 0x82],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE9],
  ])
  func invalidUTF8(bytes: [UInt8]) {
    let start = Array("a: \u{7}b\nbé\t😀: ".utf8)
    let result = read(start + bytes)
    #expect(result.root == nil)
    #expect(result.findings.map(\.kind.code) == ["Y003"])
    #expect(result.findings.map(\.span.start) == [SourcePosition(line: 1, column: 6)])
  }

  @Test func utf16() {
    let result = read([0xFF, 0xFE, 0x61, 0x00])
    #expect(result.findings.first?.message.contains("UTF-16") == true)
  }

  @Test func emptyFiles() {
    for source in ["", "\n\n", "# niets\n", "\u{FEFF}", "---\n", "---\n...\n", " \n  # x"] {
      let result = read(source)
      #expect(result.root == nil)
      #expect(result.findings.map(\.kind.code) == ["Y017"], "\(source.debugDescription)")
    }
  }

  @Test func byteLimit() {
    let full = "a: " + String(repeating: "x", count: StrictYAML.byteLimit - 3)
    #expect(read(full).findings.isEmpty)
    #expect(read(full + "x").findings.map(\.kind.code) == ["Y002"])
  }

  @Test func syntaxErrorsAfterARefusedCharacterAreNotReported() {
    expect([.controlCharacter], in: "a:\n①\u{1} b: c\n  d: [\n")
    expect([.writingError, .controlCharacter], in: "a: b\n c①: d\n②\u{1}\n")
  }
}
