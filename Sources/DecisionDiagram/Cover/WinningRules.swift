/// Tells which rules decide in a box: from the rules themselves, along the diagram that was built from them.
public struct WinningRules {
  private let problem: DecisionProblem
  private let diagram: Diagram
  private let ruleOfRow: [Int]
  /// By level, by atom: a bit for each row (a box of a rule's condition) that holds there.
  private let masks: [[[UInt64]]]

  /// - Parameters:
  ///   - problem: the rules.
  ///   - diagram: of the problem.
  public init(_ problem: DecisionProblem, _ diagram: Diagram) {
    self.problem = problem
    self.diagram = diagram
    let rows = problem.rules.enumerated().flatMap { index, rule in
      rule.condition.cubes.map { (rule: index, cube: $0) }
    }
    ruleOfRow = rows.map { $0.rule }
    masks = diagram.levels.map { level in
      (0..<level.atoms.count).map { atom in
        let value = level.atoms.values(of: atom).first ?? 0
        return Self.bits(
          rows.indices.filter { rows[$0].cube[level.variable]?.contains(value) ?? true }, count: rows.count)
      }
    }
  }

  /// The rules (indices, rising) that win in some possible situation in a box that has one decision.
  /// - Parameters:
  ///   - leaf: index of the decision.
  ///   - cube: the box.
  ///   - steps: states that may be looked at; less what was used.
  /// - Throws: when the steps run out.
  public func rules(reaching leaf: Int, within cube: Cube, steps: inout Int) throws(CoverTooLarge) -> [Int] {
    let open = diagram.levels.map { level in
      (0..<level.atoms.count).filter { atom in
        cube[level.variable].map { !$0.intersection(level.atoms.values(of: atom)).isEmpty } ?? true
      }
    }
    let alive = rowsThatCanHold(open)
    var rowsOf: [Int: [Int]] = [:]
    for row in alive { rowsOf[ruleOfRow[row], default: []].append(row) }
    let candidates = rowsOf.keys.sorted()
    var winning: [Int] = []
    for rule in candidates {
      let before = candidates.filter { problem.goesBefore($0, rule) }.flatMap { rowsOf[$0] ?? [] }
      let start = State(
        level: 0, reference: diagram.root, own: Self.bits(rowsOf[rule] ?? [], count: ruleOfRow.count),
        before: Self.bits(before, count: ruleOfRow.count))
      if try wins(start, leaf, open, &steps) { winning.append(rule) }
    }
    return winning
  }

  private struct State: Hashable {
    var level: Int
    var reference: Diagram.Reference
    var own: [UInt64]
    var before: [UInt64]
  }

  private func wins(
    _ start: State, _ leaf: Int, _ open: [[Int]], _ steps: inout Int
  ) throws(CoverTooLarge) -> Bool {
    var seen: Set<State> = []
    var pending = [start]
    while let state = pending.popLast() {
      guard seen.insert(state).inserted else { continue }
      steps -= 1
      guard steps > 0 else { throw CoverTooLarge() }
      if let reached = Diagram.leaf(state.reference), reached != leaf { continue }
      if state.level == diagram.levels.count {
        if state.before.allSatisfy({ $0 == 0 }) { return true }
        continue
      }
      for atom in open[state.level].reversed() {
        if let next = next(state, atom) { pending.append(next) }
      }
    }
    return false
  }

  /// The state after an answer; nil: the rule does not apply any more.
  private func next(_ state: State, _ atom: Int) -> State? {
    var next = state
    next.level += 1
    for word in next.own.indices {
      next.own[word] &= masks[state.level][atom][word]
      next.before[word] &= masks[state.level][atom][word]
    }
    guard next.own.contains(where: { $0 != 0 }) else { return nil }
    if state.reference >= 0 {
      let node = diagram.nodes[Int(state.reference)]
      if node.level == state.level { next.reference = node.children[atom] }
    }
    return next
  }

  /// Rows that hold in some situation of the box, as far as each level by itself tells.
  private func rowsThatCanHold(_ open: [[Int]]) -> [Int] {
    ruleOfRow.indices.filter { row in
      open.indices.allSatisfy { level in
        open[level].contains { masks[level][$0][row / 64] & (1 << UInt64(row % 64)) != 0 }
      }
    }
  }

  private static func bits(_ rows: [Int], count: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: (count + 63) / 64)
    for row in rows { bits[row / 64] |= 1 << UInt64(row % 64) }
    return bits
  }
}
