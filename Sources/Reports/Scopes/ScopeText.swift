public import Compiler
internal import DecisionTable

/// Differences between the parts of regions, as text for a terminal.
public enum ScopeText {
  /// All regions, then how to read it; every line ends with a line break.
  public static func render(_ all: [ScopeDifferences], style: Style) -> String {
    var lines: [String] = []
    for differences in all { lines += self.lines(ScopeWords(differences), style) + [""] }
    if all.contains(where: { $0.duties?.isEmpty == false }) {
      lines += wrapped(ScopeWords.legend, width: style.lineWidth)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ words: ScopeWords, _ style: Style) -> [String] {
    var lines = [style.painted(words.title, .strong)]
    for text in [words.documents, words.summary] {
      lines += wrapped(text, width: style.lineWidth - 2).map { "  \($0)" }
    }
    for duty in words.differences.duties ?? [] {
      lines.append("")
      lines += wrapped(words.name(duty), width: style.lineWidth - 2).map { "  " + style.painted($0, .mark) }
      for group in duty.groups { lines += self.lines(group, duty, words, style) }
    }
    return lines
  }

  private static func lines(
    _ group: DutyDifferenceByScope.Group, _ duty: DutyDifferenceByScope, _ words: ScopeWords, _ style: Style
  ) -> [String] {
    var lines: [String] = []
    func add(_ lead: String, _ text: String, margin: Int) {
      let start = String(repeating: " ", count: margin) + lead
      for (number, line) in wrapped(text, width: style.lineWidth - margin - 4).enumerated() {
        lines.append((number == 0 ? start : String(repeating: " ", count: margin + 2)) + line)
      }
    }
    add("", "\(words.name(group.areas)): \(words.decision(duty, group.decision))", margin: 4)
    for source in words.sources(group.decision) { add("", "[\(source)]", margin: 6) }
    add("", "Meestal (\(words.name(duty.usual))): \(words.decision(duty, group.usual))", margin: 6)
    for source in words.sources(group.usual) { add("", "[\(source)]", margin: 8) }
    add("", "Bij: \(words.situation(group))", margin: 6)
    return lines
  }
}
