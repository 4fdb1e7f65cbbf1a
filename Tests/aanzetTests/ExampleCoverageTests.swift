import Foundation
import Testing

/// `aanzet toets --dekking`, `--minimaal` and `--mutaties`, on a project that is small enough to count by hand.
@Suite struct ExampleCoverageTests {
  /// Reaches two of the four decisions: `licht` (1 of 2 situations) and from four months (33 of 37).
  private static let examples = """
    soort: toetsen
    op: 2021-03-01
    toetsen:
      - naam: Een lichte zaak
        situatie: {stap: overdracht, ernst: licht}
        verwacht:
          overdragen: {wie: veilig-thuis, hoe: brief}
      - naam: Na vier maanden
        situatie: {gemeente: alfa, stap: monitoring, maanden: 4}
        verwacht:
          monitoren: {wie: lokaal-team, modaliteit: moet}
      - naam: Bereikt niets, want het hangt nog af
        situatie: {stap: overdracht}
        verwacht:
          overdragen: hangt-af

    """

  @Test func theShareIsRoundedDown() throws {
    let project = try project()
    defer { project.remove() }
    let run = try ProgramRun(["toets", "--dekking"], in: project.folder)
    #expect(run.status == 0)
    // 34 of 39 situations is 87,2 percent.
    #expect(
      run.output.contains("Dekking: 50% van de besluiten (2 van 4), 87% van de situaties, naar beneden afgerond."))
    let json = try ProgramRun(["toets", "--dekking", "--uitvoer", "json"], in: project.folder)
    let coverage = try #require(json.document?["dekking"] as? [String: Any])
    #expect(coverage["percentage"] as? Int == 50)
    #expect(coverage["percentage-situaties"] as? Int == 87)
    #expect(coverage["situaties"] as? String == "39")
    #expect(coverage["situaties-bereikt"] as? String == "34")
    #expect((coverage["ontbreekt"] as? [Any])?.count == 2)
  }

  @Test func theLargestMissingExampleComesFirstReadyToPaste() throws {
    let project = try project()
    defer { project.remove() }
    let run = try ProgramRun(["toets", "--dekking"], in: project.folder)
    let first = """
      noord: 4 situaties
        # Nagaan: dit antwoordt het programma nu. Is dit wat u hebt afgesproken?
        - naam: "Nagaan: monitoring, monitoren"
          op: 2020-01-01
          situatie:
            stap: monitoring
            maanden: 0
          verwacht:
            monitoren:
              wie: veilig-thuis
              modaliteit: moet

      noord: 1 situatie

      """
    #expect(run.output.contains(first), "\(run.output)")
    let pasted = run.output.split(separator: "\n").filter { $0.hasPrefix("  ") }.joined(separator: "\n")
    try project.write("regions/noord/toetsen/erbij.yaml", "soort: toetsen\ntoetsen:\n\(pasted)\n")
    let again = try ProgramRun(["toets", "--minimaal", "100"], in: project.folder)
    #expect(again.status == 0, "\(again.output)")
    #expect(again.output.contains("100% van de besluiten (4 van 4), 100% van de situaties"))
  }

  @Test func bothSidesOfTheMinimum() throws {
    let project = try project()
    defer { project.remove() }
    func run(_ minimum: String, _ words: String...) throws -> ProgramRun {
      try ProgramRun(["toets", "--minimaal", minimum] + words, in: project.folder)
    }
    #expect(try run("50").status == 0)
    #expect(try run("0").status == 0)
    let below = try run("51")
    #expect(below.status == 1)
    #expect(below.output.contains("De dekking is 50% van de besluiten, en dat is minder dan 51% (--minimaal)."))
    let json = try run("51", "--uitvoer", "json")
    #expect(json.status == 1)
    #expect((json.document?["dekking"] as? [String: Any])?["gehaald"] as? Bool == false)
    for wrong in ["101", "-1", "veel", "", "99999999999999999999"] {
      #expect(try run(wrong).status == 2, "\(wrong)")
    }
  }

  @Test func whatIsHiddenIsCounted() throws {
    let project = try project()
    defer { project.remove() }
    let run = try ProgramRun(["toets", "--dekking", "--mutaties", "--max-meldingen", "1"], in: project.folder)
    #expect(run.output.contains("Nog 1 voorbeeld niet getoond."))
    #expect(run.output.contains("Nog 11 veranderingen niet getoond."))
  }

  /// The other ten make one of the two decisions that are expected another one: both rules at four months say something
  /// else there when changed, and so does whatever comes to hold there beside them.
  @Test func exactlyTheseChangesAreMissed() throws {
    let project = try project()
    defer { project.remove() }
    let run = try ProgramRun(["toets", "--mutaties", "--uitvoer", "kort"], in: project.folder)
    #expect(run.status == 0)
    let file = "regions/noord/afspraken.yaml"
    #expect(
      run.output == """
        3 voorbeelden geslaagd (1 regio)
        De voorbeelden merken 45% (10) van 22 kleine veranderingen in de afspraken
        \(file):10:15: niet gemerkt: licht-met-brief, voorwaarde "ernst" weg
        \(file):9:16: niet gemerkt: licht-met-brief, modaliteit: "mag" in plaats van "moet"
        \(file):13:14: niet gemerkt: licht-met-brief, aan: "veilig-thuis" in plaats van "lokaal-team"
        \(file):15:16: niet gemerkt: zwaar-door-team, regel weg
        \(file):17:14: niet gemerkt: zwaar-door-team, wie: "veilig-thuis" in plaats van "lokaal-team"
        \(file):15:16: niet gemerkt: zwaar-door-team, modaliteit: "mag" in plaats van "moet"
        \(file):21:16: niet gemerkt: eerst-veilig-thuis, regel weg
        \(file):22:37: niet gemerkt: eerst-veilig-thuis, maanden: tot en met "2" in plaats van "3"
        \(file):23:14: niet gemerkt: eerst-veilig-thuis, wie: "lokaal-team" in plaats van "veilig-thuis"
        \(file):21:16: niet gemerkt: eerst-veilig-thuis, modaliteit: "mag" in plaats van "moet"
        \(file):26:15: niet gemerkt: dan-het-team, voorwaarde "maanden" weg
        \(file):26:32: niet gemerkt: dan-het-team, maanden: vanaf "3" in plaats van "4"

        """, "\(run.output)")
  }

  @Test func aChangeWithoutEffectDoesNotCount() throws {
    let project = try project()
    defer { project.remove() }
    let twice =
      SmallProject.agreement() + """
              - regel: ook-het-team
                als: {maanden: {vanaf: 4}}
                wie: lokaal-team
                bron: eigen voorbeeld

        """
    try project.write("regions/noord/afspraken.yaml", twice)
    let run = try ProgramRun(["toets", "--mutaties"], in: project.folder)
    // Either of two rules that say the same may go, or hold from five months on.
    #expect(
      run.output.contains("4 andere veranderingen maken geen enkel besluit anders; die tellen niet mee."),
      "\(run.output)")
  }

  @Test func withFailedExamplesChangesAreNotExamined() throws {
    let project = try project()
    defer { project.remove() }
    try project.write(
      "regions/noord/toetsen/voorbeelden.yaml", Self.examples.replacing("hangt-af\n", with: "geen-afspraken\n"))
    let run = try ProgramRun(["toets", "--mutaties"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("is niet onderzocht: er zijn voorbeelden mislukt"))
    let json = try ProgramRun(["toets", "--mutaties", "--uitvoer", "json"], in: project.folder)
    #expect(json.document?["mutaties"] is NSNull)
  }

  private func project() throws -> Scratch {
    let project = try SmallProject.make()
    try project.write("regions/noord/toetsen/voorbeelden.yaml", Self.examples)
    return project
  }
}
