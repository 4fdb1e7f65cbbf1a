import Testing

@testable import LanguageServer

@Suite struct SketchTests {
  /// The words of a text with their paths: `k` key, `v` value, `a` value alone, `h` half a key.
  private func words(_ text: String) -> [String] {
    Sketch(Array(text.utf8)).marks.map { mark in
      let path = mark.path.map { part in
        switch part {
        case .key(let key): key
        case .item(let number): String(number)
        }
      }.joined(separator: "/")
      let role =
        switch mark.role {
        case .key: "k"
        case .value(let isAlone): isAlone ? "a" : "v"
        case .halfKey: "h"
        }
      return "\(role) \(path) \(mark.text)"
    }
  }

  @Test func blocksAndLists() {
    let text = """
      # opmerking
      soort: afspraken   # erachter
      stappen:
        informeren:
          - regel: a
            wie: [x, y]

          - regel: b
            als:
              ernst: "licht: ja"
      kaders:
      - k1
      - k2
      titel: 'het''s'
      """
    #expect(
      words(text) == [
        "k soort soort", "v soort afspraken", "k stappen stappen", "k stappen/informeren informeren",
        "k stappen/informeren/0/regel regel", "v stappen/informeren/0/regel a", "k stappen/informeren/0/wie wie",
        "v stappen/informeren/0/wie/0 x", "v stappen/informeren/0/wie/1 y", "k stappen/informeren/1/regel regel",
        "v stappen/informeren/1/regel b", "k stappen/informeren/1/als als", "k stappen/informeren/1/als/ernst ernst",
        "v stappen/informeren/1/als/ernst licht: ja", "k kaders kaders", "a kaders/0 k1", "a kaders/1 k2",
        "k titel titel", "v titel het",
      ])
  }

  @Test func bracketsOverLinesAndWithinEachOther() {
    let text = """
      als: {ernst: {niet: [licht,
          acuut]}, # hier
        nog: 1}
      na: x
      """
    #expect(
      words(text) == [
        "k als als", "k als/ernst ernst", "k als/ernst/niet niet", "v als/ernst/niet/0 licht",
        "v als/ernst/niet/1 acuut", "k als/nog nog", "v als/nog 1", "k na na", "v na x",
      ])
  }

  @Test func anUnfinishedLineDoesNotTakeTheRestAlong() {
    #expect(
      words("a:\n  als: {ernst: [x, \n  wie: y\nb: z") == [
        "k a a", "k a/als als", "k a/als/ernst ernst", "v a/als/ernst/0 x", "k a/wie wie", "v a/wie y", "k b b",
        "v b z",
      ])
    #expect(words("a: \"open\nb: c") == ["k a a", "v a open", "k b b", "v b c"])
    #expect(words("a:\n  b: c\n  hal\n  d: e") == ["k a a", "k a/b b", "v a/b c", "h a hal", "k a/d d", "v a/d e"])
    #expect(words("a:\n  hal\nb: c") == ["k a a", "a a hal", "k b b", "v b c"])
    #expect(words("a: {hal") == ["k a a", "h a hal"])
  }

  @Test func blocksOfTextHoldNoKeys() {
    #expect(words("a: |\n  b: c\n\n  d\ne: >-\n  f: g\nh: i") == ["k a a", "k e e", "k h h", "v h i"])
    // A text that goes on belongs to the value before it.
    #expect(words("a: eerste\n  tweede\nb: c") == ["k a a", "v a eerste", "k b b", "v b c"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyKindOfLineBreak(_ end: String) {
    let text = ["a:", "  - b: é🦊", "    c: d", "e: f", ""].joined(separator: end)
    #expect(words(text) == ["k a a", "k a/0/b b", "v a/0/b é🦊", "k a/0/c c", "v a/0/c d", "k e e", "v e f"])
  }

  @Test func anythingEnds() {
    let pieces = ["{", "[", "}", "]", ":", ",", "-", " ", "\n", "\"", "'", "#", "|", "a", "\t", "\r", "é", "&", "%"]
    var state: UInt64 = 7
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      let bytes = Array(text.utf8)
      for mark in Sketch(bytes).marks {
        #expect(mark.range.upperBound <= bytes.count)
        #expect(!mark.range.isEmpty || mark.text.isEmpty)
      }
    }
    #expect(Sketch(Array(String(repeating: "[", count: 100_000).utf8)).marks.isEmpty)
    #expect(Sketch(Array(String(repeating: "- ", count: 20_000).utf8)).marks.isEmpty)
    let stairs = (0..<1_400).map { String(repeating: " ", count: $0) + "x: []" }.joined(separator: "\n")
    #expect(Sketch(Array(stairs.utf8)).marks.count <= SketchReader.depthLimit)
  }
}
