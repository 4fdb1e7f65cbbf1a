import Foundation
import Testing

/// Examples in the forms for other programs.
@Suite struct ExampleFormsTests {
  private static let file = "regions/noord/toetsen/voorbeelden.yaml"

  private static func project(names: [String] = ["goed", "mis", "mis"]) throws -> Scratch {
    let project = try SmallProject.make()
    var text = "soort: toetsen\nop: 2021-03-01\ntoetsen:\n"
    for (number, name) in names.enumerated() {
      text += """
          - naam: \(name)
            situatie: {stap: overdracht, ernst: licht}
            verwacht:
              overdragen: {wie: \(number == 0 ? "veilig-thuis" : "lokaal-team"), aan: lokaal-team}

        """
    }
    try project.write(file, text)
    return project
  }

  @Test func everyExampleIsATestCase() throws {
    let project = try Self.project()
    defer { project.remove() }
    let run = try ProgramRun(["toets", "--uitvoer", "junit"], in: project.folder)
    #expect(run.status == 1)
    let reader = try #require(JUnitReader.read(run.output))
    #expect(reader.cases.map(\.name) == ["goed", "mis", "mis (2)"])
    #expect(reader.cases.map(\.suite) == [Self.file, Self.file, Self.file])
    #expect(reader.cases.map(\.outcome) == [nil, "failure", "failure"])
    #expect(
      reader.cases[1].message
        == "voorbeeld \"mis\": taak \"overdragen\", wie: verwacht \"lokaal-team\", gekregen \"veilig-thuis\"")
    #expect(reader.cases[1].text.hasPrefix("\(Self.file):11:20\n"))
    #expect(reader.cases[1].text.contains("ook regions/noord/afspraken.yaml:9:1: deze regel beslist"))
    #expect(reader.totals["failures"] == "2")
    #expect(reader.properties == ["1 voorbeeld geslaagd, 2 mislukt (1 regio)."])
  }

  @Test func everyFormHasTheSameFailures() throws {
    let project = try Self.project()
    defer { project.remove() }
    let forms = ["sarif", "github", "gitlab", "markdown"]
    let run = try ProgramRun(["toets"] + forms.map { "--uitvoer=\($0)=\($0).txt" }, in: project.folder)
    #expect(run.status == 1)
    let entries = [
      ParsedForms.sarif(project.text("sarif.txt")), ParsedForms.github(project.text("github.txt")),
      ParsedForms.gitlab(project.text("gitlab.txt")), ParsedForms.markdown(project.text("markdown.txt")),
    ]
    for list in entries {
      #expect(list?.map(\.row) == [11, 15])
      #expect(list?.allSatisfy { $0.code == "toets" && $0.path == Self.file } == true)
    }
    // `aanzet leg-uit` does not know a failed example.
    for form in forms { #expect(!project.text("\(form).txt").contains("leg-uit")) }
  }

  @Test(arguments: ["sarif", "github", "gitlab", "junit", "markdown"])
  func tooFewReachedIsAFinding(form: String) throws {
    let project = try Self.project(names: ["goed"])
    defer { project.remove() }
    let run = try ProgramRun(["toets", "--minimaal", "100", "--uitvoer", form], in: project.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("en dat is minder dan 100% (--minimaal)") || form == "github")
    #expect(form != "github" || run.output.contains("dat is minder dan 100%25 (--minimaal)"))
    let good = try ProgramRun(["toets", "--stil", "--uitvoer", form], in: project.folder)
    #expect(good.status == 0)
    #expect(good.output.isEmpty == (form == "github"))
  }
}
