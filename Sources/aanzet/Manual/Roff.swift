/// Text for a page of the manual, in the macros of man(7).
enum Roff {
  /// A text in which nothing is taken for a command of the page.
  static func text(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      // Without this, a page shows a hyphen that cannot be copied into a command.
      case "-": result += "\\-"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      case "'": result += "\\(aq"
      default: result.append(character)
      }
    }
    return result
  }

  /// Running text as lines of the page; where they break makes no difference.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map({ Self.text(String($0)) }) {
      if let last = lines.last, size(last) + 1 + size(word) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        // At the start of a line a point is that of a macro.
        lines.append(word.hasPrefix(".") ? "\\&\(word)" : word)
      }
    }
    return lines
  }

  /// The most bytes of a line; mandoc asks for it.
  private static let width = 80

  /// The bytes of a text as tools for such pages count them: `é` is `\[u00E9]`.
  private static func size(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  /// A text as one word of a macro.
  static func quoted(_ text: String) -> String { "\"\(Self.text(text).replacing("\"", with: "\\(dq"))\"" }

  /// Bold.
  static func bold(_ text: String) -> String { "\\fB\(Self.text(text))\\fR" }

  /// What stands for something else, as italics.
  static func italic(_ text: String) -> String { "\\fI\(Self.text(text))\\fR" }

  /// Paragraphs, which an empty line sets apart; each as lines of the page.
  static func paragraphs(_ text: String) -> [[String]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy { $0 == " " } }
      .map { $0.flatMap { lines(String($0)) } }
  }
}
