internal import Calendar
public import Compiler
internal import DecisionTable
internal import Diagnostics

/// A difference between two versions as JSON, in the form `aanzet-verschil/1`. Numbers of situations are text, as they can
/// be larger than a number in JSON is for many programs.
public enum DifferenceJSON {
  /// The name of the form.
  static let form: JSONValue = "aanzet-verschil/1"

  /// The report as one object.
  public static func object(_ report: DifferenceReport) -> JSONValue {
    let difference = report.difference
    let changes = difference.regions.flatMap { $0.duties }.flatMap { $0.changes ?? [] }
    return .members([
      ("formaat", form),
      ("oud", .text(report.old)),
      ("nieuw", .text(report.new)),
      ("gelijk", .bool(difference.isEmpty)),
      ("besluiten-gelijk", .bool(!difference.changesDecisions)),
      ("akkoord", .bool(report.isAccepted)),
      ("opmerkingen", report.remarks.isEmpty ? nil : .texts(report.remarks)),
      ("buiten-bereik", report.outside.map { .texts($0) }),
      ("vingerafdruk", .text(report.fingerprint)),
      ("regios", .list(difference.regions.map { region($0, withPlaces: true) })),
      ("bestanden", .list(difference.files.map { written($0, withPlaces: true) })),
      (
        "samenvatting",
        .members([
          ("besluiten", .number(changes.count)),
          (
            "per-soort",
            .object(
              ChangeKind.allCases.compactMap { kind in
                let number = changes.filter { $0.kinds.contains(kind) }.count
                return number == 0 ? nil : .init(kind.rawValue, .number(number))
              })
          ),
          ("regios", .number(difference.regions.count)),
          ("wijzigingen-in-bestanden", .number(difference.files.count)),
          ("situaties-vergeleken", .text(difference.comparedSituations.description)),
          ("regios-vergeleken", .number(difference.comparedRegions)),
          ("regios-met-gelijke-bestanden", .number(difference.sameRegions)),
        ])
      ),
    ])
  }

  /// What stands in place of a difference that could not be made.
  public static func error(_ message: String) -> JSONValue {
    .members([("formaat", form), ("fout", .text(message))])
  }

  /// The difference itself, without what moves when lines move: what its fingerprint is made of.
  public static func essence(_ difference: VersionDifference) -> String {
    JSONValue.members([
      ("regios", .list(difference.regions.map { region($0, withPlaces: false) })),
      ("bestanden", .list(difference.files.map { written($0, withPlaces: false) })),
    ]).line
  }

  private static func region(_ region: RegionDifference, withPlaces: Bool) -> JSONValue {
    let presence: String? =
      switch region.presence {
      case .both: nil
      case .added: "nieuw"
      case .removed: "vervalt"
      }
    return .members([
      ("regio", .text(region.newWords.word.id)),
      ("bestaan", presence.map { .text($0) }),
      (
        "dagen",
        region.days.isEmpty
          ? nil
          : .list(
            region.days.map { change in
              .members(days(change.days) + [("afspraken", .text(change.isAdded ? "nieuw" : "vervallen"))])
            })
      ),
      (
        "waarden",
        region.values.isEmpty ? nil : .list(region.values.map(value))
      ),
      (
        "aan-zet",
        region.headlines.isEmpty
          ? nil
          : .list(
            region.headlines.map { change in
              .members([
                ("stap", .text(change.step.word.id)), ("oud", change.old.map { .text($0.word.id) } ?? .null),
                ("nieuw", change.new.map { .text($0.word.id) } ?? .null),
              ])
            })
      ),
      ("taken", .list(region.duties.map { duty($0, withPlaces) })),
    ])
  }

  private static func value(_ change: ValueChange) -> JSONValue {
    .members([
      ("feit", .text(change.fact.id)), ("waarde", .text(change.value.id)),
      ("versie", .text(change.isAdded ? "nieuw" : "oud")), ("dagen", change.days.map { .members(days($0)) }),
    ])
  }

  private static func duty(_ duty: DutyChanges, _ withPlaces: Bool) -> JSONValue {
    .members([
      ("stap", .text(duty.step.word.id)),
      ("taak", .text(duty.duty.word.id)),
      ("dagen", .list(duty.days.map { .members(days($0)) })),
      ("vergeleken", .bool(duty.changes != nil)),
      ("situaties", duty.changes == nil ? nil : .text(duty.total.description)),
      ("besluiten", duty.changes.map { .list($0.map { change($0, withPlaces) }) }),
    ])
  }

  private static func change(_ change: VersionChange, _ withPlaces: Bool) -> JSONValue {
    .members([
      ("soorten", .texts(change.kinds.map { $0.rawValue })),
      ("krijgt-taak", roles(change.new, butNot: change.old)),
      ("verliest-taak", roles(change.old, butNot: change.new)),
      ("oud", change.old.map { answer($0, withPlaces) } ?? .null),
      ("nieuw", change.new.map { answer($0, withPlaces) } ?? .null),
      ("aantal", .text(change.count.description)),
      (
        "kleinste-situatie",
        .object(change.situation.map { .init($0.fact, $0.value.map { .text($0) } ?? .null) })
      ),
    ])
  }

  /// Roles that one decision names and the other does not.
  private static func roles(_ answer: DecisionAnswer?, butNot other: DecisionAnswer?) -> JSONValue? {
    let known = other?.status == .settled ? other?.outcomes.first?.who ?? [] : []
    let own = answer?.status == .settled ? answer?.outcomes.first?.who ?? [] : []
    let roles = own.filter { !known.contains($0) }
    return roles.isEmpty ? nil : .texts(roles)
  }

  /// A decision; without places its rules are told by document and id alone.
  private static func answer(_ answer: DecisionAnswer, _ withPlaces: Bool) -> JSONValue {
    let whole = AnswerJSON.full(answer)
    guard !withPlaces, case .object(let members) = whole else { return whole }
    let rules = JSONValue.texts(answer.rules.map { "\($0.document.id) \($0.rule.id)" }.sorted())
    return .object(members.map { $0.key == "regels" ? .init("regels", rules) : $0 })
  }

  private static func written(_ change: WrittenChange, withPlaces: Bool) -> JSONValue {
    .members([
      ("bestand", .text(change.file)),
      ("rij", withPlaces ? .number(change.row) : nil),
      ("regio", change.region.map { .text($0) }),
      ("soort", .text(change.subject.rawValue)),
      ("plaats", .texts(change.keys)),
      ("oud", change.old.map { .text($0) } ?? .null),
      ("nieuw", change.new.map { .text($0) } ?? .null),
    ])
  }

  private static func days(_ days: ClosedRange<Day>) -> [(key: String, value: JSONValue?)] {
    [
      ("van", .text(days.lowerBound.iso)),
      ("tot", days.upperBound == .last ? .null : .text(days.upperBound.iso)),
    ]
  }
}
