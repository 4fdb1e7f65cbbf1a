internal import Diagnostics

/// Findings as a report of GitLab Code Quality: a list of issues. It has no room for anything else, so what is hidden and
/// what went wrong are issues too.
enum GitLabForm {
  /// The list, by file and place.
  static func document(_ report: FormReport) -> JSONValue {
    var issues: [JSONValue] = []
    if let failure = report.failure { issues.append(note(report, "niet-uitgevoerd", failure, "blocker")) }
    let shown = report.shown
    issues += shown.map { issue(report, $0) }
    if let hidden = report.hidden(shown) {
      issues.append(note(report, "niet-getoond", "\(hidden) \(report.frame.wholeReport)".trimmedAtEnd, "info"))
    }
    return .list(issues)
  }

  private static func issue(_ report: FormReport, _ index: Int) -> JSONValue {
    let finding = report.findings[index]
    // The platform shows it on one line.
    let notes = finding.notes.filter { $0.word == "situatie" || $0.word == "hulp" }.map {
      "\(DutchText.capitalized($0.word)): \(SafeText.line(DutchText.sentence($0.text)))"
    }
    return issue(
      check: finding.kind.code,
      description: ([DutchText.sentence(finding.headline)] + notes).joined(separator: " "),
      category: finding.severity == .tip ? "Clarity" : finding.kind.code.hasPrefix("H") ? "Security" : "Bug Risk",
      path: report.path(finding.span.file), begin: finding.span.firstRow, end: finding.span.lastRow,
      severity: severity(finding, report), fingerprint: report.fingerprints[index])
  }

  /// What is about no line: it stands at the folder that every project has.
  private static func note(_ report: FormReport, _ name: String, _ text: String, _ severity: String) -> JSONValue {
    issue(
      check: name, description: SafeText.line(text), category: "Bug Risk", path: report.path("regions"), begin: 1,
      end: 1, severity: severity, fingerprint: "\(report.frame.command.replacing(" ", with: "-"))-\(name)")
  }

  private static func issue(
    check: String, description: String, category: String, path: String, begin: Int, end: Int, severity: String,
    fingerprint: String
  ) -> JSONValue {
    .members([
      ("type", "issue"),
      ("check_name", .text(check)),
      ("description", .text(description)),
      ("categories", .texts([category])),
      (
        "location",
        .members([
          ("path", .text(path)), ("lines", .members([("begin", .number(begin)), ("end", .number(end))])),
        ])
      ),
      ("severity", .text(severity)),
      ("fingerprint", .text(fingerprint)),
    ])
  }

  /// An error that leaves no table weighs more than one of which the answers tell.
  private static func severity(_ finding: Finding, _ report: FormReport) -> String {
    switch finding.severity {
    case .fout: "YSVTH".contains(finding.kind.code.prefix(1)) ? "blocker" : "critical"
    case .waarschuwing: report.fails(.waarschuwing) ? "major" : "minor"
    case .tip: "info"
    }
  }
}
