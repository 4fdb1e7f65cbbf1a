public import DecisionTable

/// Tables as text for a terminal.
public enum TableText {
  /// All tables, then how to read them; every line ends with a line break.
  public static func render(_ regions: [ReadableRegion], style: Style) -> String {
    var lines: [String] = []
    for region in regions {
      let page = TablePage(words: TableWords(region), style: style)
      lines += page.lines + [""]
    }
    for paragraph in TableWords.legend { lines += wrapped(paragraph, width: style.lineWidth) }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// The tables of one region in one period.
private struct TablePage {
  let words: TableWords
  let style: Style

  var lines: [String] {
    var lines = [style.painted(words.title, .strong)]
    for (lead, text) in words.remarks {
      for (number, line) in wrapped("\(lead) \(text)", width: style.lineWidth).enumerated() {
        let isLead = number == 0 && line.hasPrefix(lead)
        lines.append(isLead ? style.painted(lead, .caution) + line.dropFirst(lead.count) : line)
      }
    }
    for step in words.region.steps {
      lines += ["", style.painted(words.name(step.step), .strong)]
      if step.tables.isEmpty { lines.append("  \(TableWords.nothingAgreed)") }
      for table in step.tables { lines += self.lines(table) }
    }
    return lines
  }

  private func lines(_ table: ReadableTable) -> [String] {
    var lines = ["", "  " + style.painted(words.wording.dutyName(table.duty), .mark)]
    guard let rows = table.rows else {
      return lines + wrapped(TableWords.tooLarge, width: style.lineWidth - 4).map { "    \($0)" }
    }
    guard let otherwise = table.otherwise else { return lines + ["    Hier kan geen enkele situatie bestaan."] }
    var sources = SourceNumbers()
    let decided = (rows.map { $0.decision } + [otherwise]).map { decision in
      (text: text(table.duty, decision), marker: sources.marker(decision.rules))
    }
    let cells = rows.map { row in table.facts.map { words.cell(row, $0) } }
    lines += fits(table, cells) ? grid(table, cells, decided) : blocks(table, rows, decided)
    // As in an answer: the sources stand apart, one line each.
    for (number, rule) in sources.rules.enumerated() {
      let lead = "    [\(number + 1)] "
      for (position, line) in wrapped(words.source(rule), width: style.lineWidth - lead.count).enumerated() {
        lines.append((position == 0 ? lead : String(repeating: " ", count: lead.count)) + line)
      }
    }
    return lines
  }

  private func text(_ duty: DutyContents, _ decision: DecisionAnswer) -> String {
    let details = words.details(duty, decision)
    return details.isEmpty ? words.actor(duty, decision) : "\(words.actor(duty, decision)): \(details)"
  }

  /// Whether the table can stand in columns with room for its decisions.
  private func fits(_ table: ReadableTable, _ cells: [[String]]) -> Bool {
    let widths = table.facts.indices.map { column in
      min(18, ([words.head(table.facts[column])] + cells.map { $0[column] }).map { displayWidth($0) }.max() ?? 0)
    }
    return widths.reduce(0) { $0 + $1 + 2 } + 36 + 10 <= style.lineWidth - 4
  }

  private func grid(
    _ table: ReadableTable, _ cells: [[String]], _ decided: [(text: String, marker: String)]
  ) -> [String] {
    let heads = table.facts.map { words.head($0) } + ["Besluit"]
    let ruler = heads.map { String(repeating: "-", count: min(18, displayWidth($0))) }
    var rows: [[String]] = table.facts.isEmpty ? [] : [heads, ruler]
    for (cell, decision) in zip(cells, decided) { rows.append(cell + [decision.text]) }
    let empty = [String](repeating: "", count: max(0, table.facts.count - 1))
    rows.append([words.otherwise(table)] + empty + [decided.last?.text ?? ""])
    let markers = (rows.count > decided.count ? ["", ""] : []) + decided.map { $0.marker }
    var layout = ColumnLayout(width: style.lineWidth)
    layout.indent = 4
    return layout.lines(
      zip(rows, markers).map { ColumnLayout.Row(cells: $0.map { [$0] }, marker: $1) })
  }

  /// For a table with many facts: each row below the one before, with only the facts that it looks at.
  private func blocks(
    _ table: ReadableTable, _ rows: [ReadableRow], _ decided: [(text: String, marker: String)]
  ) -> [String] {
    let whens = rows.map { row in
      row.conditions.map { "\(words.head($0.fact)): \(words.cell(row, $0.fact))" }.joined(separator: "; ")
    }
    var lines: [String] = []
    for (when, decision) in zip(whens + [DutchText.capitalized(words.otherwise(table))], decided) {
      lines += wrapped(when, width: style.lineWidth - 4).map { "    \($0)" }
      let what = [decision.text, decision.marker].filter { !$0.isEmpty }.joined(separator: " ")
      lines += wrapped(what, width: style.lineWidth - 8).map { "        \($0)" }
    }
    return lines
  }
}
