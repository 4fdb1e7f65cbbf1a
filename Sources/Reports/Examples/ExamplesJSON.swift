internal import Calendar
internal import Compiler
internal import DecisionTable
internal import Diagnostics

/// Examples as JSON, in the form `aanzet-toetsen/1`.
public enum ExamplesJSON {
  private static let form: (key: String, value: JSONValue?) = ("formaat", "aanzet-toetsen/1")

  /// The report as an object; rows and columns are 1-based. What was not asked for is left out.
  public static func object(_ report: TestReport) -> JSONValue {
    let examples = report.examples
    var members: [(key: String, value: JSONValue?)] = [
      form,
      ("geslaagd", .number(examples.passedCount)),
      ("mislukt", .number(examples.failedCount)),
      ("regio's", .texts(examples.regions)),
      ("voorbeelden", .list(examples.results.map(result))),
    ]
    if let coverage = examples.coverage { members.append(("dekking", self.coverage(coverage, report))) }
    if report.asksForMutations {
      members.append(("mutaties", examples.mutations.map(mutations) ?? .null))
    }
    return .members(members)
  }

  /// What stands in place of a report when nothing could be run.
  /// - Parameter message: why, in Dutch.
  public static func error(_ message: String) -> JSONValue { .members([form, ("fout", .text(message))]) }

  private static func result(_ result: ExampleResult) -> JSONValue {
    .members([
      ("regio", .text(result.region)),
      ("naam", .text(result.name)),
      ("plaats", place(result.span)),
      ("op", .text(result.day.iso)),
      ("situatie", situation(result.situation)),
      ("geslaagd", .bool(result.hasPassed)),
      ("verschillen", result.hasPassed ? nil : .list(result.differences.map(difference))),
    ])
  }

  private static func difference(_ difference: ExampleDifference) -> JSONValue {
    var members: [(key: String, value: JSONValue?)] = [("plaats", place(difference.span))]
    switch difference.subject {
    case .situation(let error): members.append(("fout", .text(QuestionErrorText.message(error).message)))
    case .status(let duty): members += [("taak", .text(duty)), ("veld", nil)]
    case .field(let duty, let name): members += [("taak", .text(duty)), ("veld", .text(name))]
    }
    guard !difference.answers.isEmpty else { return .members(members) }
    return .members(
      members + [
        ("verwacht", .texts(difference.expected)),
        ("gekregen", .list(difference.answers.map(answer))),
        ("vraag", difference.question.map { .text($0) }),
        (
          "regels",
          .list(
            difference.rules.map { rule in
              .members([
                ("regel", .text(rule.rule.id)), ("document", .text(rule.document.id)),
                ("bestand", .text(rule.document.file)), ("rij", .number(rule.rule.row)),
              ])
            })
        ),
      ])
  }

  private static func answer(_ answer: ExampleDifference.Answer) -> JSONValue {
    switch answer {
    case .values(let values): .texts(values)
    case .status(let word): .text(word)
    }
  }

  private static func coverage(_ coverage: ExampleCoverage, _ report: TestReport) -> JSONValue {
    .members(
      share(coverage.total) + [
        ("minimaal", report.minimum.map { .number($0) }),
        ("gehaald", report.minimum == nil ? nil : .bool(!report.isBelowMinimum)),
        (
          "per-regio",
          .list(coverage.regions.map { .members([("regio", .text($0.region))] + share($0)) })
        ),
        ("ontbreekt", .list(coverage.missing.map(missing))),
      ])
  }

  private static func share(_ share: CoverageShare) -> [(key: String, value: JSONValue?)] {
    [
      ("percentage", .number(share.percentage)),
      ("percentage-situaties", .number(share.weighedPercentage)),
      ("besluiten", .number(share.cellCount)),
      ("besluiten-bereikt", .number(share.reachedCount)),
      ("situaties", .text(share.situationCount)),
      ("situaties-bereikt", .text(share.reachedSituationCount)),
    ]
  }

  private static func missing(_ example: MissingExample) -> JSONValue {
    let step = JSONValue.Member("stap", .text(example.step))
    let facts = example.situation.compactMap { fact in
      fact.value.map { JSONValue.Member(fact.fact, .text($0)) }
    }
    return .members([
      ("regio", .text(example.region)),
      ("op", .text(example.day.iso)),
      ("situatie", .object([step] + facts)),
      ("verwacht", .object(example.expected.map { JSONValue.Member($0.duty, expectation($0)) })),
      ("situaties", .text(example.situationCount)),
    ])
  }

  private static func expectation(_ expectation: MissingExample.Expectation) -> JSONValue {
    guard !expectation.fields.isEmpty else { return .text(expectation.status) }
    return .object(expectation.fields.map { JSONValue.Member($0.name, .texts($0.values)) })
  }

  private static func mutations(_ report: MutationReport) -> JSONValue {
    .members([
      ("percentage", report.percentage.map { .number($0) } ?? .null),
      ("veranderingen", .number(report.count)),
      ("gemerkt", .number(report.noticedCount)),
      ("zonder-gevolg", .number(report.equivalentCount)),
      ("niet-onderzocht", .number(report.unexaminedCount)),
      (
        "niet-gemerkt",
        .list(
          report.missed.map { missed in
            .members([
              ("regio", .text(missed.region)), ("plaats", place(missed.span)), ("regel", .text(missed.subject)),
              ("verandering", .text(missed.change)),
            ])
          })
      ),
    ])
  }

  private static func situation(_ facts: [FactValue]) -> JSONValue {
    .object(facts.map { JSONValue.Member($0.fact, $0.value.map { .text($0) } ?? .null) })
  }

  private static func place(_ span: SourceSpan) -> JSONValue {
    .members([
      ("bestand", .text(span.file)), ("rij", .number(span.start.line + 1)),
      ("kolom", .number(span.start.column + 1)),
    ])
  }
}
