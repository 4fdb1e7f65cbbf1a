import Diagnostics
import Testing

@testable import Reports

@Suite struct SourceExcerptTests {
  /// Marks columns (0-based, in Unicode scalars) of a line.
  private func excerpt(_ line: String, _ from: Int, _ to: Int, endLine: Int = 0, width: Int = 80) -> SourceExcerpt {
    SourceExcerpt(
      line: line,
      span: SourceSpan(
        file: "x", start: SourcePosition(line: 0, column: from), end: SourcePosition(line: endLine, column: to)),
      width: width)
  }

  @Test(arguments: [
    ("naam: x", 6, 7, "naam: x", 6, 1),
    ("\tnaam: x", 1, 5, "  naam: x", 2, 4),
    ("n\ta: x", 2, 3, "n  a: x", 3, 1),
    ("één: x", 5, 6, "één: x", 5, 1),
    ("e\u{301}: x", 4, 5, "e\u{301}: x", 3, 1),
    ("字体: x", 4, 5, "字体: x", 6, 1),
    ("a: 字体", 3, 5, "a: 字体", 3, 4),
    ("a: 😀 b", 5, 6, "a: 😀 b", 6, 1),
    ("a\u{1B}[0m: x", 7, 8, "a\u{FFFD}[0m: x", 7, 1),
    ("kort", 2, 2, "kort", 2, 1),
    ("kort", 90, 99, "kort", 4, 1),
    ("", 0, 0, "", 0, 1),
  ])
  func caretsStandUnderTheText(_ line: String, _ from: Int, _ to: Int, _ text: String, _ indent: Int, _ carets: Int) {
    let excerpt = excerpt(line, from, to)
    #expect(excerpt.text == text)
    #expect(excerpt.indent.count == indent)
    #expect(excerpt.carets.count == carets)
  }

  @Test func aSpanOfMoreLinesIsMarkedToTheEndOfTheFirst() {
    #expect(excerpt("abcdef", 2, 1, endLine: 3).carets.count == 4)
  }

  @Test func ofALongLineThePartAroundTheSpanIsShown() {
    let line = String(repeating: "a", count: 500) + "MARK" + String(repeating: "b", count: 1_000_000)
    let excerpt = excerpt(line, 500, 504)
    #expect(excerpt.text.count <= 80)
    #expect(excerpt.text.hasPrefix("…a") && excerpt.text.hasSuffix("b…"))
    let start = excerpt.text.index(excerpt.text.startIndex, offsetBy: excerpt.indent.count)
    #expect(excerpt.text[start...].hasPrefix("MARKb"))
    #expect(excerpt.carets == "^^^^")
  }

  @Test(arguments: [0, 1, 79, 80, 81, 499, 500])
  func caretsStayWithinALongLine(_ column: Int) {
    let excerpt = excerpt(String(repeating: "x", count: 500), column, column + 300)
    #expect(excerpt.indent.count + excerpt.carets.count <= 81)
  }
}
