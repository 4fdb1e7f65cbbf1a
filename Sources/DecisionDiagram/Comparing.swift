extension Diagram {
  /// Whether two diagrams decide the same in every situation. Exact: all pairs of nodes that a situation can reach
  /// together are looked at, each once.
  ///
  /// - Parameters:
  ///   - other: built with the same order of variables.
  ///   - isSame: whether a decision of this diagram is the same as one of the other.
  public func agrees(with other: Diagram, where isSame: (Decision, Decision) -> Bool) -> Bool {
    var seen: Set<Pair> = []
    var pending = [Pair(one: root, other: other.root)]
    while let pair = pending.popLast() {
      guard seen.insert(pair).inserted else { continue }
      if let one = Self.leaf(pair.one), let two = Self.leaf(pair.other) {
        guard isSame(leaves[one], other.leaves[two]) else { return false }
        continue
      }
      let level = min(depth(pair.one), other.depth(pair.other))
      let own = depth(pair.one) == level ? nodes[Int(pair.one)] : nil
      let others = other.depth(pair.other) == level ? other.nodes[Int(pair.other)] : nil
      // Within the runs of both no value is told apart from its neighbours.
      let starts = Set(
        (own == nil ? [] : levels[level].atoms.starts) + (others == nil ? [] : other.levels[level].atoms.starts))
      for start in starts {
        pending.append(
          Pair(
            one: own.map { $0.children[levels[level].atoms.atom(of: start)] } ?? pair.one,
            other: others.map { $0.children[other.levels[level].atoms.atom(of: start)] } ?? pair.other))
      }
    }
    return true
  }

  /// Two places that one situation reaches.
  private struct Pair: Hashable {
    let one: Reference
    let other: Reference
  }

  /// The level that a reference asks; for a leaf past the last.
  private func depth(_ reference: Reference) -> Int {
    reference < 0 ? levels.count : nodes[Int(reference)].level
  }
}
