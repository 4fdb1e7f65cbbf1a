public import Diagnostics

/// The long explanation of a kind of finding, as text for people.
public enum ExplanationText {
  /// Code, name and weight, then the explanation; every line ends with a line break.
  public static func render(_ kind: FindingKind, style: Style) -> String {
    let title = "\(kind.code) (\(kind.name)), meestal een \(kind.severity.rawValue)"
    let lines = [title, ""] + wrapped(kind.explanation, width: style.lineWidth)
    return lines.map { $0 + "\n" }.joined()
  }
}
