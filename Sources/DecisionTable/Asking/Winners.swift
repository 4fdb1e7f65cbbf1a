extension DutyView {
  /// The rules that win in some open situation, by leaf index of the diagram.
  ///
  /// Found from the rule masks, rule by rule: a rule wins where a row of it holds and no row of a rule that goes before
  /// it does. The diagram is walked along, to know which decision each such situation has.
  func winners(_ open: [[Int]]) throws(TableError) -> [Int: [Int]] {
    let alive = try rowsThatCanHold(open)
    var rows: [Int: [Int]] = [:]
    for row in 0..<rowCount where alive[row / 32] & (1 << UInt32(row % 32)) != 0 {
      rows[try rule(ofRow: row), default: []].append(row)
    }
    let candidates = rows.keys.sorted()
    var precedences: [Int: RulePrecedence] = [:]
    for rule in candidates { precedences[rule] = try precedence(rule) }
    if let atoms = single(open) {
      // A whole situation: every row that can hold does, and no search is needed.
      let leaf = try diagram.leaf(at: atoms)
      guard try diagram.leaf(leaf) != .impossible else { return [:] }
      let winners = candidates.filter { rule in
        guard let own = precedences[rule] else { return false }
        return !candidates.contains { other in precedences[other].map { order.goesBefore($0, own) } ?? false }
      }
      return winners.isEmpty ? [:] : [leaf: winners]
    }
    var result: [Int: [Int]] = [:]
    for rule in candidates {
      guard let own = precedences[rule] else { continue }
      let before = candidates.filter { other in precedences[other].map { order.goesBefore($0, own) } ?? false }
      var search = WinnerSearch(
        duty: self, open: open, own: bits(rows[rule] ?? []), before: bits(before.flatMap { rows[$0] ?? [] }))
      for leaf in try search.leaves() { result[leaf, default: []].append(rule) }
    }
    return result
  }

  /// The one open atom of each level; nil where some level has more.
  private func single(_ open: [[Int]]) -> [Int]? {
    var atoms: [Int] = []
    for level in open {
      guard let first = level.firstIndex(where: { $0 > 0 }), level[(first + 1)...].allSatisfy({ $0 == 0 }) else {
        return nil
      }
      atoms.append(first)
    }
    return atoms
  }

  /// A bit for each row that holds in some open situation, as far as each fact by itself tells.
  func rowsThatCanHold(_ open: [[Int]]) throws(TableError) -> [UInt32] {
    var alive = [UInt32](repeating: .max, count: maskWidth)
    for level in diagram.levels.indices {
      for word in 0..<maskWidth {
        var either: UInt32 = 0
        for atom in open[level].indices where open[level][atom] > 0 {
          either |= try mask(level: level, atom: atom, word: word)
        }
        alive[word] &= either
      }
    }
    return alive
  }

  private func bits(_ rows: [Int]) -> [UInt32] {
    var bits = [UInt32](repeating: 0, count: maskWidth)
    for row in rows { bits[row / 32] |= 1 << UInt32(row % 32) }
    return bits
  }
}

/// Looks for the leaves at which one rule wins.
private struct WinnerSearch {
  private struct State: Hashable {
    let level: Int
    let reference: Int32
    let own: [UInt32]
    let before: [UInt32]
  }

  let duty: DutyView
  let open: [[Int]]
  let own: [UInt32]
  let before: [UInt32]
  private var seen: Set<State> = []
  private var found: Set<Int> = []

  init(duty: DutyView, open: [[Int]], own: [UInt32], before: [UInt32]) {
    self.duty = duty
    self.open = open
    self.own = own
    self.before = before
  }

  mutating func leaves() throws(TableError) -> [Int] {
    var pending = [State(level: 0, reference: duty.diagram.root, own: own, before: before)]
    while let state = pending.popLast() {
      guard seen.insert(state).inserted else { continue }
      if state.level == duty.diagram.levels.count {
        guard state.reference < 0, state.before.allSatisfy({ $0 == 0 }) else { continue }
        let leaf = Int(~state.reference)
        if try duty.diagram.leaf(leaf) != .impossible { found.insert(leaf) }
        continue
      }
      for atom in open[state.level].indices where open[state.level][atom] > 0 {
        if let next = try step(state, atom) { pending.append(next) }
      }
    }
    return found.sorted()
  }

  private func step(_ state: State, _ atom: Int) throws(TableError) -> State? {
    var own = state.own
    var before = state.before
    for word in own.indices where own[word] != 0 || before[word] != 0 {
      let mask = try duty.mask(level: state.level, atom: atom, word: word)
      own[word] &= mask
      before[word] &= mask
    }
    guard own.contains(where: { $0 != 0 }) else { return nil }
    var reference = state.reference
    if reference >= 0 {
      let node = try duty.diagram.node(reference)
      if node.level == state.level {
        reference = try duty.diagram.child(of: reference, children: node.children, atom: atom)
      }
    }
    return State(level: state.level + 1, reference: reference, own: own, before: before)
  }
}
