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
}

/// A finding in an example.
public struct ToldFinding: Sendable {
  /// The finding; its place is that in the whole file.
  public let finding: Finding
  /// The row in the text as shown, from 1; nil: outside what is shown.
  public let row: Int?

  /// - Parameters: as the properties.
  public init(finding: Finding, row: Int?) {
    self.finding = finding
    self.row = row
  }

  /// Where, as words to follow "het programma meldt"; several files are shown where `isOneOfMore`.
  func place(isOneOfMore: Bool) -> String {
    let file = SafeText.line(finding.span.file)
    guard let row else { return "bij \(file)" }
    return isOneOfMore ? "bij rij \(row) van \(file)" : "bij rij \(row)"
  }

  /// What is said, in short lines: the sentence, the situation, the help.
  var lines: [String] {
    var lines = ["\(finding.severity.rawValue) \(finding.kind.code) (\(finding.kind.name)): \(finding.message)"]
    if let situation = finding.situation { lines.append("situatie: \(SituationText.words(situation))") }
    if !finding.help.isEmpty { lines.append("hulp: \(finding.help)") }
    return lines.map { SafeText.line($0) }
  }
}

/// Words that the text and the page share.
enum ExplanationWords {
  /// Code, name and weight.
  static func weight(_ kind: FindingKind) -> String { "meestal een \(kind.severity.rawValue)" }

  /// Before what is the same in both.
  static let context = "Bij dit voorbeeld hoort"
  /// Before what gives the finding.
  static let wrong = "Fout"
  /// Before what gives none.
  static let right = "Goed"

  /// What the reader does not see.
  static let rest =
    "U ziet van elk bestand alleen het deel waar het om gaat. De rest staat in het voorbeeldproject `docs/voorbeeld`."
}
