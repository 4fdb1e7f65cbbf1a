import BigInt
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics

/// A duty at a step in two versions, over the situations that both know.
struct DutyVersions {
  let facts: SharedFacts
  let old: VersionSide
  let new: VersionSide
  let budget: Int

  /// What differs on a run of days.
  struct Found {
    let total: BigUInt
    let changes: [VersionChange]

    /// Whether another difference is told in the same words.
    func isSame(as other: Found) -> Bool {
      total == other.total
        && changes.elementsEqual(other.changes) { one, two in
          one.count == two.count && one.situation == two.situation
            && one.old.map { DecisionKey($0) } == two.old.map { DecisionKey($0) }
            && one.new.map { DecisionKey($0) } == two.new.map { DecisionKey($0) }
            && Self.rules(one.old) == Self.rules(two.old) && Self.rules(one.new) == Self.rules(two.new)
        }
    }

    private static func rules(_ answer: DecisionAnswer?) -> [String] {
      (answer?.rules ?? []).map { "\($0.document.file) \($0.rule.id) \($0.rule.row)" }
    }
  }

  /// The differences in a duty on days that lie in one period of each.
  /// - Throws: when it takes too much work to say.
  func find(
    _ duty: String, _ step: String, on days: ClosedRange<Int>, _ before: PeriodContents, _ after: PeriodContents
  ) throws(BudgetExceeded) -> Found {
    let one = old.duty(duty, step, in: before)
    let other = new.duty(duty, step, in: after)
    let pair = DutyPair(facts: facts, old: old, new: new, before: one, after: other, days: days)
    let diagram = try pair.diagram(budget: budget)
    let counts = diagram.counts
    var changes: [VersionChange] = []
    for (number, leaf) in diagram.leaves.enumerated() {
      guard let codes = DutyPair.codes(leaf), counts[number] > 0,
        let path = diagram.smallestCase(reaching: [number])
      else { continue }
      let box = Cube(Dictionary(path.map { ($0.variable, ValueSet(values: [$0.value])) }) { first, _ in first })
      let situation = diagram.situation(reaching: [number], within: box) ?? [:]
      let answers = (
        answer(old, one, codes.old, situation), answer(new, other, codes.new, situation)
      )
      changes.append(
        VersionChange(
          old: answers.0, new: answers.1, count: Digits(String(counts[number])),
          situation: path.map { step in
            FactValue(facts.variables[step.variable].fact.word.id, facts.variables[step.variable].id(step.value))
          }, kinds: ChangeKind.kinds(answers.0, answers.1, step: step, duty: duty)))
    }
    let ranked = changes.enumerated().sorted { one, two in
      let sizes = (BigUInt(one.element.count.description) ?? 0, BigUInt(two.element.count.description) ?? 0)
      return sizes.0 != sizes.1 ? sizes.0 > sizes.1 : one.offset < two.offset
    }
    let total = zip(diagram.leaves, counts).reduce(BigUInt(0)) { $0 + ($1.0 == .impossible ? 0 : $1.1) }
    return Found(total: total, changes: ranked.map { $0.element })
  }

  private func answer(
    _ side: VersionSide, _ duty: VersionSide.Duty, _ leaf: Int?, _ situation: [Int: Int]
  ) -> DecisionAnswer? {
    leaf.map { number in
      side.answer(duty.leaves[number], duty.table, winners: duty.table.map { side.winners($0, situation) } ?? [])
    }
  }
}

/// Both diagrams of a duty as one, of which the leaves say what becomes of a decision.
struct DutyPair {
  let facts: SharedFacts
  let old: VersionSide
  let new: VersionSide
  let before: VersionSide.Duty
  let after: VersionSide.Duty
  let days: ClosedRange<Int>

  /// The leaves of both versions where they decide otherwise; nil: the situation cannot exist there.
  static func codes(_ decision: Decision) -> (old: Int?, new: Int?)? {
    guard case .outcomes(let codes) = decision, codes.count == 2 else { return nil }
    return (codes[0] < 0 ? nil : codes[0], codes[1] < 0 ? nil : codes[1])
  }

  /// Leaves: `impossible` where no version, or not both, can have the situation; `gap` where both decide the same; else
  /// the numbers of the leaves of both, of which -1 stands for a situation that cannot exist.
  func diagram(budget: Int) throws(BudgetExceeded) -> Diagram {
    var named: [Int] = []
    for variable in after.named + before.named where !named.contains(variable) { named.append(variable) }
    let here = (touching(before.constraints, named), touching(after.constraints, named))
    let deciding = [before.diagram, after.diagram] + here.0 + here.1
    let asked = Set(deciding.flatMap { $0.levels.map { $0.variable } })
    let order = named + asked.subtracting(named).sorted()
    let known = order.flatMap { variable in
      [old, new].compactMap { $0.knownValues(variable, on: days) }
    }
    let sides = (
      [0] + Array(2..<(2 + here.0.count)), [1] + Array((2 + here.0.count)..<deciding.count)
    )
    return try DiagramProduct(order: order, namedCount: named.count, sizes: facts.sizes, budget: budget).diagram(
      of: deciding + known,
      decided: { leaves in
        if leaves[deciding.count...].contains(.impossible) { return .impossible }
        guard let one = code(sides.0, leaves), let two = code(sides.1, leaves) else { return nil }
        if one < 0, two < 0 { return .impossible }
        guard leaves[deciding.count...].allSatisfy({ $0 != nil }) else { return nil }
        return together(one, two)
      },
      merged: { decisions in
        if decisions.contains(.gap) { return .gap }
        let codes = decisions.compactMap { Self.codes($0) }
        guard !codes.isEmpty else { return .impossible }
        return together(
          codes.compactMap { $0.old }.first ?? -1, codes.compactMap { $0.new }.first ?? -1)
      })
  }

  private func together(_ one: Int, _ two: Int) -> Decision {
    if one >= 0, two >= 0, old.key(before.leaves[one]) == new.key(after.leaves[two]) { return .gap }
    return .outcomes([one, two])
  }

  /// What one version says: the number of its leaf, -1 where the situation cannot exist, nil where that is not known yet.
  /// - Parameter side: its parts, the one that decides first.
  private func code(_ side: [Int], _ decisions: [Decision?]) -> Int? {
    if side.contains(where: { decisions[$0] == .impossible }) { return -1 }
    guard side.allSatisfy({ decisions[$0] != nil }), case .outcomes(let numbers)? = decisions[side[0]] else {
      return nil
    }
    return numbers.first
  }

  /// The constraints that tie variables to others.
  private func touching(_ constraints: [Diagram], _ named: [Int]) -> [Diagram] {
    constraints.filter { $0.levels.contains { named.contains($0.variable) } }
  }
}
