internal import Diagnostics

/// The lines at the foot of a report.
enum FindingsSummary {
  /// `1 fout, 0 waarschuwingen in 12 bestanden (3 regio's, 41.472 situaties bewezen)`; with regions that could
  /// not be examined `(2 van 3 regio's onderzocht, ...)`.
  static func line(_ report: FindingReport) -> String {
    let digits = report.provenSituations.isEmpty ? "0" : report.provenSituations
    let situations = "\(DutchText.thousands(digits)) \(digits == "1" ? "situatie" : "situaties") bewezen"
    let all = DutchText.count(report.regionCount, "regio", "regio's")
    // Where no region was examined, that no situation was proved says it all.
    let isWhole = report.provenRegionCount == 0 || report.provenRegionCount >= report.regionCount
    let regions = isWhole ? all : "\(report.provenRegionCount) van \(all) onderzocht"
    let files = DutchText.count(report.fileCount, "bestand", "bestanden")
    return "\(counts(report.findings)) in \(files) (\(regions), \(situations))"
  }

  /// How many findings are neither shown nor counted; nil when all are.
  /// - Parameters:
  ///   - all: the findings.
  ///   - told: those of them that are shown or counted.
  static func hidden(_ all: [Finding], told: [Finding]) -> String? {
    let number = all.count - told.count
    guard number > 0 else { return nil }
    let kinds = [Severity.fout, .waarschuwing, .tip].map { severity in
      (severity, all.count { $0.severity == severity } - told.count { $0.severity == severity })
    }
    .filter { $0.1 > 0 }.map { noun($0.1, $0.0) }.joined(separator: ", ")
    return "Nog \(DutchText.count(number, "melding", "meldingen")) niet getoond (\(kinds))."
  }

  /// `1 fout, 0 waarschuwingen`; other weights only where there are any.
  static func counts(_ findings: [Finding]) -> String { counts(findings, always: [.fout, .waarschuwing]) }

  private static func counts(_ findings: [Finding], always: Set<Severity>) -> String {
    [Severity.fout, .waarschuwing, .tip]
      .map { severity in (severity, findings.count { $0.severity == severity }) }
      .filter { $0.1 > 0 || always.contains($0.0) }
      .map { noun($0.1, $0.0) }
      .joined(separator: ", ")
  }

  /// A number with the word for the weight.
  static func noun(_ number: Int, _ severity: Severity) -> String {
    switch severity {
    case .fout: DutchText.count(number, "fout", "fouten")
    case .waarschuwing: DutchText.count(number, "waarschuwing", "waarschuwingen")
    case .tip: DutchText.count(number, "tip", "tips")
    }
  }
}
