public import Diagnostics

extension FormReport {
  /// A difference between two versions, for the forms for other programs.
  /// - Parameters:
  ///   - report: what differs.
  ///   - frame: what is the same in every report of the command.
  ///   - sources: the files of both versions by path, the newer where both have one.
  public init(_ report: DifferenceReport, _ frame: FormFrame, sources: [String: SourceFile]) {
    let words = DifferenceWords(report: report)
    let lines = [DutchText.sentence(words.title), words.proof ?? words.total] + report.remarks + (report.outside ?? [])
    self.init(
      frame, findings: DifferenceFindings.findings(report.difference), sources: sources,
      summary: lines + ["Vingerafdruk van dit verschil: \(report.fingerprint)"], files: sources.keys.sorted())
  }
}
