internal import Calendar
public import Compiler
internal import DecisionTable
internal import Diagnostics

/// What addenda change as JSON, in the form `aanzet-maatwerk/1`. Numbers of situations are text, as they can be larger
/// than a number in JSON is for many programs.
public enum AddendumJSON {
  /// All addenda as one object. Days are `JJJJ-MM-DD`; `tot` is null where there is no last day.
  public static func object(_ effects: [AddendumEffect]) -> JSONValue {
    .members([("formaat", "aanzet-maatwerk/1"), ("maatwerk", .list(effects.map { effect($0) }))])
  }

  private static func effect(_ effect: AddendumEffect) -> JSONValue {
    .members([
      ("regio", .text(effect.words.word.id)),
      ("document", .text(effect.document.id)),
      ("gemeente", effect.municipality.map { .text($0) }),
      ("status", effect.municipality == nil ? .text(effect.document.status) : nil),
      ("dagen", days(effect.days)),
      ("uitgerekend", .bool(effect.duties != nil)),
      ("verschillen", effect.duties.map { .list($0.map { duty($0) }) }),
    ])
  }

  private static func duty(_ duty: DutyEffect) -> JSONValue {
    .members([
      ("stap", .text(duty.step.word.id)),
      ("taak", .text(duty.duty.word.id)),
      ("dagen", .list(duty.days.map { days($0) })),
      ("situaties", .text(duty.total.description)),
      ("besluiten", .list(duty.changes.map { change($0) })),
    ])
  }

  private static func change(_ change: DecisionChange) -> JSONValue {
    .members([
      ("zonder", change.without.map { AnswerJSON.full($0) } ?? .null),
      ("met", change.with.map { AnswerJSON.full($0) } ?? .null),
      ("situaties", .text(change.count.description)),
      (
        "kleinste-situatie",
        .object(change.situation.map { .init($0.fact, $0.value.map { .text($0) } ?? .null) })
      ),
    ])
  }

  private static func days(_ days: ClosedRange<Day>) -> JSONValue {
    .members([
      ("van", .text(days.lowerBound.iso)),
      ("tot", days.upperBound == .last ? .null : .text(days.upperBound.iso)),
    ])
  }
}
