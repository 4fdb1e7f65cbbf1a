import DecisionDiagram
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// An `anders` rule replaces a whole list of rules on a lower level.
  public static let silencingOtherwise = FindingKind(
    "B312", "anders-vervangt-lijst", .tip,
    """
    Een regel met `anders: ja` geldt overal waar geen andere regel van zijn eigen lijst geldt. Staat hij in maatwerk, dan \
    vervangt hij daarmee de hele lijst van de afspraken, ook de regels die u niet wilde veranderen. Staat hij in \
    afspraken die op een model zijn gebaseerd, dan vervangt hij de lijst van het model. Is dat niet de bedoeling, schrijf \
    dan een regel met een voorwaarde (`als`).
    """,
    example: FindingExample(
      .addendum,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-zandwijk
                anders: ja
                wie: [veilig-thuis, lokaal-team]
                hoe: gesprek
                bron: Maatwerk Zandwijk, art. 1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-zandwijk
                als: {hulp-actief: andere-aanbieder}
                wie: [veilig-thuis, lokaal-team]
                hoe: gesprek
                bron: Maatwerk Zandwijk, art. 1
        """))
}

/// Rules with `anders` of an addendum or an agreement that go before a whole list of an agreement or a model.
struct SilencingOtherwiseCheck {
  let rules: WrittenRules

  /// - Parameter findings: gets one for each such rule.
  func check(_ findings: inout Findings) {
    for rule in rules.all where rule.first.isOtherwise && !rule.first.family.isFromModel {
      guard let place = rule.standings.first(where: { !silenced($0).isEmpty }) else { continue }
      let lower = silenced(place)
      let what = rule.first.isInAddendum ? "de afspraken" : "het model"
      var seen: Set<SourceSpan> = []
      findings.add(
        Finding(
          .silencingOtherwise,
          "de regel \"\(rule.key.rule)\" (`anders`) vervangt de hele lijst van \(what) voor deze taak",
          at: rule.first.span, help: "gebruik `als` in plaats van `anders`, als u niet de hele lijst wilt vervangen",
          label: "geldt overal waar geen andere regel van deze lijst geldt",
          related: lower.filter { seen.insert($0.span).inserted }
            .map { RelatedPlace($0.span, "deze regel telt daar niet meer") },
          path: DomainPath(
            region: rule.key.region, document: rule.key.document, rules: [rule.key.rule], step: place.step.step,
            duty: place.duty.place.duty)))
    }
  }

  /// The rules of a lower level that it goes before in some possible situation.
  private func silenced(_ standing: WrittenRule.Standing) -> [LoweredRule] {
    let duty = standing.duty
    guard let member = standing.members.first else { return [] }
    let box = duty.problem.rules[member].condition
    let own = duty.rules[member]
    return standing.rules.index.meeting(box).filter { other in
      let lower = duty.rules[other]
      guard lower.level < own.level, own.isInAddendum || lower.family.document == own.family.document else {
        return false
      }
      guard let both = duty.problem.rules[other].condition.intersection(box) else { return true }
      return standing.step.existence.isPossible(in: both)
    }.map { duty.rules[$0] }
  }
}
