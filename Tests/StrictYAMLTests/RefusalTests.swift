import Diagnostics
import StrictYAML
import Testing

/// What is outside the subset: each its own finding, at its place, and reading goes on.
@Suite struct RefusalTests {
  @Test func anchorsAliasesAndTags() {
    let result = expect(
      [.anchor, .alias, .tag, .anchor, .tag, .tag, .anchor, .alias, .anchor],
      in: """
        a: ①&x één
        b: ②*x
        c: ③!!str d
        d: ④&q ⑤!t
          e: f
        lijst: [⑥!<tag:x,y> g, ⑦&y {h: i}, ⑧*y]
        leeg: ⑨&z
        k: l
        """)
    #expect(result.root?.outline == "{a: één, b: ~, c: d, d: {e: f}, lijst: [g, {h: i}, ~], leeg: ~, k: l}")
  }

  @Test func signsWithoutAName() {
    expect([.anchor], in: "naam: ①& co\n")
    expect([.alias], in: "titel: ①*vet*\n")
    expect([.alias], in: "titel: ①* los\n")
    expect([.tag], in: "titel: ①!é\n")
    expect([.tag], in: "titel: &x ①!onbekend!tag y\n")
  }

  @Test func mergeKeys() {
    let result = expect(
      [.mergeKey, .mergeKey, .mergeKey],
      in: """
        ①<<: *basis
        ②<<: {a: *b, a: [c]}
        "<<": tekst
        k: {③<<: [*a, *b], l: m}
        """)
    #expect(result.root?.outline == "{<<: tekst, k: {l: m}}")
  }

  @Test func directives() {
    let result = expect([.directive, .directive, .directive], in: "①%YAML 1.3\n②%TAG ! x\n③%\n---\na: 5%\n")
    #expect(result.root?.outline == "{a: 5%}")
    expect([], in: "a: |\n  %geen\n")
  }

  @Test func complexKeys() {
    let result = expect(
      [.complexKey, .complexKey, .complexKey, .complexKey, .complexKey, .complexKey, .complexKey],
      in: """
        ①? a # met ? erbij
        : b
        ②? [x, y]
        : c
        ③{q: r}: s
        ④[t]: u
        k: {⑤? a : b, ⑥[c]: d, l: m}
        z: [⑦? a : b, c: d]
        """)
    #expect(result.root?.outline == "{k: {l: m}, z: [{}, {c: d}]}")
  }

  @Test func questionMarksWithNothing() {
    for text in ["①? ?", "①? ? >+", "①? a", "①?"] {
      let result = expect([.complexKey], in: text)
      #expect(result.root?.span.end.line == 0)
    }
    #expect(expect([.complexKey], in: "{①? , c: d}").root?.outline == "{c: d}")
  }

  @Test func questionMarksThatAreText() {
    expect([], in: "vraag: Wie houdt zicht?\nk: {wie?: ja, # nog?\n  wat: nee?}\n")
  }

  @Test func secondDocument() {
    let result = expect([.secondDocument], in: "---\na: b\n...\n①---\nc: [d\n")
    #expect(result.root?.outline == "{a: b}")
    expect([.secondDocument], in: "a: b\n①---\n")
    expect([], in: "--- # kop\na: b\n...\n# einde\n")
  }

  @Test func duplicateKeys() throws {
    let result = expect(
      [.duplicateKey, .anchor, .duplicateKey],
      in: """
        a: 1
        b: {c: d}
        ①"a": [②&x y]
        b: {c: d, ③c: e}
        """)
    #expect(result.root?.outline == "{a: 1, b: {c: d}}")
    let first = try #require(result.findings.first?.related.first)
    #expect(first.span.start == SourcePosition(line: 0, column: 0))
    #expect(first.span.end == SourcePosition(line: 0, column: 1))
  }

  /// Where a line between two blocks is missing their keys meet; where it stands twice the first has no value.
  @Test func keysOfTwoBlocksThatMeet() {
    expect([.duplicateKey], in: "a:\n  b: 1\n  c: 2\n  d: 3\n  ①b: 4\n  c: 5\n  d: 6\n")
    expect([.duplicateKey, .duplicateKey], in: "a: 1\nb: 2\nc: 3\n①a: 4\nd: 5\n②b: 6\n")
    expect([.duplicateKey, .duplicateKey], in: "a: 1\n①a: 2\n②a: 3\n")
    let result = expect([.duplicateKey], in: "a:\n①a:\n  b: 1\n")
    #expect(result.root?.outline == "{a: {b: 1}}")
  }

  @Test func duplicateKeyInALargeMapping() {
    let keys = (0..<40).map { "k\($0): v\n" }.joined()
    let result = expect([.duplicateKey, .duplicateKey], in: keys + "①k3: w\n②k39: w\n")
    #expect(result.findings.map { $0.related.first?.span.start.line } == [3, 39])
    // The same key for a reader, in two spellings of é.
    expect([.duplicateKey], in: "\u{E9}: a\n①e\u{301}: b\n")
  }

  @Test func unusableKeys() {
    let long = String(repeating: "é", count: 200)
    expect([], in: "\(long): a\n")
    let result = expect([.unusableKey, .unusableKey], in: "①\(long)x: a\n①\"\": b\nc: d\n")
    #expect(result.root?.outline == "{c: d}")
  }

  @Test func depth() {
    let levels = StrictYAML.depthLimit
    let open = String(repeating: "[", count: levels)
    let close = String(repeating: "]", count: levels)
    expect([], in: open + "a" + close)
    let result = expect([.tooDeep], in: open + "a, ①[b, [c]], d" + close)
    #expect(result.root?.outline == open + "a, d" + close)
    expect([.tooDeep], in: open + "①" + String(repeating: "[", count: 500))
  }

  @Test func missingValuesAreKept() {
    let result = expect([], in: "a:\nb:\n  -\n  - c\nd: {e: , f, g: h}\n")
    #expect(result.root?.outline == "{a: ~, b: [~, c], d: {e: ~, f: ~, g: h}}")
  }

  @Test func severalInOneFile() {
    let result = expect(
      [.controlCharacter, .anchor, .duplicateKey, .complexKey, .directionCharacter, .secondDocument],
      in: "a: b①\u{7}c\nd: ②&x e\n③a: f\n④? g\n: h\ni: j⑤\u{200E}k\n⑥---\n")
    #expect(result.root?.outline == "{a: bc, d: e, i: jk}")
  }

  @Test func atMostTwentyOfAKind() {
    let result = read(String(repeating: "- &a b\n", count: 50) + "- *a\n")
    #expect(result.findings.count == 21)
    #expect(result.findings[19].help.contains("nog 30 keer"))
  }
}
