public import Diagnostics

/// A finding in a few lines, for where its place is shown by others.
public enum FindingSentences {
  /// What is wrong, the situation that shows it with its share, and how to mend it; a line each.
  public static func text(_ finding: Finding) -> String {
    var lines = [sentence(finding.message)]
    if let situation = finding.situation { lines.append("Situatie: \(SituationText.words(situation)).") }
    if let share = finding.share { lines.append("Aandeel: \(SituationText.share(share)) bij deze stap.") }
    if !finding.help.isEmpty { lines.append("Hulp: \(sentence(finding.help))") }
    return lines.joined(separator: "\n")
  }

  private static func sentence(_ text: String) -> String {
    DutchText.capitalized(DutchText.sentence(SafeText.line(text)))
  }
}
