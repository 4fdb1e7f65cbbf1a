import Agreements
import DecisionDiagram
import DecisionTable

/// Compares the parts of a region, as scopes of its documents tell them apart, in one period.
struct ScopeComparison {
  let region: CompiledRegion
  let period: CompiledPeriod
  let builder: ReadableRegionBuilder
  let selection: TableSelection

  private var facts: FactTable { region.facts }

  /// nil where no document has a scope.
  var differences: ScopeDifferences? {
    let numbers = period.period.documents.filter { region.files.documents[$0].scope != nil }
    guard !numbers.isEmpty, let scopes = try? numbers.map({ try facts.cubes(region.files.documents[$0].scope) }) else {
      return nil
    }
    var total = 0
    var same = 0
    var found: [DutyDifferenceByScope]? = []
    for step in builder.words.steps where selection.steps?.contains(step.word.id) ?? true {
      for duty in builder.words.duties where selection.duties?.contains(duty.word.id) ?? true {
        let compiled = period.steps.first { $0.step == step.word.id }?.duties.first { $0.place.duty == duty.word.id }
        guard let compiled else { continue }
        total += 1
        do {
          if let difference = try difference(step, duty, compiled, scopes) {
            if let known = found?.firstIndex(where: { $0.isSame(as: difference) }) {
              found?[known].steps.append(step)
            } else {
              found?.append(difference)
            }
          } else {
            same += 1
          }
        } catch { found = nil }
      }
    }
    return ScopeDifferences(
      words: builder.words, documents: numbers.map { builder.documents[$0] },
      days: period.period.from...period.period.through, total: total, sameCount: same, duties: found)
  }

  /// The parts that matter to a duty: for each fact that scopes name, the values that these tell apart.
  private func areas(_ duty: CompiledDuty, _ scopes: [CubeSet]) -> [ScopeArea] {
    let named = Set(duty.problem.order.prefix(duty.problem.namedCount))
    let cubes = scopes.flatMap { $0.cubes }
    let variables = Set(cubes.flatMap { $0.sets.keys }).intersection(named).sorted()
    var areas = [ScopeArea(facts: [])]
    for variable in variables {
      let sets = cubes.compactMap { $0.sets[variable] }
      let atoms = Atoms(size: facts.sizes[variable], sets: sets)
      let classes = (0..<atoms.count).map { atom in
        let values = atoms.values(of: atom)
        return ScopeArea.Values(
          fact: variable, values: values.runs.flatMap { Array($0) },
          isRest: sets.allSatisfy { $0.intersection(values).isEmpty })
      }
      areas = areas.flatMap { area in classes.map { ScopeArea(facts: area.facts + [$0]) } }
    }
    return areas.filter { !duty.diagram.leaves(within: Self.cube($0)).isEmpty }
  }

  private static func cube(_ area: ScopeArea) -> Cube {
    Cube(Dictionary(area.facts.map { ($0.fact, ValueSet(values: $0.values)) }) { first, _ in first })
  }

  private func difference(
    _ step: StepContents, _ contents: DutyContents, _ duty: CompiledDuty, _ scopes: [CubeSet]
  ) throws(BudgetExceeded) -> DutyDifferenceByScope? {
    var groups: [[ScopeArea]] = []
    for area in areas(duty, scopes) {
      var isPlaced = false
      for number in groups.indices where try isAlike(area, groups[number], duty) {
        groups[number].append(area)
        isPlaced = true
        break
      }
      if !isPlaced { groups.append([area]) }
    }
    guard groups.count > 1 else { return nil }
    // Of equals the part that no document names, then the first.
    let usual = groups.indices.max { one, other in
      (groups[one].count, rest(groups[one]), -one) < (groups[other].count, rest(groups[other]), -other)
    }
    guard let usual, let base = groups[usual].first else { return nil }
    var others: [DutyDifferenceByScope.Group] = []
    for number in groups.indices where number != usual {
      if let group = try group(groups[number], base, duty, contents) { others.append(group) }
    }
    return DutyDifferenceByScope(steps: [step], duty: contents, usual: groups[usual], groups: others)
  }

  private func rest(_ areas: [ScopeArea]) -> Int { areas.flatMap { $0.facts }.filter { $0.isRest }.count }

  /// Whether an area decides as every one of a group does, whatever the other facts are.
  private func isAlike(_ area: ScopeArea, _ group: [ScopeArea], _ duty: CompiledDuty) throws(BudgetExceeded) -> Bool {
    for other in group where try pairs(area, other, duty).contains(where: { isDifferent($0, duty) }) { return false }
    return true
  }

  private func isDifferent(_ pair: DiagramPairs.Pair, _ duty: CompiledDuty) -> Bool {
    pair.first != pair.second
      && duty.key(duty.diagram.leaves[pair.first]) != duty.key(duty.diagram.leaves[pair.second])
  }

  /// Situations that are the same but for the facts that tell two areas apart.
  private func pairs(_ one: ScopeArea, _ other: ScopeArea, _ duty: CompiledDuty) -> DiagramPairs {
    var links: [Int: ValueLink] = [:]
    for (position, level) in duty.diagram.levels.enumerated() {
      let all = ValueSet([0..<duty.problem.sizes[level.variable]])
      if position >= duty.diagram.namedCount {
        links[level.variable] = .free(first: all, second: all)
      } else if facts.variables[level.variable].canLackValue {
        links[level.variable] = .sameUnlessNone(facts.variables[level.variable].valueCount)
      }
    }
    for (first, second) in zip(one.facts, other.facts) {
      links[first.fact] = .free(first: ValueSet(values: first.values), second: ValueSet(values: second.values))
    }
    return DiagramPairs(duty.diagram, duty.diagram, order: duty.problem.order, sizes: duty.problem.sizes, links: links)
  }

  private func group(
    _ areas: [ScopeArea], _ base: ScopeArea, _ duty: CompiledDuty, _ contents: DutyContents
  ) throws(BudgetExceeded) -> DutyDifferenceByScope.Group? {
    guard let area = areas.first else { return nil }
    let walk = pairs(area, base, duty)
    let wanted = { (pair: DiagramPairs.Pair) in isDifferent(pair, duty) }
    guard let path = try walk.smallestCase(where: wanted) else { return nil }
    let box = Cube(Dictionary(path.map { ($0.variable, ValueSet(values: [$0.first])) }) { first, _ in first })
    guard let whole = try walk.situations(within: box, where: wanted) else { return nil }
    // What only says which situations exist decides nothing.
    let named = Set(duty.problem.order.prefix(duty.problem.namedCount)).subtracting(area.facts.map { $0.fact })
    let answer = { (situation: [Int: Int]) -> DecisionAnswer? in
      let decision = duty.diagram.decision { situation[$0] ?? 0 }
      guard let leaf = duty.diagram.leaves.firstIndex(of: decision) else { return nil }
      return ReadableTableBuilder(duty: duty, contents: contents, documents: builder.documents)
        .decision(leaf, duty.winners { situation[$0] ?? 0 })
    }
    guard let decision = answer(whole.first), let usual = answer(whole.second) else { return nil }
    return DutyDifferenceByScope.Group(
      areas: areas, decision: decision, usual: usual,
      situation: facts.factValues(path.map { ($0.variable, $0.first) }.filter { named.contains($0.0) }))
  }
}
