import Diagnostics
import Foundation
import Reports
import Testing

/// What is of one form only.
@Suite struct EachFormTests {
  private static let finding = Finding(
    FormSample.error, "bij monitoring is niet geregeld wie dit doet", at: FormSample.span(57),
    help: "voeg een regel toe", label: "deze regels",
    related: [RelatedPlace(FormSample.span(3, file: "regions/noord/a b.yaml"), "hier ook")],
    path: DomainPath(region: "noord", step: "monitoring", duty: "monitoren"),
    situation: [FactValue("ernst", "zwaar"), FactValue("maanden", nil)],
    share: Share(part: Digits("1200"), whole: Digits("9600")))

  @Test func sarifHasRulesPlacesAndFingerprints() throws {
    let warning = Finding(FormSample.error, "lichter", at: FormSample.span(60), severity: .waarschuwing)
    let tip = Finding(FormSample.tip, "tip", at: FormSample.span(61))
    let text = ReportForm.sarif.render(FormSample.report([Self.finding, warning, tip]))
    let document = try #require(ProgramRun.object(text))
    #expect(document["version"] as? String == "2.1.0")
    let run = try #require(ParsedForms.run(text))
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "aanzet" && driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["B301", "B304"])
    #expect(rules.map { ($0["defaultConfiguration"] as? [String: Any])?["level"] as? String } == ["error", "note"])
    #expect((rules[0]["shortDescription"] as? [String: Any])?["text"] as? String == "Gat")
    #expect((rules[0]["fullDescription"] as? [String: Any])?["text"] as? String == "Een gat.")
    #expect(((rules[0]["help"] as? [String: Any])?["text"] as? String)?.contains("leg-uit B301") == true)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note"])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let marks = try #require(result["partialFingerprints"] as? [String: String])
      #expect(marks["aanzet/v1"]?.count == 32)
    }
    let related = try #require((results[0]["relatedLocations"] as? [[String: Any]])?.first)
    #expect((related["message"] as? [String: Any])?["text"] as? String == "hier ook")
    #expect(related["id"] as? Int == 1)
    let properties = try #require(results[0]["properties"] as? [String: Any])
    #expect(properties["regio"] as? String == "noord" && properties["taak"] as? String == "monitoren")
    let situation = try #require(properties["situatie"] as? [String: Any])
    #expect(situation["ernst"] as? String == "zwaar" && situation["maanden"] is NSNull)
    #expect(
      text.contains(
        #""uri":"regions/noord/a%20b.yaml"},"region":{"startLine":3,"startColumn":5,"endLine":3,"endColumn":10}"#))
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test func annotationsAreOfOneShape() {
    let lines = ReportForm.github.render(FormSample.report([Self.finding])).split(separator: "\n")
    #expect(
      lines == [
        """
        ::error file=regions/noord/afspraken.yaml,line=57,col=5,endLine=57,endColumn=9,title=B301 (gat)::bij monitoring is \
        niet geregeld wie dit doet%0ASituatie: ernst = zwaar, maanden = niet van toepassing (de andere feiten maken niet \
        uit)%0AAandeel: 1.200 van 9.600 situaties bij deze stap%0AHulp: voeg een regel toe%0AUitleg: aanzet leg-uit B301
        """, "Dit zijn de aantallen.",
      ])
    #expect(ReportForm.github.render(FormSample.report([]), isQuiet: true).isEmpty)
  }

  @Test func annotationsOfMoreLinesHaveNoColumns() throws {
    let file = "regions/noord/afspraken.yaml"
    let start = SourcePosition(line: 3, column: 2)
    for (end, last) in [
      (SourcePosition(line: 5, column: 1), "6"), (SourcePosition(line: 5, column: 0), "5"),
      (SourcePosition(line: 4, column: 0), "4"),
    ] {
      let span = SourceSpan(file: file, start: start, end: end)
      let report = FormSample.report([Finding(FormSample.error, "iets", at: span)])
      let command = try #require(ParsedForms.commands(ReportForm.github.render(report)).first)
      #expect(command.properties["line"] == "4" && command.properties["endLine"] == last)
      #expect((command.properties["col"] == nil) == (last != "4"))
    }
  }

  @Test(arguments: [(11, 0, 0), (1, 11, 0), (1, 1, 11), (10, 10, 10), (12, 12, 12)])
  func theTotalIsSaidWhereThePlatformHidesSome(errors: Int, warnings: Int, tips: Int) throws {
    let report = FormSample.report(FormSample.findings(errors: errors, warnings: warnings, tips: tips))
    let commands = ParsedForms.commands(ReportForm.github.render(report))
    let names = commands.map(\.name)
    #expect(names.prefix(errors).allSatisfy { $0 == "error" })
    #expect(names.dropFirst(errors).prefix(warnings).allSatisfy { $0 == "warning" })
    let totals = commands.filter { $0.properties["file"] == nil }
    #expect(totals.count == (errors == 10 ? 0 : 1))
    guard let total = totals.first else { return }
    #expect(total.name == "notice" && total.message.hasPrefix("Samen: \(errors) fout"))
    // Among the first ten notices, or the platform would hide the total itself.
    let notices = commands.filter { $0.name == "notice" }
    #expect(notices.prefix(10).contains { $0.properties["file"] == nil })
    #expect(tips >= 10 || commands.last?.properties["file"] == nil)
  }

  @Test func codeQualityHasTheKeysOfThePlatform() throws {
    let findings =
      [Self.finding, Finding(FindingKind("S104", "onbekend", .fout, "x"), "x", at: FormSample.span(2))]
      + FormSample.findings(errors: 0, warnings: 1, tips: 1) + [Self.finding, Self.finding]
    let issues = try #require(ParsedForms.issues(ReportForm.gitlab.render(FormSample.report(findings))))
    #expect(
      issues.map { $0["severity"] as? String } == [
        "critical", "blocker", "info", "minor", "critical", "critical",
      ])
    for issue in issues {
      #expect(
        issue.keys.sorted() == [
          "categories", "check_name", "description", "fingerprint", "location", "severity", "type",
        ])
    }
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    let strict = ReportForm.gitlab.render(FormSample.report(findings, isStrict: true))
    #expect(ParsedForms.issues(strict)?[3]["severity"] as? String == "major")
  }

  @Test func junitHasASuiteForEachFile() throws {
    let findings = [Self.finding, Self.finding] + FormSample.findings(errors: 0, warnings: 1, tips: 1)
    let files = ["schemas/begrippen.yaml", "regions/noord/afspraken.yaml"]
    let reader = try #require(JUnitReader.read(ReportForm.junit.render(FormSample.report(findings, files: files))))
    #expect(reader.cases.map(\.outcome) == ["failure", "failure", "skipped", "skipped", nil])
    #expect(reader.totals["tests"] == "5" && reader.totals["failures"] == "2" && reader.totals["skipped"] == "2")
    #expect(Set(reader.cases.map { "\($0.suite) \($0.name)" }).count == 5)
    #expect(reader.cases.last == ParsedCase(suite: "schemas/begrippen.yaml", name: "geen meldingen"))
    #expect(reader.properties == ["Dit zijn de aantallen."])
    let strict = JUnitReader.read(ReportForm.junit.render(FormSample.report(findings, isStrict: true)))
    #expect(strict?.cases.map(\.outcome) == ["failure", "failure", "skipped", "failure"])
  }

  @Test func aFindingWithoutACaseGetsOne() throws {
    let report = FormReport(
      FormFrame(command: "aanzet vergelijk", version: "1"),
      findings: FormSample.findings(errors: 2, warnings: 0, tips: 0),
      cases: [FormReport.Case(group: "a", name: "eigen", findings: [1]), FormReport.Case(group: "a", name: "goed")])
    let reader = try #require(JUnitReader.read(ReportForm.junit.render(report)))
    #expect(reader.cases.map(\.name) == ["eigen", "goed", "B301 (gat): iets 1"])
    #expect(reader.cases.map(\.outcome) == ["failure", nil, "failure"])
  }

  @Test func whatIsHiddenDoesNotPass() throws {
    let findings = FormSample.findings(errors: 2, warnings: 1, tips: 0)
    let one = try #require(JUnitReader.read(ReportForm.junit.render(FormSample.report(findings, limit: 1))))
    #expect(one.cases.map(\.outcome) == ["failure", "failure"])
    #expect(one.cases.last?.name == "niet getoonde meldingen")
    let two = try #require(JUnitReader.read(ReportForm.junit.render(FormSample.report(findings, limit: 2))))
    #expect(two.cases.map(\.outcome) == ["failure", "failure", "skipped"])
  }

  @Test(arguments: [100, 1_000, 5_000])
  func aCommentIsCutAtWholeEntries(count: Int) throws {
    let findings = FormSample.findings(
      errors: count / 2, warnings: count / 4, tips: count / 4, message: FormSample.evil)
    let text = ReportForm.markdown.render(FormSample.report(findings))
    #expect(text.utf16.count < 60_000)
    let entries = try #require(ParsedForms.markdown(text))
    #expect(entries.count > 20 && entries.count < count)
    #expect(text.contains("\nNog \(Self.dotted(count - entries.count)) meldingen niet getoond ("))
    #expect(text.hasSuffix("Met <code>aanzet controleer --uitvoer json</code> ziet u ze allemaal.\n"))
    #expect(entries.first?.code == "B301")
    #expect(
      text.hasPrefix("### aanzet controleer: \(Self.dotted(count / 2)) fouten, \(Self.dotted(count / 4)) waarschu"))
    #expect(text.components(separatedBy: "<details>").count == text.components(separatedBy: "</details>").count)
  }

  @Test func theLongestFindingFits() throws {
    let long = String(repeating: "#1#a", count: 50_000)
    var finding = Finding(
      FormSample.error, long, at: FormSample.span(7, file: long), help: long, situation: [FactValue(long, long)])
    finding.related = (1...100).map { RelatedPlace(FormSample.span($0, file: long), long) }
    let report = FormReport(
      FormFrame(command: "aanzet controleer", version: "1"), findings: [finding, finding],
      summary: [String](repeating: long, count: 100), failure: long)
    let text = ReportForm.markdown.render(report)
    #expect(text.utf16.count < 60_000)
    #expect(text.contains("</details>"))
    #expect(text.contains("En nog 97 andere plaatsen."))
  }

  @Test func aCommentHoldsNoSignsOfUsers() throws {
    var finding = Finding(
      FormSample.error, FormSample.evil, at: FormSample.span(7, file: FormSample.evil), help: FormSample.evil,
      situation: [FactValue(FormSample.evil, FormSample.evil)])
    finding.related = [RelatedPlace(FormSample.span(3, file: FormSample.evil), FormSample.evil)]
    var text = ReportForm.markdown.render(FormSample.report([finding], failure: FormSample.evil))
    for own in ["**", "<br>", "<code>", "</code>", "<details>", "</details>", "<summary>", "</summary>", "\n#"] {
      text = text.replacing(own, with: "")
    }
    #expect(text.firstMatch(of: /[<>`|*_\[\]\\~$]/) == nil, "\(text)")
    #expect(text.firstMatch(of: /&(?!amp;|lt;|gt;|#[0-9]+;)/) == nil)
    // Outside code a mention, reference or address is broken by a space of no width.
    text = ReportForm.markdown.render(FormSample.report([finding])).replacing(/<code>.*?<\/code>/, with: "")
    #expect(text.firstMatch(of: /@[A-Za-z0-9]|&#35;[0-9]|![0-9]|GH-[0-9]|https?:\/|www\.|:smile/) == nil, "\(text)")
  }

  private static func dotted(_ number: Int) -> String {
    number < 1_000 ? "\(number)" : "\(number / 1_000).\(String(format: "%03d", number % 1_000))"
  }
}
