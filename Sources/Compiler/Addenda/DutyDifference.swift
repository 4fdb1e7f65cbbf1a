import Agreements
import BigInt
import Calendar
import DecisionDiagram
import DecisionTable

/// Where two compilations of a duty at a step decide otherwise, over the same facts, and in how many situations. Exact.
struct DutyDifference {
  let facts: FactTable
  let budget: Int

  /// What one of the two decides.
  struct Decided {
    /// In the diagram of its side.
    let leaf: Int
    let key: DecisionKey
    /// Indices of the rules that decide in the situation shown.
    let winners: [Int]
    /// The same, as they are known in both compilations.
    let rules: [String]
  }

  /// Situations in which one decision became one other.
  struct Change {
    /// nil: the situations cannot exist there.
    let without: Decided?
    let with: Decided?
    let count: BigUInt
    /// A smallest situation, as variables with value indices: whatever the other facts are, every situation in it that
    /// exists where the decisions are has them.
    let path: [(variable: Int, value: Int)]
  }

  /// All that is different.
  struct Found {
    /// Both sides, over the same facts in one order.
    let with: CompiledDuty
    let without: CompiledDuty
    /// The facts over which is counted.
    let named: Set<Int>
    let total: BigUInt
    let changes: [Change]

    /// Whether another difference is told in the same words.
    func isSame(as other: Found) -> Bool {
      total == other.total
        && changes.elementsEqual(other.changes) { one, two in
          one.without?.key == two.without?.key && one.with?.key == two.with?.key && one.count == two.count
            && one.without?.rules == two.without?.rules && one.with?.rules == two.with?.rules
            && one.path.elementsEqual(two.path) { $0 == $1 }
        }
    }
  }

  /// One of the two compilations.
  private struct Side {
    let duty: CompiledDuty?
    let scopes: [CubeSet]
    let constraints: ConstraintGroups
    /// Municipalities that do not exist on the days that are compared.
    let absent: [Cube]
    /// Rungs that none of its documents has.
    let withoutRungs: (variable: Int, values: ValueSet)?

    /// The facts that rules and scopes name.
    var named: Set<Int> { Set(duty.map { $0.problem.order.prefix($0.problem.namedCount) } ?? []) }

    /// Boxes without situations that touch the facts named.
    func excluded(_ named: Set<Int>) -> [Cube] {
      let cubes = constraints.cubes(touching: absent.isEmpty ? named : named.union([0])) + absent
      // Where no rule looks at the rung it may be `geen`, which exists with any ladder.
      guard let rungs = withoutRungs, named.contains(rungs.variable), !rungs.values.isEmpty else { return cubes }
      return cubes + [Cube([rungs.variable: rungs.values])]
    }
  }

  /// - Returns: nil when neither says anything of the duty at the step.
  /// - Throws: when it takes too much work to say.
  func find(_ place: Place, _ overlap: AddendumComparison.Overlap) throws(BudgetExceeded) -> Found? {
    let absent = absentMunicipalities(overlap.days)
    guard let with = side(place, overlap.with, absent, .empty),
      let without = side(place, overlap.without, absent, overlap.missingRungs),
      with.duty != nil || without.duty != nil
    else { return nil }
    var named = with.named.union(without.named)
    if facts.number(of: BuiltIn.rung).map({ named.contains($0) }) == true {
      // Which rungs can be reached depends on the ladders: then all that says so counts.
      let differing = Set(with.excluded(named)).symmetricDifference(without.excluded(named))
      for cube in differing { named.formUnion(cube.sets.keys) }
    }
    let order = order(with, without, named)
    let one = try compiled(place, with, order, named)
    let other = try compiled(place, without, order, named)
    var changes = try decisions(one, other, order, named.count)
    let added = try existing(one, isMissingIn: other, order, named.count)
    let removed = try existing(other, isMissingIn: one, order, named.count)
    changes += added.map {
      Change(without: nil, with: decided(one, $0.leaf, $0.situation), count: $0.count, path: $0.path)
    }
    changes += removed.map {
      Change(without: decided(other, $0.leaf, $0.situation), with: nil, count: $0.count, path: $0.path)
    }
    let ranked = changes.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    return Found(
      with: one, without: other, named: named,
      total: one.situationCount + removed.reduce(BigUInt(0)) { $0 + $1.count }, changes: ranked.map { $0.element })
  }

  private func absentMunicipalities(_ days: ClosedRange<Day>) -> [Cube] {
    let absent = facts.region.municipalities.indices.filter { index in
      let town = facts.region.municipalities[index]
      return town.from.map { $0.value > days.upperBound } ?? false
        || town.through.map { $0.value < days.lowerBound } ?? false
    }
    return absent.isEmpty ? [] : [Cube([0: ValueSet(values: absent)])]
  }

  private func side(
    _ place: Place, _ period: CompiledPeriod, _ absent: [Cube], _ missingRungs: ValueSet
  ) -> Side? {
    period.steps.first { $0.step == place.step }.map { step in
      Side(
        duty: step.duties.first { $0.place == place }, scopes: period.scopes, constraints: step.constraints,
        absent: absent, withoutRungs: facts.number(of: BuiltIn.rung).map { ($0, missingRungs) })
    }
  }

  /// The named facts first, as the diagrams of both ask them; then what only says which situations exist.
  private func order(_ one: Side, _ other: Side, _ named: Set<Int>) -> [Int] {
    let all = (one.excluded(named) + other.excluded(named)).reduce(into: named) { $0.formUnion($1.sets.keys) }
    var open = named
    let known = [one, other].flatMap { $0.duty?.problem.order ?? [] }.filter { open.remove($0) != nil }
    return known + open.sorted() + all.subtracting(named).sorted()
  }

  /// The duty of a side in this order; one that it does not have is one without rules.
  private func compiled(
    _ place: Place, _ side: Side, _ order: [Int], _ named: Set<Int>
  ) throws(BudgetExceeded) -> CompiledDuty {
    let known = side.duty
    let problem = DecisionProblem(
      sizes: facts.sizes, order: order, namedCount: named.count, rules: known?.problem.rules ?? [],
      scopes: side.scopes, excluded: side.excluded(named), precedence: known?.problem.precedence ?? .none(0))
    let diagram = try Diagram.build(problem, budget: budget)
    return CompiledDuty(
      place: place, problem: problem, diagram: diagram, rules: known?.rules ?? [], counts: diagram.counts,
      precedences: known?.precedences ?? [],
      order: known?.order ?? PrecedenceOrder(familyParents: [], documentGoesBefore: [:]))
  }

  /// Situations that exist on both sides and are decided otherwise.
  private func decisions(
    _ one: CompiledDuty, _ other: CompiledDuty, _ order: [Int], _ namedCount: Int
  ) throws(BudgetExceeded) -> [Change] {
    let walk = DiagramPairs(one.diagram, other.diagram, order: order, sizes: facts.sizes)
    var changes: [Change] = []
    for pair in try walk.pairs() {
      guard one.key(one.diagram.leaves[pair.first]) != other.key(other.diagram.leaves[pair.second]),
        let shown = try shown(walk, { $0 == pair })
      else { continue }
      changes.append(
        Change(
          without: decided(other, pair.second, shown.situation), with: decided(one, pair.first, shown.situation),
          count: try walk.count(namedCount: namedCount) { $0 == pair }, path: shown.path))
    }
    return changes
  }

  /// A part of the situations of one side that do not exist on the other.
  private struct Existing {
    let leaf: Int
    let count: BigUInt
    let path: [(variable: Int, value: Int)]
    let situation: [Int: Int]
  }

  /// By decision: the situations that exist on one side and not on the other.
  private func existing(
    _ one: CompiledDuty, isMissingIn other: CompiledDuty, _ order: [Int], _ namedCount: Int
  ) throws(BudgetExceeded) -> [Existing] {
    let missing = Set(other.problem.excluded).subtracting(one.problem.excluded)
    guard !missing.isEmpty, looksAtRung(other) else { return [] }
    // A problem without rules that has as its scope what the other side excludes: a gap there means "not on that side".
    let problem = DecisionProblem(
      sizes: facts.sizes, order: order, namedCount: namedCount, rules: [],
      scopes: other.problem.excluded.map { CubeSet([$0]) }, excluded: one.problem.excluded, precedence: .none(0))
    let absence = try Diagram.build(problem, budget: budget)
    let walk = DiagramPairs(one.diagram, absence, order: order, sizes: facts.sizes)
    var result: [Existing] = []
    for pair in try walk.pairs() where absence.leaves[pair.second] == .gap {
      guard let shown = try shown(walk, { $0 == pair }) else { continue }
      result.append(
        Existing(
          leaf: pair.first, count: try walk.count(namedCount: namedCount) { $0 == pair }, path: shown.path,
          situation: shown.situation))
    }
    return result
  }

  /// Whether rules look at the rung, so that it matters which rungs exist.
  private func looksAtRung(_ duty: CompiledDuty) -> Bool {
    facts.number(of: BuiltIn.rung).map { duty.problem.order.prefix(duty.problem.namedCount).contains($0) } == true
  }

  private func shown(
    _ walk: DiagramPairs, _ wanted: (DiagramPairs.Pair) -> Bool
  ) throws(BudgetExceeded) -> (path: [(variable: Int, value: Int)], situation: [Int: Int])? {
    guard let path = try walk.smallestCase(where: wanted) else { return nil }
    let box = Cube(Dictionary(path.map { ($0.variable, ValueSet(values: [$0.first])) }) { first, _ in first })
    guard let whole = try walk.situations(within: box, where: wanted) else { return nil }
    return (path.map { ($0.variable, $0.first) }, whole.first)
  }

  private func decided(_ duty: CompiledDuty, _ leaf: Int, _ situation: [Int: Int]) -> Decided {
    let winners = duty.winners { situation[$0] ?? 0 }
    return Decided(
      leaf: leaf, key: duty.key(duty.diagram.leaves[leaf]), winners: winners,
      rules: winners.map { "\(duty.rules[$0].shownDocument) \(duty.rules[$0].id)" })
  }
}
