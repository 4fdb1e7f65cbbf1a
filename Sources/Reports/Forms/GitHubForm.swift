internal import Diagnostics

/// Findings as annotations: workflow commands in the log of GitHub Actions, one on each line, the most severe first.
///
/// No text of users begins a line or ends a command: line breaks and `%` are written as codes, and in properties `:` and
/// `,` as well.
enum GitHubForm {
  /// How many annotations of one level the platform shows of a step; the log has all.
  static let most = 10

  /// The lines, each with its line break.
  /// - Parameter isQuiet: no line that only tells the numbers.
  static func render(_ report: FormReport, isQuiet: Bool) -> String {
    let shown = report.shownBySeverity
    var lines = report.failure.map { [command("error", [("title", report.frame.command)], SafeText.line($0))] } ?? []
    lines += shown.filter { report.findings[$0].severity != .tip }.map { annotation(report, report.findings[$0]) }
    let tips = shown.filter { report.findings[$0].severity == .tip }.map { annotation(report, report.findings[$0]) }
    guard let total = total(report, shown) else {
      let summary = isQuiet ? [] : report.summary.map { SafeText.line($0) }.filter(isPlain)
      return (lines + tips + summary).map { $0 + "\n" }.joined()
    }
    let notice = command("notice", [("title", report.frame.command)], total)
    // A tip is a notice too: after ten of them the total would be the one that the platform hides.
    lines += tips.count < most ? tips + [notice] : [notice] + tips
    return lines.map { $0 + "\n" }.joined()
  }

  /// The numbers, where some findings are hidden by the platform or the limit; nil where all are seen.
  private static func total(_ report: FormReport, _ shown: [Int]) -> String? {
    let hidden = report.hidden(shown)
    let counts = [Severity.fout, .waarschuwing, .tip].map { severity in
      shown.count { report.findings[$0].severity == severity } + (severity == .fout && report.failure != nil ? 1 : 0)
    }
    let isTooMuch = counts.contains { $0 > most }
    guard isTooMuch || hidden != nil else { return nil }
    let all = "Samen: \(FindingsSummary.counts(report.findings))."
    let limit =
      isTooMuch ? "GitHub toont per stap hooguit \(most) fouten, \(most) waarschuwingen en \(most) tips." : nil
    let log = isTooMuch ? "In het logboek staan ze wel." : nil
    let rest = hidden.map { "\($0) \(report.frame.wholeReport)" }
    return SafeText.line([all, limit, log, rest].compactMap(\.self).joined(separator: " ").trimmedAtEnd)
  }

  private static func annotation(_ report: FormReport, _ finding: Finding) -> String {
    let span = finding.span
    var properties = [
      ("file", report.path(span.file)), ("line", String(span.firstRow)), ("endLine", String(span.lastRow)),
    ]
    // The platform refuses columns of more than one line; its last column is the last that is marked.
    if span.lastRow == span.firstRow {
      let last = span.end.line > span.start.line ? span.firstColumn : max(span.firstColumn, span.end.column)
      properties.insert(("col", String(span.firstColumn)), at: 2)
      properties.append(("endColumn", String(last)))
    }
    properties.append(("title", finding.title))
    let notes = finding.notes.map { "\(DutchText.capitalized($0.word)): \($0.text)" }
    let text = ([finding.message] + notes).map { SafeText.line($0) }.joined(separator: "\n")
    return command(level(finding.severity), properties, text)
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .fout: "error"
    case .waarschuwing: "warning"
    case .tip: "notice"
    }
  }

  private static func command(_ name: String, _ properties: [(String, String)], _ text: String) -> String {
    let properties = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
    return "::\(name) \(properties)::\(escaped(text))"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  /// Whether a line cannot be a command; those in the old way of writing may stand anywhere in a line.
  private static func isPlain(_ line: String) -> Bool { !line.contains("::") && !line.contains("##[") }
}
