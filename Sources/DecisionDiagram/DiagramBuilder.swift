/// Builds the diagram of a decision problem top-down, by subset construction: a state is the set of rows that can still
/// apply; equal states are built once.
///
/// Two things make states meet: a level that no row constrains is skipped, and what can no longer change the decision
/// is dropped (see `normalise`).
struct DiagramBuilder {
  private enum Owner {
    case excluded
    case scope(Int)
    case rule(Int)
  }

  /// What is left of the problem at a level. `certain*` hold whatever else is answered.
  private struct State: Hashable {
    var level: Int
    var isInScope: Bool
    var certainRules: [Int32]
    var rows: [Int32]

    func hash(into hasher: inout Hasher) {
      var mixture = Mixture()
      mixture.add(Int32(truncatingIfNeeded: isInScope ? ~level : level))
      mixture.add(certainRules)
      mixture.add(rows)
      hasher.combine(mixture.value)
    }
  }

  private let problem: DecisionProblem
  private let levels: [Diagram.Level]
  /// By row, a box of a rule, a scope or an exclusion: whose it is.
  private let owners: [Owner]
  /// By row, then by level: the number of the set of atoms in which the row survives, or -1 where it does not look.
  private let setOf: [Int32]
  /// By number of a set: where its atoms begin in `setAtoms`; one more for the end.
  private let setStarts: [Int32]
  private let setAtoms: [Int32]
  /// By row, then by level and one more: the first level from there on at which the row looks; `levels.count`: none.
  private let next: [Int32]
  private var nodes: [Diagram.Node] = []
  private var nodeNumbers: [Diagram.Node: Diagram.Reference] = [:]
  private var leaves: [Decision] = []
  private var leafNumbers: [Decision: Diagram.Reference] = [:]
  private var memo: [State: Diagram.Reference] = [:]
  private var stepsLeft: Int

  init(_ problem: DecisionProblem, budget: Int) {
    self.problem = problem
    stepsLeft = budget
    let owned =
      problem.excluded.map { (Owner.excluded, $0) }
      + problem.scopes.enumerated().flatMap { index, scope in scope.cubes.map { (Owner.scope(index), $0) } }
      + problem.rules.enumerated().flatMap { index, rule in rule.condition.cubes.map { (Owner.rule(index), $0) } }
    let levels = problem.order.map { variable in
      let atoms = Atoms(size: problem.sizes[variable], sets: owned.compactMap { $0.1[variable] })
      return Diagram.Level(
        variable: variable, atoms: atoms, weights: (0..<atoms.count).map { atoms.values(of: $0).count })
    }
    self.levels = levels
    owners = owned.map { $0.0 }
    var numbers = [[ValueSet: Int32]](repeating: [:], count: levels.count)
    var setOf: [Int32] = []
    var starts: [Int32] = [0]
    var atoms: [Int32] = []
    var next: [Int32] = []
    setOf.reserveCapacity(owned.count * levels.count)
    next.reserveCapacity(owned.count * (levels.count + 1))
    for (_, cube) in owned {
      let first = setOf.count
      for (number, level) in levels.enumerated() {
        guard let set = cube[level.variable] else {
          setOf.append(-1)
          continue
        }
        if let known = numbers[number][set] {
          setOf.append(known)
          continue
        }
        let members = level.atoms.atoms(meeting: set)
        // A test that every value passes is no test: looking at it would only keep states apart.
        let new = members.count == level.atoms.count ? -1 : Int32(starts.count - 1)
        if new >= 0 {
          atoms += members.map { Int32($0) }
          starts.append(Int32(atoms.count))
        }
        numbers[number][set] = new
        setOf.append(new)
      }
      let position = next.count
      next += [Int32](repeating: Int32(levels.count), count: levels.count + 1)
      for level in levels.indices.reversed() {
        next[position + level] = setOf[first + level] < 0 ? next[position + level + 1] : Int32(level)
      }
    }
    self.setOf = setOf
    setStarts = starts
    setAtoms = atoms
    self.next = next
  }

  /// The first level from `level` on at which a row looks; `levels.count` when there is none.
  private func next(_ row: Int32, _ level: Int) -> Int { Int(next[Int(row) * (levels.count + 1) + level]) }

  /// - Throws: when the budget runs out.
  mutating func build() throws(BudgetExceeded) -> Diagram {
    let start = State(level: 0, isInScope: false, certainRules: [], rows: owners.indices.map { Int32($0) })
    let root = try reference(start)
    return Diagram(levels: levels, namedCount: problem.namedCount, nodes: nodes, leaves: leaves, root: root)
  }

  private mutating func reference(_ raw: State) throws(BudgetExceeded) -> Diagram.Reference {
    guard let state = normalise(raw) else { return leaf(.impossible) }
    if state.level == levels.count { return leaf(decision(state)) }
    if let known = memo[state] { return known }
    stepsLeft -= state.rows.count + levels[state.level].atoms.count
    guard stepsLeft > 0 else { throw BudgetExceeded(rules: ruleIndices(state).prefix(8).map { $0 }) }

    let count = levels[state.level].atoms.count
    var parts = [[Int32]](repeating: [], count: count)
    for row in state.rows {
      let set = Int(setOf[Int(row) * levels.count + state.level])
      if set >= 0 {
        for position in setStarts[set]..<setStarts[set + 1] { parts[Int(setAtoms[Int(position)])].append(row) }
      } else {
        for atom in 0..<count { parts[atom].append(row) }
      }
    }
    var children: [Diagram.Reference] = []
    for part in parts {
      var child = state
      child.level += 1
      child.rows = part
      children.append(try reference(child))
    }
    let result = node(state.level, children)
    memo[state] = result
    return result
  }

  /// Drops what can no longer change the decision; nil: the situation cannot exist.
  ///
  /// A rule is *certain* when one of its rows has no test left. With a certain rule c, a rule q can be dropped when
  /// - c goes before q, and before every rule that q goes before (where precedence is not transitive, q could still
  ///   keep another rule from winning), or
  /// - q has the same outcome as c, goes before nothing that c does not go before, and gives way to everything that c
  ///   gives way to: then wherever q would win, c wins.
  private func normalise(_ raw: State) -> State? {
    var state = raw
    var open: [Int32] = []
    var certain = state.certainRules
    // Rules that still can apply, rising: rows stand in the order of rules.
    var possible: [Int32] = []
    var canBeInScope = state.isInScope
    open.reserveCapacity(state.rows.count)
    for row in state.rows {
      let isCertain = next(row, state.level) == levels.count
      switch owners[Int(row)] {
      case .excluded:
        if isCertain { return nil }
        open.append(row)
      case .scope:
        canBeInScope = true
        if isCertain { state.isInScope = true } else { open.append(row) }
      case .rule(let rule):
        let number = Int32(rule)
        if isCertain {
          if !certain.contains(number) { certain.append(number) }
        } else {
          if possible.last != number { possible.append(number) }
          open.append(row)
        }
      }
    }
    certain.sort()
    // Out of scope nothing is decided; without a certain rule nothing is superfluous yet.
    let kept =
      !canBeInScope ? [] : certain.isEmpty ? possible : withoutSuperfluous(Self.merged(certain, possible), certain)
    let isInScope = state.isInScope
    var position = 0
    let from = state.level
    state.rows = open.filter { row in
      switch owners[Int(row)] {
      case .excluded: return true
      case .scope: return !isInScope
      case .rule(let rule):
        let number = Int32(rule)
        while position < kept.count, kept[position] < number { position += 1 }
        return position < kept.count && kept[position] == number && !certain.contains(number)
      }
    }
    state.certainRules = certain.isEmpty ? [] : certain.filter { kept.contains($0) }
    state.level = state.rows.reduce(levels.count) { min($0, next($1, from)) }
    return state
  }

  /// Both rising lists as one, each number once.
  private static func merged(_ one: [Int32], _ other: [Int32]) -> [Int32] {
    var result: [Int32] = []
    var (i, j) = (0, 0)
    while i < one.count || j < other.count {
      let isFirst = j >= other.count || (i < one.count && one[i] <= other[j])
      let number = isFirst ? one[i] : other[j]
      if isFirst { i += 1 } else { j += 1 }
      if result.last != number { result.append(number) }
    }
    return result
  }

  /// The rules that are left when what a certain rule makes superfluous is dropped, rising.
  private func withoutSuperfluous(_ live: [Int32], _ certain: [Int32]) -> [Int32] {
    var kept = live
    for c in certain where kept.contains(c) {
      // Against what is kept so far: a rule that is dropped no longer keeps another.
      var index = 0
      while index < kept.count {
        let q = kept[index]
        if q != c, isSuperfluous(Int(q), beside: Int(c), live: kept) { kept.remove(at: index) } else { index += 1 }
      }
    }
    return kept
  }

  private func isSuperfluous(_ q: Int, beside c: Int, live: [Int32]) -> Bool {
    let rules = problem.rules
    let precedence = problem.precedence
    if precedence.goesBefore(c, q) {
      return precedence.isTransitive
        || live.allSatisfy { !precedence.goesBefore(q, Int($0)) || precedence.goesBefore(c, Int($0)) }
    }
    guard rules[q].outcome == rules[c].outcome else { return false }
    if precedence.areAlike(q, c) { return true }
    return live.allSatisfy { other in
      let p = Int(other)
      return (!precedence.goesBefore(q, p) || precedence.goesBefore(c, p))
        && (!precedence.goesBefore(p, c) || precedence.goesBefore(p, q))
    }
  }

  /// The decision when no test is left.
  private func decision(_ state: State) -> Decision {
    guard state.isInScope else { return .outOfScope }
    let applying = state.certainRules.map { Int($0) }
    let winners = applying.filter { rule in !applying.contains { problem.goesBefore($0, rule) } }
    return winners.isEmpty ? .gap : .outcomes(Set(winners.map { problem.rules[$0].outcome }).sorted())
  }

  /// The rules that a state still knows.
  private func ruleIndices(_ state: State) -> [Int] {
    var found = Set(state.certainRules.map { Int($0) })
    for row in state.rows {
      if case .rule(let rule) = owners[Int(row)] { found.insert(rule) }
    }
    return found.sorted()
  }

  private mutating func leaf(_ decision: Decision) -> Diagram.Reference {
    if let known = leafNumbers[decision] { return known }
    let number = ~Int32(leaves.count)
    leaves.append(decision)
    leafNumbers[decision] = number
    return number
  }

  private mutating func node(_ level: Int, _ children: [Diagram.Reference]) -> Diagram.Reference {
    if let first = children.first, children.allSatisfy({ $0 == first }) { return first }
    let node = Diagram.Node(level: level, children: children)
    if let known = nodeNumbers[node] { return known }
    let number = Int32(nodes.count)
    nodes.append(node)
    nodeNumbers[node] = number
    return number
  }
}

extension Diagram {
  /// Steps allowed for one diagram unless the caller says otherwise: rows looked at, summed over states.
  public static let usualBudget = 20_000_000

  /// Builds the diagram of a problem.
  /// - Parameters:
  ///   - problem: rules, scopes and exclusions; every variable they name stands in its `order`.
  ///   - budget: steps allowed; the same input always takes the same number.
  /// - Throws: when the budget runs out.
  public static func build(
    _ problem: DecisionProblem, budget: Int = usualBudget
  ) throws(BudgetExceeded) -> Diagram {
    var builder = DiagramBuilder(problem, budget: budget)
    return try builder.build()
  }
}
