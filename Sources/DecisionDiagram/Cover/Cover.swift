/// A box that has one decision, in two forms.
public struct CoverRow: Hashable, Sendable {
  /// As large as can be: with any value more it would hold a possible situation with another decision.
  public let prime: Cube
  /// The same possible situations, without the values that no possible situation in the box has.
  public let occurring: Cube
}

/// Writing the cover out would take more work than is allowed.
public struct CoverTooLarge: Error, Sendable {}

extension Diagram {
  /// Steps allowed for the rows of one diagram unless the caller says otherwise.
  public static let usualCoverBudget = 50_000_000

  /// Boxes of named variables that together hold exactly the possible combinations with one decision.
  ///
  /// Each box is prime, and none can be missed. Impossible combinations may lie in any box. The first boxes are made
  /// greedily: from a shortest path that is not covered yet, conditions are dropped, the last levels first, and what
  /// is left is widened. Then every box is left out that the others cover.
  /// - Parameters:
  ///   - leaf: index of the decision.
  ///   - steps: nodes that may be looked at; less what was used.
  /// - Returns: the boxes in the order in which they were found; none when nothing possible has the decision.
  /// - Throws: when the steps run out.
  public func cover(of leaf: Int, steps: inout Int) throws(CoverTooLarge) -> [CoverRow] {
    let diagram = namedCount == levels.count ? self : named
    var walk = BoxWalk(diagram, leaf: leaf)
    var sets = SituationSets(diagram)
    let all = sets.situations { $0 == leaf }
    var uncovered = all
    var boxes: [AtomBox] = []
    while let path = sets.shortestPath(uncovered) {
      let box = walk.prime(around: path)
      boxes.append(box)
      uncovered = sets.subtract(box, from: uncovered)
      try spend(&steps, &walk, &sets)
    }
    var kept = boxes
    for box in boxes {
      let others = kept.filter { $0 != box }
      var rest = sets.intersection(all, box)
      for other in others where rest != SituationSets.nothing && !other.isApart(from: box) {
        rest = sets.subtract(other, from: rest)
      }
      if rest == SituationSets.nothing { kept = others }
      try spend(&steps, &walk, &sets)
    }
    var rows: [CoverRow] = []
    for box in kept {
      rows.append(CoverRow(prime: box.cube(diagram.levels), occurring: walk.occurring(in: box).cube(diagram.levels)))
      try spend(&steps, &walk, &sets)
    }
    return rows
  }

  private func spend(
    _ steps: inout Int, _ walk: inout BoxWalk, _ sets: inout SituationSets
  ) throws(CoverTooLarge) {
    steps -= walk.takeSteps() + sets.takeSteps()
    guard steps > 0 else { throw CoverTooLarge() }
  }
}
