extension Term {
  /// Reads `<n> <eenheid> na <gebeurtenis>`, `<n> <eenheid>` or `direct`.
  ///
  /// Words may stand apart by any number of spaces, tabs and line ends, as folded YAML text gives them.
  ///
  /// - Throws: which part is wrong, the first from the left.
  public static func parse(_ text: String) throws(TermParseError) -> Term {
    let words = words(of: text)
    guard let first = words.first else { throw .empty }
    let afterFirst = words.dropFirst()
    if first == "direct" {
      guard afterFirst.isEmpty else { throw .textAfterDirect(offered: afterFirst.joined(separator: " ")) }
      return .direct
    }
    guard let amount = amount(of: first) else { throw .amount(offered: first) }
    guard let unitWord = afterFirst.first else { throw .missingUnit }
    guard let unit = TermUnit(dutch: unitWord) else { throw .unit(offered: unitWord) }
    return Term(checked: .span(amount: amount, unit: unit), event: try event(in: afterFirst.dropFirst()))
  }

  private static func event(in words: ArraySlice<String>) throws(TermParseError) -> String? {
    guard let preposition = words.first else { return nil }
    guard preposition == "na" else { throw .missingNa(offered: words.joined(separator: " ")) }
    let event = words.dropFirst().joined(separator: " ")
    if event.isEmpty { throw .missingEvent }
    guard isSlug(event) else { throw .event(offered: event) }
    return event
  }

  /// One amount has one way of writing: a sign or a leading zero is more likely a slip than a number.
  private static func amount(of word: String) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard word.utf8.first != UInt8(ascii: "0"), word.utf8.allSatisfy(digits.contains) else { return nil }
    guard let amount = Int(word), amounts.contains(amount) else { return nil }
    return amount
  }

  /// Splits at the white space of YAML only; any other, such as a no-break space, stays in its word, where the error
  /// shows it.
  private static func words(of text: String) -> [String] {
    text.unicodeScalars
      .split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
      .map { String($0) }
  }
}
