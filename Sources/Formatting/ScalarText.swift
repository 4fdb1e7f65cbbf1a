internal import Diagnostics
internal import StrictYAML

extension SourceText {
  /// Whether a text stands after `|` or `>`.
  func isBlockText(_ scalar: Node.Scalar) -> Bool {
    guard !scalar.isPlain, let sign = self.scalar(at: scalar.span.start) else { return false }
    return sign == "|" || sign == ">"
  }

  /// A text on one line, however many lines it has in the file; not for one after `|` or `>`.
  /// - Parameter keepsQuotes: whether quotes stay for a reason outside the text.
  func oneLine(_ scalar: Node.Scalar, keepsQuotes: Bool) -> String {
    let span = scalar.span
    guard span.start.line == span.end.line else { return PlainText.quoted(scalar.text) }
    let raw = part(of: span.start.line, from: span.start.column, to: span.end.column)
    // What needs an escape is left as somebody wrote it.
    guard !scalar.isPlain, !raw.contains("\\"), let quote = raw.first else { return raw.string }
    if !keepsQuotes, PlainText.suffices(scalar.text) { return scalar.text }
    return quote == "'" && !scalar.text.unicodeScalars.contains("\"") ? "\"\(scalar.text)\"" : raw.string
  }

  /// The lines of a text that goes on over several; those after the first without their indent.
  func severalLines(_ scalar: Node.Scalar) -> [String] {
    let span = scalar.span
    return (span.start.line...span.end.line).map { number in
      var part = self.part(
        of: number, from: number == span.start.line ? span.start.column : 0,
        to: number == span.end.line ? span.end.column : nil)
      if number > span.start.line { part = part.drop { $0.isBlank } }
      let trimmed = part.withoutTrailingBlanks
      // In `"...\ ` the last blank is part of the text.
      let isEscaped = trimmed.count < part.count && trimmed.last == "\\"
      return (isEscaped ? part : trimmed).string
    }
  }
}

/// Writing a text with or without quotes.
enum PlainText {
  /// Words that YAML tools take for something else than text.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
  ]

  /// Whether a text, outside `{...}`, is the same without quotes for every YAML tool. Careful: what begins with a digit or
  /// a sign keeps its quotes, so that a telephone number, a day or a number goes on looking like a text.
  static func suffices(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, first.properties.isAlphabetic, let last = scalars.last, last != " ", last != ":",
      !words.contains(text.lowercased())
    else { return false }
    return scalars.indices.allSatisfy { index in
      switch scalars[index] {
      case "#": false
      case ":": scalars[index + 1] != " "
      case let scalar: scalar.value >= 0x20 && scalar.value != 0x7F
      }
    }
  }

  /// A text between double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
