internal import Diagnostics

/// Findings with one line each (`kort`): place, weight, code, name, sentence.
public enum FindingsShort {
  /// The lines, each with its line break.
  /// - Parameters:
  ///   - report: what to tell.
  ///   - limit: how many findings at most; a last line says how many are hidden.
  public static func render(_ report: FindingReport, limit: Int? = nil) -> String {
    let shown = report.findings.shown(limit: limit).map { report.findings[$0] }
    var lines = shown.map { finding in
      "\(SafeText.line(finding.span.shownPlace)): \(finding.severity.rawValue) "
        + "\(finding.kind.code) (\(finding.kind.name)): \(SafeText.line(finding.message))"
    }
    if let hidden = FindingsSummary.hidden(report.findings, told: shown) { lines.append(hidden) }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension SourceSpan {
  /// File, row and column as people count: `regions/x/y.yaml:57:5`.
  var shownPlace: String { "\(file):\(start.line + 1):\(start.column + 1)" }
}
