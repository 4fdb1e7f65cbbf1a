/// Looks for the smallest change of a question's situation after which it reaches one of some leaves: shortest paths
/// through the diagram, where an answer costs nothing that agrees with what was given.
struct ChangeSearch {
  /// A change: facts (indices) with their new value index.
  struct Change {
    /// Given facts that get another value, in the order of facts.
    let changed: [(fact: Int, value: Int)]
    /// Facts that were not given and must have this value, in the order of facts.
    let needed: [(fact: Int, value: Int)]
    /// By level, by atom: how many values are open after the change.
    let open: [[Int]]
  }

  /// What may be answered at a level.
  private struct Level {
    let fact: Int
    /// By atom: how many values agree with the question, and the first of them.
    let free: [(count: Int, first: Int)?]
    /// By atom: the first value that may be had by changing what was given.
    let other: [Int?]
    /// What a change costs.
    let weight: Int
    /// What was given fixes the value.
    let isFixed: Bool
  }

  /// What is still looked for at a level.
  private enum Choice {
    case either
    case kept
    case changed
    case atom(Int, isChange: Bool)
  }

  /// More than all levels together can cost.
  private static let closed = 1 << 30

  private let diagram: DiagramView
  private let targets: [Bool]
  private let levels: [Level]
  private var choices: [Choice]

  /// - Parameter targets: by leaf of the diagram.
  /// - Returns: nil when the diagram asks of facts that the question does not know: a damaged table.
  init?(_ diagram: DiagramView, _ question: ResolvedQuestion, targets: [Bool]) {
    self.diagram = diagram
    self.targets = targets
    var levels: [Level] = []
    for level in diagram.levels {
      guard question.restrictions.indices.contains(level.fact) else { return nil }
      levels.append(Self.level(level, question, count: diagram.levels.count))
    }
    self.levels = levels
    choices = levels.map { _ in .either }
  }

  private static func level(_ level: DiagramView.Level, _ question: ResolvedQuestion, count: Int) -> Level {
    var free = [(count: Int, first: Int)?](repeating: nil, count: level.atomCount)
    var other = [Int?](repeating: nil, count: level.atomCount)
    for value in 0..<question.facts[level.fact].size {
      guard let atom = level.atom(of: value) else { continue }
      let isFree: Bool
      switch question.restrictions[level.fact] {
      case .any: isFree = true
      case .value(let only): isFree = value == only
      case .some(let marks): isFree = marks.indices.contains(value) && marks[value]
      }
      // A municipality that does not exist on the day is no way out.
      let exists = level.fact != 0 || (question.present.indices.contains(value) && question.present[value])
      if isFree {
        free[atom] = free[atom].map { ($0.count + 1, $0.first) } ?? (1, value)
      } else if exists, other[atom] == nil {
        other[atom] = value
      }
    }
    return Level(
      fact: level.fact, free: free, other: other,
      // Another municipality is rarely what is meant: dearer than all other facts together.
      weight: level.fact == 0 ? count + 1 : 1, isFixed: question.restrictions[level.fact].isValue)
  }

  /// The smallest change; nil when no possible situation reaches a target.
  mutating func smallest() throws(TableError) -> Change? {
    guard let least = try cost() else { return nil }
    let order = levels.indices.sorted {
      (levels[$0].fact == 0 ? 1 : 0, levels[$0].fact) < (levels[$1].fact == 0 ? 1 : 0, levels[$1].fact)
    }
    for level in order {
      choices[level] = .changed
      if try cost() != least { choices[level] = .kept }
    }
    var changed: [(fact: Int, value: Int)] = []
    for level in order {
      guard case .changed = choices[level] else { continue }
      if let value = try settle(level, levels[level].other, isChange: true, least) {
        changed.append((levels[level].fact, value))
      }
    }
    let needed = try needed(order, least)
    return Change(
      changed: changed.sorted { $0.fact < $1.fact }, needed: needed.sorted { $0.fact < $1.fact }, open: open)
  }

  /// Values for facts that were not given, as few as will do: first each gets one, then they are let go again one by
  /// one, the last fact first, as long as every situation left is one that was looked for.
  private mutating func needed(_ order: [Int], _ least: Int) throws(TableError) -> [(fact: Int, value: Int)] {
    var values: [Int: Int] = [:]
    let missing = order.filter { level in
      if case .kept = choices[level] { !levels[level].isFixed } else { false }
    }
    for level in missing {
      values[level] = try settle(level, levels[level].free.map { $0?.first }, isChange: false, least)
    }
    for level in missing.reversed() {
      let choice = choices[level]
      choices[level] = .kept
      if try diagram.leaves(open).allSatisfy({ targets[$0] }) {
        values[level] = nil
      } else {
        choices[level] = choice
      }
    }
    return missing.compactMap { level in values[level].map { (levels[level].fact, $0) } }
  }

  /// Chooses the first value at a level with which the least cost can still be had.
  private mutating func settle(
    _ level: Int, _ values: [Int?], isChange: Bool, _ least: Int
  ) throws(TableError) -> Int? {
    let candidates = values.enumerated().compactMap { atom, value in value.map { (value: $0, atom: atom) } }
    for candidate in candidates.sorted(by: { $0.value < $1.value }) {
      choices[level] = .atom(candidate.atom, isChange: isChange)
      if try cost() == least { return candidate.value }
    }
    return nil
  }

  /// By level, by atom: how many values are open as the choices are now.
  private var open: [[Int]] {
    levels.indices.map { level in
      levels[level].free.indices.map { atom in
        switch choices[level] {
        case .atom(let only, let isChange):
          atom == only ? (isChange ? 1 : levels[level].free[atom]?.count ?? 0) : 0
        case .either, .kept, .changed: levels[level].free[atom]?.count ?? 0
        }
      }
    }
  }

  private func cost(_ level: Int, _ atom: Int) -> Int {
    let of = levels[level]
    let kept = of.free[atom] == nil ? Self.closed : 0
    let changed = of.other[atom] == nil ? Self.closed : of.weight
    switch choices[level] {
    case .either: return min(kept, changed)
    case .kept: return kept
    case .changed: return changed
    case .atom(let only, let isChange): return atom != only ? Self.closed : isChange ? changed : kept
    }
  }

  /// The least cost of a situation that reaches a target, as the choices are now; nil when there is none.
  private func cost() throws(TableError) -> Int? {
    // skipped[l]: the least cost of all levels before l, where they are not asked.
    var skipped = [0]
    for level in levels.indices {
      let least = levels[level].free.indices.map { cost(level, $0) }.min() ?? Self.closed
      skipped.append(min(Self.closed, (skipped.last ?? 0) + least))
    }
    // A level at which nothing is open closes everything, asked or not.
    if (skipped.last ?? 0) >= Self.closed { return nil }
    var known: [Int32: Int] = [:]
    let total = try cost(diagram.root, from: 0, skipped, &known)
    return total >= Self.closed ? nil : total
  }

  private func cost(
    _ reference: Int32, from level: Int, _ skipped: [Int], _ known: inout [Int32: Int]
  ) throws(TableError) -> Int {
    if reference < 0 {
      let leaf = Int(~reference)
      return targets.indices.contains(leaf) && targets[leaf] ? skipped[levels.count] - skipped[level] : Self.closed
    }
    let node = try diagram.node(reference)
    // INVARIANT of a whole table: a child asks a later level than its parent.
    guard node.level >= level else { return Self.closed }
    let before = skipped[node.level] - skipped[level]
    if let least = known[reference] { return min(Self.closed, before + least) }
    var least = Self.closed
    for atom in 0..<diagram.levels[node.level].atomCount {
      let own = cost(node.level, atom)
      guard own < least else { continue }
      let child = try diagram.child(of: reference, children: node.children, atom: atom)
      least = min(least, own + (try cost(child, from: node.level + 1, skipped, &known)))
    }
    known[reference] = least
    return min(Self.closed, before + least)
  }
}
