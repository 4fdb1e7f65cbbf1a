import Agreements
import DecisionDiagram
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// Nobody is sure to hold safety oversight when a case moves from one step to the next.
  public static let discontinuity = FindingKind(
    "B310", "zicht-valt-weg", .fout,
    """
    Een zaak gaat van de ene stap naar de volgende. Daarbij is niet zeker dat iemand zicht op veiligheid houdt. Er \
    zijn twee mogelijkheden. Vóór de overgang heeft een ander het zicht dan erna, zonder dat het is overgedragen. Of \
    er is aan één kant niets over gezegd. Zorg dat de regels voor zicht op veiligheid aan beide kanten dezelfde rol \
    noemen. Blijft het zicht bij wie het heeft, schrijf dan bij de volgende stap `huidige-houder`.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .vocabulary,
          """
          overgangen:
            - {van: directe-overdracht, als: {overdracht-stand: geaccepteerd}, naar: monitoring}
          """)
      ],
      wrong: """
        stappen:
          monitoring:
            zicht-op-veiligheid:
              - regel: vt-houdt-zicht
                wie: veilig-thuis
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
}

/// Continuity (`language.md` section 8): at every transition of the vocabulary the same roles hold oversight before and
/// after, in every possible situation. What is a gap or conflict on one side is reported there.
struct ContinuityCheck {
  let context: DecisionContext
  /// One bad pair of decisions.
  struct Break {
    /// Facts of the situation before the transition, with their value indices.
    let before: [(variable: Int, value: Int)]
    let rulesBefore: [LoweredRule]
    let rulesAfter: [LoweredRule]
    let isOpen: Bool
    let present: PresentDecision?
  }

  /// - Parameter findings: gets one for each transition, the first in time.
  func check(_ findings: inout Findings) {
    let vocabulary = context.project.vocabulary
    for transition in vocabulary.transitions + context.region.files.region.ownVocabulary.transitions {
      var worst: (period: CompiledPeriod, found: Break)?
      for period in context.region.periods where isKnown(transition, period) {
        do {
          guard let found = try TransitionSides(transition, period, context)?.firstBreak() else { continue }
          if worst == nil || (worst?.found.isOpen == true && !found.isOpen) { worst = (period, found) }
        } catch {
          findings.add(notProven(transition))
        }
      }
      if let worst { findings.add(finding(transition, worst.found)) }
    }
  }

  /// Whether it was not too much work to say who holds oversight on either side, which is a finding of its own.
  private func isKnown(_ transition: Transition, _ period: CompiledPeriod) -> Bool {
    let sides = [transition.from.value, transition.to.value]
    return !period.steps.contains { sides.contains($0.step) && $0.unprovenDuties.contains(BuiltIn.oversight) }
  }

  private func finding(_ transition: Transition, _ found: Break) -> Finding {
    let words = context.words
    let holder = { (rules: [LoweredRule]) in
      rules.first.map { $0.outcome.isOpen ? "met opzet open" : words.roles($0.outcome.who) } ?? "niemand"
    }
    let main = found.rulesBefore.first ?? found.rulesAfter.first
    let others = (found.rulesBefore + found.rulesAfter).filter { $0.span != main?.span }
    return Finding(
      .discontinuity,
      "van \(words.step(transition.from.value)) naar \(words.step(transition.to.value)) is niet zeker dat iemand zicht "
        + "op veiligheid houdt: eerst \(holder(found.rulesBefore)), daarna \(holder(found.rulesAfter))",
      at: main?.span ?? context.region.files.documents.first { $0.kind == .agreement }?.from.span
        ?? SourceSpan(startOf: context.region.files.region.file),
      help: "noem aan beide kanten dezelfde rol, of schrijf bij de volgende stap `huidige-houder`",
      label: "dit beslist over zicht op veiligheid",
      related: others.map { RelatedPlace($0.span, "en dit aan de andere kant") },
      path: DomainPath(
        region: context.region.files.region.id, document: main?.shownDocument,
        rules: (found.rulesBefore + found.rulesAfter).map { $0.id }, step: transition.from.value,
        nextStep: transition.to.value, duty: BuiltIn.oversight),
      situation: context.region.facts.factValues(found.before.sorted { $0.variable < $1.variable }),
      present: found.present,
      severity: found.isOpen ? .waarschuwing : .fout)
  }

  /// What could not be decided is said, never left out.
  private func notProven(_ transition: Transition) -> Finding {
    let words = context.words
    return NotProvenCheck.finding(
      "van \(words.step(transition.from.value)) naar \(words.step(transition.to.value)) is niet te bewijzen dat iemand "
        + "zicht op veiligheid houdt",
      at: context.region.files.documents.first { $0.kind == .agreement }?.from.span
        ?? SourceSpan(startOf: context.region.files.region.file),
      path: DomainPath(
        region: context.region.files.region.id, step: transition.from.value, nextStep: transition.to.value,
        duty: BuiltIn.oversight))
  }
}
