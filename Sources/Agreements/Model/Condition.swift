public import Diagnostics

/// Where a rule, document, fact or impossibility applies: any of its alternatives, each with all of its tests.
/// The names and values in it are as written; the compiler resolves them.
public struct Condition: Sendable {
  /// Any of these holds; each is a list of tests that all hold. Never empty; an empty alternative always holds.
  public let alternatives: [[Test]]
  /// The place of the whole condition.
  public let span: SourceSpan

  /// - Parameters:
  ///   - alternatives: any of these.
  ///   - span: the place of the whole.
  public init(alternatives: [[Test]], span: SourceSpan) {
    self.alternatives = alternatives
    self.span = span
  }

  /// One fact compared with values. False where the fact has no value.
  public struct Test: Sendable {
    /// The fact.
    public let fact: Located<String>
    /// What is asked of it.
    public let demand: Demand

    /// - Parameters: as the properties.
    public init(fact: Located<String>, demand: Demand) {
      self.fact = fact
      self.demand = demand
    }
  }

  /// What a test asks of a fact's value.
  public enum Demand: Sendable {
    /// It is one of these.
    case anyOf([Located<String>])
    /// It has a value, and it is none of these (`niet`).
    case noneOf([Located<String>])
    /// It lies between these, both included; at least one is given (`vanaf`, `tot-en-met`).
    case between(from: Located<String>?, through: Located<String>?)
  }
}
