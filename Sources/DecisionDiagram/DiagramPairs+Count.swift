public import BigInt

extension DiagramPairs {
  /// How many combinations of the first variables of the order reach a wanted pair of leaves, where every variable has
  /// the same value in both situations. A combination counts when some values of the other variables go with it.
  /// - Parameters:
  ///   - namedCount: how many variables at the front of the order count; the others only say which situations exist.
  ///   - wanted: of a pair, whether it is looked for.
  /// - Throws: when too many pairs of nodes are met.
  public func count(namedCount: Int, where wanted: (Pair) -> Bool) throws(BudgetExceeded) -> BigUInt {
    let ranked = ranks.sorted { $0.value < $1.value }.map { $0.key }
    // below[r]: number of combinations of the counting variables from rank r on.
    var below = [BigUInt](repeating: 1, count: namedCount + 1)
    for rank in ranked.indices.prefix(namedCount).reversed() {
      below[rank] = below[rank + 1] * BigUInt(sizes[ranked[rank]])
    }
    var counts: [Position: BigUInt] = [:]
    var moves: [Int: [Move]] = [:]
    let start = Position(first: one.root, second: other.root)
    var pending = [(position: start, isSecondVisit: false)]
    while let (position, isSecondVisit) = pending.popLast() {
      if counts[position] != nil { continue }
      guard counts.count < budget else { throw BudgetExceeded(rules: []) }
      guard !isImpossible(position), let variable = variable(at: position) else {
        counts[position] = pair(position).map(wanted) == true ? 1 : 0
        continue
      }
      let next = moved(position, variable, .everything, &moves)
      guard isSecondVisit else {
        pending.append((position, true))
        pending += next.map { ($0.position, false) }
        continue
      }
      let rank = ranks[variable] ?? 0
      if rank >= namedCount {
        counts[position] = next.contains { (counts[$0.position] ?? 0) > 0 } ? 1 : 0
      } else {
        counts[position] = next.reduce(into: BigUInt(0)) { sum, follower in
          let amount = (counts[follower.position] ?? 0) * BigUInt(follower.move.shared)
          if amount > 0 { sum += amount * skipped(from: rank + 1, to: follower.position, below) }
        }
      }
    }
    return (counts[start] ?? 0) * skipped(from: 0, to: start, below)
  }

  /// Combinations of the counting variables from a rank on that a position does not ask before its own.
  private func skipped(from rank: Int, to position: Position, _ below: [BigUInt]) -> BigUInt {
    let last = below.count - 1
    let depth = min(variable(at: position).flatMap { ranks[$0] } ?? last, last)
    let start = min(rank, last)
    return below[depth] == 0 ? 0 : below[start] / below[depth]
  }
}
