import Agreements
import DecisionDiagram
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// A rule that replaces another lacks a field that the other has.
  public static let lostField = FindingKind(
    "B311", "veld-valt-weg", .waarschuwing,
    """
    Een regel vervangt altijd een hele uitkomst. Deze regel van maatwerk, of deze uitzondering, gaat voor een regel met \
    een veld dat hij zelf niet noemt, zoals `binnen` of `informatie`. Dat veld geldt daar dan niet meer. Schrijf het ook \
    in deze regel, als het moet blijven gelden.
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
                - regel: vt-informeert
                  wie: veilig-thuis
                  binnen: 1 week na melding
                  bron: Afspraken 2020, par. 2.1
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
                wie: [veilig-thuis, lokaal-team]
                binnen: 1 week na melding
                bron: Maatwerk Zandwijk, art. 1
        """))
}

/// Rules of addenda and exceptions that win where a rule with more fields would win without them. Open rules, rungs and
/// rules of models are left out.
struct LostFieldCheck {
  let rules: WrittenRules

  /// - Parameter findings: gets one for each rule, with the fields that fall away.
  func check(_ findings: inout Findings) {
    for rule in rules.all where isJudged(rule) {
      do throws(BudgetExceeded) {
        if let finding = try finding(rule) { findings.add(finding) }
      } catch {
        findings.add(
          rule.notProven("het is niet te bewijzen of er door de regel \"\(rule.key.rule)\" een veld wegvalt"))
      }
    }
  }

  private func isJudged(_ rule: WrittenRule) -> Bool {
    let first = rule.first
    return (first.level == RulePrecedence.addendumLevel || first.parent != nil) && !first.isRung
      && !first.outcome.isOpen && !first.family.isFromModel && rule.decides
  }

  private func finding(_ rule: WrittenRule) throws(BudgetExceeded) -> Finding? {
    var lost: [OutcomeField: LoweredRule] = [:]
    var first: (standing: WrittenRule.Standing, situation: [FactValue], present: PresentDecision?)?
    for standing in rule.standings {
      let duty = standing.duty
      for (member, win) in zip(standing.members, standing.wins) where win != nil {
        let own = duty.rules[member].outcome.givenFields
        let box = duty.problem.rules[member].condition
        for other in standing.rules.index.meeting(box) where duty.problem.goesBefore(member, other) {
          let replaced = duty.rules[other]
          let fields = replaced.outcome.givenFields.subtracting(own).filter { lost[$0] == nil }
          guard !fields.isEmpty, !replaced.isRung,
            let values = try replacing(standing, member, other)
          else { continue }
          for field in fields { lost[field] = replaced }
          guard first == nil else { continue }
          let shown = standing.rules.shown(values, [member, other], standing.region.facts)
          first = (standing, shown, standing.region.present(standing.period, duty) { values[$0] })
        }
      }
    }
    guard let first else { return nil }
    let fields = OutcomeField.allCases.filter { lost[$0] != nil }
    let names = fields.map { "`\($0.rawValue)`" }
    let list = names.count > 1 ? names.dropLast().joined(separator: ", ") + " en " + (names.last ?? "") : names.joined()
    var seen: Set<SourceSpan> = []
    return Finding(
      .lostField,
      "waar de regel \"\(rule.key.rule)\" beslist, \(fields.count == 1 ? "geldt" : "gelden") \(list) niet meer",
      at: rule.first.span, help: "schrijf \(list) ook in deze regel, als het moet blijven gelden",
      label: "in deze regel staat het niet",
      related: fields.compactMap { lost[$0] }.filter { seen.insert($0.span).inserted }
        .map { RelatedPlace($0.span, "deze regel wordt daar vervangen, en hier staat het wel") },
      path: DomainPath(
        region: rule.key.region, document: rule.key.document, rules: [rule.key.rule], step: first.standing.step.step,
        duty: first.standing.duty.place.duty),
      situation: first.situation, present: first.present)
  }

  /// A situation in which a rule wins, and in which another would win without it.
  private func replacing(
    _ standing: WrittenRule.Standing, _ member: Int, _ other: Int
  ) throws(BudgetExceeded) -> [Int]? {
    let problem = standing.duty.problem
    let own = Set(standing.members)
    let rivals = standing.rules.index.meeting(problem.rules[member].condition).filter { rival in
      problem.goesBefore(rival, member) || (problem.goesBefore(rival, other) && !own.contains(rival))
    }
    return try standing.rules.situation(
      in: problem.rules[member].condition, where: [other], avoiding: rivals, seed: member)
  }
}

extension OutcomeContents {
  /// The fields that hold something.
  var givenFields: Set<OutcomeField> { Set(OutcomeField.allCases.filter { !texts($0).isEmpty }) }
}
