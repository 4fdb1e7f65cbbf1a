import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// A rule that wins somewhere, but without which all decisions are the same.
  public static let effectlessRule = FindingKind(
    "B304", "regel-zonder-effect", .tip,
    """
    Deze regel beslist wel ergens, maar zonder hem zijn alle besluiten gelijk: overal waar hij beslist, zeggen andere \
    regels hetzelfde. Dat is niet fout, maar wie hem later verandert, denkt misschien dat hij de enige is. Haal hem weg, \
    of maak er een regel van die iets anders zegt.
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
                als: {hulp-actief: lokaal-team}
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
              - regel: overigen
                anders: ja
                wie: lokaal-team
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
              - regel: overigen
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.3
        """))
}

/// Rules that win somewhere, but of which leaving out that one rule changes no decision. Its exceptions keep their
/// conditions then. A model's rule is not judged: another region may need it.
struct EffectlessRuleCheck {
  let rules: WrittenRules

  /// - Parameter findings: gets one for each such rule.
  func check(_ findings: inout Findings) {
    for rule in rules.all where rule.isProven && rule.decides && !rule.first.family.isFromModel {
      do throws(BudgetExceeded) {
        guard try !hasEffect(rule) else { continue }
        findings.add(finding(rule))
      } catch {
        findings.add(rule.notProven("het is niet te bewijzen of de regel \"\(rule.key.rule)\" iets verandert"))
      }
    }
  }

  private func hasEffect(_ rule: WrittenRule) throws(BudgetExceeded) -> Bool {
    for standing in rule.standings {
      if try standing.rules.effect(of: standing.members, trying: standing.wins.compactMap { $0 }) != nil { return true }
    }
    return false
  }

  private func finding(_ rule: WrittenRule) -> Finding {
    let place = rule.standings.first { $0.wins.contains { $0 != nil } }
    let situation = place?.wins.compactMap { $0 }.first
    let members = Set(place?.members ?? [])
    // The rules that say the same where it decides.
    let others = situation.flatMap { values in place?.rules.winners(at: values, without: members) } ?? []
    return Finding(
      .effectlessRule,
      "de regel \"\(rule.key.rule)\" verandert niets: zonder hem zijn alle besluiten gelijk",
      at: rule.first.span, help: "haal de regel weg, of laat hem iets anders zeggen dan de andere regels",
      label: "deze regel kan weg",
      related: others.compactMap { index in
        place.map { RelatedPlace($0.duty.rules[index].span, "deze regel zegt daar hetzelfde") }
      },
      path: DomainPath(
        region: rule.key.region, document: rule.key.document, rules: [rule.key.rule], step: place?.step.step,
        duty: place?.duty.place.duty))
  }
}
