/// Text of users and files, made safe to show: it stays on its line and cannot steer a terminal or turn the direction
/// of reading.
enum SafeText {
  /// The text on one line: line breaks and tabs become spaces, other control and direction characters U+FFFD.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isUnsafe(scalar) {
        shown.append(scalar)
      } else {
        shown.append(isSpace(scalar) ? " " : "\u{FFFD}")
      }
    }
    return String(shown)
  }

  /// What the user wrote, between quotes, shortened after 60 Unicode scalars; unsafe characters are shown as escapes.
  static func quoted(_ text: String) -> String {
    var shown = ""
    let scalars = text.unicodeScalars
    for scalar in scalars.prefix(60) {
      switch scalar {
      case "\n": shown += "\\n"
      case "\t": shown += "\\t"
      case "\r": shown += "\\r"
      default:
        if isUnsafe(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          shown += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        } else {
          shown.unicodeScalars.append(scalar)
        }
      }
    }
    return "\"\(shown)\(scalars.dropFirst(60).isEmpty ? "" : "…")\""
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
