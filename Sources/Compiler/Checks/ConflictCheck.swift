import Agreements
import BigInt
import Calendar
import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// Rules that win together say different things.
  public static let conflict = FindingKind(
    "B302", "tegenstrijdig", .fout,
    """
    Er is een situatie waarin twee of meer regels gelden die iets anders zeggen, terwijl geen van hen voor de ander \
    gaat. De volgorde in het bestand telt niet. Maak de voorwaarden smaller, maak de ene regel een uitzondering op de \
    andere (`uitzondering-op`), laat het ene document voorgaan (`gaat-voor`), of geef beide dezelfde uitkomst.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-bij-licht
                als: {ernst: licht}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: gesprek-van-team
                als: {ernst: {vanaf: licht}}
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-bij-licht
                als: {ernst: licht}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: gesprek-van-team
                als: {ernst: {vanaf: structureel}}
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """))
}

/// A conflict: winners with different outcomes. One finding for each set of rules.
struct ConflictCheck {
  let context: DecisionContext

  /// - Parameter findings: gets them.
  func check(_ findings: inout Findings) {
    var found: [[String]: Case] = [:]
    context.forEachDuty { period, duty in
      for (leaf, decision) in duty.diagram.leaves.enumerated() {
        guard case .outcomes(let outcomes) = decision, outcomes.count > 1, duty.counts[leaf] > 0 else { continue }
        for entry in entries(duty, leaf) {
          let rules = entry.rules.map { duty.rules[$0] }
          let key = [duty.place.step, duty.place.duty] + rules.map { "\($0.shownDocument) \($0.id)" }
          var known = found[key] ?? Case(period: period, duty: duty, leaf: leaf, entry: entry, rules: rules)
          known.periods.append(period.period)
          found[key] = known
        }
      }
    }
    for one in found.values { findings.add(finding(one)) }
  }

  /// The sets of rules that disagree; where there are too many to tell apart, the whole with the rules of its smallest
  /// situation.
  private func entries(_ duty: CompiledDuty, _ leaf: Int) -> [WinnerSets.Entry] {
    if let sets = WinnerSets(duty, at: leaf) { return sets.entries }
    guard let path = duty.diagram.smallestCase(reaching: [leaf]) else { return [] }
    return [.init(rules: duty.winners(at: path, reaching: leaf), count: duty.counts[leaf], path: path)]
  }

  /// The first situation in which a set of rules disagrees, with all periods in which it does.
  private struct Case {
    let period: CompiledPeriod
    let duty: CompiledDuty
    let leaf: Int
    let entry: WinnerSets.Entry
    let rules: [LoweredRule]
    var periods: [InForce.Period] = []
  }

  private func finding(_ one: Case) -> Finding {
    let (period, duty, rules) = (one.period, one.duty, one.rules)
    let region = context.region
    let place = duty.place
    let words = context.words
    let named = rules.map { "\"\($0.id)\"" }
    let list = named.count > 1 ? named.dropLast().joined(separator: ", ") + " en " + (named.last ?? "") : named.joined()
    return Finding(
      .conflict,
      "bij \(words.step(place.step)) zeggen de regels \(list) iets anders over: "
        + "\(words.duty(place.duty))\(context.days(one.periods))",
      at: rules.first?.span ?? region.span(of: place, in: period.period, models: context.models).span,
      help: "maak de voorwaarden smaller, of maak de ene regel een uitzondering op de andere (`uitzondering-op`)",
      label: "deze regel geldt hier",
      related: rules.dropFirst().map { RelatedPlace($0.span, "en deze ook, met een andere uitkomst") },
      path: DomainPath(
        region: region.files.region.id, document: rules.first?.shownDocument, rules: rules.map { $0.id },
        step: place.step, duty: place.duty),
      situation: region.facts.factValues(one.entry.path),
      // Within a period a situation has one set of rules that decide, so these shares exclude each other.
      share: DecisionWords.share(one.entry.count, duty.situationCount, partition: period.period.from.iso),
      present: region.present(period, duty, one.leaf, path: one.entry.path))
  }
}
