/// Fixed names of the language: small letters, digits and single hyphens between them.
public enum Slug {
  /// Whether a text is `[a-z0-9]+(-[a-z0-9]+)*`.
  public static func isValid(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy(isLowercaseLetterOrDigit)
    }
  }

  private static func isLowercaseLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
