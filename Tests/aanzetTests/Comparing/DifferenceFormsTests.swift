import Foundation
import Testing

/// A difference in every form of report.
@Suite struct DifferenceFormsTests {
  private static let agreement = "regions/noord/afspraken.yaml"

  @Test func oneRunWritesEveryFormWithTheSameChanges() throws {
    let versions = try TwoVersions([
      Self.agreement: SmallProject.agreement(hasGap: true).replacingOccurrences(of: "bron: eigen", with: "bron: ander")
    ])
    defer { versions.remove() }
    let forms = ["kort", "json", "sarif", "github", "gitlab", "junit", "markdown"]
    let run = try ProgramRun(
      ["vergelijk", "oud", "nieuw"] + forms.flatMap { ["--uitvoer", "\($0)=\($0).uit"] }, in: versions.scratch.folder)
    #expect(run.status == 5)
    let text = { (form: String) in versions.scratch.text("\(form).uit") }
    let short = text("kort").split(separator: "\n").filter { $0.contains(": fout W") || $0.contains(": tip W") }.count
    #expect(short >= 2)
    #expect(ParsedForms.sarif(text("sarif"))?.count == short)
    #expect(ParsedForms.gitlab(text("gitlab"))?.count == short)
    #expect(ParsedForms.github(text("github")).count == short)
    #expect(JUnitReader.read(text("junit"))?.entries.count == short)
    #expect(text("markdown").contains("**1 besluit verandert in 1 regio, 1 gat ontstaat,"))
    #expect(ProgramRun.object(text("json"))?["formaat"] as? String == "aanzet-verschil/1")
  }

  /// Names that would end a line, a command, a cell or an element somewhere stay names, and paths are those from here.
  @Test func textOfUsersStaysText() throws {
    let evil = #"a%b::error::c, d <script>x</script> ]]> "q" | `k` ##[error] @iemand \u2028 é"#
    let versions = try TwoVersions([
      Self.agreement: SmallProject.agreement().replacingOccurrences(
        of: "bron: eigen voorbeeld", with: "bron: >-\n          \(evil)")
    ])
    defer { versions.remove() }
    let forms = ["sarif", "github", "gitlab", "junit", "markdown"]
    let run = try ProgramRun(
      ["vergelijk", "oud", "nieuw"] + forms.flatMap { ["--uitvoer", "\($0)=\($0).uit"] }, in: versions.scratch.folder)
    #expect(run.status == 0)
    let text = { (form: String) in versions.scratch.text("\(form).uit") }
    let entries = [
      ParsedForms.sarif(text("sarif")), ParsedForms.github(text("github")), ParsedForms.gitlab(text("gitlab")),
      JUnitReader.read(text("junit"))?.entries,
    ]
    for entry in entries {
      let entry = try #require(entry)
      #expect(!entry.isEmpty && entry.allSatisfy { $0.message.contains("a%b::error::c, d <script>x</script>") })
      #expect(entry.allSatisfy { $0.path == "nieuw/regions/noord/afspraken.yaml" }, "\(entry.map { $0.path })")
    }
    #expect(!text("markdown").contains("<script>") && !text("markdown").contains("@iemand"))
    let lines = text("github").split(separator: "\n")
    #expect(lines.allSatisfy { !$0.hasPrefix("::error") && !$0.hasPrefix("##[") })
  }

  @Test(arguments: ["sarif", "github", "gitlab", "junit", "markdown", "json"])
  func nothingDiffersIsAWholeDocument(form: String) throws {
    let versions = try TwoVersions()
    defer { versions.remove() }
    let run = try versions.compare("--uitvoer", form, "--stil")
    #expect(run.status == 0)
    switch form {
    case "sarif": #expect(ParsedForms.sarif(run.output)?.isEmpty == true)
    case "gitlab": #expect(ParsedForms.gitlab(run.output)?.isEmpty == true)
    case "junit": #expect(JUnitReader.read(run.output)?.entries.isEmpty == true)
    case "json": #expect(run.document?["gelijk"] as? Bool == true)
    case "markdown": #expect(run.output.contains("Er verandert niets."))
    default: break
    }
  }

  /// A comment stays under 60,000 characters, says how many changes are left out, and where the whole is.
  @Test func aCommentFits() throws {
    let versions = try TwoVersions()
    defer { versions.remove() }
    let towns = (1...400).map { "  plaats-\($0): {naam: \"Plaats @alle <script> | #\($0) `x`\", team: volledig}" }
    try versions.write(
      "regions/noord/regio.yaml", SmallProject.region + towns.joined(separator: "\n") + "\n", "nieuw")
    for name in (1...300).map({ "n\($0)" }) {
      try versions.write("regions/\(name)/regio.yaml", "soort: regio\nnaam: \(name)\ngemeenten: {}\n", "oud")
      try versions.write(
        "regions/\(name)/regio.yaml", "soort: regio\nnaam: Nieuw \(name)\ngemeenten:\n  g\(name): {}\n", "nieuw")
      try versions.write(
        "regions/\(name)/regio.yaml", "soort: regio\nnaam: \(name)\ngemeenten:\n  g\(name): {}\n", "oud")
    }
    let run = try versions.compare("--uitvoer", "markdown", "--uitvoer", "json=alles.json")
    #expect(run.output.utf16.count < 60_000)
    #expect(run.output.utf16.count > 30_000)
    let numbers = /in 1 regio, 400 delen niet te vergelijken, ([0-9]+) wijzigingen/
    let total = try #require(run.output.firstMatch(of: numbers))
    let hidden = run.output.firstMatch(of: /Nog ([0-9]+) veranderingen niet getoond/)
    let told = run.output.split(separator: "\n").filter {
      $0.hasPrefix("- rij ") || $0.hasPrefix("Alleen de nieuwe versie")
    }.count
    #expect(told + (hidden.flatMap { Int($0.1) } ?? 0) == (Int(total.1) ?? 0) + 400)
    if hidden != nil { #expect(run.output.contains("alles.json")) }
    #expect(!run.output.contains("<script>") && !run.output.contains("@alle"))
  }

  /// Cut from the other side: as few as are asked for, the rest counted.
  @Test(arguments: ["tekst", "markdown", "kort"])
  func whatIsHiddenIsCounted(form: String) throws {
    let versions = try TwoVersions([
      Self.agreement: SmallProject.agreement(hasGap: true).replacingOccurrences(of: "bron: eigen", with: "bron: ander")
    ])
    defer { versions.remove() }
    let run = try versions.compare("--uitvoer", form, "--max-meldingen", "1")
    #expect(run.output.firstMatch(of: /[Nn]og [0-9]+ (melding|verandering)/) != nil, "\(run.output)")
  }
}
