import Calendar

@testable import DecisionTable

/// A table written by hand: one region, one step, one duty that depends on one fact.
enum SampleTable {
  static var contents: TableContents {
    var region = RegionContents(word: Word(id: "alfa", name: "Alfa", aliases: ["a"]))
    region.danger = "Bel Veilig Thuis."
    region.facts = [
      fact("gemeente", [Word(id: "alfen", name: "Alfen"), Word(id: "almen", name: "Almen", aliases: ["alm"])]),
      fact("ernst", [Word(id: "licht", name: "licht"), Word(id: "acuut", name: "acuut")]),
    ]
    region.municipalities = [
      MunicipalityContents(from: nil, through: 18_627, successors: ["Almen"], remark: ""),
      MunicipalityContents(from: nil, through: nil, successors: [], remark: ""),
    ]
    region.steps = [
      StepContents(word: Word(id: "begin", name: "Begin"), headlineDuty: 0, oversightFollowsHandover: false)
    ]
    region.duties = [DutyContents(word: Word(id: "bellen", name: "bellen"), question: "Wie belt?")]
    region.roles = [Word(id: "team", name: "het team"), Word(id: "vt", name: "Veilig Thuis")]
    region.documents = [DocumentContents(id: "a", file: "regions/alfa/a.yaml", title: "A", status: "voorbeeld")]
    region.outcomes = [outcome("team"), outcome("vt")]
    region.periods = [
      PeriodContents(
        from: 18_262, through: 20_000, documents: [0],
        scope: DiagramContents(levels: [], nodes: [], leaves: [.gap], root: ~0),
        steps: [StepTableContents(step: 0, constraints: nil, duties: [duty])])
    ]
    let file = FileContents(
      path: "regions/alfa/a.yaml", kind: "afspraken", region: "alfa",
      parts: [PartContents(keys: ["titel"], text: "A", row: 2)])
    return TableContents(danger: "Bel 112.", vocabularyVersion: "1", regions: [region], files: [file])
  }

  private static var duty: DutyTableContents {
    DutyTableContents(
      duty: 0,
      diagram: DiagramContents(
        levels: [DiagramContents.Level(fact: 1, starts: [0, 1], atoms: [0, 1], atomCount: 2)],
        nodes: [(level: 0, children: [~0, ~1])], leaves: [.outcomes([0]), .outcomes([1])], root: 0), namedCount: 1,
      rules: [rule("team-belt", row: 3, outcome: 0), rule("vt-belt", row: 7, outcome: 1)], ruleOfRow: [0, 1],
      rowsByLevel: [[[0], [1]]], familyParents: [nil, nil], documentGoesBefore: [:])
  }

  private static func rule(_ id: String, row: Int, outcome: Int) -> RuleContents {
    RuleContents(
      id: id, document: 0, row: row, source: "bron", outcome: outcome, wording: outcome, reason: "",
      precedence: RulePrecedence(level: 1, document: 0, isInAddendum: false, isOtherwise: false, family: outcome))
  }

  private static func fact(_ id: String, _ values: [Word]) -> FactContents {
    FactContents(
      word: Word(id: id, name: id), question: "", unit: "", kind: .choice, values: values, lowest: 0,
      valueCount: values.count, canLackValue: false)
  }

  private static func outcome(_ role: String) -> OutcomeContents {
    var outcome = OutcomeContents()
    outcome.who = [role]
    outcome.modality = "moet"
    return outcome
  }

  /// Enough to notice a changed byte; the program uses SHA-256.
  @Sendable static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (0..<32).map { UInt8(truncatingIfNeeded: hash >> UInt64($0 % 8 * 8)) }
  }

  static var bytes: [UInt8] { TableWriter.bytes(contents, hash: hash) }

  static func question(_ words: [(name: String, value: String)]) -> Question {
    Question(day: Day(iso: "2020-09-01") ?? .first, words: words)
  }
}
