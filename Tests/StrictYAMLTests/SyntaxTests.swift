import Diagnostics
import StrictYAML
import Testing

/// What libyaml cannot read: one finding, in words that fit.
@Suite struct SyntaxTests {
  /// A wrong text with its mark, and a piece of the sentence.
  static let cases: [(String, String)] = [
    ("a: b\n①\tc: d\n", "springt in met een tab"),
    ("a:\n①\tc: d\n", "springt in met een tab"),
    ("a:\n  ①\tc: d\n", "springt in met een tab"),
    ("a: >\n①\tb\n", "springt in met een tab"),
    ("a:\n  -①\tb\n", "tab waar een spatie hoort"),
    ("titel: één AEF①: par 2\n", "dubbele punt met een spatie"),
    ("a: b\n  c①: d\n", "dubbele punt met een spatie"),
    ("titel: a\n①foo\nbron: b\n", "ontbreekt een dubbele punt"),
    ("a: ①\"open\nb: c\n", "tweede aanhalingsteken ontbreekt"),
    ("a: ①'open\nb: c", "tweede aanhalingsteken ontbreekt"),
    ("a: \"open\n①---\n\"\n", "geen regel hebben met alleen"),
    ("a: {b: c\nd①: e\n", "komma of het haakje \"}\""),
    ("a: {b: c①\n", "komma of het haakje \"}\""),
    ("a: [b, c①\n\n", "komma of het haakje \"]\""),
    ("a: {x①:, y}\n", "niet op een dubbele punt eindigen"),
    ("a: ①@b\n", "niet beginnen met \"@\""),
    ("a: ①`b\n", "niet beginnen met \"`\""),
    ("a: ①%b\n", "niet beginnen met \"%\""),
    ("a: ①, b\n", "niet beginnen met \",\""),
    ("a: [①- b]\n", "niet beginnen met \"-\""),
    ("a: [①| b]\n", "niet beginnen met \"|\""),
    ("a: ①- b\n", "streepje met een spatie kan hier niet"),
    ("a: ①? b\n", "vraagteken met een spatie"),
    ("a: \"x\" ①y\n", "achter een waarde die al af is"),
    ("a: 'it'①s'\n", "achter een waarde die al af is"),
    ("\"a\"①:b\n", "hoort een spatie"),
    ("a: \"①\\q\"\n", "schuine streep"),
    ("a: \"\\x①zz\"\n", "cijfers of de letters"),
    ("a: \"\\u①D800\"\n", "bestaat niet"),
    ("a: |①x\n  b\n", "niets anders staan dan een opmerking"),
    ("a: |①0\n  b\n", "geen 0 staan"),
    ("a:\n    b: 1\n  ①c: 2\n", "past niet bij de regels erboven"),
    ("a: b # c\n  ①d\n", "past niet bij de regels erboven"),
    ("- a\n①b: c\n", "streepje onder de andere"),
    ("[a]\n①b\n", "al af was"),
  ]

  @Test(arguments: cases)
  func sentence(text: String, piece: String) {
    let result = expect([.writingError], in: text)
    #expect(result.root == nil)
    #expect(result.findings.first?.message.contains(piece) == true, "\(result.findings.first?.message ?? "")")
  }

  @Test func earlierFindingsAreKept() throws {
    let result = expect([.anchor, .duplicateKey, .writingError], in: "a: ①&x b\n②a: c\nd: {e: f\ng③: h\n")
    let opening = try #require(result.findings.last?.related.first)
    #expect(opening.span.start == SourcePosition(line: 2, column: 3))
    #expect(opening.label == "hier gaat het haakje open")
  }

  @Test func noEnglishAndNoJargon() {
    for (text, _) in Self.cases {
      for finding in MarkedText(text).result.findings {
        for word in ["YAML", "token", "block", "mapping", "scalar", "did not", "found", "expected"] {
          #expect(!finding.message.contains(word) && !finding.help.contains(word))
        }
      }
    }
  }

  @Test func everyKindIsExplained() {
    let kinds = FindingKind.writingOfFiles
    #expect(kinds.map(\.code) == (1...20).map { $0 < 10 ? "Y00\($0)" : "Y0\($0)" })
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    #expect(kinds.allSatisfy { $0.explanation.count > 80 && $0.explanation.hasSuffix(".") })
  }
}
