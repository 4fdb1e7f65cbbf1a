/// The forms of report for other programs; the raw value is the word on the command line.
public enum ReportForm: String, CaseIterable, Sendable {
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Annotations in a log of GitHub Actions.
  case github
  /// Code Quality of GitLab.
  case gitlab
  /// JUnit XML, for lists of tests.
  case junit
  /// A comment on a pull request.
  case markdown

  /// The report in this form; ends with a line break unless it is empty.
  /// - Parameter isQuiet: leave out what only tells that all is well, where the form allows that.
  public func render(_ report: FormReport, isQuiet: Bool = false) -> String {
    switch self {
    case .sarif: "\(SARIFForm.document(report).line)\n"
    case .github: GitHubForm.render(report, isQuiet: isQuiet)
    case .gitlab: "\(GitLabForm.document(report).line)\n"
    case .junit: JUnitForm.render(report)
    case .markdown: MarkdownForm.render(report)
    }
  }
}
