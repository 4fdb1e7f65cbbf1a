internal import Diagnostics

/// Findings as text for people, each with the line that it is about.
public enum FindingsText {
  /// The findings, then what became of the criteria, then the numbers; every line ends with a line break.
  /// - Parameters:
  ///   - report: what to tell.
  ///   - style: colours and width.
  ///   - limit: how many findings at most; nil: all. How many are hidden is always said.
  ///   - onlyMissing: of the criteria, tell only of frameworks with something missing.
  public static func render(
    _ report: FindingReport, style: Style, limit: Int? = nil, onlyMissing: Bool = false
  ) -> String {
    var lines = findings(report, style: style, limit: limit)
    let overview = CriteriaOverview(style: style).lines(report.criteria, onlyMissing: onlyMissing)
    if !overview.isEmpty { lines += (lines.isEmpty ? [] : [""]) + overview + [""] }
    lines.append(FindingsSummary.line(report))
    return lines.map { $0 + "\n" }.joined()
  }

  /// The lines of the findings, with how many are hidden.
  /// - Parameters: as of `render`.
  static func findings(_ report: FindingReport, style: Style, limit: Int?) -> [String] {
    let entries = FindingGroups(report.findings).entries
    let shown = entries.map { $0.finding }.shown(limit: limit).map { entries[$0] }
    var lines: [String] = []
    for (number, entry) in shown.enumerated() {
      if number > 0 { lines.append("") }
      lines += FindingLayout(finding: entry.finding, sources: report.sources, style: style).lines
      if let group = entry.group { lines += [""] + wrapped(group.sentence, width: style.lineWidth) }
    }
    let told = shown.flatMap { [$0.finding] + ($0.group.map { Array($0.rest) } ?? []) }
    if let hidden = FindingsSummary.hidden(report.findings, told: told) { lines.append(hidden) }
    return lines
  }
}

/// The lines of one finding.
private struct FindingLayout {
  let finding: Finding
  let sources: [String: SourceFile]
  let style: Style

  /// How many columns the row numbers take.
  private var gutter: Int {
    ([finding.span] + finding.related.map { $0.span }).map { String($0.start.line + 1).count }.max() ?? 1
  }

  var lines: [String] {
    var lines = title
    lines += place(finding.span, arrow: "-->", label: finding.label)
    for other in shownRelated { lines += place(other.span, arrow: ":::", label: other.label) }
    for (word, text) in notes { lines += note(word, text) }
    return lines
  }

  /// The other places that are told with their line: all, or the first few where there are many.
  private var shownRelated: [RelatedPlace] {
    finding.related.count > Self.mostPlaces ? Array(finding.related.prefix(2)) : finding.related
  }

  private static let mostPlaces = 4

  private var tint: Tint {
    switch finding.severity {
    case .fout: .alarm
    case .waarschuwing: .caution
    case .tip: .good
    }
  }

  private var title: [String] {
    let lead = "\(finding.severity.rawValue) \(finding.kind.code)"
    let text = "\(lead) (\(finding.kind.name)): \(SafeText.line(finding.message))"
    var lines = wrapped(text, width: style.lineWidth)
    if lines[0].hasPrefix(lead) { lines[0] = style.painted(lead, tint) + lines[0].dropFirst(lead.count) }
    return lines
  }

  private var notes: [(word: String, text: String)] {
    var notes: [(word: String, text: String)] = []
    let others = finding.related.dropFirst(shownRelated.count).map { $0.span.shownPlace }
    if !others.isEmpty { notes.append(("ook", "\(others.count) andere plaatsen: \(others.joined(separator: ", "))")) }
    return notes + finding.notes
  }

  private func note(_ word: String, _ text: String) -> [String] {
    let margin = String(repeating: " ", count: gutter + 1)
    let lead = "= \(word):"
    let lines = wrapped("\(lead) \(SafeText.line(text))", width: style.lineWidth - margin.count)
    return lines.enumerated().map { number, line in
      guard number == 0 else { return margin + "  " + line }
      return margin + style.painted(lead, .mark) + line.dropFirst(lead.count)
    }
  }

  private func place(_ span: SourceSpan, arrow: String, label: String) -> [String] {
    let margin = String(repeating: " ", count: gutter)
    let label = SafeText.line(label)
    let arrowLine = margin + style.painted(arrow, .mark) + " " + SafeText.line(span.shownPlace)
    guard let source = sources[span.file]?.line(span.start.line) else {
      return [label.isEmpty ? arrowLine : "\(arrowLine) \(label)"]
    }
    let excerpt = SourceExcerpt(line: source, span: span, width: style.lineWidth - gutter - 3)
    let number = String(span.start.line + 1)
    let bar = style.painted("|", .mark)
    let carets = style.painted(excerpt.carets, arrow == "-->" ? tint : .mark)
    let row = String(repeating: " ", count: gutter - number.count) + style.painted(number, .mark)
    return [
      arrowLine, "\(row) \(bar) \(excerpt.text)".trimmedAtEnd,
      "\(margin) \(bar) \(excerpt.indent)\(carets) \(label)".trimmedAtEnd,
    ]
  }
}
