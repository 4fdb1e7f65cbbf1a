import Agreements
import DecisionDiagram
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// A later rung has less authority than an earlier one.
  public static let authorityFalls = FindingKind(
    "K453", "gezag-daalt", .fout,
    """
    Wie er op een trede niet uitkomt, gaat naar iemand met meer gezag, of met evenveel. Een latere trede noemt hier alleen \
    rollen met minder gezag dan een eerdere trede die tegelijk geldt. Zet de treden in de goede volgorde. Hoeveel gezag \
    een rol heeft, staat bij de rol in de begrippenlijst (`gezag`).
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        escalatie:
          treden:
            - {trede: bestuur, wie: wethouder, bron: "Afspraken 2020, par. 5"}
            - {trede: gemeente, wie: beleidsadviseur, bron: "Afspraken 2020, par. 5"}
          zicht-intussen: huidige-houder
          bron: Afspraken 2020, par. 5
        """,
      right: """
        escalatie:
          treden:
            - {trede: gemeente, wie: beleidsadviseur, bron: "Afspraken 2020, par. 5"}
            - {trede: bestuur, wie: wethouder, bron: "Afspraken 2020, par. 5"}
          zicht-intussen: huidige-houder
          bron: Afspraken 2020, par. 5
        """))

  /// At a higher severity somebody with less authority acts.
  public static let authorityFallsWithSeverity = FindingKind(
    "K454", "gezag-daalt-bij-ernst", .fout,
    """
    Hoe ernstiger een zaak is, hoe hoger het gezag hoort te zijn van wie erover beslist, of gelijk. Hier is bij een \
    zwaardere zaak iemand met minder gezag aan zet dan bij een lichtere, terwijl al het andere gelijk is. Kijk naar de \
    voorwaarden (`als`) van de treden.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        escalatie:
          treden:
            - trede: gemeente
              als: {ernst: acuut}
              wie: beleidsadviseur
              bron: Afspraken 2020, par. 5
            - trede: bestuur
              als: {ernst: [licht, structureel]}
              wie: wethouder
              bron: Afspraken 2020, par. 5
          zicht-intussen: huidige-houder
          bron: Afspraken 2020, par. 5
        """,
      right: """
        escalatie:
          treden:
            - trede: gemeente
              als: {ernst: [licht, structureel]}
              wie: beleidsadviseur
              bron: Afspraken 2020, par. 5
            - trede: bestuur
              als: {ernst: acuut}
              wie: wethouder
              bron: Afspraken 2020, par. 5
          zicht-intussen: huidige-houder
          bron: Afspraken 2020, par. 5
        """))

  /// During a disagreement nobody holds oversight.
  public static let ladderWithoutOversight = FindingKind(
    "K455", "geen-zicht-bij-verschil", .fout,
    """
    Terwijl partijen er nog niet uit zijn, moet op elke trede iemand zicht houden op de veiligheid. Deze afspraken hebben \
    een escalatieladder, maar zeggen niet wie dat doet. Schrijf bij `escalatie` wie het zicht houdt met `zicht-intussen`, \
    bijvoorbeeld `huidige-houder`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        escalatie:
          treden:
            - {trede: gemeente, wie: wethouder, bron: "Afspraken 2020, par. 5"}
        """,
      right: """
        escalatie:
          treden:
            - {trede: gemeente, wie: wethouder, bron: "Afspraken 2020, par. 5"}
          zicht-intussen: huidige-houder
          bron: Afspraken 2020, par. 5
        """))
}

/// What holds for every ladder, whatever a framework demands: authority never falls along it, and somebody holds
/// oversight on each of its rungs.
struct LadderCheck {
  let context: DecisionContext

  /// - Parameter findings: gets one for each rung that is wrong.
  func check(_ findings: inout Findings) {
    let region = context.region
    let lowering = RuleLowering(
      facts: region.facts, vocabulary: context.project.vocabulary, documents: region.files.documents,
      models: context.models)
    for period in region.periods {
      guard let step = period.steps.first(where: { $0.step == BuiltIn.disagreement }),
        let ladders = try? LadderLowering(lowering).ladders(period.period.documents)
      else { continue }
      for ladder in ladders {
        checkAuthority(ladder, step.existence, &findings)
        checkOversight(ladder, period, step, &findings)
      }
    }
  }

  private func checkAuthority(_ ladder: Ladder, _ existence: Existence, _ findings: inout Findings) {
    for (position, rung) in ladder.rungs.enumerated() {
      guard let authority = authority(rung) else { continue }
      let higher = ladder.rungs[..<position].first { earlier in
        guard let other = self.authority(earlier), other > authority else { return false }
        return applyTogether(earlier, rung, ladder, existence)
      }
      guard let higher else { continue }
      findings.add(
        Finding(
          .authorityFalls,
          "de trede \"\(rung.id.value)\" heeft minder gezag dan de eerdere trede \"\(higher.id.value)\"",
          at: rung.id.span, help: "zet deze trede vóór \"\(higher.id.value)\", of noem hier iemand met meer gezag",
          label: "gezag \(authority)",
          related: [RelatedPlace(higher.id.span, "gezag \(self.authority(higher) ?? 0)")],
          path: path(ladder, ["escalatie/\(rung.id.value)"])))
    }
  }

  /// Whether some possible situation has both rungs on the ladder.
  private func applyTogether(_ one: Rung, _ other: Rung, _ ladder: Ladder, _ existence: Existence) -> Bool {
    let facts = context.region.facts
    guard let first = try? facts.cubes(one.condition), let second = try? facts.cubes(other.condition),
      let both = first.intersection(second)?.intersection(ladder.holds)
    else { return true }
    return existence.isPossible(in: both)
  }

  /// The highest of the roles; nil when none has a rank.
  private func authority(_ rung: Rung) -> Int? {
    rung.assignment.who.compactMap { context.authority($0.value) }.max()
  }

  private func checkOversight(
    _ ladder: Ladder, _ period: CompiledPeriod, _ step: CompiledStep, _ findings: inout Findings
  ) {
    let known = context.project.vocabulary.duties + context.region.files.region.ownVocabulary.duties
    guard known.contains(where: { $0.id.value == BuiltIn.oversight }), step.existence.isPossible(in: ladder.holds)
    else {
      return
    }
    guard let duty = step.duties.first(where: { $0.place.duty == BuiltIn.oversight }) else {
      // A duty that takes too much work to prove is reported as that.
      guard !step.unprovenDuties.contains(BuiltIn.oversight) else { return }
      return findings.add(finding(ladder, at: ladder.rungs.first?.id.span, severity: .fout, situation: nil))
    }
    // A gap or a conflict is a finding of its own; what is left open on purpose is nobody who holds it.
    for leaf in Set(ladder.holds.cubes.flatMap { duty.diagram.leaves(within: $0) }).sorted() {
      guard case .outcomes(let outcomes) = duty.diagram.leaves[leaf], outcomes.count == 1, let outcome = outcomes.first,
        duty.rules[outcome].outcome.isOpen, let path = duty.diagram.smallestCase(reaching: [leaf])
      else { continue }
      let rule = duty.winners(at: path, reaching: leaf).first.map { duty.rules[$0] }
      var finding = finding(
        ladder, at: rule?.span, severity: .waarschuwing, situation: context.region.facts.factValues(path))
      finding.present = context.region.present(period, duty, leaf, path: path)
      findings.add(finding)
    }
  }

  private func finding(
    _ ladder: Ladder, at span: SourceSpan?, severity: Severity, situation: [FactValue]?
  ) -> Finding {
    Finding(
      .ladderWithoutOversight, "bij verschil van inzicht houdt niemand zeker zicht op de veiligheid",
      at: span ?? SourceSpan(startOf: context.region.files.documents[ladder.document].file),
      help: situation == nil
        ? "schrijf bij `escalatie` wie het zicht houdt: `zicht-intussen: huidige-houder`"
        : "noem hier wie het zicht houdt, bijvoorbeeld `huidige-houder`",
      label: situation == nil ? "op deze ladder staat niet wie het zicht houdt" : "dit is met opzet opengelaten",
      path: path(ladder, [], duty: BuiltIn.oversight), situation: situation, severity: severity)
  }

  private func path(_ ladder: Ladder, _ rules: [String], duty: String = BuiltIn.escalation) -> DomainPath {
    let document = context.region.files.documents[ladder.document]
    return DomainPath(
      region: context.region.files.region.id,
      document: ladder.isFromModel ? document.model.map { "modellen/\($0.value)" } : document.id, rules: rules,
      step: BuiltIn.disagreement, duty: duty)
  }
}

extension DecisionContext {
  /// The rank of a role; nil when it has none.
  func authority(_ role: String) -> Int? {
    (project.vocabulary.roles + region.files.region.ownVocabulary.roles).first { $0.id.value == role }?.authority
  }
}
