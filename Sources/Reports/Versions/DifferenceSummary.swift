public import Compiler

/// A difference between two versions in one line.
public enum DifferenceSummary {
  /// `3 besluiten veranderen in 1 regio, 1 gat gedicht, 4 wijzigingen in bestanden.`
  public static func line(_ difference: VersionDifference) -> String {
    DifferenceWords(
      report: DifferenceReport(
        old: "", new: "", difference: difference, fingerprint: "", remarks: [], outside: nil, isAccepted: true)
    ).total
  }
}
