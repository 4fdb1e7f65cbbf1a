import BigInt
import DecisionDiagram

/// Which sets of rules win together in a part of the situations.
struct WinnerSets {
  /// One set of rules, with where it wins.
  struct Entry {
    /// Indices of the rules, rising.
    let rules: [Int]
    /// In how many situations exactly these win.
    let count: BigUInt
    /// The smallest situation: variable and value index.
    let path: [(variable: Int, value: Int)]
  }

  /// The most frequent first; among equals in the order of rules.
  let entries: [Entry]

  /// More boxes than this are not told apart.
  private static let boxLimit = 5_000

  /// - Parameters:
  ///   - duty: with its diagram.
  ///   - leaf: of the diagram.
  /// - Returns: nil when there are too many sets to tell apart.
  init?(_ duty: CompiledDuty, at leaf: Int) {
    let problem = duty.problem
    guard let boxes = duty.diagram.boxes(reaching: [leaf], limit: Self.boxLimit) else { return nil }
    // Every rule with an outcome of its own: then a decision is the set of rules that win.
    let own = DecisionProblem(
      sizes: problem.sizes, order: problem.order, namedCount: problem.namedCount,
      rules: problem.rules.enumerated().map { DecisionProblem.Rule(condition: $1.condition, outcome: $0) },
      scopes: [CubeSet(boxes)], excluded: problem.excluded, precedence: problem.precedence)
    guard let diagram = try? Diagram.build(own) else { return nil }
    let counts = diagram.counts
    var entries: [Entry] = []
    for (index, decision) in diagram.leaves.enumerated() {
      guard case .outcomes(let rules) = decision, counts[index] > 0, let path = diagram.smallestCase(reaching: [index])
      else { continue }
      entries.append(Entry(rules: rules, count: counts[index], path: path))
    }
    self.entries = entries.sorted { a, b in
      a.count != b.count ? a.count > b.count : a.rules.lexicographicallyPrecedes(b.rules)
    }
  }
}
