/// A decision table with priorities: rules with conditions and outcomes, of which those that apply and give way to no
/// other that applies decide. It knows nothing of what variables and outcomes mean.
public struct DecisionProblem: Sendable {
  /// One rule.
  public struct Rule: Sendable {
    /// Where it applies.
    public let condition: CubeSet
    /// Rules with the same number have the same outcome.
    public let outcome: Int

    /// - Parameters: as the properties.
    public init(condition: CubeSet, outcome: Int) {
      self.condition = condition
      self.outcome = outcome
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
  /// Which rules go before which.
  public let precedence: Precedence

  /// - Parameters: as the properties.
  public init(
    sizes: [Int], order: [Int], namedCount: Int, rules: [Rule], scopes: [CubeSet], excluded: [Cube],
    precedence: Precedence
  ) {
    self.sizes = sizes
    self.order = order
    self.namedCount = namedCount
    self.rules = rules
    self.scopes = scopes
    self.excluded = excluded
    self.precedence = precedence
  }

  /// Whether the first rule (index) goes before the second.
  public func goesBefore(_ s: Int, _ r: Int) -> Bool { precedence.goesBefore(s, r) }

  /// The same problem, asked in another order.
  /// - Parameter order: the same variables; the named ones first.
  public func ordered(_ order: [Int]) -> DecisionProblem {
    DecisionProblem(
      sizes: sizes, order: order, namedCount: namedCount, rules: rules, scopes: scopes, excluded: excluded,
      precedence: precedence)
  }

  /// The problem that some of the rules are, within boxes.
  /// - Parameters:
  ///   - chosen: indices of the rules; the result numbers them from 0 in this order, with their outcomes unchanged.
  ///   - boxes: outside these no decision is asked for.
  /// - Returns: nil when the scopes within the boxes take more boxes than are written out.
  public func restricted(to chosen: [Int], within boxes: CubeSet) -> DecisionProblem? {
    var inside: [CubeSet] = []
    for scope in scopes {
      guard let both = scope.intersection(boxes) else { return nil }
      inside.append(both)
    }
    return DecisionProblem(
      sizes: sizes, order: order, namedCount: namedCount, rules: chosen.map { rules[$0] }, scopes: inside,
      excluded: excluded, precedence: precedence.restricted(to: chosen))
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

  /// - Parameter rules: indices of rules that cause it.
  public init(rules: [Int]) { self.rules = rules }
}
