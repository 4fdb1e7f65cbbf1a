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
/// together. The rules of an addendum of which none ever wins are reported as one.
struct DeadRuleCheck {
  let rules: WrittenRules

  /// - Parameter findings: gets one for each dead rule.
  func check(_ findings: inout Findings) {
    let dead = DeadAddendumCheck.deadAddenda(rules)
    for rule in rules.all where rule.isProven && !rule.decides && !dead.contains(.init(rule.key)) {
      findings.add(finding(rule))
    }
  }

  private func help(_ rule: LoweredRule, hiding: [LoweredRule]) -> String {
    if rule.family.isFromModel { return "haal de regel uit het model, of laat een regio hem volgen" }
    if hiding.isEmpty { return "haal de regel weg, of verander zijn voorwaarde (`als`)" }
    // A rule with `anders` cannot be an exception, one with exceptions cannot be an exception on these, and an exception
    // is one already.
    let canBeException = !rule.isOtherwise && rule.parent == nil && !hiding.contains { $0.parent == rule.family }
    return canBeException
      ? "haal de regel weg, of maak hem een uitzondering op de regel die voorgaat"
      : "haal de regel weg, of maak de voorwaarde van een andere regel smaller"
  }

  private func finding(_ rule: WrittenRule) -> Finding {
    let hidden = rule.standings.lazy.map { $0.hiding }.first { !$0.isEmpty } ?? []
    let isFromModel = rule.first.family.isFromModel
    let place = rule.standings.first
    return Finding(
      .deadRule,
      hidden.isEmpty
        ? "de regel \"\(rule.key.rule)\" beslist nooit: de situatie waarvoor hij geldt, kan niet bestaan"
        : "de regel \"\(rule.key.rule)\" beslist nooit: overal gaat een andere regel voor",
      at: rule.first.span, help: help(rule.first, hiding: hidden),
      label: "deze regel doet niets",
      related: hidden.map { RelatedPlace($0.span, "deze regel gaat voor") },
      path: DomainPath(
        region: isFromModel ? nil : rule.key.region, document: rule.key.document, rules: [rule.key.rule],
        step: place?.step.step, duty: place?.duty.place.duty))
  }
}

extension WrittenRule.Standing {
  /// A small set of rules that hides the first of the rules here: none of them can be missed. Empty where nothing hides
  /// it, as the situation for which it is written cannot exist.
  var hiding: [LoweredRule] {
    guard let rule = members.first else { return [] }
    let problem = duty.problem
    let box = problem.rules[rule].condition
    let rivals = Set(rules.index.meeting(box).filter { problem.goesBefore($0, rule) })
    do throws(BudgetExceeded) {
      // Walk through the rule's own boxes: wherever it still would win, take a rule that goes before it there.
      var chosen: [Int] = []
      while let left = try rules.situation(in: box, where: [], avoiding: chosen, seed: rule) {
        let here = rules.index.applying { left[$0] }.filter { rivals.contains($0) }
        guard let widest = here.min(by: { width($0) < width($1) }) else { return [] }
        chosen.append(widest)
      }
      for one in chosen.sorted().reversed() {
        let fewer = chosen.filter { $0 != one }
        if try rules.situation(in: box, where: [], avoiding: fewer, seed: rule) == nil { chosen = fewer }
      }
      return chosen.sorted().map { duty.rules[$0] }
    } catch {
      return []
    }
  }

  /// How much a rule looks at: the least is the widest.
  private func width(_ rule: Int) -> Int {
    duty.problem.rules[rule].condition.cubes.map { $0.sets.count }.min() ?? 0
  }
}
