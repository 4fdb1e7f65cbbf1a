/// Builds the diagram of a decision problem top-down, by subset construction: a state is the set of rows that can still
/// apply; equal states are built once.
///
/// Two things make states meet: a level that no row constrains is skipped, and what can no longer change the decision
/// is dropped (see `normalise`).
struct DiagramBuilder {
  /// One box of a rule, a scope or an exclusion.
  private struct Row {
    let owner: Owner
    /// By level: the atoms in which the row survives, or nil where it does not look.
    let atoms: [[Int32]?]
    /// By level: the first level from there on at which the row looks; `levels.count` when there is none.
    let next: [Int32]
  }

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
  private let rows: [Row]
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
    var atomsOfSet = [[ValueSet: [Int32]]](repeating: [:], count: problem.order.count)
    self.levels = levels
    rows = owned.map { owner, cube in
      var atoms: [[Int32]?] = []
      for (number, level) in levels.enumerated() {
        guard let set = cube[level.variable] else {
          atoms.append(nil)
          continue
        }
        let members = atomsOfSet[number][set] ?? level.atoms.atoms(meeting: set).map { Int32($0) }
        atomsOfSet[number][set] = members
        // A test that every value passes is no test: looking at it would only keep states apart.
        atoms.append(members.count == level.atoms.count ? nil : members)
      }
      var next = [Int32](repeating: Int32(atoms.count), count: atoms.count + 1)
      for level in atoms.indices.reversed() { next[level] = atoms[level] == nil ? next[level + 1] : Int32(level) }
      return Row(owner: owner, atoms: atoms, next: next)
    }
  }

  /// - Throws: when the budget runs out.
  mutating func build() throws(BudgetExceeded) -> Diagram {
    let start = State(level: 0, isInScope: false, certainRules: [], rows: rows.indices.map { Int32($0) })
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
      if let atoms = rows[Int(row)].atoms[state.level] {
        for atom in atoms { parts[Int(atom)].append(row) }
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
    var certain = Set(state.certainRules)
    for row in state.rows {
      let isCertain = Int(rows[Int(row)].next[state.level]) == levels.count
      switch rows[Int(row)].owner {
      case .excluded:
        if isCertain { return nil }
        open.append(row)
      case .scope:
        if isCertain { state.isInScope = true } else { open.append(row) }
      case .rule(let rule):
        if isCertain { certain.insert(Int32(rule)) } else { open.append(row) }
      }
    }
    var canBeInScope = state.isInScope
    if !canBeInScope {
      canBeInScope = open.contains { row in
        if case .scope = rows[Int(row)].owner { true } else { false }
      }
    }
    if !canBeInScope { certain = [] }
    // Without a certain rule nothing is superfluous yet.
    let kept = certain.isEmpty ? nil : withoutSuperfluous(liveRules(open, certain), certain: certain)
    let isInScope = state.isInScope
    let remaining = open.filter { row in
      switch rows[Int(row)].owner {
      case .excluded: true
      case .scope: !isInScope
      case .rule(let rule):
        canBeInScope && (kept.map { $0.contains(Int32(rule)) && !certain.contains(Int32(rule)) } ?? true)
      }
    }
    let from = state.level
    state.certainRules = certain.filter { kept?.contains($0) ?? true }.sorted()
    state.rows = remaining
    state.level = Int(remaining.map { rows[Int($0)].next[from] }.min() ?? Int32(levels.count))
    return state
  }

  /// Rules that apply or still can, by index, rising.
  private func liveRules(_ open: [Int32], _ certain: Set<Int32>) -> [Int32] {
    var live = certain
    for row in open {
      if case .rule(let rule) = rows[Int(row)].owner { live.insert(Int32(rule)) }
    }
    return live.sorted()
  }

  private func withoutSuperfluous(_ live: [Int32], certain: Set<Int32>) -> Set<Int32> {
    var kept = Set(live)
    for c in certain.sorted() where kept.contains(c) {
      for q in live where q != c && kept.contains(q) {
        if isSuperfluous(Int(q), beside: Int(c), live: kept) { kept.remove(q) }
      }
    }
    return kept
  }

  private func isSuperfluous(_ q: Int, beside c: Int, live: Set<Int32>) -> Bool {
    let rules = problem.rules
    let before = problem.precedence.goesBefore
    if before(c, q) {
      return problem.precedence.isTransitive || live.allSatisfy { !before(q, Int($0)) || before(c, Int($0)) }
    }
    guard rules[q].outcome == rules[c].outcome else { return false }
    if problem.precedence.areAlike(q, c) { return true }
    return live.allSatisfy { other in
      let p = Int(other)
      return (!before(q, p) || before(c, p)) && (!before(p, c) || before(p, q))
    }
  }

  /// The decision when no test is left.
  private func decision(_ state: State) -> Decision {
    guard state.isInScope else { return .outOfScope }
    let applying = state.certainRules.map { Int($0) }
    let winners = applying.filter { rule in !applying.contains { problem.goesBefore($0, rule) } }
    return winners.isEmpty ? .gap : .outcomes(Set(winners.map { problem.rules[$0].outcome }).sorted())
  }

  private func ruleIndices(_ state: State) -> [Int] {
    liveRules(state.rows, Set(state.certainRules)).map { Int($0) }
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
