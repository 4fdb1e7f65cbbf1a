public import Diagnostics

/// A kind of finding with what the program says to its wrong example, ready to be told.
public struct Explanation: Sendable {
  /// The kind.
  public let kind: FindingKind
  /// What the wrong example gives.
  public let told: [ToldFinding]

  /// - Parameters: as the properties.
  public init(kind: FindingKind, told: [ToldFinding]) {
    self.kind = kind
    self.told = told
  }

  /// How many files are shown of which one is wrong.
  var shownFileCount: Int { kind.example.map { $0.context.count + $0.wrong.count } ?? 0 }
}

/// A finding in an example.
public struct ToldFinding: Sendable {
  /// The finding; its places are those in the whole files.
  public let finding: Finding
  /// The main place.
  let place: ToldPlace
  /// Other places, as far as they are shown.
  let others: [ToldPlace]

  /// - Parameters:
  ///   - finding: the finding.
  ///   - row: the row, from 1, at which a place stands in the text as shown; nil: outside what is shown.
  public init(_ finding: Finding, row: (SourceSpan) -> Int?) {
    self.finding = finding
    place = ToldPlace(file: finding.span.file, row: row(finding.span), label: finding.label)
    others = finding.related.compactMap { other in
      row(other.span).map { ToldPlace(file: other.span.file, row: $0, label: other.label) }
    }
  }

  /// What is said, in short lines: the sentence, the situation, other places, the help.
  /// - Parameter fileCount: how many files are shown.
  func lines(fileCount: Int) -> [String] {
    var lines = ["\(finding.severity.rawValue) \(finding.kind.code) (\(finding.kind.name)): \(finding.message)"]
    lines += others.map { "ook \($0.words(fileCount: fileCount)): \($0.label)" }
    if let situation = finding.situation { lines.append("situatie: \(SituationText.words(situation))") }
    if !finding.help.isEmpty { lines.append("hulp: \(finding.help)") }
    return lines.map { SafeText.line($0) }
  }
}

/// A place in an example.
struct ToldPlace: Sendable {
  /// Path in the project.
  let file: String
  /// The row in the text as shown, from 1; nil: outside what is shown.
  let row: Int?
  /// What is there, in Dutch; may be empty.
  let label: String

  /// Where, as words to follow "het programma meldt"; of more files the right one is named.
  func words(fileCount: Int) -> String {
    let file = SafeText.line(file)
    guard let row else { return "bij \(file)" }
    return fileCount > 1 ? "bij rij \(row) van \(file)" : "bij rij \(row)"
  }
}

/// Words that the text and the page share.
enum ExplanationWords {
  /// The weight.
  static func weight(_ kind: FindingKind) -> String { "meestal een \(kind.severity.rawValue)" }

  /// Before the older of two versions.
  static let before = "Eerst"
  /// Before the newer, with the finding, and without it.
  static let after = (wrong: "Daarna, met deze melding", right: "Daarna, zonder melding")
  /// Before what is the same in both.
  static let context = "Bij dit voorbeeld hoort"
  /// Before what gives the finding.
  static let wrong = "Fout"
  /// Before what gives none.
  static let right = "Goed"

  /// The parts of an example with their titles, in order; the one that the finding is in first comes before what is told.
  static func parts(
    _ example: FindingExample
  ) -> (before: [(title: String, files: [ShownFile])], after: (title: String, files: [ShownFile])) {
    guard !example.before.isEmpty else {
      return ([(context, example.context), (wrong, example.wrong)], (right, example.right))
    }
    return (
      [(context, example.context), (before, example.before), (after.wrong, example.wrong)], (after.right, example.right)
    )
  }

  /// What the reader does not see.
  static let rest =
    "U ziet van elk bestand alleen het deel waar het om gaat. De rest staat in het voorbeeldproject `docs/voorbeeld`."
}
