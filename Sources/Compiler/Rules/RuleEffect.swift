import Agreements
import BigInt
public import Calendar
import DecisionDiagram
public import DecisionTable
public import Diagnostics

/// What one written rule decides for a duty at a step in a region, in one period.
public struct RuleEffect: Sendable {
  /// The region's names, the days of the period and its documents; without tables.
  public let region: ReadableRegion
  /// The step.
  public let step: StepContents
  /// The duty.
  public let duty: DutyContents
  /// What the rule says; more than one where it stands for several, as who holds oversight before and after a handover.
  public let decisions: [DecisionAnswer]
  /// In how many of the duty's situations it is among the rules that decide; nil: too much work to count.
  public let share: Share?
  /// In how many of them it applies; nil as `share`.
  public let applies: Digits?
  /// The smallest situation in which it decides; nil where there is none.
  public let smallest: [FactValue]?
  /// Where it decides: any of these, each with all of its conditions (none: everywhere); nil: too much to write out.
  public let places: [[ReadableCondition]]?
  /// Rules that go before it in some situation in which it applies; only the first few.
  public let stronger: [RuleAnswer]
}

extension Compilation {
  /// What a rule decides, by region, step and duty: on a day, and of a region in which nothing is in force then, in its
  /// last period. Made on demand.
  /// - Parameters:
  ///   - rule: its id as written; `escalatie/<trede>` for a rung, `escalatie/zicht-intussen`.
  ///   - file: path of the file that it is written in.
  ///   - day: nil: the last period of each region.
  /// - Returns: none where the rule is in force in no period, or its region could not be proven.
  public func effects(ofRule rule: String, in file: String, on day: Day?) -> [RuleEffect] {
    regions.flatMap { region -> [RuleEffect] in
      guard let period = region.periods.first(where: { day.map($0.period.contains) ?? false }) ?? region.periods.last
      else { return [] }
      let places = period.steps.flatMap { step in step.duties.map { (step, $0) } }
        .map { step, duty in (step, duty, duty.members(ofRule: rule, in: file)) }.filter { !$0.2.isEmpty }
      guard !places.isEmpty else { return [] }
      let builder = ReadableRegionBuilder(project: project, region: region, selection: TableSelection())
      return places.compactMap { step, duty, members in
        RuleEffectBuilder(builder: builder, period: period, step: step, duty: duty).effect(members)
      }
    }
  }
}

extension InForce.Period {
  /// Whether a day lies in it.
  func contains(_ day: Day) -> Bool { from <= day && day <= through }
}

extension CompiledDuty {
  /// The rules (indices) that a written rule stands for here.
  fileprivate func members(ofRule rule: String, in file: String) -> [Int] {
    rules.indices.filter { rules[$0].family.rule == rule && rules[$0].span.file == file }
  }
}

/// Finds what a written rule decides in one duty.
private struct RuleEffectBuilder {
  let builder: ReadableRegionBuilder
  let period: CompiledPeriod
  let step: CompiledStep
  let duty: CompiledDuty

  /// How many rules that go before it are named.
  private static let mostStronger = 4

  /// - Parameter members: indices of the rules that it stands for.
  func effect(_ members: [Int]) -> RuleEffect? {
    guard let stepContents = builder.words.steps.first(where: { $0.word.id == step.step }),
      let number = builder.dutyNumbers[duty.place.duty]
    else { return nil }
    let contents = builder.words.duties[number]
    let tables = ReadableTableBuilder(duty: duty, contents: contents, documents: builder.documents)
    let rules = DutyRules(duty, step.existence)
    // INVARIANT: what one written rule stands for in a duty never applies twice in one situation, so that counts add up.
    let parts = members.map { member in try? part(of: member, rules, tables) }
    let known = parts.compactMap(\.self)
    let isKnown = known.count == parts.count
    return RuleEffect(
      region: ReadableRegion(
        words: builder.words, days: period.period.from...period.period.through,
        documents: period.period.documents.map { builder.documents[$0] }, steps: []),
      step: stepContents, duty: contents, decisions: members.map { tables.saying($0) },
      share: isKnown
        ? DecisionWords.share(known.reduce(0) { $0 + $1.wins }, duty.situationCount) : nil,
      applies: isKnown ? Digits(String(known.reduce(0) { $0 + $1.applies })) : nil,
      smallest: known.compactMap { $0.smallest }.first, places: isKnown ? places(known) : nil,
      stronger: stronger(members, rules).compactMap { tables.answer($0) })
  }

  /// What is known of one rule.
  private struct Part {
    let wins: BigUInt
    let applies: BigUInt
    let smallest: [FactValue]?
    /// Nil: too much to write out.
    let places: [[ReadableCondition]]?
  }

  private func part(
    of rule: Int, _ rules: DutyRules, _ tables: ReadableTableBuilder
  ) throws(BudgetExceeded) -> Part {
    let diagram = try rules.diagram(winning: rule)
    let counts = diagram.counts
    func leaf(_ outcome: Int) -> Int? { diagram.leaves.firstIndex(of: .outcomes([outcome])) }
    func count(_ leaf: Int?) -> BigUInt { leaf.map { counts[$0] } ?? 0 }
    guard let winning = leaf(0), counts[winning] > 0 else {
      return Part(wins: 0, applies: count(leaf(1)), smallest: nil, places: [])
    }
    var steps = Diagram.usualCoverBudget / 10
    let rows = try? diagram.cover(of: winning, steps: &steps)
    return Part(
      wins: counts[winning], applies: counts[winning] + count(leaf(1)),
      smallest: diagram.smallestCase(reaching: [winning]).map { builder.region.facts.factValues($0) },
      places: rows.map { rows in
        let facts = diagram.levels.map { $0.variable }
        let conditions = ReadableConditions(diagram: diagram, sizes: duty.problem.sizes, facts)
        return rows.map { conditions.words($0) }
      })
  }

  private func places(_ parts: [Part]) -> [[ReadableCondition]]? {
    let lists = parts.compactMap { $0.places }
    guard lists.count == parts.count else { return nil }
    return lists.flatMap { $0 }
  }

  private func stronger(_ members: [Int], _ rules: DutyRules) -> [Int] {
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
