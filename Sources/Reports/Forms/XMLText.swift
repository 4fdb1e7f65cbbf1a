/// Text within XML 1.0. Characters that XML cannot hold in any way become U+FFFD.
enum XMLText {
  /// Between tags.
  static func content(_ text: String) -> String { escaped(text) { $0 == "\r" } }

  /// Between double quotes; line breaks and tabs as codes, or a reader makes spaces of them.
  static func attribute(_ text: String) -> String { escaped(text) { "\n\r\t\"".unicodeScalars.contains($0) } }

  private static func escaped(_ text: String, _ needsCode: (Unicode.Scalar) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      // `]]>` may not stand in text.
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      default:
        if needsCode(scalar) {
          result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
        } else {
          result.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
        }
      }
    }
    return String(result)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
