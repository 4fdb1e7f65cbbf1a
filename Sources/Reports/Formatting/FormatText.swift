internal import Diagnostics

/// What became of formatting, as text for people.
public enum FormatText {
  /// The files that changed or should, then the findings, then the numbers; every line ends with a line break.
  /// - Parameters:
  ///   - report: what to tell.
  ///   - style: colours and width.
  ///   - limit: how many findings at most; nil: all.
  ///   - isShort: without the numbers.
  public static func render(_ report: FormatReport, style: Style, limit: Int? = nil, isShort: Bool = false) -> String {
    var lines = report.files.compactMap { file in
      word(file.state).map { "\($0): \(SafeText.line(file.path))" }
    }
    if !report.findings.isEmpty {
      if !lines.isEmpty { lines.append("") }
      let findings = FindingReport(
        findings: report.findings, sources: report.sources, fileCount: report.files.count, regionCount: 0,
        provenSituations: "0", criteria: [])
      lines += FindingsText.findings(findings, style: style, limit: limit)
    }
    if !isShort, !report.files.isEmpty { lines += (report.findings.isEmpty ? [] : [""]) + [summary(report)] }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func word(_ state: FormatReport.State) -> String? {
    switch state {
    case .unchanged: nil
    case .formatted: "Opgemaakt"
    case .untidy: "Nog niet opgemaakt"
    case .leftAlone: "Overgeslagen"
    }
  }

  private static func summary(_ report: FormatReport) -> String {
    let parts = [
      (report.count(.formatted), "opgemaakt"), (report.count(.untidy), "nog niet opgemaakt"),
      (report.count(.leftAlone), "overgeslagen"), (report.count(.unchanged), "al goed"),
    ].filter { $0.0 > 0 }.map { "\(DutchText.thousands(String($0.0))) \($0.1)" }
    let files = DutchText.count(report.files.count, "bestand", "bestanden")
    return parts.isEmpty ? "\(files)." : "\(files): \(parts.joined(separator: ", "))."
  }
}
