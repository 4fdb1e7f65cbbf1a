/// How a text report may look: with or without colour, and how wide.
public struct Style: Sendable, Hashable {
  /// The widest that lines of running text get, in columns of the terminal.
  public static let widest = 100

  /// Whether ANSI colours may be used.
  public let color: Bool
  /// The width in columns of the terminal; lines never get wider than `widest`, however wide the terminal is.
  public let width: Int

  /// - Parameters:
  ///   - color: whether ANSI colours may be used.
  ///   - width: columns; below 40 counts as 40.
  public init(color: Bool = false, width: Int = Style.widest) {
    self.color = color
    self.width = width
  }

  /// The width that lines are wrapped at.
  var lineWidth: Int { min(Style.widest, max(40, width)) }

  /// A text in a colour, or as it is where colours are off.
  func painted(_ text: String, _ tint: Tint) -> String {
    guard color, tint != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(tint.rawValue)m\(text)\u{1B}[0m"
  }
}

/// What a piece of text is, as far as its colour goes; the raw value is the ANSI code.
enum Tint: String {
  case plain = ""
  case strong = "1"
  case faint = "2"
  case alarm = "1;31"
  case caution = "1;33"
  case good = "1;32"
  case mark = "1;34"
}
