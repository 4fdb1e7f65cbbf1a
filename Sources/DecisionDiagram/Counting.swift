public import BigInt

extension Diagram {
  /// How many combinations of the named variables are possible, by leaf index. A combination is possible when some
  /// values of the other variables go with it; its decision does not depend on them.
  public var counts: [BigUInt] {
    let all = levels.prefix(namedCount).reduce(BigUInt(1)) { $0 * BigUInt($1.weights.reduce(0, +)) }
    // No count is larger than all combinations: where these fit in a machine word, words are enough.
    return all.bitWidth < UInt64.bitWidth ? counts(in: UInt64.self).map { BigUInt($0) } : counts(in: BigUInt.self)
  }

  private func counts<Number: BinaryInteger>(in type: Number.Type) -> [Number] {
    let namedLevels = levels.prefix(namedCount)
    // below[i]: number of combinations of the named levels from i on.
    var below = [Number](repeating: 1, count: namedCount + 1)
    for (number, level) in namedLevels.enumerated().reversed() {
      below[number] = below[number + 1] * Number(level.weights.reduce(0, +))
    }
    // By node, then by leaf.
    var ofNode: [[Number]] = []
    ofNode.reserveCapacity(nodes.count)
    func add(_ reference: Reference, from level: Int, times weight: Number, to sum: inout [Number]) {
      if let leaf = Self.leaf(reference) {
        if leaves[leaf] != .impossible { sum[leaf] += below[min(level, namedCount)] * weight }
        return
      }
      let depth = nodes[Int(reference)].level
      let skipped = depth >= namedCount ? below[min(level, namedCount)] : factor(level, depth, below)
      for (leaf, amount) in ofNode[Int(reference)].enumerated() where amount > 0 {
        sum[leaf] += amount * skipped * weight
      }
    }
    for node in nodes {
      var sum = [Number](repeating: 0, count: leaves.count)
      if node.level >= namedCount {
        // Only the question whether the situation exists is left.
        for leaf in possibleLeaves(under: node, ofNode) { sum[leaf] = 1 }
      } else {
        for (atom, child) in node.children.enumerated() {
          add(child, from: node.level + 1, times: Number(levels[node.level].weights[atom]), to: &sum)
        }
      }
      ofNode.append(sum)
    }
    var total = [Number](repeating: 0, count: leaves.count)
    add(root, from: 0, times: 1, to: &total)
    return total
  }

  /// Product of the sizes of the levels from `level` up to `depth`.
  private func factor<Number: BinaryInteger>(_ level: Int, _ depth: Int, _ below: [Number]) -> Number {
    below[depth] == 0 ? 0 : below[level] / below[depth]
  }

  private func possibleLeaves<Number: BinaryInteger>(under node: Node, _ ofNode: [[Number]]) -> Set<Int> {
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
