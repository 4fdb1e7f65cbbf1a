extension Diagram {
  /// A smallest box of named variables in which every possible situation reaches one of `targets`, and at least one
  /// does: a path with few questions, from which conditions are dropped one by one while that stays true.
  /// - Parameters:
  ///   - targets: leaf indices.
  ///   - cube: look only here.
  /// - Returns: variable and value, in the diagram's order; nil when no situation reaches a target.
  public func smallestCase(reaching targets: Set<Int>, within cube: Cube = .everything) -> [(
    variable: Int, value: Int
  )]? {
    guard var path = shortestPath(to: targets, within: cube) else { return nil }
    // From the end: what only says which situations exist is asked last, and should go first.
    for index in path.indices.reversed() {
      let shorter = path.enumerated().filter { $0.offset != index }.map { $0.element }
      if isWithin(targets, shorter, cube) { path = shorter }
    }
    return path
  }

  /// A whole situation within a box that reaches one of `targets`.
  /// - Returns: the value of each variable that the diagram asks; nil when there is none.
  public func situation(reaching targets: Set<Int>, within cube: Cube) -> [Int: Int]? {
    guard let path = shortestPath(to: targets, within: cube) else { return nil }
    var values = Dictionary(path.map { ($0.variable, $0.value) }) { first, _ in first }
    for level in levels where values[level.variable] == nil {
      // What is not asked on this path may have any value.
      values[level.variable] = cube[level.variable]?.first ?? 0
    }
    return values
  }

  private func isWithin(_ targets: Set<Int>, _ path: [(variable: Int, value: Int)], _ cube: Cube) -> Bool {
    let box = Cube(Dictionary(path.map { ($0.variable, ValueSet(values: [$0.value])) }) { first, _ in first })
    guard let both = box.intersection(cube) else { return false }
    let reached = leaves(within: both)
    return !reached.isEmpty && reached.allSatisfy { targets.contains($0) }
  }

  /// Fewest questions from the root to a target; among equals the first atoms.
  private func shortestPath(to targets: Set<Int>, within cube: Cube) -> [(variable: Int, value: Int)]? {
    // cost[n], by node: questions still needed, and the atom to take. Children have smaller indices than parents.
    var best = [(cost: Int, value: Int, child: Reference)?](repeating: nil, count: nodes.count)
    func cost(_ reference: Reference) -> Int? {
      if let leaf = Self.leaf(reference) { return targets.contains(leaf) ? 0 : nil }
      return best[Int(reference)]?.cost
    }
    for (index, node) in nodes.enumerated() {
      let level = levels[node.level]
      for (atom, child) in node.children.enumerated() {
        guard let below = cost(child) else { continue }
        var values = level.atoms.values(of: atom)
        if let limit = cube[level.variable] { values = values.intersection(limit) }
        guard let value = values.first else { continue }
        if let known = best[index], known.cost <= below + 1 { continue }
        best[index] = (below + 1, value, child)
      }
    }
    var path: [(variable: Int, value: Int)] = []
    var reference = root
    while reference >= 0 {
      guard let step = best[Int(reference)] else { return nil }
      path.append((levels[nodes[Int(reference)].level].variable, step.value))
      reference = step.child
    }
    return cost(reference) == 0 ? path : nil
  }
}
