import DecisionDiagram

/// Which situations can exist at a step in a period: a diagram for each group of facts that constraints tie together.
struct Existence {
  /// A leaf that is not impossible: the situation exists.
  let diagrams: [Diagram]
  /// Number of values of each fact.
  let sizes: [Int]

  /// Whether some situation in a box exists.
  func isPossible(in box: Cube) -> Bool {
    !box.isEmpty && diagrams.allSatisfy { !$0.leaves(within: box).isEmpty }
  }

  /// Whether some situation in the boxes exists.
  func isPossible(in boxes: CubeSet) -> Bool { boxes.cubes.contains { isPossible(in: $0) } }

  /// A whole situation in a box: the value of every fact.
  /// - Returns: nil when there is none.
  func situation(in box: Cube) -> [Int]? {
    var values = sizes.indices.map { box[$0]?.first ?? 0 }
    for diagram in diagrams {
      let possible = Set(diagram.leaves.indices.filter { diagram.leaves[$0] != .impossible })
      guard let part = diagram.situation(reaching: possible, within: box) else { return nil }
      for (variable, value) in part { values[variable] = value }
    }
    return values
  }

  /// Whether a situation exists.
  func contains(_ values: [Int]) -> Bool {
    diagrams.allSatisfy { $0.decision { values[$0] } != .impossible }
  }
}
