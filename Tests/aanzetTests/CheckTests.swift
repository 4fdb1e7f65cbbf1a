import Foundation
import Testing

@Suite struct CheckTests {
  @Test func shownNamesAreDifferent() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let region = SmallProject.region.replacing("alfa:", with: "gamma:").replacing("beta:", with: "delta:")
      .replacing("GM0001", with: "GM0003").replacing("GM0002", with: "GM0004")
    try project.write("regions/zuid/regio.yaml", region)
    #expect(try ProgramRun(["controleer"], in: project.folder).output.contains("V218"))
    try project.write("regions/zuid/regio.yaml", region.replacing("naam: Noord", with: "naam: Zuid"))
    #expect(!(try ProgramRun(["controleer"], in: project.folder).output.contains("V218")))
    try project.write(
      "regions/zuid/regio.yaml",
      region.replacing("naam: Noord", with: "naam: Zuid").replacing("naam: Beta", with: "naam: Alfa"))
    #expect(try ProgramRun(["controleer"], in: project.folder).output.contains("V218"))
  }

  @Test(arguments: ["controleer", "check"])
  func aGoodProjectPasses(command: String) throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try ProgramRun([command], in: project.folder)
    #expect(run.status == 0)
    #expect(run.output.contains("0 fouten, 0 waarschuwingen in 4 bestanden (1 regio"))
    #expect(run.errors.isEmpty)
    #expect(try ProgramRun([command, "--stil"], in: project.folder).output.isEmpty)
  }

  @Test func anErrorFailsInEveryForm() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    let text = try ProgramRun(["controleer"], in: project.folder)
    #expect(text.status == 1)
    #expect(text.output.contains("B301"))
    let short = try ProgramRun(["controleer", "--uitvoer", "kort"], in: project.folder)
    #expect(short.status == 1)
    #expect(short.output.contains("regions/noord/afspraken.yaml:8:5: fout B301"))
    let json = try ProgramRun(["controleer", "--uitvoer=json"], in: project.folder)
    #expect(json.status == 1)
    #expect(json.document?["formaat"] as? String == "aanzet-meldingen/1")
    #expect((json.document?["meldingen"] as? [Any])?.count == 1)
  }

  @Test func warningsFailOnlyStrictly() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(lacksSource: true))
    #expect(try ProgramRun(["controleer"], in: project.folder).status == 0)
    #expect(try ProgramRun(["controleer", "--streng"], in: project.folder).status == 1)
  }

  @Test func nothingCheckedIsAnError() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    for arguments in [["controleer"], ["controleer", "--uitvoer", "json"]] {
      let run = try ProgramRun(arguments, in: scratch.folder)
      #expect(run.status == 1)
      #expect(run.output.contains("V226"))
    }
    try scratch.write("regions/leesmij.txt", "niets")
    #expect(try ProgramRun(["controleer"], in: scratch.folder).output.contains("V226"))
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("docs/uitleg.md", "tekst")
    let run = try ProgramRun(["controleer", "docs"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("V226"))
  }

  @Test func aPathReportsOnlyWhatConcernsIt() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/zuid/regio.yaml", SmallProject.region.replacing("naam: Noord", with: "naam: Zuid"))
    try project.write("regions/zuid/afspraken.yaml", SmallProject.agreement(hasGap: true))
    #expect(try ProgramRun(["controleer", "."], in: project.folder).status == 1)
    #expect(try ProgramRun(["controleer", "regions"], in: project.folder).status == 1)
    #expect(try ProgramRun(["controleer", "regions/zuid"], in: project.folder).status == 1)
    #expect(try ProgramRun(["controleer", "afspraken.yaml"], in: project.path("regions/zuid")).status == 1)
    #expect(try ProgramRun(["controleer", "regions/noord/afspraken.yaml"], in: project.folder).status == 0)
    #expect(try ProgramRun(["controleer", project.path("regions/noord")]).status == 0)
    #expect(try ProgramRun(["controleer", "regions/noord", "regions/zuid"], in: project.folder).status == 1)
  }

  @Test func whatStandsInTheWayIsShownToo() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("schemas/begrippen.yaml", SmallProject.vocabulary + "\nonbekend: x\n")
    let run = try ProgramRun(["controleer", "regions/noord"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("schemas/begrippen.yaml"))
  }

  @Test func aProjectWithoutSchemasUsesThoseInTheProgram() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    try scratch.write("regions/noord/regio.yaml", SmallProject.region)
    let run = try ProgramRun(["controleer"], in: scratch.folder)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("in 1 bestand (1 regio"))
  }

  @Test func severalProjectsAreToldApart() throws {
    let both = Scratch()
    defer { both.remove() }
    for name in ["een", "twee"] {
      for (path, text) in [
        ("schemas/begrippen.yaml", SmallProject.vocabulary), ("schemas/kaders/klein.yaml", SmallProject.framework),
        ("regions/noord/regio.yaml", SmallProject.region),
        ("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: name == "twee")),
      ] { try both.write("\(name)/\(path)", text) }
    }
    let run = try ProgramRun(["controleer", "een", "twee"], in: both.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("twee/regions/noord/afspraken.yaml:8"))
    #expect(run.output.contains("in 8 bestanden (2 regio's"))
  }

  @Test func reportsGoToFilesWholeOrNotAtAll() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try ProgramRun(
      ["controleer", "--uitvoer", "json=verslag.json", "--uitvoer=kort=verslag.txt"], in: project.folder)
    #expect(run.status == 0)
    #expect(run.output.contains("0 fouten"))
    #expect(ProgramRun.object(project.text("verslag.json")) != nil)
    #expect(project.names == ["regions", "schemas", "verslag.json", "verslag.txt"])
    let refused = try ProgramRun(["controleer", "--uitvoer", "json", "--uitvoer", "kort=regions"], in: project.folder)
    #expect(refused.status == 3)
    #expect(refused.document != nil)
    #expect(refused.errors.contains("het is een map"))
  }

  @Test func hiddenFindingsAreCounted() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    let run = try ProgramRun(["controleer", "--max-meldingen", "0"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("Nog 1 melding niet getoond"))
  }

  @Test func coloursOnlyWhereWanted() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    #expect(try !ProgramRun(["controleer"], in: project.folder).output.contains("\u{1B}"))
    #expect(try ProgramRun(["controleer", "--kleur", "altijd"], in: project.folder).output.contains("\u{1B}[1;31m"))
  }
}
