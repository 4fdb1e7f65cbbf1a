extension JSONValue {
  /// The value as JSON on one line, without spaces: the same bytes at every run.
  public var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// How long a value is at most to stand on one line of a page, in bytes.
  private static let longestLine = 100

  /// The value as JSON on many lines, for a file that people read too: two spaces for each level, and what is short on
  /// one line. Ends in a line break.
  public var page: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text + "\n"
  }

  /// - Parameter indent: a line break with the spaces before this value.
  private func write(to text: inout String, indent: String) {
    let whole = line
    guard whole.utf8.count > Self.longestLine else {
      text += whole
      return
    }
    let inner = "\(indent)  "
    switch self {
    case .object(let members):
      text += "{"
      for (position, member) in members.enumerated() {
        text += position > 0 ? ",\(inner)" : inner
        JSONValue.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
      text += "\(indent)}"
    case .list(let values):
      text += "["
      for (position, value) in values.enumerated() {
        text += position > 0 ? ",\(inner)" : inner
        value.write(to: &text, indent: inner)
      }
      text += "\(indent)]"
    default: text += whole
    }
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let value): JSONValue.write(value, to: &text)
    case .number(let value): text += String(value)
    case .bool(let value): text += value ? "true" : "false"
    case .null: text += "null"
    case .list(let values):
      text += "["
      for (position, value) in values.enumerated() {
        if position > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { text += "," }
        JSONValue.write(member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // JSON allows the characters above U+007F as they are, but tools that read line by line break at some of them.
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
