import Testing

@testable import Reports

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("één", 3), ("e\u{301}e\u{301}n", 3), ("字体", 4), ("😀", 2), ("👨‍👩‍👧", 2), ("🇳🇱", 2), ("❤️", 2),
    ("ﾊ", 1), ("Ａ", 2), ("a\u{200B}b", 2),
  ])
  func widthIsInColumns(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test func wrappingCountsColumns() {
    #expect(wrapped("aa bb  cc", width: 5) == ["aa bb", "cc"])
    #expect(wrapped("字体 字体 a", width: 6) == ["字体", "字体 a"])
    #expect(wrapped("", width: 5) == [""])
    #expect(wrapped("abcdefgh i", width: 3) == ["abcdefgh", "i"])
    #expect(wrapped("abcdefgh i", width: 3, breaksWords: true) == ["abc", "def", "gh", "i"])
    #expect(wrapped("字体字", width: 1, breaksWords: true) == ["字", "体", "字"])
  }

  @Test func columnsStayAligned() {
    let rows = [
      ColumnLayout.Row(cells: [["één"], ["x"], ["ja"]], marker: "[1]"),
      ColumnLayout.Row(cells: [["字体"], ["langer"], ["nee"]], marker: "[2]"),
    ]
    #expect(
      ColumnLayout(width: 80).lines(rows) == [
        "  één     x         ja   [1]",
        "  字体    langer    nee  [2]",
      ])
  }

  @Test func noLineIsWiderThanTheWidth() {
    let text = "een lange zin met veel woorden die nergens past en dus telkens een nieuwe regel krijgt"
    let rows = [ColumnLayout.Row(cells: [[text], [text], [text, text]], marker: "[1] [2]")]
    for width in 40...120 {
      #expect(ColumnLayout(width: width).lines(rows).allSatisfy { displayWidth($0) <= width })
    }
  }

  @Test func dutchText() {
    #expect(DutchText.list([]) == "")
    #expect(DutchText.list(["a", "b", "c"]) == "a, b en c")
    #expect(DutchText.choices((1...10).map { String($0) }) == "1, 2, 3, 4, 5, 6, 7, 8 en nog 2")
    #expect(DutchText.thousands("41472") == "41.472")
    #expect(DutchText.thousands("-1234567") == "-1.234.567")
    #expect(DutchText.thousands("999") == "999")
    #expect(DutchText.words("hulp-actief") == "hulp actief")
    #expect(DutchText.words("-3") == "-3")
    #expect(DutchText.uncapitalized("VIR-signaal") == "VIR-signaal")
    #expect(DutchText.withoutArticle("De melding") == "melding")
  }

  @Test func quotedTextIsShortAndSafe() {
    #expect(SafeText.quoted("a\nb\u{1B}[0m") == "\"a\\nb\\u001B[0m\"")
    #expect(SafeText.quoted(String(repeating: "x", count: 100_000)).count == 63)
    #expect(SafeText.line("a\tb\u{0}\u{202E}") == "a b\u{FFFD}\u{FFFD}")
  }
}
