import Diagnostics
import StrictYAML
import Testing

@testable import Formatting

/// What the house style is.
@Suite struct HouseStyleTests {
  @Test func indentSpacesAndBlanks() {
    #expect(
      formatted("a:   1  \nb :\n- x\n-   y\n\n\n\n# einde\nc:\n     d: {e:   f ,g: [ h,i ]}\n\n")
        == "a: 1\nb:\n  - x\n  - y\n\n# einde\nc:\n  d: {e: f, g: [h, i]}\n")
  }

  @Test func commentsStayWhereTheyBelong() {
    let text = """
      # yaml-language-server: $schema=regio.schema.json
      soort: regio   # de soort
      naam:          # hieronder
        A: b
        # hoort bij A
      # hoort bij lijst
      lijst:
        # eerste
        - een # 1

        # tweede
        - # bij het streepje
          twee: 2
          # einde van twee
        # einde van lijst
      # einde
      """
    #expect(
      formatted("\n" + text) == """
        # yaml-language-server: $schema=regio.schema.json
        soort: regio   # de soort
        naam:          # hieronder
          A: b
          # hoort bij A
        # hoort bij lijst
        lijst:
          # eerste
          - een # 1

          # tweede
          # bij het streepje
          - twee: 2
            # einde van twee
          # einde van lijst
        # einde

        """)
  }

  @Test func commentsUnderEachOtherStayThere() {
    #expect(
      formatted("a:\n    b: 1    # een\n    ccc:  2  # twee\n    d: 'x y'  # drie\n")
        == "a:\n  b: 1    # een\n  ccc: 2   # twee\n  d: \"x y\"  # drie\n")
  }

  @Test func quotes() {
    #expect(
      formatted(
        """
        a: 'Veilig Thuis'
        b: "0800-2000"
        c: '2020-07-15'
        d: "yes"
        e: "ja: nee"
        f: "'s-Gravenhage"
        g: "met \\u00e9"
        h: 'een "woord"'
        hh: 'een: "woord"'
        "i": "ja"
        j: "tekst" # opmerking
        k: ''
        l: [ 'a b' ]

        """) == """
          a: Veilig Thuis
          b: "0800-2000"
          c: "2020-07-15"
          d: "yes"
          e: "ja: nee"
          f: "'s-Gravenhage"
          g: "met \\u00e9"
          h: een "woord"
          hh: 'een: "woord"'
          i: ja
          j: "tekst" # opmerking
          k: ""
          l: ["a b"]

          """)
  }

  @Test func whatIsTooLongIsWrittenOut() {
    let long = "een-heel-lange-waarde-die-de-regel-vult-tot-voorbij-de-rand"
    #expect(
      formatted("a: {b: \(long), c: [x, y], d: \(long)} # waarom\n")
        == "a: # waarom\n  b: \(long)\n  c: [x, y]\n  d: \(long)\n")
    #expect(
      formatted("- {b: \(long), c: {d: \(long)}} # waarom\n- [\(long), \(long)]\n")
        == "# waarom\n- b: \(long)\n  c: {d: \(long)}\n- - \(long)\n  - \(long)\n")
    // Exactly the width of a line fits.
    let fits = "a: [\(String(repeating: "b", count: 115))]"
    #expect(fits.count == 120 && formatted("\(fits)\n") == "\(fits)\n")
    #expect(
      formatted("a: [\(String(repeating: "b", count: 116))]\n") == "a:\n  - \(String(repeating: "b", count: 116))\n")
  }

  @Test func bracketsWithCommentsAreWrittenOut() {
    #expect(
      formatted("a: [ # lijst\n  b, # een\n\n  # boven\n  c\n  # onder\n  ]\nd: {e: f\n  }\ng: [ # leeg\n]\n")
        == "a: # lijst\n  - b # een\n\n  # boven\n  - c\n  # onder\nd: {e: f}\n# leeg\ng: []\n")
  }

  @Test func longTextsKeepTheirLines() {
    #expect(
      formatted(
        "a:  een\n    twee\n\n\n    drie   # c\nb: \"x\n  y\"\nc: >-  # gevouwen\n      d\n        e\n      f\n\n\ng: |+\n h\n\n"
      )
        == "a: een\n  twee\n\n\n  drie # c\nb: \"x\n  y\"\nc: >-  # gevouwen\n  d\n    e\n  f\n\ng: |+\n  h\n\n")
    // Without a line break at the end of the file, the text has none.
    #expect(formatted("a: |\n b") == "a: |-\n  b\n")
    #expect(formatted("a: |4\n      b\n") == "a: |2\n    b\n")
  }

  @Test func oddLineEndsAndMarksGo() {
    #expect(formatted("\u{FEFF}--- # kop\r\na: b\r\n...\r\n# staart") == "# kop\na: b\n# staart\n")
    #expect(formatted("{a: b}") == "{a: b}\n")
    #expect(formatted("tekst\n") == "tekst\n")
  }

  @Test(arguments: [
    "", "# niets\n", "a: &b c\n", "a: 1\na: 2\n", "a: [\n", "a:\n\tb: c\n", "a: b\n---\nc: d\n", "\u{FFFE}: x",
  ])
  func wrongFilesAreLeftAlone(text: String) {
    #expect(formatted(text).hasPrefix("geweigerd: "))
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let file = SourceFile(path: "a.yaml", bytes: [0x61, 0x3A, 0xFF])
    guard case .refused = YAMLFormatter.format(file) else {
      Issue.record("not refused")
      return
    }
  }

  /// On lines of its own it would be more than can be read again.
  @Test func whatWouldGetTooLargeIsRefused() {
    let text = "a: [\(String(repeating: "b, ", count: 349_000))c]\n"
    #expect(text.utf8.count < 1 << 20)
    #expect(formatted(text).hasPrefix("geweigerd: [\"Y002"))
  }
}

/// The net under the writer: it must see a difference where there is one.
@Suite struct SameMeaningTests {
  private func root(_ text: String) throws -> Node {
    try #require(StrictYAML.read(SourceFile(path: "toets.yaml", bytes: Array(text.utf8))).root)
  }

  @Test(arguments: [
    ("a: b", "a: c"), ("a: b", "c: b"), ("a: b", "a: [b]"), ("a: [b, c]", "a: [c, b]"), ("a: 1\nb: 2", "b: 2\na: 1"),
    ("a:", "a: \"\""), ("a: é", "a: e\u{301}"), ("a: |\n  b", "a: |\n  b\n"), ("a: [b]", "a: [b, b]"),
    ("a: {}", "a: []"),
    ("a: {b: c}", "a: {b: c, d: e}"),
  ])
  func differencesAreSeen(one: String, other: String) throws {
    #expect(try !SameMeaning.holds(root(one), root(other)))
    #expect(try SameMeaning.holds(root(one), root(one)))
  }

  @Test func waysOfWritingAreNoDifference() throws {
    #expect(try SameMeaning.holds(root("a: [b, 'c']"), root("\"a\":\n  - b\n  - c # d\n")))
  }

  @Test func commentsAreWhatStandsOutsideTexts() throws {
    let text = "a: 'x # y' # een\nb: c#d #twee\nc: | # drie\n  # geen\nd: [e, # vier\n f]\n# vijf"
    let comments = Comment.all(in: SourceText(Array(text.utf8)), around: try root(text))
    #expect(comments.map(\.text) == ["# een", "#twee", "# drie", "# vier", "# vijf"])
  }
}
