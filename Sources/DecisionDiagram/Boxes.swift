extension Diagram {
  /// Boxes that together hold every situation that reaches one of some leaves, each once.
  /// - Parameters:
  ///   - targets: leaf indices.
  ///   - limit: more boxes than this are not written out.
  /// - Returns: nil when there are more.
  public func boxes(reaching targets: Set<Int>, limit: Int) -> [Cube]? {
    // Children have smaller indices than parents: one pass says what leads to a target.
    var leads = [Bool](repeating: false, count: nodes.count)
    func isUseful(_ reference: Reference) -> Bool {
      Self.leaf(reference).map { targets.contains($0) } ?? leads[Int(reference)]
    }
    for (index, node) in nodes.enumerated() { leads[index] = node.children.contains(where: isUseful) }
    var result: [Cube] = []
    var pending: [(reference: Reference, sets: [Int: ValueSet])] = isUseful(root) ? [(root, [:])] : []
    while let (reference, sets) = pending.popLast() {
      if reference < 0 {
        guard result.count < limit else { return nil }
        result.append(Cube(sets))
        continue
      }
      let node = nodes[Int(reference)]
      let level = levels[node.level]
      // Atoms with the same child go together: fewer boxes, and each still a product of sets.
      var values: [Reference: ValueSet] = [:]
      var order: [Reference] = []
      for (atom, child) in node.children.enumerated() where isUseful(child) {
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
