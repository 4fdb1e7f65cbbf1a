import Agreements
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// What an example may expect, and when that holds.
@Suite struct ExpectationTests {
  private static let day = Day(year: 2021, month: 3, day: 1) ?? .first

  @Test func aFieldIsComparedAsASetAndATermInFull() throws {
    let run = try run([
      example(["ernst": "licht"], [("informeren", fields(["wie": ["b", "a"], "binnen": ["5 dagen"]]))]),
      example(
        ["ernst": "licht"], [("informeren", fields(["binnen": ["5 dagen na melding"], "modaliteit": ["moet"]]))]),
      example(["ernst": "licht"], [("informeren", fields(["wie": ["a"]]))]),
      example(["ernst": "licht"], [("informeren", fields(["hoe": ["brief"]]))]),
    ])
    #expect(run.results.map { $0.hasPassed } == [true, true, false, false])
    let difference = try #require(run.results[2].differences.first)
    #expect(difference.expected == ["a"])
    #expect(difference.answers == [.values(["a", "b"])])
    #expect(difference.rules.map { $0.rule.id } == ["licht"])
    #expect(run.results[3].differences.first?.answers == [.values([])])
  }

  @Test func whatIsCertainHoldsAlsoWithFactsMissing() throws {
    let run = try run([
      example([:], [("informeren", fields(["binnen": ["5 dagen"]]))]),
      example([:], [("informeren", fields(["wie": ["a"]]))]),
      example([:], [("informeren", .status(located("geregeld")))]),
      example([:], [("informeren", .status(located("hangt-af")))]),
      example(["ernst": "licht"], [("informeren", .status(located("hangt-af")))]),
      example([:], [("informeren", .status(located("niet-geregeld")))]),
    ])
    #expect(run.results.map { $0.hasPassed } == [true, false, true, true, false, false])
    let difference = try #require(run.results[1].differences.first)
    #expect(Set(difference.answers) == [.values(["a", "b"]), .values(["a"])])
    #expect(difference.question == "ernst")
  }

  @Test func aDutyOfWhichNothingIsSaidIsNotSettled() throws {
    let run = try run([
      example([:], [("overdragen", .status(located("niet-geregeld")))]),
      example([:], [("overdragen", .status(located("geen-afspraken")))]),
      example([:], [("overdragen", fields(["wie": ["a"]]))]),
      example([:], [("informeren", .status(located("geen-afspraken")))], on: .first),
      example([:], [("overdragen", .status(located("geen-afspraken")))], on: .first),
    ])
    #expect(run.results.map { $0.hasPassed } == [true, false, false, true, true])
    #expect(run.results[2].differences.first?.answers == [.status("niet-geregeld")])
    // Nothing is agreed on it, so it is no decision to reach either.
    #expect(try run.cells().cells.allSatisfy { $0.place.duty == "informeren" })
  }

  @Test func whereNoAgreementHoldsADutyWithoutRulesHasNoneEither() throws {
    let run = try run(
      [
        example(["ernst": "licht"], [("overdragen", .status(located("niet-geregeld")))]),
        example(["ernst": "zwaar"], [("overdragen", .status(located("geen-afspraken")))]),
      ], scope: "voor: {ernst: licht}\n")
    #expect(run.results.allSatisfy { $0.hasPassed })
  }

  @Test func aSituationThatCannotBeFailsAtItsFact() throws {
    let run = try run([
      example(["ernst": "licht", "gevaar": "ja"], [("informeren", .status(located("geregeld")))])
    ])
    let difference = try #require(run.results.first?.differences.first)
    guard case .situation(.impossible(let facts)) = difference.subject else {
      Issue.record("\(difference)")
      return
    }
    #expect(Set(facts.map { $0.fact.id }) == ["ernst", "gevaar"])
  }

  @Test func periodsInWhichNothingChangesAreOne() throws {
    let addendum = """
      soort: maatwerk
      titel: Later
      status: voorbeeld
      geldig: {van: 2022-01-01}
      voor: {gemeente: alfa}
      vastgesteld-door: Raad
      stappen:
        afsluiten:
          overdragen: [{regel: later, wie: a, bron: x}]

      """
    let run = try run([], documents: ["maatwerk/later": addendum])
    #expect(run.region.compiled.periods.count == 2)
    let cells = try run.cells().cells
    #expect(cells.count { $0.place.duty == "informeren" } == 2)
    // Elsewhere the addendum says nothing, and there is no agreement on it.
    #expect(cells.count { $0.place.duty == "overdragen" } == 2)
    #expect(cells.filter { $0.place.duty == "overdragen" }.allSatisfy { $0.periods == 1...1 })
  }

  private func example(
    _ facts: [String: String], _ expected: [(duty: String, expectation: Example.Expectation)], on day: Day = Self.day
  ) -> Example {
    Example(
      step: "beoordelen", day: day, facts: facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      expected: expected)
  }

  private func fields(_ values: [String: [String]]) -> Example.Expectation {
    .fields(values.sorted { $0.key < $1.key }.map { (located($0.key), $0.value.map { located($0) }) })
  }

  private func run(
    _ examples: [Example], scope: String = "", documents: [String: String] = [:]
  ) throws -> RegionRun {
    var files = [
      "schemas/begrippen.yaml": Self.vocabulary,
      "schemas/kaders/klein.yaml": Self.framework,
      "regions/noord/regio.yaml": "soort: regio\nnaam: Noord\ngemeenten: {alfa: {}, beta: {}}\n",
      "regions/noord/afspraken.yaml": Self.agreement(scope),
    ]
    for (id, text) in documents { files["regions/noord/\(id).yaml"] = text }
    let decoded = ProjectDecoder.decode(files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) })
    let project = try #require(decoded.project)
    let errors = (decoded.findings.sorted + References.check(project).sorted).filter { $0.severity == .fout }
    #expect(errors.isEmpty)
    return try RegionRun(try #require(project.regions.first), examples, of: project)
  }

  private static let vocabulary = """
    soort: begrippen
    versie: 2026-11
    stappen: {beoordelen: {}, afsluiten: {}}
    taken:
      informeren: {velden: {hoe: mag, binnen: mag}, vanaf: melding}
      overdragen: {}
    feiten:
      ernst: {vraag: Hoe ernstig?, soort: keuze, waarden: {licht: {}, zwaar: {}}}
      gevaar: {vraag: Is er gevaar?, soort: ja-nee}
    rollen: {a: {}, b: {}}
    middelen: {brief: {}}
    gebeurtenissen: {melding: {}}
    onmogelijk: [{ernst: licht, gevaar: ja}]

    """

  private static let framework = """
    soort: kader
    titel: Klein
    criteria:
      a: {titel: Informeren, eisen: [{taak: informeren, bij: beoordelen}]}

    """

  private static func agreement(_ scope: String) -> String {
    """
    soort: afspraken
    titel: Noord
    status: voorbeeld
    geldig: {van: 2020-01-01}
    kaders: [klein]
    \(scope)stappen:
      beoordelen:
        informeren:
          - {regel: licht, als: {ernst: licht}, wie: [a, b], binnen: 5 dagen, bron: x}
          - {regel: zwaar, als: {ernst: zwaar}, wie: a, binnen: 5 dagen na melding, bron: x}

    """
  }
}
