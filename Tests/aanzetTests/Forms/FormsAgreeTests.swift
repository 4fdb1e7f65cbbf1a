import Diagnostics
import Reports
import Testing

/// What all forms have in common: the same findings, nothing hidden in silence, and text that stays text.
@Suite struct FormsAgreeTests {
  private static func entries(_ form: ReportForm, _ report: FormReport) -> [ParsedEntry]? {
    let text = form.render(report)
    return switch form {
    case .sarif: ParsedForms.sarif(text)
    case .gitlab: ParsedForms.gitlab(text)
    case .github: ParsedForms.github(text)
    case .junit: JUnitReader.read(text)?.entries
    case .markdown: ParsedForms.markdown(text)
    }
  }

  @Test(arguments: ReportForm.allCases)
  func everyFormHasEveryFinding(form: ReportForm) throws {
    let findings = FormSample.findings(errors: 14, warnings: 12, tips: 13)
    let entries = try #require(Self.entries(form, FormSample.report(findings)))
    #expect(entries.map(\.row).sorted() == Array<Int>(1...39))
    for entry in entries {
      let finding = findings[entry.row - 1]
      #expect(entry.path == finding.span.file && entry.code == finding.kind.code)
      #expect(entry.message.hasPrefix(finding.message))
    }
  }

  @Test(arguments: ReportForm.allCases, [0, 1, 20, 38])
  func whatIsHiddenIsCounted(form: ReportForm, limit: Int) throws {
    let findings = FormSample.findings(errors: 14, warnings: 12, tips: 13)
    let report = FormSample.report(findings, limit: limit)
    let entries = try #require(Self.entries(form, report))
    #expect(entries.count == limit)
    // The last rows are the errors.
    #expect(entries.allSatisfy { limit > 14 || $0.code == "B301" })
    let count = 39 - limit
    #expect(form.render(report).contains("Nog \(count) \(count == 1 ? "melding" : "meldingen") niet getoond ("))
    #expect(form.render(report).contains("controleer --uitvoer json"))
    #expect(!form.render(FormSample.report(findings, limit: 39)).contains("niet getoond"))
  }

  @Test(arguments: ReportForm.allCases)
  func textOfUsersStaysText(form: ReportForm) throws {
    var evil = Finding(
      FormSample.error, FormSample.evil, at: FormSample.span(7, file: "regions/\(FormSample.evil)/a:b,c%.yaml"),
      help: FormSample.evil, label: FormSample.evil, situation: [FactValue(FormSample.evil, FormSample.evil)])
    evil.related = [RelatedPlace(FormSample.span(3, file: FormSample.evil), FormSample.evil)]
    evil.path = DomainPath(region: FormSample.evil, rules: [FormSample.evil])
    let hidden = Finding(FormSample.error, FormSample.hidden.raw, at: FormSample.span(8), help: FormSample.hidden.raw)
    let entries = try #require(
      Self.entries(form, FormSample.report([evil, hidden], failure: nil)))
    #expect(entries.count == 2)
    #expect(entries.first?.path == evil.span.file)
    #expect(entries.first?.message.hasPrefix(FormSample.evil) == true, "\(entries.first?.message ?? "")")
    let shown = FormSample.hidden.shown
    let last = form == .junit ? shown.replacing("\u{FFFE}", with: "\u{FFFD}") : shown
    #expect(entries.last?.message.hasPrefix(last) == true, "\(entries.last?.message ?? "")")
  }

  @Test(arguments: ReportForm.allCases)
  func whatWentWrongBesidesIsSaid(form: ReportForm) throws {
    let text = form.render(FormSample.report([], failure: "Dit ging mis: \(FormSample.evil)"), isQuiet: true)
    #expect(text.contains("Dit ging mis: 50%"))
    switch form {
    case .sarif:
      let run = try #require(ParsedForms.run(text))
      let call = try #require((run["invocations"] as? [[String: Any]])?.first)
      #expect(call["executionSuccessful"] as? Bool == false)
      #expect((run["results"] as? [Any])?.isEmpty == true)
    case .gitlab: #expect(ParsedForms.issues(text)?.first?["severity"] as? String == "blocker")
    case .github: #expect(ParsedForms.commands(text).map(\.name) == ["error"])
    case .junit: #expect(JUnitReader.read(text)?.cases.map(\.outcome) == ["error"])
    case .markdown: #expect(text.contains("\n**Fout:** Dit ging mis"))
    }
  }

  @Test(arguments: ReportForm.allCases)
  func nothingFoundIsAWholeDocumentToo(form: ReportForm) {
    let report = FormSample.report([], files: ["regions/noord/regio.yaml"])
    #expect(form == .github || form.render(report, isQuiet: true).count > 2)
    #expect(Self.entries(form, report)?.isEmpty == true)
    #expect(form.render(report) == form.render(report))
  }

  @Test(arguments: ReportForm.allCases)
  func pathsAreThoseFromTheCurrentFolder(form: ReportForm) throws {
    let finding = Finding(FormSample.error, "iets", at: FormSample.span(3))
    for (folder, path) in [("werk/", "werk/regions/noord/afspraken.yaml"), ("./", "regions/noord/afspraken.yaml")] {
      let entries = try #require(Self.entries(form, FormSample.report([finding], folder: folder)))
      #expect(entries.map(\.path) == [path])
    }
  }
}
