extension Diagram {
  /// Every path from the root to a leaf that is not impossible, as a box: together these hold every situation that
  /// exists, each once.
  /// - Parameter limit: more paths than this are not written out.
  /// - Returns: nil when there are more.
  public func paths(limit: Int) -> [(cube: Cube, leaf: Int)]? {
    var result: [(cube: Cube, leaf: Int)] = []
    var pending: [(reference: Reference, sets: [Int: ValueSet])] = [(root, [:])]
    while let (reference, sets) = pending.popLast() {
      if let leaf = Self.leaf(reference) {
        guard leaves[leaf] != .impossible else { continue }
        guard result.count < limit else { return nil }
        result.append((Cube(sets), leaf))
        continue
      }
      let node = nodes[Int(reference)]
      let level = levels[node.level]
      // Atoms with the same child go together: fewer boxes, and each still a product of sets.
      var values: [Reference: ValueSet] = [:]
      var order: [Reference] = []
      for (atom, child) in node.children.enumerated() {
        if values[child] == nil { order.append(child) }
        values[child] = (values[child] ?? .empty).union(level.atoms.values(of: atom))
      }
      for child in order.reversed() {
        var next = sets
        next[level.variable] = values[child]
        pending.append((child, next))
      }
    }
    return result
  }
}
