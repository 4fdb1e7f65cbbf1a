import Agreements
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// A duty that falls to exactly one role falls to more.
  public static let holderNotSingle = FindingKind(
    "B308", "meer-dan-een-houder", .fout,
    """
    Deze taak hoort bij precies één rol. Hebben twee partijen haar samen, dan kijkt vaak geen van beide. De regel die \
    hier beslist, noemt er meer. Kies wie het doet; noem de ander bij `met`, als dat veld bij deze taak mag.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          monitoring:
            zicht-op-veiligheid:
              - regel: samen-zicht
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 4
        """,
      right: """
        stappen:
          monitoring:
            zicht-op-veiligheid:
              - regel: team-houdt-zicht
                wie: lokaal-team
                bron: Afspraken 2020, par. 4
        """))

  /// Who hands over is also who receives.
  public static let sameGiverAndTaker = FindingKind(
    "B309", "gever-is-ontvanger", .fout,
    """
    Bij een overdracht staat dezelfde rol zowel bij `wie` als bij `aan`. Dan gaat er niets over, en is niet te zeggen wie \
    daarna zicht houdt. Kijk wie de zaak afgeeft en wie haar krijgt.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        overdracht:
          directe-overdracht:
            - regel: koude-overdracht
              wie: veilig-thuis
              aan: veilig-thuis
              wijze: koud
              zicht-gaat-over: bij-ontvangst
              bron: Afspraken 2020, par. 3
        """,
      right: """
        overdracht:
          directe-overdracht:
            - regel: koude-overdracht
              wie: veilig-thuis
              aan: lokaal-team
              wijze: koud
              zicht-gaat-over: bij-ontvangst
              bron: Afspraken 2020, par. 3
        """))
}

/// A duty with `een-houder` falls to one role; at a handover giver and taker differ.
struct HolderCheck {
  let context: DecisionContext

  /// - Parameter findings: gets them, one for each duty at a step and rule.
  func check(_ findings: inout Findings) {
    let duties = context.project.vocabulary.duties + context.region.files.region.ownVocabulary.duties
    let single = Set(duties.filter { $0.hasSingleHolder }.map { $0.id.value })
    var reported: Set<String> = []
    for settled in context.settledOutcomes {
      let place = settled.duty.place
      let shared = Set(settled.outcome.who).intersection(settled.outcome.to).sorted()
      let isShared = place.duty == BuiltIn.handover && !shared.isEmpty
      let isPlural = single.contains(place.duty) && Set(settled.outcome.who).count != 1
      guard isShared || isPlural, let shown = context.shown(settled), let rule = shown.rules.first else { continue }
      let words = context.words
      let path = DomainPath(
        region: context.region.files.region.id, document: rule.shownDocument, rules: [rule.id], step: place.step,
        duty: place.duty)
      guard reported.insert("\(place.step) \(place.duty) \(rule.shownDocument) \(rule.id)").inserted else { continue }
      if isShared {
        findings.add(
          Finding(
            .sameGiverAndTaker,
            "bij \(words.step(place.step)) draagt \(words.roles(shared)) over aan zichzelf",
            at: rule.span,
            help: "noem bij `aan` een andere rol dan bij `wie`", path: path, situation: shown.situation,
            present: shown.present))
      }
      if isPlural {
        findings.add(
          Finding(
            .holderNotSingle,
            "bij \(words.step(place.step)) hebben meer rollen tegelijk deze taak: \(words.duty(place.duty)) "
              + "(\(words.roles(settled.outcome.who)))", at: rule.span,
            help: "noem bij `wie` precies één rol", path: path, situation: shown.situation,
            present: shown.present))
      }
    }
  }
}
