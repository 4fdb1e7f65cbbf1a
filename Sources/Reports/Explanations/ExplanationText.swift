internal import Diagnostics

/// The explanations of kinds of finding, as text for people.
public enum ExplanationText {
  /// Of each kind code, name and weight, the explanation, the wrong example with what the program says to it, and the
  /// right one; every line ends with a line break.
  public static func render(_ explanations: [Explanation], style: Style) -> String {
    var lines: [String] = []
    for (number, explanation) in explanations.enumerated() {
      if number > 0 { lines += ["", String(repeating: "-", count: 40), ""] }
      lines += self.lines(explanation, style)
    }
    if explanations.contains(where: { $0.kind.example != nil }) {
      lines += [""] + wrapped(ExplanationWords.rest, width: style.lineWidth)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ explanation: Explanation, _ style: Style) -> [String] {
    let kind = explanation.kind
    var lines = ["\(kind.code) (\(kind.name)), \(ExplanationWords.weight(kind))", ""]
    lines += wrapped(kind.explanation, width: style.lineWidth)
    guard let example = kind.example else { return lines }
    let parts = ExplanationWords.parts(example)
    for (title, files) in parts.before { lines += part(title, files, style) }
    let count = explanation.shownFileCount
    for told in explanation.told {
      lines.append("  Het programma meldt \(told.place.words(fileCount: count)):")
      for line in told.lines(fileCount: count) {
        lines += wrapped(line, width: style.lineWidth - 4).map { "    \($0)" }
      }
    }
    return lines + part(parts.after.title, parts.after.files, style)
  }

  private static func part(_ title: String, _ files: [ShownFile], _ style: Style) -> [String] {
    guard !files.isEmpty else { return [] }
    var lines = ["", "\(title):"]
    for file in files {
      lines.append("  \(file.path)")
      if !file.note.isEmpty { lines += wrapped(file.note, width: style.lineWidth - 4).map { "    \($0)" } }
      let rows = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let gutter = String(rows.count).count
      for (number, row) in rows.enumerated() {
        let shown = String(number + 1)
        lines.append("    \(String(repeating: " ", count: gutter - shown.count))\(shown) | \(row)".trimmedAtEnd)
      }
    }
    return lines
  }
}
