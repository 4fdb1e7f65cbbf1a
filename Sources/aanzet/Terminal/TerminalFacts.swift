import Glibc
import Reports

/// What is known of the terminal.
enum TerminalFacts {
  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns and rows of a terminal; nil when it is none or does not say.
  static func size(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// The width for text on a descriptor: the terminal's, between bounds in which a table can be read.
  static func width(_ descriptor: Int32) -> Int { min(max(size(descriptor)?.columns ?? 100, 40), 160) }

  /// Whether the terminal can move its cursor and show colour.
  static var isDumb: Bool { environment("TERM") == "dumb" }

  /// How text is shown on a descriptor.
  static func style(_ colour: ColourChoice, on descriptor: Int32) -> Style {
    let wanted =
      switch colour {
      case .always: true
      case .never: false
      case .auto: isTerminal(descriptor) && !isDumb && (environment("NO_COLOR") ?? "").isEmpty
      }
    return Style(color: wanted, width: width(descriptor))
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
