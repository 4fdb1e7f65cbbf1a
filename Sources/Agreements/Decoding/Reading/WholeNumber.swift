/// Whole numbers as the language writes them.
public enum WholeNumber {
  /// More digits than any number of months, years or times needs, and far from overflow.
  private static let mostDigits = 9

  /// The number that a text writes: ASCII digits, with a hyphen before them for a negative one.
  ///
  /// One number has one way of writing: no leading zeros, no `-0`, no plus sign; at most nine digits.
  /// - Returns: nil for any other text.
  public static func parse(_ text: String) -> Int? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let isNegative = digits.count < text.utf8.count
    guard 1...mostDigits ~= digits.count, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      return nil
    }
    guard digits.first != UInt8(ascii: "0") || (digits.count == 1 && !isNegative) else { return nil }
    return Int(text)
  }
}
