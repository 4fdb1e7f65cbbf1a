internal import Diagnostics

/// Gathers the findings of one file, at most 20 of a kind, so that a broken file does not bury the rest.
struct Complaints {
  /// The most findings of one kind in one file.
  static let limitPerKind = 20

  /// Path of the file as shown to the user.
  let file: String
  private var kept: [Finding] = []
  private var counts: [String: Int] = [:]

  /// - Parameter file: path as shown to the user.
  init(file: String) { self.file = file }

  /// Whether nothing was found yet.
  var isEmpty: Bool { kept.isEmpty }

  /// Adds one, unless there are enough of its kind; then it is only counted.
  /// - Parameters:
  ///   - kind: what kind.
  ///   - message: one Dutch sentence; only made when it is kept.
  ///   - start: first position.
  ///   - end: position just past the last.
  ///   - help: how to mend it, in Dutch.
  ///   - related: other places.
  mutating func add(
    _ kind: FindingKind, _ message: @autoclosure () -> String, from start: SourcePosition, to end: SourcePosition,
    help: @autoclosure () -> String, related: @autoclosure () -> [RelatedPlace] = []
  ) {
    counts[kind.code, default: 0] += 1
    guard counts[kind.code, default: 0] <= Self.limitPerKind else { return }
    kept.append(Finding(kind, message(), at: span(start, end), help: help(), related: related()))
  }

  /// The findings; the last of a kind that was cut short says how many more there are.
  var findings: Findings {
    var findings = Findings()
    var seen: [String: Int] = [:]
    for var finding in kept {
      let code = finding.kind.code
      seen[code, default: 0] += 1
      let dropped = counts[code, default: 0] - Self.limitPerKind
      if dropped > 0, seen[code] == Self.limitPerKind {
        finding.help += " Dit komt in dit bestand nog \(dropped) keer vaker voor; die plaatsen staan hier niet."
      }
      findings.add(finding)
    }
    return findings
  }

  /// A stretch of this file.
  func span(_ start: SourcePosition, _ end: SourcePosition) -> SourceSpan {
    SourceSpan(file: file, start: start, end: end)
  }

  /// The user's text between quotes, on one line, shortened after 40 Unicode scalars.
  static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var shown = String.UnicodeScalarView()
    for scalar in scalars.prefix(40) { shown.append(scalar.value < 0x20 ? " " : scalar) }
    return "\"\(String(shown))\(scalars.dropFirst(40).isEmpty ? "" : "…")\""
  }
}

extension Complaints {
  /// More bytes than allowed.
  mutating func tooLarge(_ count: Int) {
    let start = SourcePosition(line: 0, column: 0)
    add(
      .fileTooLarge, "Dit bestand is te groot: \(count) bytes; hooguit \(StrictYAML.byteLimit) is toegestaan.",
      from: start, to: start, help: "Verdeel de inhoud over meer bestanden.")
  }

  /// Nothing written, or only comments.
  mutating func emptyFile() {
    let start = SourcePosition(line: 0, column: 0)
    add(
      .emptyFile, "In dit bestand staat niets, of alleen opmerkingen.", from: start, to: start,
      help: "Begin met de sleutel \"soort\", bijvoorbeeld soort: afspraken.")
  }
}
