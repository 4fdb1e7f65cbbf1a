import BigInt
import DecisionDiagram
import DecisionTable
import Diagnostics

/// Finds what a written rule decides in one duty.
struct RuleEffectBuilder {
  let builder: ReadableRegionBuilder
  let period: CompiledPeriod
  let step: CompiledStep
  let duty: CompiledDuty
  /// Indices of the rules that it stands for.
  let members: [Int]

  /// How many rules that go before it are named.
  private static let mostStronger = 4

  /// - Returns: nil when the region has no words for the step or duty.
  func effect() -> RuleEffect? {
    guard let stepContents = builder.words.steps.first(where: { $0.word.id == step.step }),
      let number = builder.dutyNumbers[duty.place.duty]
    else { return nil }
    let contents = builder.words.duties[number]
    let tables = ReadableTableBuilder(duty: duty, contents: contents, documents: builder.documents)
    let rules = DutyRules(duty, step.existence)
    let counted = members.map { member in (member: member, found: try? Counted(member, rules, builder.region.facts)) }
    let deciding = counted.filter { ($0.found?.wins ?? 1) > 0 }
    let total = try? total(counted.map { $0.found }, rules)
    return RuleEffect(
      region: ReadableRegion(
        words: builder.words, days: period.period.from...period.period.through,
        documents: period.period.documents.map { builder.documents[$0] }, steps: []),
      step: stepContents, duty: contents,
      parts: (deciding.isEmpty ? counted : deciding).map { member, found in
        RuleEffect.Part(decision: tables.saying(member), smallest: found?.smallest, places: found?.places)
      },
      share: total.map { DecisionWords.share($0.wins, duty.situationCount) },
      applies: total.map { Digits(String($0.applies)) },
      stronger: stronger(rules).compactMap { tables.answer($0) })
  }

  /// In how many situations some of the rules decides, and in how many some applies.
  private func total(
    _ counted: [Counted?], _ rules: DutyRules
  ) throws(BudgetExceeded) -> (wins: BigUInt, applies: BigUInt) {
    let known = counted.compactMap(\.self)
    guard known.count == counted.count else { throw BudgetExceeded(rules: members) }
    let boxes = members.map { duty.problem.rules[$0].condition }
    let areApart = boxes.indices.allSatisfy { one in
      boxes[..<one].allSatisfy { $0.intersection(boxes[one])?.isEmpty ?? false }
    }
    if areApart { return known.reduce((0, 0)) { ($0.wins + $1.wins, $0.applies + $1.applies) } }
    // In a situation in which two of them decide, as of two agreements with one model, it counts once.
    let diagram = try rules.diagram(winningAnyOf: members)
    var sum: (wins: BigUInt, applies: BigUInt) = (0, 0)
    for (decision, count) in zip(diagram.leaves, diagram.counts) {
      guard case .outcomes(let winners) = decision else { continue }
      sum.applies += count
      if winners.contains(where: { $0 < members.count }) { sum.wins += count }
    }
    return sum
  }

  private func stronger(_ rules: DutyRules) -> [Int] {
    var found: [Int] = []
    var families: Set<LoweredRule.Family> = []
    for member in members {
      let box = duty.problem.rules[member].condition
      for rival in rules.index.meeting(box) where duty.problem.goesBefore(rival, member) {
        guard found.count < Self.mostStronger else { return found }
        guard !families.contains(duty.rules[rival].family),
          (try? rules.situation(in: box, where: [rival], avoiding: [], seed: rival)) != nil
        else { continue }
        families.insert(duty.rules[rival].family)
        found.append(rival)
      }
    }
    return found
  }
}

/// Where one rule of a duty decides.
private struct Counted {
  let wins: BigUInt
  let applies: BigUInt
  let smallest: [FactValue]?
  /// Nil: too much to write out.
  let places: [[ReadableCondition]]?

  init(_ rule: Int, _ rules: DutyRules, _ facts: FactTable) throws(BudgetExceeded) {
    let diagram = try rules.diagram(winning: rule)
    let counts = diagram.counts
    func leaf(_ outcome: Int) -> Int? { diagram.leaves.firstIndex(of: .outcomes([outcome])) }
    let winning = leaf(0).flatMap { counts[$0] > 0 ? $0 : nil }
    wins = winning.map { counts[$0] } ?? 0
    applies = wins + (leaf(1).map { counts[$0] } ?? 0)
    guard let winning else {
      smallest = nil
      places = []
      return
    }
    smallest = diagram.smallestCase(reaching: [winning]).map { facts.factValues($0) }
    // An answer while somebody waits is worth a small part of a table's work.
    var steps = Diagram.usualCoverBudget / 10
    let variables = diagram.levels.map { $0.variable }
    let conditions = ReadableConditions(diagram: diagram, sizes: rules.duty.problem.sizes, variables)
    places = (try? diagram.cover(of: winning, steps: &steps))?.map { conditions.words($0) }
  }
}
