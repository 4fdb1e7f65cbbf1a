public import Calendar
public import Diagnostics

/// What became of one criterion of a framework in a region, in a longest run of days with the same result.
public struct CriterionResult: Sendable, Hashable {
  /// The three states; the raw value is the word for it.
  public enum State: String, Sendable {
    /// Every demand is met.
    case settled = "geregeld"
    /// Left open on purpose, by the agreement or by a rule.
    case open = "bewust open"
    /// Some demand is not met.
    case missing = "ontbreekt"
  }

  /// Region id.
  public let region: String
  /// Framework id.
  public let framework: String
  /// Criterion id.
  public let criterion: String
  /// First day.
  public let from: Day
  /// Last day, included; nil: no end.
  public let through: Day?
  /// What became of it.
  public let state: State
  /// Why it is left open; in the order found, each once.
  public let reasons: [String]
  /// Where it is missing: the findings that say why, by file and place; at least one.
  public internal(set) var findings: [Finding] = []
  /// What the findings are looked up by.
  let causes: [CriterionCause]
}
