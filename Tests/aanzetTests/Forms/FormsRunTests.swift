import Foundation
import Testing

/// The forms as the program writes them.
@Suite struct FormsRunTests {
  private static let forms = ["sarif", "github", "gitlab", "junit", "markdown"]
  private static let place = "regions/noord/afspraken.yaml"

  /// A project with an error, a warning and two tips.
  private static func faulty(in scratch: Scratch = Scratch()) throws -> Scratch {
    let project = try SmallProject.make(in: scratch)
    let agreement = SmallProject.agreement(hasGap: true, lacksSource: true)
    try project.write(place, agreement + repeated("nog-eens", from: 6) + repeated("weer", from: 9))
    return project
  }

  /// A rule that says what another says.
  private static func repeated(_ name: String, from month: Int) -> String {
    """
          - regel: \(name)
            als: {maanden: {vanaf: \(month)}}
            wie: lokaal-team
            bron: eigen voorbeeld

    """
  }

  /// How many findings a document holds; nil when it does not fit its grammar.
  private static func count(_ form: String, _ text: String) -> Int? {
    switch form {
    case "json": (ProgramRun.object(text)?["meldingen"] as? [Any])?.count
    case "kort": text.split(separator: "\n").count
    case "sarif": ParsedForms.sarif(text)?.count
    case "github": ParsedForms.github(text).count
    case "gitlab": ParsedForms.gitlab(text)?.count
    case "junit": JUnitReader.read(text)?.entries.count
    case "markdown": ParsedForms.markdown(text)?.count
    default: nil
    }
  }

  @Test func oneRunWritesEveryFormWithTheSameFindings() throws {
    let project = try Self.faulty()
    defer { project.remove() }
    let others = ["kort"] + Self.forms
    let run = try ProgramRun(
      ["controleer", "--uitvoer=json"] + others.map { "--uitvoer=\($0)=verslag.\($0)" }, in: project.folder)
    #expect(run.status == 1)
    let findings = try #require(run.document?["meldingen"] as? [[String: Any]])
    #expect(Set(findings.compactMap { $0["ernst"] as? String }) == ["fout", "waarschuwing", "tip"])
    #expect(findings.count > 2)
    for form in others { #expect(Self.count(form, project.text("verslag.\(form)")) == findings.count, "\(form)") }
    let marks = Set(findings.compactMap { $0["vingerafdruk"] as? String })
    let issues = try #require(ParsedForms.issues(project.text("verslag.gitlab")))
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }) == marks)
    let results = try #require(ParsedForms.run(project.text("verslag.sarif"))?["results"] as? [[String: Any]])
    #expect(
      Set(results.compactMap { ($0["partialFingerprints"] as? [String: String])?["aanzet/v1"] }) == marks)
  }

  @Test(arguments: forms)
  func whatIsOnTheScreenIsTheDocument(form: String) throws {
    let project = try Self.faulty()
    defer { project.remove() }
    let run = try ProgramRun(["controleer", "--uitvoer", form], in: project.folder)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(Self.count(form, run.output) == 4)
    #expect(try ProgramRun(["check", "--uitvoer=\(form)", "--stil"], in: project.folder).status == 1)
    let one = try ProgramRun(["controleer", "--uitvoer", form, "--max-meldingen", "1"], in: project.folder)
    #expect(Self.count(form, one.output) == 1)
    #expect(one.output.contains("Nog 3 meldingen niet getoond (1 waarschuwing, 2 tips)."))
  }

  @Test(arguments: forms)
  func aGoodProjectGivesAWholeDocument(form: String) throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    for arguments in [["controleer"], ["controleer", "--stil"], ["bouw", "-o", "t.aanzet", "--stil"]] {
      let run = try ProgramRun(arguments + ["--uitvoer", form], in: project.folder)
      #expect(run.status == 0)
      #expect(Self.count(form, run.output) == 0)
      // Only a list of annotations may be empty.
      #expect(!run.output.isEmpty || (form == "github" && arguments.contains("--stil")))
    }
    let table = try ProgramRun(["verifieer", "t.aanzet", "--uitvoer", form], in: project.folder)
    #expect(table.status == 0 && Self.count(form, table.output) == 0)
    #expect(form == "gitlab" || table.output.contains("De tabel is heel"))
  }

  @Test(arguments: forms)
  func whatFailsIsInTheDocument(form: String) throws {
    let project = try Self.faulty()
    defer { project.remove() }
    let unwritable = try ProgramRun(["bouw", "-o", "regions", "--uitvoer", form], in: project.folder)
    #expect(unwritable.status == 3)
    #expect(Self.count(form, unwritable.output) == 4)
    #expect(unwritable.output.contains("het is een map"))
    let noExamples = try ProgramRun(["toets", "--uitvoer", form], in: project.folder)
    #expect(noExamples.status == 1)
    #expect(noExamples.output.contains("er is niets getoetst"))
    for words in [["controleer", "--onzin"], ["bouw"], ["toets", "--minimaal", "x"], ["verifieer"], ["onzin"]] {
      let run = try ProgramRun(words + ["--uitvoer", form], in: project.folder)
      #expect(run.status == 2)
      #expect(Self.count(form, run.output) == 0, "\(run.output)")
      #expect(run.output.count > 3)
      let name = words[0] == "onzin" ? "aanzet" : "aanzet \(words[0])"
      #expect(form == "gitlab" || form == "sarif" || run.output.contains(name))
    }
    let broken = try ProgramRun(["verifieer", Self.place, "--uitvoer", form], in: project.folder)
    #expect(broken.status == 6)
    #expect(Self.count(form, broken.output) == 1)
    let file = try ProgramRun(["controleer", "--uitvoer", "\(form)=regions"], in: project.folder)
    #expect(file.status == 3)
    #expect(file.errors.contains("het is een map"))
    let empty = Scratch()
    defer { empty.remove() }
    let nothing = try ProgramRun(["controleer", "--stil", "--uitvoer", form], in: empty.folder)
    #expect(nothing.status == 1)
    #expect(Self.count(form, nothing.output) == 1)
  }

  @Test(arguments: forms)
  func anAnswerHasNoReport(form: String) throws {
    let run = try ProgramRun(["wie", "stap=overdracht", "--uitvoer", form])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("De vorm \(form) bestaat hier niet; kies uit tekst, kort, json."))
  }

  @Test func aFolderBelowIsInThePaths() throws {
    let outer = Scratch()
    defer { outer.remove() }
    try Self.faulty(in: outer).write("leeg.txt", "")
    let above = URL(fileURLWithPath: outer.folder).deletingLastPathComponent().path
    let name = URL(fileURLWithPath: outer.folder).lastPathComponent
    let run = try ProgramRun(["controleer", name, "--uitvoer", "gitlab"], in: above)
    #expect(ParsedForms.gitlab(run.output)?.first?.path == "\(name)/\(Self.place)")
    let inside = try ProgramRun(["controleer", "..", "--uitvoer", "gitlab"], in: outer.path("regions"))
    #expect(ParsedForms.gitlab(inside.output)?.first?.path == Self.place)
  }

  @Test func onlyFilesThatWereAskedForPass() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let all = try ProgramRun(["controleer", "--uitvoer", "junit"], in: project.folder)
    #expect(JUnitReader.read(all.output)?.cases.count == 4)
    let region = try ProgramRun(["controleer", "regions/noord", "--uitvoer", "junit"], in: project.folder)
    #expect(
      JUnitReader.read(region.output)?.cases.map(\.suite) == [Self.place, "regions/noord/regio.yaml"])
  }
}
