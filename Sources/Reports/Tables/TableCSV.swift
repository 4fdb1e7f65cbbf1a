internal import Calendar
public import DecisionTable

/// Tables as CSV (RFC 4180): one line for each row, ids for names, a column `als:<feit>` for each fact that some row
/// looks at. A conflict has a line for each of its outcomes.
public enum TableCSV {
  /// All tables in one document with one head.
  public static func render(_ regions: [ReadableRegion]) -> String {
    var facts: [String] = []
    for region in regions {
      let used = Set(region.steps.flatMap { $0.tables }.flatMap { $0.facts })
      for (index, fact) in region.words.facts.enumerated()
      where used.contains(index) && !facts.contains(fact.word.id) { facts.append(fact.word.id) }
    }
    var lines = [place + facts.map { "als:\($0)" } + decided]
    for region in regions {
      for step in region.steps {
        for table in step.tables { lines += self.lines(table, step, region, facts) }
      }
    }
    return lines.map { $0.map { cell($0) }.joined(separator: ",") + "\r\n" }.joined()
  }

  /// What joins the members of a list within a cell; ids do not have it.
  private static let separator = "|"
  private static let place = ["regio", "van", "tot", "stap", "taak", "rij"]
  private static let fields = [
    "wie", "modaliteit", "hoe", "aan", "met", "wijze", "zicht-gaat-over", "informatie", "niet-delen", "binnen",
    "momenten", "laatste-woord",
  ]
  private static let decided = ["status"] + fields + ["redenen", "regels", "documenten", "bronnen", "plaatsen"]

  private static func lines(
    _ table: ReadableTable, _ step: ReadableStep, _ region: ReadableRegion, _ facts: [String]
  ) -> [[String]] {
    let days = region.days
    let last = days.map { $0.upperBound == .last ? "" : $0.upperBound.iso } ?? ""
    let front = [
      region.words.word.id, days?.lowerBound.iso ?? "", last, step.step.word.id, table.duty.word.id,
    ]
    let noFacts = facts.map { _ in "" }
    guard let rows = table.rows else {
      let rest = [String](repeating: "", count: decided.count - 1)
      return [front + [""] + noFacts + ["niet-uitgeschreven"] + rest]
    }
    var lines: [[String]] = []
    for (number, row) in rows.enumerated() {
      let conditions = Dictionary(
        row.conditions.map { (region.words.facts[$0.fact].word.id, values($0, region.words.facts[$0.fact])) }
      ) { first, _ in first }
      lines += self.lines(row.decision, front + [String(number + 1)] + facts.map { conditions[$0] ?? "" })
    }
    return lines + (table.otherwise.map { self.lines($0, front + ["anders"] + noFacts) } ?? [])
  }

  private static func lines(_ decision: DecisionAnswer, _ front: [String]) -> [[String]] {
    let sides = decision.sides.isEmpty ? [(outcome: OutcomeContents(), rules: decision.rules)] : decision.sides
    return sides.map { outcome, rules in
      let given = Dictionary(outcome.isOpen ? [] : outcome.fields.map { ($0.key, joined($0.value)) }) { first, _ in
        first
      }
      let lists = [
        rules.reasons, rules.map { $0.rule.id }, rules.map { $0.document.id }, rules.map { $0.rule.source },
        rules.map { "\($0.document.file):\($0.rule.row)" },
      ]
      return front + [decision.status.rawValue] + fields.map { given[$0] ?? "" }
        + lists.map { $0.joined(separator: separator) }
    }
  }

  private static func joined(_ value: JSONValue) -> String {
    switch value {
    case .text(let text): text
    case .list(let members): members.map(joined).joined(separator: separator)
    default: ""
    }
  }

  /// `licht|acuut`, `3 t/m 12`; no value is written `(geen waarde)`, which no id is.
  private static func values(_ condition: ReadableCondition, _ fact: FactContents) -> String {
    condition.values.flatMap { run -> [String] in
      let known = run.clamped(to: 0..<fact.valueCount)
      let ids = { (value: Int) in fact.value(value)?.id ?? "" }
      var parts = fact.kind == .choice ? known.map(ids) : []
      if fact.kind == .number, let first = known.first, let last = known.last {
        parts.append(first == last ? ids(first) : "\(ids(first)) t/m \(ids(last))")
      }
      return parts + (run.contains(fact.valueCount) ? ["(geen waarde)"] : [])
    }.joined(separator: separator)
  }

  /// A cell as RFC 4180 writes it. What a spreadsheet would read as a formula gets an apostrophe before it.
  static func cell(_ text: String) -> String {
    var text = SafeText.line(text)
    if let first = text.first, "=+-@".contains(first) { text = "'" + text }
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
