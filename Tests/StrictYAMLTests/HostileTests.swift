import Diagnostics
import StrictYAML
import Testing

/// Whatever the bytes: the reader ends, and what it says is about places that exist.
@Suite struct HostileTests {
  private static let sample = """
    # opmerking
    soort: afspraken
    titel: "Één # \\u00e9: 'twee'"
    stappen:
      overdracht:
        - regel: "a"   # x
          als: {ernst: [licht, acuut], niet: {b: 'c', d}}
          tekst: |
            één
              twee

          bron: >-
            drie

            vier
        -
        - [x, {y: z}]
      leeg:
    """

  private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let (root, findings) = read(bytes)
    // Broken UTF-8 and hidden line breaks have other lines here than for the reader.
    guard let source = String(validating: bytes, as: UTF8.self) else {
      return #expect(findings.map(\.kind.code) == ["Y003"] && root == nil, sourceLocation: sourceLocation)
    }
    let scalars = source.unicodeScalars
    let isOrdinary =
      !scalars.contains { $0.properties.generalCategory == .control && $0.value > 0x7F }
      && !scalars.contains { [0x2028, 0x2029, 0xFEFF].contains($0.value) }
    guard isOrdinary else { return }
    let check = TreeCheck(source)
    #expect(root != nil || !findings.isEmpty, sourceLocation: sourceLocation)
    for finding in findings {
      #expect(check.exists(finding.span.start), "\(finding)", sourceLocation: sourceLocation)
    }
    if let root {
      let isClean = !findings.contains { ["Y004", "Y005", "Y008", "Y011"].contains($0.kind.code) }
      #expect(check.flaw(of: root, comparesText: isClean) == nil, "\(source)", sourceLocation: sourceLocation)
    }
  }

  @Test func randomBytes() {
    for seed in 0..<1000 {
      var random = SeededGenerator(seed: seed)
      check((0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test func randomSigns() {
    let pieces = [
      "a", "b", "é", "😀", ": ", ":", "- ", "-", "? ", "?", "[", "]", "{", "}", ", ", ",", " #", "#", "&x ", "*x ",
      "!t ", "|\n", ">\n", "'", "\"", "\\", "%", "@", "\n", "\n  ", "\n    ", "\n- ", "\na: ", "\r\n", "\r", "\t",
      "<<: ",
      "---\n", "...\n", "\u{1}", "\u{202E}", "\\u202E", "\u{2028}", "\u{FEFF}", "|2-\n", ">+\n", "a: b\n", "{a: b}",
    ]
    for seed in 0..<3000 {
      var random = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in random.pick(pieces) }.joined()
      check(Array(text.utf8))
    }
  }

  @Test func everyPrefix() {
    let bytes = Array(Self.sample.utf8)
    for length in 0...bytes.count { check(Array(bytes.prefix(length))) }
    check(Array(Self.sample.replacing("\n", with: "\r\n").utf8))
    #expect(read(bytes).findings.isEmpty)
  }

  @Test func everyByteReplaced() {
    let bytes = Array(Self.sample.utf8)
    for (place, sign) in zip(bytes.indices, Array("\t{[]}:#&*!|>'\"%@`-?,\n\0 \\".utf8).cycled(bytes.count)) {
      var changed = bytes
      changed[place] = sign
      check(changed)
    }
  }

  /// Shapes on which libyaml alone takes seconds or minutes, and others that could be costly.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("[", 100_000, "Y016"), ("{a: ", 1 << 18, "Y016"), ("- ", 1 << 19, "Y016"), ("? ", 1 << 19, "Y012"),
      ("\0", 1 << 20, "Y004"), ("%\n", 1 << 19, "Y011"), ("\u{202E}", 300_000, "Y005"), ("\n", 1 << 20, "Y006"),
      ("- <<: *a\n", 100_000, "Y010"), ("a: b\n", 200_000, "Y014"), ("- &a b\n", 140_000, "Y007"),
    ])
  func repeated(piece: String, count: Int, code: String) {
    let (_, findings) = read(String(repeating: piece, count: count))
    #expect(Set(findings.map(\.kind.code)) == [code])
    #expect(findings.count <= 20)
  }

  @Test(.timeLimit(.minutes(1)))
  func longRunsOfBlanks() {
    let blanks = String(repeating: " ", count: 400_000)
    expect([.writingError], in: "a: b\(blanks.prefix(1000))①\(blanks)c d e f")
    let lines = String(repeating: "\n", count: 400_000)
    #expect(read("a: |\n  b\(lines)  c\n").findings.map(\.kind.code) == ["Y006"])
    expect([], in: "a: b\(blanks.prefix(1000))c\(lines.prefix(1000))  d")
  }

  @Test(.timeLimit(.minutes(1)))
  func aliasBomb() {
    let levels = (1...9).map { level in
      "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
    let (root, findings) = read("a0: &a0 lol\n" + levels.joined())
    #expect(Set(findings.map(\.kind.code)) == ["Y007", "Y008"])
    #expect(root?.at("a9")?.outline == "[" + Array(repeating: "~", count: 9).joined(separator: ", ") + "]")
  }
}

extension Array {
  /// As many members as asked, over and over again.
  fileprivate func cycled(_ count: Int) -> [Element] { (0..<count).map { self[$0 % self.count] } }
}
