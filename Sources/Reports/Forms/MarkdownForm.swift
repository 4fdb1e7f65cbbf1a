internal import Diagnostics

/// Findings as a comment on a pull request, in the Markdown of GitHub and GitLab: the numbers, then the findings by weight.
enum MarkdownForm {
  /// The most UTF-16 code units in a comment; GitHub refuses more than 65,536 characters.
  static let most = 60_000
  /// What is kept free for headings and for telling what is left out.
  private static let reserve = 2_000
  /// The most Unicode scalars of one text of a finding.
  private static let longest = 1_000
  /// The most other places that are told.
  private static let mostPlaces = 8

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
      parts.append("\n\(text(hidden)) \(MarkdownEscape.sentence(cut(report.frame.wholeReport)))".trimmedAtEnd + "\n")
    }
    return parts.joined()
  }

  private static func head(_ report: FormReport) -> String {
    let counts = FindingsSummary.counts(report.findings)
    var lines = ["### \(MarkdownEscape.text(report.frame.command)): \(counts)"]
    if let failure = report.failure { lines += ["", "**Fout:** \(MarkdownEscape.sentence(cut(failure)))"] }
    for line in report.summary.prefix(20) { lines += ["", text(line)] }
    return lines.map { $0 + "\n" }.joined()
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
    let place = MarkdownEscape.code(cut(report.place(finding.span)))
    var lines = ["", "- **\(text(finding.title))** \(MarkdownEscape.sentence(cut(finding.message)))<br>\(place)"]
    var notes = finding.notes.filter { $0.word != "uitleg" }
      .map { "\(DutchText.capitalized($0.word)): \(MarkdownEscape.sentence(cut($0.text)))" }
    notes += finding.related.prefix(mostPlaces).map { other in
      "Ook \(MarkdownEscape.code(cut(report.place(other.span)))) \(text(other.label))".trimmedAtEnd
    }
    let others = finding.related.count - mostPlaces
    if others > 0 { notes.append("En nog \(DutchText.count(others, "andere plaats", "andere plaatsen")).") }
    if finding.kind.isInCatalogue { notes.append("Uitleg: <code>aanzet leg-uit \(finding.kind.code)</code>") }
    guard !notes.isEmpty else { return lines.map { $0 + "\n" }.joined() }
    let title = finding.situation == nil ? "Wat u eraan doet" : "Situatie, en wat u eraan doet"
    lines.append("  <details><summary>\(title)</summary><br>\(notes.joined(separator: "<br>"))</details>")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func text(_ text: String) -> String { MarkdownEscape.text(cut(text)) }

  private static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count <= longest ? text : String(scalars.prefix(longest)) + "…"
  }
}
