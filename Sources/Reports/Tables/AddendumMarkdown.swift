public import Compiler
internal import DecisionTable
internal import Diagnostics

/// What addenda change, as GitHub-flavoured Markdown.
public enum AddendumMarkdown {
  /// All addenda, then how to read it.
  public static func render(_ effects: [AddendumEffect]) -> String {
    effects.map { effect(AddendumWords($0)) }.joined()
      + AddendumWords.legend(effects).map { "\(escaped($0))\n" }.joined(separator: "\n")
  }

  private static func effect(_ words: AddendumWords) -> String {
    var lines = ["## \(escaped(words.title))", "", escaped(words.place), ""]
    for remark in words.table.remarks { lines += ["**\(escaped(remark.lead))** \(escaped(remark.text))", ""] }
    if let remark = words.remark { lines += [escaped(remark), ""] }
    for (step, duties) in words.steps {
      lines += ["### \(escaped(step))", ""]
      for duty in duties {
        lines += ["#### \(escaped(words.name(duty)))", ""]
        lines += [line(["Aantal", "Zonder", "Bron zonder", "Met", "Bron met", "Kleinste situatie"])]
        lines += ["|" + String(repeating: "---|", count: 6)]
        for change in duty.changes {
          lines.append(
            line([
              words.count(change, duty), words.decision(duty, change.without),
              words.sources(change.without).joined(separator: "; "), words.decision(duty, change.with),
              words.sources(change.with).joined(separator: "; "), words.situation(change),
            ]))
        }
        lines.append("")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |"
  }

  private static func escaped(_ text: String) -> String { TableMarkdown.escaped(text) }
}
