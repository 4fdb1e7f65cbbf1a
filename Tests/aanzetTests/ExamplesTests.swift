import Foundation
import Testing

@Suite struct ExamplesTests {
  private static let good = """
    soort: toetsen
    op: 2021-03-01
    toetsen:
      - naam: Een lichte zaak
        situatie: {stap: overdracht, ernst: licht}
        verwacht:
          overdragen: {wie: veilig-thuis, hoe: brief}
      - naam: Na tien maanden
        situatie: {gemeente: alfa, stap: monitoring, maanden: 10}
        verwacht:
          monitoren: {wie: lokaal-team}

    """

  @Test(arguments: ["toets", "test"])
  func aGoodRunSaysHowManyPassed(command: String) throws {
    let project = try project(Self.good)
    defer { project.remove() }
    let run = try ProgramRun([command], in: project.folder)
    #expect(run.status == 0)
    #expect(run.output == "2 voorbeelden geslaagd (1 regio).\n")
    #expect(run.errors.isEmpty)
    #expect(try ProgramRun([command, "--stil"], in: project.folder).output.isEmpty)
  }

  @Test func aWrongFieldIsShownAtItsPlace() throws {
    let project = try project(Self.good.replacing("hoe: brief", with: "aan: veilig-thuis"))
    defer { project.remove() }
    let run = try ProgramRun(["toets"], in: project.folder)
    #expect(run.status == 1)
    #expect(
      run.output == """
        mislukt: Een lichte zaak
         --> regions/noord/toetsen/voorbeelden.yaml:7:39
        7 |       overdragen: {wie: veilig-thuis, aan: veilig-thuis}
          |                                       ^^^
          = verschil: taak "overdragen", aan: verwacht "veilig-thuis", gekregen "lokaal-team"
          = beslist door: licht-met-brief (regions/noord/afspraken.yaml:9)
          = situatie: stap = overdracht, ernst = licht, op 1 maart 2021

        1 voorbeeld geslaagd, 1 mislukt (1 regio).

        """)
  }

  /// Each kind of difference, as one line.
  @Test(arguments: [
    (
      "{stap: overdracht, ernst: licht}", "{wie: lokaal-team}",
      "wie: verwacht \"lokaal-team\", gekregen \"veilig-thuis\""
    ),
    ("{stap: overdracht, ernst: zwaar}", "{hoe: brief}", "hoe: verwacht \"brief\", gekregen niets"),
    (
      "{stap: overdracht}", "{wie: veilig-thuis}",
      "gekregen \"veilig-thuis\" of \"lokaal-team\" (hangt af van \"ernst\")"
    ),
    ("{stap: overdracht, ernst: licht}", "niet-geregeld", "verwacht \"niet-geregeld\", gekregen \"geregeld\""),
    ("{stap: overdracht, ernst: licht}", "hangt-af", "verwacht \"hangt-af\", gekregen \"geregeld\""),
    (
      "{stap: monitoring}", "{wie: veilig-thuis}",
      "taak \"overdragen\": verwacht \"geregeld\", gekregen \"niet-geregeld\""
    ),
  ])
  func everyKindOfDifference(situation: String, expected: String, said: String) throws {
    let project = try project(Self.file(situation, "overdragen: \(expected)"))
    defer { project.remove() }
    let run = try ProgramRun(["toets", "--uitvoer", "kort"], in: project.folder)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2, "\(run.output)")
    #expect(lines.first?.hasPrefix("regions/noord/toetsen/voorbeelden.yaml:") == true)
    #expect(lines.first?.contains(said) == true, "\(run.output)")
    #expect(lines.last == "0 voorbeelden geslaagd, 1 mislukt (1 regio)")
  }

  @Test func everyStatusCanBeExpected() throws {
    let project = try project(Self.file("{stap: monitoring}", "overdragen: niet-geregeld"))
    defer { project.remove() }
    #expect(try ProgramRun(["toets"], in: project.folder).status == 0)
    for (situation, expected) in [
      ("{stap: overdracht}", "overdragen: hangt-af"), ("{stap: overdracht, ernst: zwaar}", "overdragen: geregeld"),
      ("{stap: overdracht}\n    op: 2019-12-31", "overdragen: geen-afspraken"),
    ] {
      try project.write("regions/noord/toetsen/voorbeelden.yaml", Self.file(situation, expected))
      #expect(try ProgramRun(["toets"], in: project.folder).status == 0, "\(expected)")
    }
    let conflict = SmallProject.agreement().replacing("als: {ernst: zwaar}", with: "als: {ernst: [licht, zwaar]}")
    try project.write("regions/noord/afspraken.yaml", conflict)
    try project.write(
      "regions/noord/toetsen/voorbeelden.yaml",
      Self.file("{stap: overdracht, ernst: licht}", "overdragen: tegenstrijdig"))
    #expect(try ProgramRun(["toets"], in: project.folder).status == 0)
    let open =
      SmallProject.agreement(hasGap: true) + """
              - regel: open
                anders: ja
                bewust-open: Dat weten wij nog niet.
                bron: eigen voorbeeld

        """
    try project.write("regions/noord/afspraken.yaml", open)
    try project.write(
      "regions/noord/toetsen/voorbeelden.yaml",
      Self.file("{stap: overdracht, ernst: zwaar}", "overdragen: niet-geregeld"))
    #expect(try ProgramRun(["toets"], in: project.folder).status == 0)
  }

  @Test func withoutADayItIsAboutToday() throws {
    let project = try project(
      Self.file("{stap: overdracht, ernst: licht}", "overdragen: geregeld").replacing("op: 2021-03-01\n", with: ""))
    defer { project.remove() }
    #expect(try ProgramRun(["toets"], in: project.folder).status == 0)
    let later = SmallProject.agreement().replacing("van: 2020-01-01", with: "van: 2198-01-01")
    try project.write("regions/noord/afspraken.yaml", later)
    #expect(try ProgramRun(["toets"], in: project.folder).status == 1)
  }

  @Test func noExamplesIsNoSuccess() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    for words in [["toets"], ["toets", "--dekking"], ["toets", "regions/noord"], ["toets", "--minimaal", "0"]] {
      let run = try ProgramRun(words, in: project.folder)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("geen voorbeelden"))
    }
    let json = try ProgramRun(["toets", "--uitvoer", "json"], in: project.folder)
    #expect(json.status == 1)
    #expect(json.document?["formaat"] as? String == "aanzet-toetsen/1")
    #expect(json.document?["fout"] is String)
    let outside = try ProgramRun(["toets"])
    #expect(outside.status == 1)
    #expect(outside.output.contains("Hier is geen project"))
  }

  @Test func aBadFileIsToldAsByControleer() throws {
    let project = try project(Self.good.replacing("overdragen:", with: "overdragn:"))
    defer { project.remove() }
    let run = try ProgramRun(["toets"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("fout V2"))
    #expect(run.errors.contains("niet uitgevoerd"))
    let json = try ProgramRun(["toets", "--uitvoer", "json"], in: project.folder)
    #expect(json.status == 1)
    #expect(json.document?["formaat"] as? String == "aanzet-meldingen/1")
    try project.write("regions/noord/toetsen/voorbeelden.yaml", Self.good)
    try project.write("regions/zuid/regio.yaml", "soort: regio\n")
    #expect(try ProgramRun(["toets", "regions/noord"], in: project.folder).status == 1)
  }

  @Test func aPathChoosesWhatIsRun() throws {
    let project = try project(Self.good)
    defer { project.remove() }
    try project.write(
      "regions/noord/toetsen/ander.yaml", Self.file("{stap: overdracht, ernst: zwaar}", "overdragen: {hoe: brief}"))
    func status(_ words: String...) throws -> Int32 { try ProgramRun(["toets"] + words, in: project.folder).status }
    #expect(try status() == 1)
    #expect(try status("regions/noord") == 1)
    #expect(try status("regions/noord/toetsen/ander.yaml") == 1)
    #expect(try status("regions/noord/toetsen/voorbeelden.yaml") == 0)
    #expect(try status("regions/noord/toetsen") == 1)
    #expect(try status("regions/noord/afspraken.yaml") == 1)
    let run = try ProgramRun(["toets", "voorbeelden.yaml"], in: project.path("regions/noord/toetsen"))
    #expect(run.output.hasPrefix("2 voorbeelden geslaagd"))
  }

  @Test func aRegionWithoutExamplesIsNamed() throws {
    let project = try project(Self.good)
    defer { project.remove() }
    try project.write(
      "regions/zuid/regio.yaml", "soort: regio\nnaam: Zuid\ngemeenten: {gamma: {naam: Gamma, code: GM0003}}\n")
    let run = try ProgramRun(["toets"], in: project.folder)
    #expect(run.status == 0)
    #expect(run.output == "2 voorbeelden geslaagd (2 regio's).\nZonder voorbeelden: zuid.\n")
  }

  @Test func jsonHasEverything() throws {
    let project = try project(Self.good.replacing("hoe: brief", with: "aan: veilig-thuis"))
    defer { project.remove() }
    let run = try ProgramRun(["toets", "--uitvoer", "json", "--uitvoer", "kort=k.txt"], in: project.folder)
    #expect(run.status == 1)
    let document = try #require(run.document)
    #expect(document["formaat"] as? String == "aanzet-toetsen/1")
    #expect(document["geslaagd"] as? Int == 1)
    #expect(document["mislukt"] as? Int == 1)
    let examples = try #require(document["voorbeelden"] as? [[String: Any]])
    let differences = try #require(examples.first?["verschillen"] as? [[String: Any]])
    #expect(differences.first?["veld"] as? String == "aan")
    #expect(differences.first?["verwacht"] as? [String] == ["veilig-thuis"])
    #expect(differences.first?["gekregen"] as? [[String]] == [["lokaal-team"]])
    #expect(examples.last?["geslaagd"] as? Bool == true)
    #expect(document["dekking"] == nil)
    #expect(project.text("k.txt").contains("mislukt: Een lichte zaak"))
    let refused = try ProgramRun(["toets", "--uitvoer", "json", "--uitvoer", "kort=regions"], in: project.folder)
    #expect(refused.status == 3)
    #expect(refused.document?["fout"] is String)
    let wrong = try ProgramRun(["toets", "--uitvoer", "json", "--minimaal", "101"], in: project.folder)
    #expect(wrong.status == 2)
    #expect(wrong.document?["formaat"] as? String == "aanzet-toetsen/1")
  }

  @Test func theRegionsOfThisProjectHold() throws {
    let run = try ProgramRun(["toets"], in: GoldenCase.root)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("voorbeelden geslaagd (26 regio's)"))
    // Regions with nothing of their own in force have none.
    for region in ["kennemerland", "flevoland", "utrecht", "zuid-holland-zuid", "gelderland-zuid", "friesland"] {
      #expect(!run.output.contains("\(region),") && !run.output.contains("\(region) en"))
    }
  }

  private func project(_ examples: String) throws -> Scratch {
    let project = try SmallProject.make()
    try project.write("regions/noord/toetsen/voorbeelden.yaml", examples)
    return project
  }

  private static func file(_ situation: String, _ expected: String) -> String {
    """
    soort: toetsen
    op: 2021-03-01
    toetsen:
      - naam: Een voorbeeld
        situatie: \(situation)
        verwacht:
          \(expected)

    """
  }
}
