internal import Calendar
public import Compiler
internal import DecisionTable
internal import Diagnostics

/// Differences between the parts of regions as JSON, in the form `aanzet-verschillen-per-deel/1`.
public enum ScopeJSON {
  /// All regions as one object. Days are `JJJJ-MM-DD`; `tot` is null where there is no last day.
  public static func object(_ all: [ScopeDifferences]) -> JSONValue {
    .members([("formaat", "aanzet-verschillen-per-deel/1"), ("regios", .list(all.map { region($0) }))])
  }

  private static func region(_ differences: ScopeDifferences) -> JSONValue {
    let days = differences.days
    return .members([
      ("regio", .text(differences.words.word.id)), ("van", .text(days.lowerBound.iso)),
      ("tot", days.upperBound == .last ? .null : .text(days.upperBound.iso)),
      ("documenten", .texts(differences.documents.map { $0.id })),
      ("taken", .number(differences.total)), ("gelijk", .number(differences.sameCount)),
      ("uitgerekend", .bool(differences.duties != nil)),
      ("verschillen", differences.duties.map { .list($0.map { duty($0, differences) }) }),
    ])
  }

  private static func duty(_ duty: DutyDifferenceByScope, _ differences: ScopeDifferences) -> JSONValue {
    let areas = { (areas: [ScopeArea]) in JSONValue.list(areas.map { area($0, differences) }) }
    return .members([
      ("stappen", .texts(duty.steps.map { $0.word.id })), ("taak", .text(duty.duty.word.id)),
      ("meestal", areas(duty.usual)),
      (
        "anders",
        .list(
          duty.groups.map { group in
            .members([
              ("delen", areas(group.areas)), ("besluit", AnswerJSON.full(group.decision)),
              ("meestal", AnswerJSON.full(group.usual)),
              (
                "kleinste-situatie",
                .object(group.situation.map { .init($0.fact, $0.value.map { .text($0) } ?? .null) })
              ),
            ])
          })
      ),
    ])
  }

  private static func area(_ area: ScopeArea, _ differences: ScopeDifferences) -> JSONValue {
    .object(
      area.facts.map { values in
        let fact = differences.words.facts[values.fact]
        return .init(fact.word.id, .list(values.values.map { fact.value($0).map { .text($0.id) } ?? .null }))
      })
  }
}
