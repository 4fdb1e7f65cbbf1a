internal import Diagnostics

/// Findings as a comment on a pull request, in the Markdown of GitHub and GitLab: the numbers, then the findings by weight.
enum MarkdownForm {
  /// The most UTF-16 code units in a comment; GitHub refuses more than 65,536 characters.
  static let most = 60_000
  /// What is kept free for headings and for telling what is left out.
  private static let reserve = 2_000
  /// The most code units of what stands before the findings, but for its last line.
  private static let longestHead = 1_000
  /// The most Unicode scalars of a sentence, a path and a label. With these, also the longest finding fits.
  private static let longest = (sentence: 500, path: 500, label: 250)
  /// The most other places that are told.
  private static let mostPlaces = 3

  /// The comment.
  static func render(_ report: FormReport) -> String {
    let shown = report.shownBySeverity
    var parts = [head(report)]
    var size = parts[0].utf16.count
    var told: [Int] = []
    var group: Severity?
    for index in shown {
      let finding = report.findings[index]
      let lead = finding.severity == group ? "" : heading(report, finding.severity)
      let entry = lead + entry(report, finding)
      guard size + entry.utf16.count <= most - reserve else { break }
      size += entry.utf16.count
      group = finding.severity
      parts.append(entry)
      told.append(index)
    }
    if let hidden = report.hidden(told) {
      parts.append("\n\(text(hidden)) \(sentence(report.frame.wholeReport))".trimmedAtEnd + "\n")
    }
    return parts.joined()
  }

  private static func head(_ report: FormReport) -> String {
    let counts = FindingsSummary.counts(report.findings)
    var lines = ["### \(MarkdownEscape.text(report.frame.command)): \(counts)"]
    if let failure = report.failure { lines += ["", "**Fout:** \(sentence(failure))"] }
    var head = lines.map { $0 + "\n" }.joined()
    for line in report.summary where head.utf16.count < longestHead { head += "\n\(text(line))\n" }
    return head
  }

  private static func heading(_ report: FormReport, _ severity: Severity) -> String {
    let number = report.findings.count { $0.severity == severity }
    let word =
      switch severity {
      case .fout: "Fouten"
      case .waarschuwing: "Waarschuwingen"
      case .tip: "Tips"
      }
    return "\n#### \(word) (\(DutchText.thousands(String(number))))\n"
  }

  /// A finding: its sentence and place, and what else there is to say folded away.
  private static func entry(_ report: FormReport, _ finding: Finding) -> String {
    var lines = ["", "- **\(text(finding.title))** \(sentence(finding.message))<br>\(place(report, finding.span))"]
    var notes = finding.notes.filter { $0.word != "uitleg" }
      .map { "\(DutchText.capitalized($0.word)): \(sentence($0.text))" }
    notes += finding.related.prefix(mostPlaces).map { other in
      "Ook \(place(report, other.span)) \(MarkdownEscape.text(other.label.cut(longest.label)))".trimmedAtEnd
    }
    let others = finding.related.count - mostPlaces
    if others > 0 { notes.append("En nog \(DutchText.count(others, "andere plaats", "andere plaatsen")).") }
    if finding.kind.isInCatalogue { notes.append("Uitleg: <code>aanzet leg-uit \(finding.kind.code)</code>") }
    guard !notes.isEmpty else { return lines.map { $0 + "\n" }.joined() }
    let title = finding.situation == nil ? "Wat u eraan doet" : "Situatie, en wat u eraan doet"
    lines.append("  <details><summary>\(title)</summary><br>\(notes.joined(separator: "<br>"))</details>")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func place(_ report: FormReport, _ span: SourceSpan) -> String {
    MarkdownEscape.code(report.place(span, limit: longest.path))
  }

  private static func text(_ text: String) -> String { MarkdownEscape.text(text.cut(longest.sentence)) }

  private static func sentence(_ text: String) -> String { MarkdownEscape.sentence(text.cut(longest.sentence)) }
}
