import DecisionDiagram

/// The rules of one duty at a step in a period, looked at one by one: where each wins, and what it adds. Every answer is
/// exact; situations that are easily found are only tried first.
struct DutyRules {
  let duty: CompiledDuty
  let existence: Existence
  let index: RuleIndex
  private let outcomeOf: [Int]

  init(_ duty: CompiledDuty, _ existence: Existence) {
    self.duty = duty
    self.existence = existence
    index = RuleIndex(duty.problem, levels: duty.diagram.levels)
    outcomeOf = duty.problem.rules.map { $0.outcome }
  }

  /// A situation in which a rule wins: the value of every fact; nil when there is none.
  func winningSituation(of rule: Int) throws(BudgetExceeded) -> [Int]? {
    let box = duty.problem.rules[rule].condition
    let rivals = index.meeting(box).filter { duty.problem.goesBefore($0, rule) }
    return try situation(in: box, where: [], avoiding: rivals, seed: rule)
  }

  /// A possible situation in boxes, in the scope of an agreement, in which some rules apply and others do not.
  /// - Parameters:
  ///   - boxes: where to look.
  ///   - applying: rules that apply there.
  ///   - rivals: rules that do not.
  ///   - seed: of the situations that are tried first.
  func situation(
    in boxes: CubeSet, where applying: [Int], avoiding rivals: [Int], seed: Int
  ) throws(BudgetExceeded) -> [Int]? {
    var inside = boxes
    for rule in applying {
      guard let both = inside.intersection(duty.problem.rules[rule].condition) else {
        throw BudgetExceeded(rules: [rule])
      }
      inside = both
    }
    guard !inside.isEmpty else { return nil }
    let avoided = Set(rivals)
    var points = SituationSamples(existence, variables: duty.problem.order, seed: seed)
    for cube in inside.cubes.prefix(4) {
      let found = points.first(in: cube, tries: avoided.isEmpty ? 1 : 24 + avoided.count / 4) { values in
        isInScope(values)
          && (avoided.isEmpty || index.applying { values[$0] }.allSatisfy { !avoided.contains($0) })
      }
      if let found { return found }
    }
    return try proven(inside, avoiding: rivals)
  }

  /// The decision's outcomes in a situation (rising; none: a gap), when some rules are left out.
  /// - Parameters:
  ///   - values: the value of every fact.
  ///   - left: rules that are left out.
  func outcomes(at values: [Int], without left: Set<Int> = []) -> [Int] {
    Set(winners(at: values, without: left).map { outcomeOf[$0] }).sorted()
  }

  /// The rules that win in a situation, when some are left out.
  func winners(at values: [Int], without left: Set<Int> = []) -> [Int] {
    let applying = index.applying { values[$0] }.filter { !left.contains($0) }
    return applying.filter { rule in !applying.contains { duty.problem.goesBefore($0, rule) } }
  }

  /// A situation in which leaving out some rules changes the decision; nil when there is none.
  /// - Parameters:
  ///   - rules: that are left out together.
  ///   - tries: situations in which one of them wins, to try first.
  func effect(of rules: [Int], trying tries: [[Int]]) throws(BudgetExceeded) -> [Int]? {
    let left = Set(rules)
    if let found = tries.first(where: { outcomes(at: $0) != outcomes(at: $0, without: left) }) { return found }
    var points = SituationSamples(existence, variables: duty.problem.order, seed: rules.first ?? 0)
    let boxes = CubeSet(rules.flatMap { duty.problem.rules[$0].condition.cubes })
    for cube in boxes.cubes.prefix(4) {
      let found = points.first(in: cube, tries: 12) { values in
        isInScope(values) && outcomes(at: values) != outcomes(at: values, without: left)
      }
      if let found { return found }
    }
    let others = index.meeting(boxes).filter { !left.contains($0) }
    guard let with = duty.problem.restricted(to: others + rules, within: boxes),
      let without = duty.problem.restricted(to: others, within: boxes)
    else { throw BudgetExceeded(rules: rules) }
    let (one, other) = (try Diagram.build(with), try Diagram.build(without))
    let pairs = DiagramPairs(one, other, order: duty.problem.order, sizes: duty.problem.sizes)
    return try pairs.situations { one.leaves[$0.first] != other.leaves[$0.second] }.map { whole($0.first) }
  }

  /// Whether an agreement holds in a situation.
  /// - Parameter values: the value of every fact.
  func isInScope(_ values: [Int]) -> Bool {
    duty.problem.scopes.contains { $0.holds { values[$0] } }
  }

  /// The situation by a diagram of its own.
  private func proven(_ boxes: CubeSet, avoiding rivals: [Int]) throws(BudgetExceeded) -> [Int]? {
    let diagram = try diagram(of: boxes, avoiding: rivals)
    guard let target = diagram.leaves.firstIndex(of: .outcomes([0])) else { return nil }
    return diagram.situation(reaching: [target], within: .everything).map(whole)
  }

  /// A diagram of where a rule wins (outcome 0), and where it applies but gives way (outcome 1).
  func diagram(winning rule: Int) throws(BudgetExceeded) -> Diagram {
    let box = duty.problem.rules[rule].condition
    return try diagram(of: box, avoiding: index.meeting(box).filter { duty.problem.goesBefore($0, rule) })
  }

  /// A diagram of where some rules apply, with the rules that win there as outcomes: first these, then what goes before
  /// one of them.
  func diagram(winningAnyOf members: [Int]) throws(BudgetExceeded) -> Diagram {
    let boxes = CubeSet(members.flatMap { duty.problem.rules[$0].condition.cubes })
    let others = index.meeting(boxes).filter { rule in
      !members.contains(rule) && members.contains { duty.problem.goesBefore(rule, $0) }
    }
    guard let part = duty.problem.restricted(to: members + others, within: boxes) else {
      throw BudgetExceeded(rules: members)
    }
    return try Diagram.build(
      DecisionProblem(
        sizes: part.sizes, order: part.order, namedCount: part.namedCount,
        rules: part.rules.enumerated().map { DecisionProblem.Rule(condition: $1.condition, outcome: $0) },
        scopes: part.scopes, excluded: part.excluded, precedence: part.precedence))
  }

  /// A diagram of boxes (outcome 0), and of all in them that must not apply there, which goes before (outcome 1).
  private func diagram(of boxes: CubeSet, avoiding rivals: [Int]) throws(BudgetExceeded) -> Diagram {
    let problem = duty.problem
    var scopes: [CubeSet] = []
    for scope in problem.scopes {
      guard let both = scope.intersection(boxes) else { throw BudgetExceeded(rules: rivals) }
      scopes.append(both)
    }
    let small = DecisionProblem(
      sizes: problem.sizes, order: problem.order, namedCount: problem.namedCount,
      rules: [DecisionProblem.Rule(condition: boxes, outcome: 0)]
        + rivals.map { DecisionProblem.Rule(condition: problem.rules[$0].condition, outcome: 1) },
      scopes: scopes, excluded: problem.excluded,
      precedence: Precedence(
        classes: [0] + rivals.map { _ in 1 }, beats: [[false, false], [true, false]],
        families: Array(0...rivals.count), parents: [Int?](repeating: nil, count: rivals.count + 1),
        isTransitive: true))
    return try Diagram.build(small)
  }

  /// Values of every fact; one that the diagram does not ask may have any.
  private func whole(_ values: [Int: Int]) -> [Int] {
    duty.problem.sizes.indices.map { values[$0] ?? 0 }
  }
}
