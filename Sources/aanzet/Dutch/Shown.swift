/// Text of the user made fit to be shown: on one line, nothing invisible, not too long.
enum Shown {
  /// The text with control characters and characters that turn the direction of reading written as `\u{1B}`.
  /// - Parameters:
  ///   - text: anything.
  ///   - limit: the most Unicode scalars that are kept; what is cut off is shown as `…`.
  static func line(_ text: some StringProtocol, limit: Int = 200) -> String {
    var shown = String.UnicodeScalarView()
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < limit else {
        shown.append("…")
        break
      }
      if isInvisible(scalar) {
        shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Each line of a text made fit to be shown; the line breaks stay.
  static func lines(_ text: some StringProtocol, limit: Int = 10_000) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String(String.UnicodeScalarView($0)), limit: limit) }.joined(separator: "\n")
  }

  /// A whole number in Dutch notation: `41.472`.
  static func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return number < 0 ? "-\(text)" : text
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200B...0x200F, 0x061C, 0xFEFF: true
    default: false
    }
  }
}
