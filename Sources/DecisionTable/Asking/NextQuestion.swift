extension DutyView {
  /// The fact to ask next, with the leaves that each of its open atoms leaves.
  ///
  /// Among the facts that are not given: the one for which the largest set of decisions over its values is smallest,
  /// then the smallest sum over its values, then the first in the order of facts. Only facts are asked of which some
  /// value leaves fewer decisions or, if there is none, on which the decision depends.
  /// - Parameters:
  ///   - open: by level, by atom, the number of open values.
  ///   - isAskable: whether a fact (index) may be asked.
  ///   - decisions: how many decisions are possible now.
  ///   - mustMatter: no question rather than one about a fact that by itself changes nothing.
  func nextQuestion(
    _ open: [[Int]], isAskable: (Int) -> Bool, decisions: Int, mustMatter: Bool
  ) throws(TableError) -> (level: Int, leavesByAtom: [[Int]])? {
    struct Candidate {
      let level: Int
      let leavesByAtom: [[Int]]
      let largest: Int
      let sum: Int
      let helps: Bool
    }
    var candidates: [Candidate] = []
    for (level, of) in diagram.levels.enumerated() where isAskable(of.fact) {
      var byAtom: [[Int]] = []
      var largest = 0
      var sum = 0
      var helps = false
      for atom in open[level].indices {
        guard open[level][atom] > 0 else {
          byAtom.append([])
          continue
        }
        var narrowed = open
        narrowed[level] = open[level].indices.map { $0 == atom ? open[level][atom] : 0 }
        let leaves = try diagram.leaves(narrowed)
        byAtom.append(leaves)
        guard !leaves.isEmpty else { continue }
        largest = max(largest, leaves.count)
        sum += leaves.count * open[level][atom]
        helps = helps || leaves.count < decisions
      }
      candidates.append(Candidate(level: level, leavesByAtom: byAtom, largest: largest, sum: sum, helps: helps))
    }
    var pool = candidates.filter { $0.helps }
    if pool.isEmpty {
      for candidate in candidates where try decisionDepends(on: candidate.level, open) { pool.append(candidate) }
    }
    if pool.isEmpty, !mustMatter { pool = candidates }
    let best = pool.min {
      ($0.largest, $0.sum, diagram.levels[$0.level].fact) < ($1.largest, $1.sum, diagram.levels[$1.level].fact)
    }
    return best.map { ($0.level, $0.leavesByAtom) }
  }

  /// Whether two open situations that differ only in the fact of a level have different decisions.
  private func decisionDepends(on level: Int, _ open: [[Int]]) throws(TableError) -> Bool {
    let atoms = open[level].indices.filter { open[level][$0] > 0 }
    for (position, one) in atoms.enumerated() {
      for other in atoms.dropFirst(position + 1) where try differs(level, one, other, open) { return true }
    }
    return false
  }

  /// Walks the diagram twice at once, with one atom and with another at the level.
  private func differs(_ level: Int, _ one: Int, _ other: Int, _ open: [[Int]]) throws(TableError) -> Bool {
    struct Pair: Hashable {
      let first: Int32
      let second: Int32
    }
    var seen: Set<Pair> = []
    var pending = [Pair(first: diagram.root, second: diagram.root)]
    while let pair = pending.popLast() {
      guard seen.insert(pair).inserted else { continue }
      let depth = min(try depth(pair.first), try depth(pair.second))
      if depth == diagram.levels.count {
        guard pair.first != pair.second else { continue }
        if try diagram.leaf(Int(~pair.first)) != .impossible, try diagram.leaf(Int(~pair.second)) != .impossible {
          return true
        }
        continue
      }
      if depth == level {
        pending.append(
          Pair(first: try follow(pair.first, depth, one), second: try follow(pair.second, depth, other)))
      } else {
        for atom in open[depth].indices where open[depth][atom] > 0 {
          pending.append(
            Pair(first: try follow(pair.first, depth, atom), second: try follow(pair.second, depth, atom)))
        }
      }
    }
    return false
  }

  private func depth(_ reference: Int32) throws(TableError) -> Int {
    reference < 0 ? diagram.levels.count : try diagram.node(reference).level
  }

  private func follow(_ reference: Int32, _ depth: Int, _ atom: Int) throws(TableError) -> Int32 {
    guard reference >= 0 else { return reference }
    let node = try diagram.node(reference)
    return node.level == depth ? try diagram.child(of: reference, children: node.children, atom: atom) : reference
  }
}
