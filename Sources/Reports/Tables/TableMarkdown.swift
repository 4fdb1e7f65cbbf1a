public import DecisionTable

/// Tables as GitHub-flavoured Markdown.
public enum TableMarkdown {
  /// All tables, then how to read them.
  public static func render(_ regions: [ReadableRegion]) -> String {
    let parts = regions.map { region($0) }
    return parts.joined() + TableWords.legend.map { "\(escaped($0))\n" }.joined(separator: "\n")
  }

  private static func region(_ region: ReadableRegion) -> String {
    let words = TableWords(region)
    var lines = ["## \(escaped(words.title))", ""]
    for remark in words.remarks { lines += ["**\(escaped(remark.lead))** \(escaped(remark.text))", ""] }
    for step in region.steps {
      lines += ["### \(escaped(words.name(step.step)))", ""]
      if step.tables.isEmpty { lines += [TableWords.nothingAgreed, ""] }
      for table in step.tables {
        lines += ["#### \(escaped(words.wording.dutyName(table.duty)))", ""] + self.lines(table, words) + [""]
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ table: ReadableTable, _ words: TableWords) -> [String] {
    guard let rows = table.rows else { return [escaped(TableWords.tooLarge)] }
    guard let otherwise = table.otherwise else { return ["Hier kan geen enkele situatie bestaan."] }
    // A table needs a column for "altijd" also where no fact matters.
    let heads = table.facts.isEmpty ? ["Situatie"] : table.facts.map { words.head($0) }
    let last = [words.otherwise(table)] + [String](repeating: "", count: heads.count - 1)
    var lines = [line(heads + ["Wie", "Hoe", "Bron"]), "|" + String(repeating: "---|", count: heads.count + 3)]
    lines += rows.map { row in line(table.facts.map { words.cell(row, $0) } + decided(table.duty, row.decision, words))
    }
    return lines + [line(last + decided(table.duty, otherwise, words))]
  }

  private static func decided(_ duty: DutyContents, _ decision: DecisionAnswer, _ words: TableWords) -> [String] {
    [
      words.actor(duty, decision), words.details(duty, decision),
      decision.rules.map { words.source($0) }.joined(separator: "; "),
    ]
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |"
  }

  /// The text so that it stays text in its cell or heading; a line break would end either.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in SafeText.line(text) {
      if "\\|<>*_`[]~&#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
