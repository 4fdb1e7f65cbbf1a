public import Compiler
internal import DecisionTable

/// Differences between the parts of regions, as GitHub-flavoured Markdown.
public enum ScopeMarkdown {
  /// All regions, then how to read it.
  public static func render(_ all: [ScopeDifferences]) -> String {
    var lines: [String] = []
    for differences in all {
      let words = ScopeWords(differences)
      lines += ["## \(escaped(words.title))", "", escaped(words.documents), "", escaped(words.summary), ""]
      for duty in differences.duties ?? [] {
        lines += ["### \(escaped(words.name(duty)))", ""]
        lines += [line(["Waar", "Besluit", "Bron", "Meestal", "Bron", "Situatie"]), "|---|---|---|---|---|---|"]
        for group in duty.groups {
          lines.append(
            line([
              words.name(group.areas), words.decision(duty, group.decision),
              words.sources(group.decision).joined(separator: "; "),
              "\(words.name(duty.usual)): \(words.decision(duty, group.usual))",
              words.sources(group.usual).joined(separator: "; "), words.situation(group),
            ]))
        }
        lines.append("")
      }
    }
    if all.contains(where: { $0.duties?.isEmpty == false }) { lines.append(escaped(ScopeWords.legend)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |"
  }

  private static func escaped(_ text: String) -> String { TableMarkdown.escaped(text) }
}
