import Foundation
import Testing

/// `aanzet tabel` as a process.
@Suite struct ReadableTableTests {
  @Test(arguments: ["tabel", "table"])
  func showsWhatIsDecidedWithItsSource(command: String) throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try ProgramRun([command, "--op", "2021-01-01"], in: project.folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Noord, vanaf 1 januari 2020"))
    #expect(run.output.contains("VOORBEELD:"))
    #expect(run.output.contains("0 t/m 3 maanden"))
    #expect(run.output.contains("regions/noord/afspraken.yaml:9 licht-met-brief, eigen voorbeeld"))
    #expect(run.output.contains("anders"))
    #expect(run.output == (try ProgramRun([command, "--op", "2021-01-01"], in: project.folder)).output)
  }

  @Test func aGapIsShownAsSuchAlsoWhereItIsMostCommon() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    let words = ["tabel", "--taak", "overdragen", "--uitvoer"]
    for form in ["tekst", "markdown"] {
      let run = try ProgramRun(words + [form], in: project.folder)
      #expect(run.status == 0)
      #expect(run.output.contains("NIET GEREGELD"))
      #expect(run.errors.contains("aanzet controleer"))
    }
    #expect(try ProgramRun(words + ["csv"], in: project.folder).output.contains(",niet-geregeld,"))
    try project.write(
      "regions/noord/afspraken.yaml",
      SmallProject.agreement().replacing("als: {maanden: {vanaf: 4}}", with: "als: {maanden: 4}"))
    let common = try ProgramRun(["tabel", "--stap", "monitoring", "--uitvoer", "markdown"], in: project.folder)
    #expect(common.output.contains("| anders | NIET GEREGELD |"))
  }

  @Test func filtersAndTheirMistakes() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    func run(_ words: String...) throws -> ProgramRun { try ProgramRun(["tabel"] + words, in: project.folder) }
    let step = try run("--regio", "Noord", "--stap", "Monitoring")
    #expect(step.status == 0 && step.output.contains("Monitoren") && !step.output.contains("Overdragen"))
    let duty = try run("--taak", "overdragen")
    #expect(duty.status == 0 && duty.output.contains("Overdragen") && !duty.output.contains("Monitoren"))
    #expect(try run("regions/noord").status == 0)
    let unknown = try run("--stap", "monitorin", "--uitvoer", "json")
    #expect(unknown.status == 2)
    #expect(unknown.document?["bedoelt-u"] as? String == "monitoring")
    #expect(try run("--regio", "zuid").status == 2)
    #expect(try run("--op", "gisteren").status == 2)
    #expect(try run("--op", "2020-01-01", "--alle-perioden").status == 2)
    #expect(try run("--uitvoer", "kort").status == 2)
    #expect(try run("--uitvoer", "csv", "--uitvoer", "json").status == 2)
    #expect(try run("--uitvoer", "sarif", "--uitvoer", "json").document?["formaat"] as? String == "aanzet-tabel/1")
    let early = try run("--op", "2019-01-01")
    #expect(early.status == 4)
    #expect(early.output.contains("GEEN AFSPRAKEN"))
    #expect(try run("bestaat-niet").status == 3)
  }

  @Test func fileFormsAndWholeDocuments() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try ProgramRun(
      ["tabel", "--uitvoer", "csv=t.csv", "--uitvoer", "markdown=t.md", "--uitvoer", "json"], in: project.folder)
    #expect(run.status == 0)
    #expect(run.document?["formaat"] as? String == "aanzet-tabel/1")
    #expect(project.text("t.md").contains("| 0 t/m 3 maanden | Veilig Thuis moet |"))
    let lines = project.text("t.csv").components(separatedBy: "\r\n")
    #expect(lines.first?.hasPrefix("regio,van,tot,stap,taak,rij,als:ernst,als:maanden,status,wie,") == true)
    #expect(lines.last?.isEmpty == true)
    #expect(try ProgramRun(["tabel", "--uitvoer", "csv=regions"], in: project.folder).status == 3)
  }

  @Test func textOfUsersStaysTextInItsCell() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let agreement = SmallProject.agreement().replacing("bron: eigen voorbeeld", with: "bron: '=1+2|<b>*x*, \"q\"'")
    try project.write("regions/noord/afspraken.yaml", agreement)
    let markdown = try ProgramRun(["tabel", "--uitvoer", "markdown"], in: project.folder).output
    #expect(markdown.contains("=1+2\\|\\<b\\>\\*x\\*, \"q\""))
    let csv = try ProgramRun(["tabel", "--uitvoer", "csv"], in: project.folder).output
    #expect(csv.contains(",\"'=1+2|<b>*x*, \"\"q\"\"\","))
  }

  @Test func withErrorsInTheFilesThereIsNoTable() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement() + "onbekend: x\n")
    let text = try ProgramRun(["tabel"], in: project.folder)
    #expect(text.status == 1 && text.output.isEmpty && text.errors.contains("S104"))
    let json = try ProgramRun(["tabel", "--uitvoer", "json"], in: project.folder)
    #expect(json.status == 1 && json.document?["fout"] is String)
    let scratch = Scratch()
    defer { scratch.remove() }
    #expect(try ProgramRun(["tabel"], in: scratch.folder).status == 1)
  }
}
