/// A decision table with priorities: rules with conditions and outcomes, of which those that apply and give way to no
/// other that applies decide. It knows nothing of what variables and outcomes mean.
public struct DecisionProblem: Sendable {
  /// One rule.
  public struct Rule: Sendable {
    /// Where it applies.
    public let condition: CubeSet
    /// Rules with the same number have the same outcome.
    public let outcome: Int
    /// Rules of one class go before the same rules and give way to the same rules.
    public let precedenceClass: Int

    /// - Parameters: as the properties.
    public init(condition: CubeSet, outcome: Int, precedenceClass: Int) {
      self.condition = condition
      self.outcome = outcome
      self.precedenceClass = precedenceClass
    }
  }

  /// Number of values of each variable, by variable.
  public let sizes: [Int]
  /// The order in which the diagram asks its variables. Variables that only `excluded` names stand last.
  public let order: [Int]
  /// How many variables at the front of `order` are named by rules and scopes; situations are counted over these.
  public let namedCount: Int
  /// The rules.
  public let rules: [Rule]
  /// A decision exists where any of these holds.
  public let scopes: [CubeSet]
  /// Boxes in which no situation exists.
  public let excluded: [Cube]
  /// Whether the first rule (index) goes before the second.
  public let goesBefore: @Sendable (Int, Int) -> Bool
  /// Whether going before is transitive, which saves work.
  public let isTransitive: Bool

  /// - Parameters: as the properties.
  public init(
    sizes: [Int], order: [Int], namedCount: Int, rules: [Rule], scopes: [CubeSet], excluded: [Cube],
    isTransitive: Bool, goesBefore: @escaping @Sendable (Int, Int) -> Bool
  ) {
    self.sizes = sizes
    self.order = order
    self.namedCount = namedCount
    self.rules = rules
    self.scopes = scopes
    self.excluded = excluded
    self.isTransitive = isTransitive
    self.goesBefore = goesBefore
  }
}

/// What is decided in a situation.
public enum Decision: Hashable, Sendable {
  /// The situation cannot exist.
  case impossible
  /// No scope holds.
  case outOfScope
  /// In scope, but no rule applies.
  case gap
  /// The outcomes of the winning rules, in rising order: one is a settled decision, more are a conflict.
  case outcomes([Int])
}

/// A diagram would take more work than is allowed.
public struct BudgetExceeded: Error, Sendable {
  /// Rules that were still in play where the work ran out, a few of them, by index.
  public let rules: [Int]
}
