import Agreements
import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// A rule that decides in no possible situation.
  public static let deadRule = FindingKind(
    "B303", "dode-regel", .waarschuwing,
    """
    Deze regel beslist nooit: overal waar hij geldt, gaat een andere regel voor, of de situatie waarvoor hij \
    geschreven is, kan niet bestaan. Wie de regel leest, denkt dat hij telt. Haal hem weg, maak hem een uitzondering \
    op de regel die voorgaat (`uitzondering-op`), of maak de voorwaarden van de andere regels smaller.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {hulp-actief: geen}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: gesprek-bij-hulp
                als: {hulp-actief: {niet: geen}}
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
              - regel: overigen
                anders: ja
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.3
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {hulp-actief: geen}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: gesprek-bij-hulp
                als: {hulp-actief: lokaal-team}
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
              - regel: overigen
                anders: ja
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.3
        """))
}

/// Rules that are in force on some day and win in no possible situation on any day, also where several rules hide one
/// together. A rule is judged as it was written, over all steps and duties that it stands for; a model's rule over all
/// regions that build on the model.
struct DeadRuleCheck {
  let regions: [CompiledRegion]

  /// A rule as it was written.
  private struct Written: Hashable {
    /// Region, or nothing for a model's rule, which is one for all regions.
    let region: String
    let document: String
    let rule: String
  }

  /// One place at which a rule stands.
  private struct Standing {
    let region: CompiledRegion
    let period: CompiledPeriod
    let step: CompiledStep
    let duty: CompiledDuty
    let index: Int
  }

  /// - Parameter findings: gets one for each dead rule.
  func check(_ findings: inout Findings) {
    var standings: [Written: [Standing]] = [:]
    for region in regions {
      for period in region.periods {
        for step in period.steps {
          for duty in step.duties {
            for (index, rule) in duty.rules.enumerated() {
              let key = Written(
                region: rule.family.isFromModel ? "" : region.files.region.id, document: rule.shownDocument,
                rule: rule.family.rule)
              standings[key, default: []].append(
                Standing(region: region, period: period, step: step, duty: duty, index: index))
            }
          }
        }
      }
    }
    for places in standings.values where !places.contains(where: { wins($0, against: nil) }) {
      if let first = places.first { findings.add(finding(first, places)) }
    }
  }

  /// Whether the rule wins somewhere when only these rules go before it; nil: all that do.
  private func wins(_ standing: Standing, against rivals: [Int]?) -> Bool {
    let problem = standing.duty.problem
    let rule = standing.index
    let before = rivals ?? problem.rules.indices.filter { problem.goesBefore($0, rule) }
    let box = problem.rules[rule].condition
    // Only the rule's own box is looked at, so that what does not touch it costs nothing.
    let scopes = problem.scopes.compactMap { $0.intersection(box) }
    let touching = before.filter { rival in
      problem.rules[rival].condition.intersection(box).map { !$0.isEmpty } ?? true
    }
    let small = DecisionProblem(
      sizes: problem.sizes, order: problem.order, namedCount: problem.namedCount,
      rules: [DecisionProblem.Rule(condition: box, outcome: 0, precedenceClass: 0)]
        + touching.map {
          DecisionProblem.Rule(condition: problem.rules[$0].condition, outcome: 1, precedenceClass: 1)
        },
      scopes: scopes, excluded: problem.excluded, isTransitive: true, goesBefore: { $0 > 0 && $1 == 0 })
    // What takes too much work to decide is not called dead.
    guard let diagram = try? Diagram.build(small) else { return true }
    return diagram.leaves(within: .everything).contains { diagram.leaves[$0] == .outcomes([0]) }
  }

  /// A small set of rules that hides the rule: none of them can be missed.
  private func hiding(_ standing: Standing) -> [LoweredRule] {
    let problem = standing.duty.problem
    var rivals = problem.rules.indices.filter { problem.goesBefore($0, standing.index) }
    guard !wins(standing, against: rivals), wins(standing, against: []) else { return [] }
    for rival in rivals.reversed() {
      let fewer = rivals.filter { $0 != rival }
      if !wins(standing, against: fewer) { rivals = fewer }
    }
    return rivals.map { standing.duty.rules[$0] }
  }

  private func help(isHidden: Bool, isFromModel: Bool) -> String {
    if isFromModel { return "haal de regel uit het model, of laat een regio hem volgen" }
    return isHidden
      ? "haal de regel weg, of maak hem een uitzondering op de regel die voorgaat"
      : "haal de regel weg, of verander zijn voorwaarde (`als`)"
  }

  private func finding(_ first: Standing, _ places: [Standing]) -> Finding {
    let rule = first.duty.rules[first.index]
    let hidden = places.lazy.map { hiding($0) }.first { !$0.isEmpty } ?? []
    let isFromModel = rule.family.isFromModel
    return Finding(
      .deadRule,
      hidden.isEmpty
        ? "de regel \"\(rule.family.rule)\" beslist nooit: de situatie waarvoor hij geldt, kan niet bestaan"
        : "de regel \"\(rule.family.rule)\" beslist nooit: overal gaat een andere regel voor",
      at: rule.span, help: help(isHidden: !hidden.isEmpty, isFromModel: isFromModel),
      label: "deze regel doet niets",
      related: hidden.map { RelatedPlace($0.span, "deze regel gaat voor") },
      path: DomainPath(
        region: isFromModel ? nil : first.region.files.region.id, document: rule.shownDocument,
        rules: [rule.family.rule], step: first.step.step, duty: first.duty.place.duty))
  }
}
