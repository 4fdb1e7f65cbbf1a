internal import Calendar
public import DecisionTable

/// Tables as JSON, in the form `aanzet-tabel/1`.
public enum TableJSON {
  /// All tables as one object.
  public static func object(_ regions: [ReadableRegion]) -> JSONValue {
    .members([("formaat", form), ("tabellen", .list(regions.map { region($0) }))])
  }

  /// What stands in place of tables when there are none.
  /// - Parameters:
  ///   - message: what is wrong, in Dutch.
  ///   - suggestion: what may have been meant.
  public static func error(_ message: String, suggestion: String? = nil) -> JSONValue {
    .members([("formaat", form), ("fout", .text(message)), ("bedoelt-u", suggestion.map { .text($0) })])
  }

  private static let form: JSONValue = "aanzet-tabel/1"

  private static func region(_ region: ReadableRegion) -> JSONValue {
    .members([
      ("regio", .text(region.words.word.id)),
      ("status", region.days == nil ? .text(DecisionAnswer.Status.noAgreement.rawValue) : nil),
      ("van", region.days.map { .text($0.lowerBound.iso) }),
      ("tot", region.days.map { $0.upperBound == .last ? .null : .text($0.upperBound.iso) }),
      (
        "documenten",
        .list(region.documents.map { .members([("document", .text($0.id)), ("status", .text($0.status))]) })
      ),
      (
        "stappen",
        .list(
          region.steps.map { step in
            .members([
              ("stap", .text(step.step.word.id)),
              ("taken", .list(step.tables.map { table($0, region.words.facts) })),
            ])
          })
      ),
    ])
  }

  private static func table(_ table: ReadableTable, _ facts: [FactContents]) -> JSONValue {
    .members([
      ("taak", .text(table.duty.word.id)),
      ("status", table.rows == nil ? "niet-uitgeschreven" : nil),
      ("feiten", .texts(table.facts.map { facts[$0].word.id })),
      ("rijen", table.rows.map { .list($0.map { row($0, facts) }) }),
      ("anders", table.otherwise.map { AnswerJSON.full($0) }),
    ])
  }

  private static func row(_ row: ReadableRow, _ facts: [FactContents]) -> JSONValue {
    let conditions = row.conditions.map { condition in
      let fact = facts[condition.fact]
      return JSONValue.Member(fact.word.id, .list(condition.values.flatMap { values($0, fact) }))
    }
    return .members([("als", .object(conditions)), ("besluit", AnswerJSON.full(row.decision))])
  }

  /// Values of a choice one by one, numbers as a value or as bounds, both included; `null` for no value.
  private static func values(_ run: Range<Int>, _ fact: FactContents) -> [JSONValue] {
    let known = run.clamped(to: 0..<fact.valueCount)
    let id = { (value: Int) in JSONValue.text(fact.value(value)?.id ?? "") }
    var values = fact.kind == .choice ? known.map(id) : []
    if fact.kind == .number, let first = known.first, let last = known.last {
      values.append(first == last ? id(first) : .members([("vanaf", id(first)), ("tot-en-met", id(last))]))
    }
    return values + (run.contains(fact.valueCount) ? [.null] : [])
  }
}
