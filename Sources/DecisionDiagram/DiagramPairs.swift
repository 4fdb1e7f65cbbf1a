/// How the value of a variable in a second situation hangs together with that in a first.
public enum ValueLink: Sendable {
  /// It is the same.
  case same
  /// In the second it is this value, whatever it is in the first.
  case fixed(Int)
  /// It is the same, or in one of the two it is this value, which stands for having none.
  case sameUnlessNone(Int)
  /// In the first it is one of these, in the second one of those, whichever.
  case free(first: ValueSet, second: ValueSet)
}

/// Two diagrams side by side: which pairs of leaves are reached by pairs of situations that hang together. The diagrams
/// ask their variables in one common order; either may leave some out.
public struct DiagramPairs {
  /// A pair of leaf indices, of the first and the second diagram.
  public struct Pair: Hashable, Sendable {
    /// Leaf of the first.
    public let first: Int
    /// Leaf of the second.
    public let second: Int
  }

  /// A value of a variable in both situations.
  public struct Step: Sendable {
    /// The variable.
    public let variable: Int
    /// Its value in the first situation.
    public let first: Int
    /// Its value in the second.
    public let second: Int
  }

  /// Two nodes or leaves from which is walked on.
  struct Position: Hashable {
    let first: Diagram.Reference
    let second: Diagram.Reference
  }

  /// Atoms that can go together at a variable, with a value of each.
  struct Move {
    let first: Int
    let second: Int
    let values: (first: Int, second: Int)
    /// How many values lie in both atoms.
    let shared: Int
  }

  let one: Diagram
  let other: Diagram
  let sizes: [Int]
  private let links: [Int: ValueLink]
  /// By variable: its place in the common order.
  let ranks: [Int: Int]
  let budget: Int

  /// - Parameters:
  ///   - first: a diagram.
  ///   - second: a diagram, perhaps the same.
  ///   - order: the variables of both, in the order in which both ask them.
  ///   - sizes: number of values of each variable.
  ///   - links: of variables whose value is not simply the same in both.
  ///   - budget: pairs of nodes that may be visited.
  public init(
    _ first: Diagram, _ second: Diagram, order: [Int], sizes: [Int], links: [Int: ValueLink] = [:],
    budget: Int = 2_000_000
  ) {
    one = first
    other = second
    self.sizes = sizes
    self.links = links
    self.budget = budget
    ranks = Dictionary(order.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// The pairs of leaves that are reached, leaves of impossible situations left out; in rising order.
  /// - Parameter cube: only first situations in this box.
  /// - Throws: when too many pairs of nodes are met.
  public func pairs(within cube: Cube = .everything) throws(BudgetExceeded) -> [Pair] {
    var found: Set<Pair> = []
    try walk(within: cube) { pair in
      found.insert(pair)
      return false
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Whether a wanted pair of leaves is reached.
  /// - Throws: when too many pairs of nodes are met.
  public func contains(
    within cube: Cube = .everything, where wanted: (Pair) -> Bool
  ) throws(BudgetExceeded) -> Bool {
    var isFound = false
    try walk(within: cube) { pair in
      isFound = wanted(pair)
      return isFound
    }
    return isFound
  }

  /// - Parameter visit: gets every pair that is reached, perhaps more than once; true ends the walk.
  private func walk(within cube: Cube, _ visit: (Pair) -> Bool) throws(BudgetExceeded) {
    var moves: [Int: [Move]] = [:]
    var seen: Set<Position> = []
    var pending = [Position(first: one.root, second: other.root)]
    while let position = pending.popLast() {
      guard seen.insert(position).inserted else { continue }
      guard seen.count <= budget else { throw BudgetExceeded(rules: []) }
      if isImpossible(position) { continue }
      guard let variable = variable(at: position) else {
        if let pair = pair(position), visit(pair) { return }
        continue
      }
      pending += followers(position, variable, cube, &moves).map { $0.position }
    }
  }

  /// A first situation, as few values as can be, in which every pair is wanted, and the second situation beside it.
  /// - Parameters:
  ///   - cube: only first situations in this box.
  ///   - wanted: of a pair, whether it is looked for.
  /// - Returns: the values that matter, in the common order; nil when no wanted pair is reached.
  public func smallestCase(
    within cube: Cube = .everything, where wanted: (Pair) -> Bool
  ) throws(BudgetExceeded) -> [Step]? {
    guard var path = try shortestPath(cube, wanted) else { return nil }
    for index in path.indices.reversed() {
      let shorter = path.enumerated().filter { $0.offset != index }.map { $0.element }
      let box = Cube(Dictionary(shorter.map { ($0.variable, ValueSet(values: [$0.first])) }) { first, _ in first })
      guard let both = box.intersection(cube) else { continue }
      let reached = try pairs(within: both)
      if !reached.isEmpty, reached.allSatisfy(wanted) { path = shorter }
    }
    return path
  }

  /// A pair of whole situations that reach a wanted pair of leaves, as values of the variables that either asks; one
  /// that neither asks on the way has the first value that it can have.
  /// - Returns: by variable; nil when no wanted pair is reached.
  public func situations(
    within cube: Cube = .everything, where wanted: (Pair) -> Bool
  ) throws(BudgetExceeded) -> (first: [Int: Int], second: [Int: Int])? {
    guard let path = try shortestPath(cube, wanted) else { return nil }
    var first: [Int: Int] = [:]
    var second: [Int: Int] = [:]
    for step in path {
      first[step.variable] = step.first
      second[step.variable] = step.second
    }
    for variable in ranks.keys where first[variable] == nil {
      guard let values = firstValues(of: variable, cube) else { continue }
      first[variable] = values.first
      second[variable] = values.second
    }
    return (first, second)
  }

  /// A pair of values that a variable can have when nothing asks it.
  private func firstValues(of variable: Int, _ cube: Cube) -> (first: Int, second: Int)? {
    let allowed = cube[variable] ?? ValueSet([0..<sizes[variable]])
    switch links[variable] ?? .same {
    case .same, .sameUnlessNone: return allowed.first.map { ($0, $0) }
    case .fixed(let value): return allowed.first.map { ($0, value) }
    case .free(let these, let those):
      guard let first = these.intersection(allowed).first, let second = those.first else { return nil }
      return (first, second)
    }
  }

  private func shortestPath(
    _ cube: Cube, _ wanted: (Pair) -> Bool
  ) throws(BudgetExceeded) -> [Step]? {
    var moves: [Int: [Move]] = [:]
    // Breadth first over levels would need costs by position all the same: a memo from the leaves up.
    var best: [Position: (cost: Int, step: Step?, next: Position?)] = [:]
    var hopeless: Set<Position> = []
    var pending = [(position: Position(first: one.root, second: other.root), isSecondVisit: false)]
    while let (position, isSecondVisit) = pending.popLast() {
      if best[position] != nil || hopeless.contains(position) { continue }
      guard best.count + hopeless.count <= budget else { throw BudgetExceeded(rules: []) }
      guard !isImpossible(position), let variable = variable(at: position) else {
        if let pair = pair(position), wanted(pair) { best[position] = (0, nil, nil) } else { hopeless.insert(position) }
        continue
      }
      let next = followers(position, variable, cube, &moves)
      guard isSecondVisit else {
        pending.append((position, true))
        pending += next.map { ($0.position, false) }
        continue
      }
      var chosen: (cost: Int, step: Step?, next: Position?)?
      for (follower, step) in next {
        guard let below = best[follower] else { continue }
        if let known = chosen, known.cost <= below.cost + 1 { continue }
        chosen = (below.cost + 1, step, follower)
      }
      if let chosen { best[position] = chosen } else { hopeless.insert(position) }
    }
    var path: [Step] = []
    var position = Position(first: one.root, second: other.root)
    guard best[position] != nil else { return nil }
    while let known = best[position], let step = known.step, let next = known.next {
      path.append(step)
      position = next
    }
    return path
  }

  func pair(_ position: Position) -> Pair? {
    guard let first = Diagram.leaf(position.first), let second = Diagram.leaf(position.second),
      one.leaves[first] != .impossible, other.leaves[second] != .impossible
    else { return nil }
    return Pair(first: first, second: second)
  }

  /// Whether one side is already known not to exist.
  func isImpossible(_ position: Position) -> Bool {
    Diagram.leaf(position.first).map { one.leaves[$0] == .impossible } ?? false
      || Diagram.leaf(position.second).map { other.leaves[$0] == .impossible } ?? false
  }

  /// The variable that is asked next; nil at leaves.
  func variable(at position: Position) -> Int? {
    let variables = [asked(position.first, one), asked(position.second, other)].compactMap { $0 }
    return variables.min { (ranks[$0] ?? 0) < (ranks[$1] ?? 0) }
  }

  func asked(_ reference: Diagram.Reference, _ diagram: Diagram) -> Int? {
    reference < 0 ? nil : diagram.levels[diagram.nodes[Int(reference)].level].variable
  }

  /// What follows, each once, with values that lead there.
  private func followers(
    _ position: Position, _ variable: Int, _ cube: Cube, _ known: inout [Int: [Move]]
  ) -> [(position: Position, step: Step)] {
    var seen: Set<Position> = []
    var result: [(position: Position, step: Step)] = []
    for (next, move) in moved(position, variable, cube, &known) where seen.insert(next).inserted {
      result.append((next, Step(variable: variable, first: move.values.first, second: move.values.second)))
    }
    return result
  }

  /// What follows each move at a variable.
  /// - Parameter known: the moves so far, by variable.
  func moved(
    _ position: Position, _ variable: Int, _ cube: Cube, _ known: inout [Int: [Move]]
  ) -> [(position: Position, move: Move)] {
    let moves = known[variable] ?? self.moves(variable, cube)
    known[variable] = moves
    let first = asked(position.first, one) == variable ? one.nodes[Int(position.first)].children : nil
    let second = asked(position.second, other) == variable ? other.nodes[Int(position.second)].children : nil
    return moves.map { move in
      let next = Position(
        first: first.map { $0[move.first] } ?? position.first,
        second: second.map { $0[move.second] } ?? position.second)
      return (next, move)
    }
  }

  /// The atoms of both sides that can go together. Where a side does not ask the variable its atom is 0.
  private func moves(_ variable: Int, _ cube: Cube) -> [Move] {
    let size = sizes[variable]
    let whole = ValueSet([0..<size])
    let allowed = cube[variable] ?? whole
    let firstAtoms = one.levels.first { $0.variable == variable }?.atoms ?? Atoms(size: size, sets: [])
    let secondAtoms = other.levels.first { $0.variable == variable }?.atoms ?? Atoms(size: size, sets: [])
    var moves: [Move] = []
    var seen: Set<[Int]> = []
    func add(_ first: Int, _ second: Int, _ values: (Int, Int)) {
      guard seen.insert([first, second]).inserted else { return }
      let shared = firstAtoms.values(of: first).intersection(secondAtoms.values(of: second)).count
      moves.append(Move(first: first, second: second, values: values, shared: shared))
    }
    func addSame() {
      for first in 0..<firstAtoms.count {
        let here = firstAtoms.values(of: first).intersection(allowed)
        for second in secondAtoms.atoms(meeting: here) {
          guard let value = secondAtoms.values(of: second).intersection(here).first else { continue }
          add(first, second, (value, value))
        }
      }
    }
    func addAll(_ these: ValueSet, _ those: ValueSet) {
      for first in firstAtoms.atoms(meeting: these) {
        for second in secondAtoms.atoms(meeting: those) {
          guard let value = firstAtoms.values(of: first).intersection(these).first,
            let next = secondAtoms.values(of: second).intersection(those).first
          else { continue }
          add(first, second, (value, next))
        }
      }
    }
    switch links[variable] ?? .same {
    case .same: addSame()
    case .fixed(let value): addAll(allowed, ValueSet(values: [value]))
    case .sameUnlessNone(let none):
      addSame()
      addAll(allowed, ValueSet(values: [none]))
      addAll(allowed.intersection(ValueSet(values: [none])), whole)
    case .free(let these, let those): addAll(these.intersection(allowed), those)
    }
    return moves
  }
}
