/// A difference between two versions with one line for each change (`kort`).
public enum DifferenceShort {
  /// The changes as findings, then the total or the proof that nothing changed, then what is known of approval.
  /// - Parameter limit: how many changes at most; a line says how many are hidden.
  public static func render(_ report: DifferenceReport, limit: Int? = nil) -> String {
    let words = DifferenceWords(report: report)
    let findings = FindingReport(
      findings: DifferenceFindings.findings(report.difference), sources: [:], fileCount: 0, regionCount: 0,
      provenSituations: "0", criteria: [])
    let lines = [words.proof ?? words.total] + report.remarks + (report.outside ?? []).map { "- \($0)" }
    return FindingsShort.render(findings, limit: limit) + lines.map { SafeText.line($0) + "\n" }.joined()
  }
}
