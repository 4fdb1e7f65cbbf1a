import DecisionDiagram
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// An addendum says something else than a fixed rule of the agreement.
  public static let fixedDeparture = FindingKind(
    "B306", "wijkt-af-van-vast", .fout,
    """
    Van een regel met `vast: ja` mag maatwerk niet afwijken. Dit maatwerk zegt iets anders in een situatie waarin \
    zo'n vaste regel geldt. De vaste regel gaat dan voor, dus wie het maatwerk leest, leest daar iets dat niet geldt. Maak \
    de voorwaarde van de regel in het maatwerk smaller, of haal `vast` weg bij de regel van de afspraken.
    """,
    example: FindingExample(
      .addendum,
      with: [
        .keys(
          .agreement,
          """
          stappen:
            directe-overdracht:
              informeren:
                - regel: vt-bij-acuut
                  vast: ja
                  als: {ernst: acuut}
                  wie: veilig-thuis
                  bron: Afspraken 2020, par. 2.1
                - regel: overigen
                  anders: ja
                  wie: lokaal-team
                  bron: Afspraken 2020, par. 2.2
          """)
      ],
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-zandwijk
                wie: [veilig-thuis, lokaal-team]
                bron: Maatwerk Zandwijk, art. 1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-zandwijk
                als: {ernst: {niet: acuut}}
                wie: [veilig-thuis, lokaal-team]
                bron: Maatwerk Zandwijk, art. 1
        """))
}

/// Rules of an addendum that apply together with a fixed rule and say otherwise.
struct FixedDepartureCheck {
  let rules: WrittenRules

  /// - Parameter findings: gets one for each rule of an addendum, with the fixed rules that it departs from.
  func check(_ findings: inout Findings) {
    for rule in rules.all where rule.first.isInAddendum {
      do throws(BudgetExceeded) {
        if let finding = try finding(rule) { findings.add(finding) }
      } catch {
        findings.add(
          rule.notProven("het is niet te bewijzen of de regel \"\(rule.key.rule)\" afwijkt van een vaste regel"))
      }
    }
  }

  private func finding(_ rule: WrittenRule) throws(BudgetExceeded) -> Finding? {
    var first: (standing: WrittenRule.Standing, situation: [FactValue], present: PresentDecision?)?
    var fixed: [LoweredRule] = []
    for standing in rule.standings {
      let duty = standing.duty
      for member in standing.members {
        let box = duty.problem.rules[member].condition
        for other in standing.rules.index.meeting(box)
        where duty.rules[other].level == RulePrecedence.fixedLevel
          && duty.problem.rules[other].outcome != duty.problem.rules[member].outcome
          && !fixed.contains(where: { $0.span == duty.rules[other].span })
        {
          guard let values = try standing.rules.situation(in: box, where: [other], avoiding: [], seed: member) else {
            continue
          }
          fixed.append(duty.rules[other])
          guard first == nil else { continue }
          let shown = standing.rules.shown(values, [member, other], standing.region.facts)
          first = (standing, shown, standing.region.present(standing.period, duty) { values[$0] })
        }
      }
    }
    guard let first else { return nil }
    let names = fixed.map { "\"\($0.family.rule)\"" }.joined(separator: ", ")
    return Finding(
      .fixedDeparture, "de regel \"\(rule.key.rule)\" wijkt af van een vaste regel van de afspraken: \(names)",
      at: rule.first.span, help: "maak de voorwaarde van deze regel smaller, zodat hij niet tegelijk geldt",
      label: "maatwerk mag hier niet afwijken",
      related: fixed.map { RelatedPlace($0.span, "deze regel is vast") },
      path: DomainPath(
        region: rule.key.region, document: rule.key.document, rules: [rule.key.rule], step: first.standing.step.step,
        duty: first.standing.duty.place.duty),
      situation: first.situation, present: first.present)
  }
}
