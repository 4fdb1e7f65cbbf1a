import Agreements
import Calendar
import DecisionDiagram
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// A term is laxer than a limit that a framework names.
  public static let termTooLax = FindingKind(
    "T505", "ruimer-dan-grens", .fout,
    """
    Een kwaliteitskader noemt voor deze taak een uiterste termijn, vaak uit de wet. Een regio mag strenger zijn, maar \
    nooit ruimer. De termijn in deze regel is langer. Maak hem korter, of gelijk aan de grens.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          grenzen:
            - {taak: informeren, hoogstens: 10 werkdagen na melding}
          """)
      ],
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-informeert
                wie: veilig-thuis
                binnen: 15 werkdagen na melding
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-informeert
                wie: veilig-thuis
                binnen: 5 werkdagen na melding
                bron: Afspraken 2020, par. 2.1
        """))

  /// A term and a limit of which cannot be said which is longer.
  public static let termNotComparable = FindingKind(
    "T506", "termijn-niet-te-vergelijken", .waarschuwing,
    """
    Een kwaliteitskader noemt voor deze taak een uiterste termijn. Van de termijn in deze regel is niet met zekerheid te \
    zeggen of hij korter is: de eenheid is anders (zoals werkdagen tegenover dagen), of hij begint bij een andere \
    gebeurtenis. Er wordt niet gegokt. Schrijf de termijn in dezelfde eenheid en met dezelfde gebeurtenis als de grens.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          grenzen:
            - {taak: informeren, hoogstens: 10 werkdagen na melding}
          """)
      ],
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-informeert
                wie: veilig-thuis
                binnen: 5 werkdagen na overdracht
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-informeert
                wie: veilig-thuis
                binnen: 5 werkdagen na melding
                bron: Afspraken 2020, par. 2.1
        """))
}

/// The terms of rules that decide somewhere, against the limits of the frameworks that their agreements name.
struct TermLimitCheck {
  let context: DecisionContext
  let rules: WrittenRules

  /// - Parameter findings: gets one for each rule and limit.
  func check(_ findings: inout Findings) {
    let region = context.region.files.region.id
    for rule in rules.all {
      for framework in context.project.frameworks {
        for limit in framework.limits {
          for standing in rule.standings where standing.region.files.region.id == region {
            guard let finding = finding(rule, standing, framework, limit) else { continue }
            findings.add(finding)
            break
          }
        }
      }
    }
  }

  private func finding(
    _ rule: WrittenRule, _ standing: WrittenRule.Standing, _ framework: Framework, _ limit: Limit
  ) -> Finding? {
    let duty = standing.duty
    guard duty.place.duty == limit.duty.value else { return nil }
    for (member, win) in zip(standing.members, standing.wins) {
      let lowered = duty.rules[member]
      guard let win, let term = try? Term.parse(lowered.outcome.within), isIn(framework, standing, win, member) else {
        continue
      }
      let most = limit.atMost.value.withEvent(default: defaultEvent(limit.duty.value))
      let comparison = term.compared(with: most)
      if comparison == .within { continue }
      let isLax = comparison == .laxer
      return Finding(
        isLax ? .termTooLax : .termNotComparable,
        isLax
          ? "de termijn \"\(term)\" is ruimer dan de grens van \(framework.title): \"\(most)\""
          : "het is niet zeker of de termijn \"\(term)\" past binnen de grens van \(framework.title): "
            + "\"\(most)\"",
        at: lowered.span,
        help: isLax
          ? "maak de termijn niet langer dan \(most)"
          : "schrijf de termijn zoals de grens: in dezelfde eenheid, na dezelfde gebeurtenis",
        label: "deze regel geeft de termijn", related: [RelatedPlace(limit.span, "dit is de grens")],
        path: DomainPath(
          region: context.region.files.region.id, document: rule.key.document, rules: [rule.key.rule],
          step: standing.step.step, duty: duty.place.duty, framework: framework.id))
    }
    return nil
  }

  /// Whether the rule wins somewhere in the scope of an agreement in force that names the framework.
  private func isIn(
    _ framework: Framework, _ standing: WrittenRule.Standing, _ win: [Int], _ member: Int
  ) -> Bool {
    let documents = standing.region.files.documents
    let naming = standing.period.period.documents.map { documents[$0] }.filter { document in
      document.kind == .agreement && document.frameworks.contains { $0.value == framework.id }
    }
    let problem = standing.duty.problem
    return naming.contains { agreement in
      guard let scope = try? standing.region.facts.cubes(agreement.scope) else { return true }
      if scope.holds({ win[$0] }) { return true }
      guard let box = problem.rules[member].condition.intersection(scope) else { return true }
      let rivals = standing.rules.index.meeting(box).filter { problem.goesBefore($0, member) }
      do throws(BudgetExceeded) {
        return try standing.rules.situation(in: box, where: [], avoiding: rivals, seed: member) != nil
      } catch {
        // Better one warning too many than a limit that is not looked at.
        return true
      }
    }
  }

  private func defaultEvent(_ duty: String) -> String? {
    (context.project.vocabulary.duties + context.region.files.region.ownVocabulary.duties)
      .first { $0.id.value == duty }?.defaultEvent?.value
  }
}
