internal import Diagnostics
internal import StrictYAML

/// What decoding one file gathers on the way: findings, and where in the domain it is.
struct DecodingContext {
  private var gathered = Findings()
  /// What was said to be missing, by the name of what should be there.
  private var absences: [(key: String, mapping: SourceSpan, finding: Finding)] = []
  /// How many errors were reported so far, so that a reader can tell whether a part was sound.
  private(set) var errorCount = 0
  /// Where in the domain we are; goes with every finding.
  var path: DomainPath
  /// Places of errors in the writing of the file: what was refused there is missing from the tree.
  private var writingErrors: [SourceSpan] = []

  /// - Parameter path: where in the domain the file lies.
  init(path: DomainPath) { self.path = path }

  /// Everything that was found.
  var findings: Findings {
    var all = gathered
    for absence in absences { all.add(absence.finding) }
    return all
  }

  /// Takes over the findings about the writing of the file.
  mutating func take(_ writing: Findings) {
    for var finding in writing.sorted {
      finding.path = path
      gathered.add(finding)
      if finding.severity == .fout { writingErrors.append(finding.span) }
    }
  }

  /// Adds a finding at this place in the domain.
  mutating func report(
    _ kind: FindingKind, _ message: String, at span: SourceSpan, help: String = "", related: [RelatedPlace] = []
  ) {
    let finding = Finding(kind, message, at: span, help: help, related: related, path: path)
    if finding.severity == .fout { errorCount += 1 }
    gathered.add(finding)
  }

  /// Says that a key is missing; withdrawn when it turns out to be there, misspelled.
  /// - Parameter mapping: where the key should be.
  mutating func reportAbsence(
    of key: String, in mapping: SourceSpan, _ kind: FindingKind, _ message: String, at span: SourceSpan, help: String
  ) {
    let finding = Finding(kind, message, at: span, help: help, path: path)
    if finding.severity == .fout { errorCount += 1 }
    absences.append((key, mapping, finding))
  }

  /// A key is not missing but misspelled, which is reported by itself. What it stands for stays unknown.
  mutating func withdrawAbsence(of key: String, in mapping: SourceSpan) {
    absences.removeAll { $0.key == key && $0.mapping == mapping }
  }

  /// Whether something within a place was refused by the reader of the file, so that nothing more is said about it.
  func hasWritingError(from start: SourcePosition, to end: SourcePosition) -> Bool {
    writingErrors.contains { start <= $0.start && $0.start <= end }
  }

  /// Counts an error that was already reported.
  mutating func countError() { errorCount += 1 }

  /// Says that nothing was written where something is needed.
  /// - Parameters:
  ///   - key: the key before it; nil for a member of a list.
  ///   - span: the place of the missing value.
  mutating func reportMissingValue(of key: Node.Scalar?, at span: SourceSpan, help: String = "") {
    guard !hasWritingError(from: key?.span.start ?? span.start, to: span.end) else {
      // The value was refused.
      return countError()
    }
    let message = key.map { "Achter \(Wording.quoted($0.text)) staat niets." } ?? "Hier staat niets."
    report(
      .emptyValue, message, at: key?.span ?? span,
      help: help.isEmpty
        ? "Schrijf een waarde, of haal de regel weg. Horen de regels eronder erbij? Laat die dan verder inspringen."
        : help)
  }

  /// Whether something was written behind a key; says so where nothing was.
  mutating func isGiven(_ entry: Node.Entry, help: String = "") -> Bool {
    guard case .scalar(let scalar) = entry.value, scalar.isMissing else { return true }
    reportMissingValue(of: entry.key, at: scalar.span, help: help)
    return false
  }
}
