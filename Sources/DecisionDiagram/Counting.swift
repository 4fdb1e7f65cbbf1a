public import BigInt

extension Diagram {
  /// How many combinations of the named variables are possible, by leaf index. A combination is possible when some
  /// values of the other variables go with it; its decision does not depend on them.
  public var counts: [BigUInt] {
    let namedLevels = levels.prefix(namedCount)
    // below[i]: number of combinations of the named levels from i on.
    var below = [BigUInt](repeating: 1, count: namedCount + 1)
    for (number, level) in namedLevels.enumerated().reversed() {
      below[number] = below[number + 1] * BigUInt(level.weights.reduce(0, +))
    }
    var ofNode: [[BigUInt]] = []
    func count(_ reference: Reference, from level: Int) -> [BigUInt] {
      if let leaf = Self.leaf(reference) {
        var result = [BigUInt](repeating: 0, count: leaves.count)
        if leaves[leaf] != .impossible { result[leaf] = below[min(level, namedCount)] }
        return result
      }
      let depth = nodes[Int(reference)].level
      let skipped = depth >= namedCount ? below[min(level, namedCount)] : factor(level, depth, below)
      return ofNode[Int(reference)].map { $0 * skipped }
    }
    for node in nodes {
      var sum = [BigUInt](repeating: 0, count: leaves.count)
      if node.level >= namedCount {
        // Only the question whether the situation exists is left.
        for leaf in possibleLeaves(under: node, ofNode) { sum[leaf] = 1 }
      } else {
        for (atom, child) in node.children.enumerated() {
          let weight = BigUInt(levels[node.level].weights[atom])
          for (leaf, amount) in count(child, from: node.level + 1).enumerated() where amount > 0 {
            sum[leaf] += amount * weight
          }
        }
      }
      ofNode.append(sum)
    }
    return count(root, from: 0)
  }

  /// Product of the sizes of the levels from `level` up to `depth`.
  private func factor(_ level: Int, _ depth: Int, _ below: [BigUInt]) -> BigUInt {
    below[depth] == 0 ? 0 : below[level] / below[depth]
  }

  private func possibleLeaves(under node: Node, _ ofNode: [[BigUInt]]) -> Set<Int> {
    var found: Set<Int> = []
    for child in node.children {
      if let leaf = Self.leaf(child) {
        if leaves[leaf] != .impossible { found.insert(leaf) }
      } else {
        for (leaf, amount) in ofNode[Int(child)].enumerated() where amount > 0 { found.insert(leaf) }
      }
    }
    return found
  }
}
