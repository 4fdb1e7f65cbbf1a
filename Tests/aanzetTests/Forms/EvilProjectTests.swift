import Foundation
import Testing

/// A project whose names hold everything that some form could take for something else.
@Suite struct EvilProjectTests {
  /// As it is written between double quotes in YAML; a line break in it, which commands in a log could begin after.
  private static let written =
    FormSample.evil.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\\n::error::x\\n##[error]y"
  private static let shown = FormSample.evil + " ::error::x ##[error]y"
  private static let examples = "regions/noord/toetsen/voorbeelden.yaml"

  private static func project(isChecked: Bool) throws -> Scratch {
    let project = try SmallProject.make()
    let name = "naam: \"\(written)\""
    try project.write(
      "schemas/begrippen.yaml",
      SmallProject.vocabulary.replacing("naam: overdragen", with: name).replacing("naam: Veilig Thuis", with: name))
    try project.write(
      "schemas/kaders/klein.yaml", SmallProject.framework.replacing("Een klein kader", with: "\"\(written)\""))
    try project.write("regions/noord/regio.yaml", SmallProject.region.replacing("naam: Noord", with: name))
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    if isChecked { try project.write("regions/noord/50% a,b::c <i> `|` 😀.yaml", "soort: \(written)\n") }
    try project.write(
      examples,
      """
      soort: toetsen
      op: 2021-03-01
      toetsen:
        - \(name)
          situatie: {stap: overdracht, ernst: licht}
          verwacht:
            overdragen: {wie: lokaal-team}

      """)
    return project
  }

  @Test(arguments: [true, false])
  func everyFormReadsBackTheSame(isChecked: Bool) throws {
    let project = try Self.project(isChecked: isChecked)
    defer { project.remove() }
    let run = try ProgramRun(
      ["controleer", "--uitvoer=json"]
        + ["sarif", "github", "gitlab", "junit", "markdown"].map { "--uitvoer=\($0)=\($0).txt" }, in: project.folder)
    let findings = try #require(run.document?["meldingen"] as? [[String: Any]])
    let wanted = try findings.map { finding in
      let place = try #require(finding["plaats"] as? [String: Any])
      return ParsedEntry(
        path: try #require(place["bestand"] as? String), row: (place["van"] as? [String: Int])?["rij"] ?? 0,
        code: try #require(finding["code"] as? String),
        message: try #require(finding["bericht"] as? String).replacing("\n", with: " "))
    }
    #expect(wanted.contains { $0.message.contains("octocat") || $0.path.contains("::c <i>") }, "\(wanted)")
    #expect(Self.inOrder(ParsedForms.sarif(project.text("sarif.txt"))) == Self.inOrder(wanted))
    #expect(Self.inOrder(ParsedForms.github(project.text("github.txt"))) == Self.inOrder(wanted))
    #expect(Self.inOrder(JUnitReader.read(project.text("junit.txt"))?.entries) == Self.inOrder(wanted))
    #expect(Self.inOrder(ParsedForms.markdown(project.text("markdown.txt"))) == Self.inOrder(wanted))
    let issues = try #require(Self.inOrder(ParsedForms.gitlab(project.text("gitlab.txt"))))
    for (issue, finding) in zip(issues, Self.inOrder(wanted) ?? []) {
      #expect(issue.path == finding.path && issue.row == finding.row && issue.code == finding.code)
      #expect(issue.message.hasPrefix(finding.message))
    }
    // Every line of the log is a command of ours or the numbers.
    let log = project.text("github.txt").split(separator: "\n")
    #expect(log.dropLast().allSatisfy { $0.firstMatch(of: /^::(error|warning|notice) file=/) != nil })
    #expect(log.last?.contains("::") == false)
  }

  @Test func namesOfExamplesStayNames() throws {
    let project = try Self.project(isChecked: false)
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement())
    let words = ["sarif", "github", "gitlab", "junit", "markdown"].map { "--uitvoer=\($0)=\($0).txt" }
    let run = try ProgramRun(["toets"] + words, in: project.folder)
    #expect(run.status == 1)
    let reader = try #require(JUnitReader.read(project.text("junit.txt")))
    #expect(reader.cases.map(\.name) == [Self.shown])
    #expect(reader.cases.map(\.suite) == [Self.examples])
    let messages = [
      ParsedForms.sarif(project.text("sarif.txt")), ParsedForms.github(project.text("github.txt")),
      ParsedForms.gitlab(project.text("gitlab.txt")), ParsedForms.markdown(project.text("markdown.txt")),
      reader.entries,
    ]
    // A name within a sentence is shortened.
    let start = "voorbeeld \"\(String(Self.shown.unicodeScalars.prefix(60)))…\": taak"
    for list in messages { #expect(list?.first?.message.hasPrefix(start) == true, "\(list?.first?.message ?? "")") }
  }

  private static func inOrder(_ entries: [ParsedEntry]?) -> [ParsedEntry]? {
    entries?.sorted { ($0.path, $0.row, $0.code, $0.message) < ($1.path, $1.row, $1.code, $1.message) }
  }
}
