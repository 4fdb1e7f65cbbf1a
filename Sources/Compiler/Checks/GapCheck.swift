import Agreements
import BigInt
import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// No rule applies in a situation that can exist.
  public static let gap = FindingKind(
    "B301", "gat", .fout,
    """
    Er is een situatie waarin geen enkele regel zegt wie dit doet. Wie op dat moment de vraag stelt, krijgt dan het \
    antwoord "niet geregeld". Voeg een regel toe voor deze situatie, of maak een regel met `anders: ja` voor alles \
    wat overblijft. Laat u dit met opzet open, schrijf dan `bewust-open: <reden>`. Bij een taak die een \
    kwaliteitskader eist, weegt een gat zo zwaar als het kader zegt; bij een andere taak is het een waarschuwing.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          criteria:
            a:
              titel: Direct betrokkenen informeren
              eisen:
                - {taak: informeren, bij: directe-overdracht}
          """)
      ],
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {hulp-actief: geen}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: gesprek-van-team
                als: {hulp-actief: lokaal-team}
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {hulp-actief: geen}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: gesprek-van-team
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """))
}

/// A gap: a leaf without winner. One finding for each duty at a step, with the smallest situation.
struct GapCheck {
  let context: DecisionContext

  /// - Parameter findings: gets them.
  func check(_ findings: inout Findings) {
    var open: [Place: [(period: CompiledPeriod, duty: CompiledDuty, gap: Int)]] = [:]
    context.forEachDuty { period, duty in
      guard let gap = duty.diagram.leaves.firstIndex(of: .gap), duty.counts[gap] > 0 else { return }
      open[duty.place, default: []].append((period, duty, gap))
    }
    for cases in open.values {
      // The most severe first, then the first in time, so that what is shown does not depend on the order of files.
      let weighed = cases.map { one in
        (one: one, demand: FrameworkDemand.mostSevere(one.duty.place, gap: one.gap, one.duty, one.period, context))
      }
      let worst = weighed.min { ($0.demand?.severity ?? .waarschuwing) < ($1.demand?.severity ?? .waarschuwing) }
      guard let worst, let path = worst.one.duty.diagram.smallestCase(reaching: [worst.one.gap]) else { continue }
      findings.add(
        finding(
          worst.one.period, worst.one.duty, worst.one.gap, path, worst.demand,
          days: context.days(cases.map { $0.period.period })))
    }
  }

  private func finding(
    _ period: CompiledPeriod, _ duty: CompiledDuty, _ gap: Int, _ path: [(variable: Int, value: Int)],
    _ demand: FrameworkDemand?, days: String
  ) -> Finding {
    let region = context.region
    let place = duty.place
    let (span, document) = region.span(of: place, in: period.period, models: context.models)
    let words = context.words
    let hasRules = !duty.rules.isEmpty
    return Finding(
      .gap,
      "bij \(words.step(place.step)) is niet \(hasRules ? "altijd " : "")geregeld wie dit doet: "
        + "\(words.duty(place.duty))\(days)",
      at: span,
      help: hasRules
        ? "voeg een regel toe voor deze situatie, of schrijf `bewust-open: <reden>`"
        : "voeg bij deze stap de taak `\(place.duty)` toe met een regel, of schrijf daar `bewust-open: <reden>`",
      label: hasRules ? "deze regels laten situaties open" : "dit kader vraagt een besluit over deze taak",
      path: DomainPath(
        region: region.files.region.id, document: document,
        rules: Array(Set(duty.rules.map { $0.id })).sorted(), step: place.step, duty: place.duty,
        framework: demand?.framework, criterion: demand?.criterion),
      situation: region.facts.factValues(path),
      share: DecisionWords.share(duty.counts[gap], duty.situationCount),
      present: region.present(period, duty, gap, path: path),
      severity: demand?.severity ?? .waarschuwing)
  }
}

/// A framework's demand that a duty is decided, with what a gap weighs under it.
struct FrameworkDemand {
  let framework: String
  let criterion: String
  let severity: Severity

  /// The most severe demand on a place in whose agreement's scope the gap lies; nil: it is not demanded there.
  static func mostSevere(
    _ place: Place, gap: Int, _ duty: CompiledDuty, _ period: CompiledPeriod, _ context: DecisionContext
  ) -> FrameworkDemand? {
    // Where oversight follows the handover a gap in it is one of the handover; a demand on it counts for that.
    let follows = context.project.vocabulary.steps.contains {
      $0.id.value == place.step && $0.oversightFollowsHandover && place.duty == BuiltIn.handover
    }
    let places = [place] + (follows ? [Place(step: place.step, duty: BuiltIn.oversight)] : [])
    var best: FrameworkDemand?
    for index in period.period.documents {
      let document = context.region.files.documents[index]
      guard document.kind == .agreement, let scope = try? context.region.facts.cubes(document.scope),
        scope.cubes.contains(where: { duty.diagram.leaves(within: $0).contains(gap) })
      else { continue }
      for framework in context.project.frameworks
      where document.frameworks.contains(where: { $0.value == framework.id }) {
        for criterion in framework.criteria where places.contains(where: { demands(criterion, $0) }) {
          let isOpen = document.openCriterion(criterion.id.value, of: framework.id) != nil
          let severity = isOpen ? Severity.tip : criterion.severity
          if best.map({ severity < $0.severity }) ?? true {
            best = FrameworkDemand(framework: framework.id, criterion: criterion.id.value, severity: severity)
          }
        }
      }
    }
    return best
  }

  private static func demands(_ criterion: Criterion, _ place: Place) -> Bool {
    criterion.demands.contains { demand in
      guard case .duty(let demand) = demand else { return false }
      return demand.duty.value == place.duty && demand.steps.contains { $0.value == place.step }
    }
  }
}
