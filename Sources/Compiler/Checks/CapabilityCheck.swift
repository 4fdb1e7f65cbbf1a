import Agreements
import DecisionDiagram
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// A duty falls to a local team that cannot do it.
  public static let beyondCapability = FindingKind(
    "B307", "team-kan-dit-niet", .fout,
    """
    Een regel geeft het lokale team een taak die het niet in elke gemeente kan. Wat een team kan, staat in \
    `regio.yaml`: bij zijn soort onder `typologie`, en bij de gemeente onder `kan-ook`. Geef de taak daar aan een \
    ander, met `als: {team-kan-...: nee}`. Of zet bij de gemeente onder `kan-ook` dat het team het wel kan, \
    bijvoorbeeld omdat de gemeente het heeft ingekocht.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          monitoring:
            veiligheidsplan:
              - regel: team-schrijft-plan
                wie: lokaal-team
                bron: Afspraken 2020, par. 4.1
        """,
      right: """
        stappen:
          monitoring:
            veiligheidsplan:
              - regel: team-schrijft-plan
                als: {team-kan-veiligheidsplan: ja}
                wie: lokaal-team
                bron: Afspraken 2020, par. 4.1
              - regel: vt-schrijft-plan
                als: {team-kan-veiligheidsplan: nee}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 4.1
        """))
}

/// A duty with `vereist` may fall to a role with `team: ja` only where the municipality's team has the capability.
struct CapabilityCheck {
  let context: DecisionContext

  /// - Parameter findings: gets them, one for each duty at a step and rule, with all municipalities.
  func check(_ findings: inout Findings) {
    let files = context.region.files.region
    let vocabulary = context.project.vocabulary
    let teams = Set((vocabulary.roles + files.ownVocabulary.roles).filter { $0.isTeam }.map { $0.id.value })
    let duties = vocabulary.duties + files.ownVocabulary.duties
    let required = Dictionary(
      duties.compactMap { duty in duty.requiredCapability.map { (duty.id.value, $0.value) } }
    ) { first, _ in first }
    var found: [String: (finding: Finding, towns: Set<String>)] = [:]
    for settled in context.settledOutcomes {
      let place = settled.duty.place
      guard let capability = required[place.duty], !teams.isDisjoint(with: settled.outcome.who) else { continue }
      for (index, town) in files.municipalities.enumerated() where !context.region.facts.can(town, capability) {
        let here = Cube([0: ValueSet(values: [index])])
        guard settled.exists(in: town), let shown = context.shown(settled, within: here), let rule = shown.rules.first
        else { continue }
        let key = "\(place.step) \(place.duty) \(rule.shownDocument) \(rule.id)"
        if found[key] == nil { found[key] = (finding(settled, rule, shown, town, capability), []) }
        found[key]?.towns.insert(town.label.name)
      }
    }
    for (finding, towns) in found.values {
      var finding = finding
      finding.label = "dit geldt in: \(towns.sorted().joined(separator: ", "))"
      findings.add(finding)
    }
  }

  private func finding(
    _ settled: SettledOutcome, _ rule: LoweredRule,
    _ found: (situation: [FactValue], rules: [LoweredRule], present: PresentDecision?), _ town: Municipality,
    _ capability: String
  ) -> Finding {
    let place = settled.duty.place
    let words = context.words
    var shown = found.situation
    if !shown.contains(where: { $0.fact == BuiltIn.municipality }) {
      shown.insert(FactValue(BuiltIn.municipality, town.id.value), at: 0)
    }
    return Finding(
      .beyondCapability,
      "bij \(words.step(place.step)) geeft de regel \"\(rule.id)\" het team een taak die het niet overal kan: "
        + "\(words.duty(place.duty))", at: rule.span,
      help: "geef de taak daar aan een ander (`als: {team-kan-\(capability): nee}`), of zet \"\(capability)\" bij de "
        + "gemeente onder `kan-ook`",
      path: DomainPath(
        region: context.region.files.region.id, document: rule.shownDocument, rules: [rule.id], step: place.step,
        duty: place.duty),
      situation: shown, present: found.present)
  }
}

extension SettledOutcome {
  /// Whether a municipality exists on some day of the period.
  func exists(in town: Municipality) -> Bool {
    town.from.map { $0.value <= period.period.through } ?? true
      && town.through.map { $0.value >= period.period.from } ?? true
  }
}
