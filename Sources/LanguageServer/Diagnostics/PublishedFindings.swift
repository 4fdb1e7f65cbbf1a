internal import Diagnostics
internal import Reports

/// The findings of a project as editors show them: `Diagnostic`s by file.
struct PublishedFindings {
  private let checked: CheckedFiles
  private let encoding: PositionEncoding
  private let address: (String) -> String
  private var lines: [String: TextLines] = [:]

  /// - Parameters:
  ///   - checked: the project.
  ///   - encoding: of positions.
  ///   - address: of a file of the project.
  init(_ checked: CheckedFiles, _ encoding: PositionEncoding, address: @escaping (String) -> String) {
    self.checked = checked
    self.encoding = encoding
    self.address = address
    for finding in checked.findings {
      for span in [finding.span] + finding.related.map({ $0.span }) where lines[span.file] == nil {
        lines[span.file] = TextLines(checked.texts[span.file] ?? [])
      }
    }
  }

  /// By path within the project, the list for that file; only files of the project itself.
  var byFile: [String: JSONValue] {
    let findings = checked.findings.joinedOverRegions.filter { !isEmbedded($0.span.file) }
    return Dictionary(grouping: findings) { $0.span.file }.mapValues { .list($0.map(diagnostic)) }
  }

  /// Whether a file is one of the program, that no editor can open.
  private func isEmbedded(_ file: String) -> Bool { checked.texts[file] != nil && !checked.ownFiles.contains(file) }

  private func diagnostic(_ finding: Finding) -> JSONValue {
    let related = finding.related.filter { !isEmbedded($0.span.file) }
    return .members([
      ("range", range(finding.span)),
      ("severity", .number(weight(finding.severity))),
      ("code", .text(finding.kind.code)),
      ("source", "aanzet"),
      ("message", .text(FindingSentences.text(finding))),
      ("relatedInformation", related.isEmpty ? nil : .list(related.map(information))),
    ])
  }

  private func information(_ place: RelatedPlace) -> JSONValue {
    let location = JSONValue.members([("uri", .text(address(place.span.file))), ("range", range(place.span))])
    return .members([("location", location), ("message", .text(place.label))])
  }

  private func range(_ span: SourceSpan) -> JSONValue {
    guard let lines = lines[span.file] else { return EditorRange.json(.zero, .zero) }
    let start = lines.offset(of: span.start)
    var end = lines.offset(of: span.end)
    if end <= start {
      // Of a place without length the whole line is marked, or nothing would be seen.
      end = lines.line(lines.position(at: start, .utf8).line).upperBound
    }
    return EditorRange.json(start..<max(start, end), in: lines, encoding)
  }

  private func weight(_ severity: Severity) -> Int {
    switch severity {
    case .fout: 1
    case .waarschuwing: 2
    // Information: a hint is hardly shown by editors.
    case .tip: 3
    }
  }
}
