/// Text of users within Markdown of GitHub and GitLab, so that it stays text.
enum MarkdownEscape {
  /// In a sentence: no markup, HTML, table cell, formula, link, mention or reference comes of it. Line breaks become spaces.
  ///
  /// Signs are written as HTML codes, which no Markdown takes for markup. Mentions and references are made of the text as it
  /// is shown, so after a sign that can begin one comes a space of no width.
  static func text(_ text: String) -> String {
    let scalars = Array(SafeText.line(text).unicodeScalars)
    var result = ""
    for (position, scalar) in scalars.enumerated() {
      result += sign(scalar)
      let next = position + 1 < scalars.count ? scalars[position + 1] : " "
      let before = position > 0 ? scalars[position - 1] : " "
      if beginsReference(scalar, next) || isWebName(scalars, upTo: position) || isIssue(before, scalar, next) {
        result += space
      }
    }
    return result
  }

  /// As code: `<code>...</code>`. Nothing in it is a mention or reference.
  static func code(_ text: String) -> String {
    "<code>\(SafeText.line(text).unicodeScalars.map(sign).joined())</code>"
  }

  /// A sentence of ours with words of users: what stands between two backticks is code.
  static func sentence(_ sentence: String) -> String {
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    // Without its other half a backtick is a sign like any other.
    let codeCount = (parts.count - 1) / 2
    var result = ""
    for (number, part) in parts.enumerated() {
      if number < codeCount * 2 {
        result += number.isMultiple(of: 2) ? text(part) : code(part)
      } else {
        result += (number > codeCount * 2 ? text("`") : "") + text(part)
      }
    }
    return result
  }

  private static let space = "&#8203;"

  private static func sign(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\\", "`", "*", "_", "{", "}", "[", "]", "|", "~", "$", "#": "&#\(scalar.value);"
    default: String(scalar)
    }
  }

  /// `@name`, `#12`, `!12`, `:smile:`, `https://` and the like.
  private static func beginsReference(_ sign: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    guard "@#!~$%&^*:[{".unicodeScalars.contains(sign) else { return false }
    return next.properties.isAlphabetic || next.properties.numericType != nil || "\"/_+-".unicodeScalars.contains(next)
  }

  /// Whether `www` ends here, before a full stop.
  private static func isWebName(_ scalars: [Unicode.Scalar], upTo position: Int) -> Bool {
    guard position >= 2, position + 1 < scalars.count, scalars[position + 1] == "." else { return false }
    return scalars[(position - 2)...position].allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Whether a number follows on `GH-`, which is a reference too.
  private static func isIssue(_ before: Unicode.Scalar, _ scalar: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    scalar == "-" && (before == "H" || before == "h") && next.properties.numericType != nil
  }
}
