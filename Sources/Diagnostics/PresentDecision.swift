/// What is decided now in the situation of a finding, about its duty at its step: enough to write it down as an example
/// (`soort: toetsen`) that comes true as long as nothing is changed.
public struct PresentDecision: Hashable, Sendable {
  /// The four decisions that a situation can have; the raw value is the word in an example.
  public enum Status: String, Sendable {
    /// Somebody has the duty.
    case settled = "geregeld"
    /// Left open on purpose.
    case open = "bewust-open"
    /// A gap.
    case unsettled = "niet-geregeld"
    /// A conflict.
    case contradictory = "tegenstrijdig"
  }

  /// A day on which it is so, as `YYYY-MM-DD`.
  public let day: String
  /// Facts with a value: every situation that agrees with them has this decision.
  public let facts: [FactValue]
  /// The decision.
  public let status: Status
  /// Ids of the roles that have the duty; empty unless it is settled.
  public let who: [String]

  /// - Parameters: as the properties; facts without a value are left out.
  public init(day: String, facts: [FactValue], status: Status, who: [String] = []) {
    self.day = day
    self.facts = facts.filter { $0.value != nil }
    self.status = status
    self.who = who
  }
}
