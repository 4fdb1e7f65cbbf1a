internal import Diagnostics

extension FormReport {
  /// Of a report on files.
  /// - Parameters:
  ///   - report: what was found.
  ///   - frame: what is the same in every report of the command.
  ///   - goodNews: stands for the numbers; nil: the numbers.
  ///   - failure: what went wrong besides, as one Dutch sentence.
  public init(_ report: FindingReport, _ frame: FormFrame, goodNews: String? = nil, failure: String? = nil) {
    self.init(
      frame, findings: report.findings, sources: report.sources,
      summary: [goodNews ?? DutchText.sentence(FindingsSummary.line(report))], files: report.files, failure: failure)
  }
}
