import DecisionDiagram
import DecisionTable

/// What rows ask of facts, with what they leave out.
struct ReadableConditions {
  private let facts: [Int]
  private let sizes: [Int]
  /// By fact: the values that some possible situation has.
  private let possible: [Int: ValueSet]

  /// - Parameters:
  ///   - diagram: that the rows cover.
  ///   - sizes: number of values of each fact.
  ///   - facts: that rows may look at, in order.
  init(diagram: Diagram, sizes: [Int], _ facts: [Int]) {
    self.facts = facts
    self.sizes = sizes
    possible = Dictionary(facts.map { ($0, Self.possibleValues($0, diagram)) }) { first, _ in first }
  }

  /// The conditions of a row, in the order of the facts.
  func words(_ row: CoverRow) -> [ReadableCondition] {
    facts.compactMap { fact in
      guard let prime = row.prime[fact], let occurring = row.occurring[fact] else { return nil }
      let outside = prime.complement(below: sizes[fact])
      return ReadableCondition(
        fact: fact, values: occurring.runs, others: outside.intersection(possible[fact] ?? .empty).runs)
    }
  }

  private static func possibleValues(_ fact: Int, _ diagram: Diagram) -> ValueSet {
    guard let level = diagram.levels.first(where: { $0.variable == fact }) else { return .empty }
    return (0..<level.atoms.count).map { level.atoms.values(of: $0) }
      .filter { !diagram.leaves(within: Cube([fact: $0])).isEmpty }.reduce(.empty) { $0.union($1) }
  }
}
