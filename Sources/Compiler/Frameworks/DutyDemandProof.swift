import Agreements
import Calendar
import DecisionDiagram
import DecisionTable
public import Diagnostics

extension FindingKind {
  /// A demanded duty is left open on purpose where that is not allowed.
  public static let openNotAllowed = FindingKind(
    "K401", "open-niet-toegestaan", .fout,
    """
    Een kwaliteitskader eist dat deze taak geregeld is, en het criterium mag niet met opzet open blijven. Een regel met \
    `bewust-open` is hier dus niet genoeg. Spreek af wie het doet, en schrijf dat op met `wie`.
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
              - regel: nog-open
                bewust-open: Daar zijn we nog niet uit.
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """))

  /// A settled outcome lacks a field that a framework demands.
  public static let demandedField = FindingKind(
    "K402", "eis-niet-genoemd", .fout,
    """
    Een kwaliteitskader eist dat bij deze taak ook iets anders vaststaat, zoals de wijze van overdracht, de informatie \
    die meegaat of de momenten van monitoring. De regel die hier beslist, zegt daar niets over. Vul het veld aan.
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
                - {taak: informeren, bij: directe-overdracht, velden: hoe}
          """)
      ],
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-informeert
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-informeert
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1
        """))

  /// A settled outcome has another value than a framework demands.
  public static let demandedValue = FindingKind(
    "K403", "eis-anders-ingevuld", .fout,
    """
    De regel die hier beslist, vult een veld anders in dan het kwaliteitskader eist. Bij een lijst, zoals `momenten` \
    of `informatie`, moet alles wat het kader noemt erin staan; meer mag ook. Bij één waarde, zoals `wijze`, moet het \
    een van de genoemde zijn. Zegt het kader "bij voorkeur", dan is afwijken toegestaan en is dit een tip.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          criteria:
            a:
              titel: Monitoren
              eisen:
                - {taak: monitoren, bij: monitoring, momenten: [3 maanden, 12 maanden]}
          """)
      ],
      wrong: """
        stappen:
          monitoring:
            monitoren:
              - regel: vt-monitort
                wie: veilig-thuis
                momenten: 3 maanden
                bron: Afspraken 2020, par. 4
        """,
      right: """
        stappen:
          monitoring:
            monitoren:
              - regel: vt-monitort
                wie: veilig-thuis
                momenten: [3 maanden, 12 maanden]
                bron: Afspraken 2020, par. 4
        """))
}

/// A demand on a duty: decided in every possible situation in the agreement's scope, with these fields.
struct DutyDemandProof {
  let subject: DemandSubject
  let demand: DutyDemand

  /// - Parameter findings: gets what is not met; a gap and a conflict are reported as such already.
  func prove(_ findings: inout Findings) -> CriterionProof.Verdict {
    var verdict = CriterionProof.Verdict()
    for step in demand.steps {
      let place = Place(step: step.value, duty: demand.duty.value)
      let compiled = subject.period.steps.first { $0.step == place.step }?.duties.first { $0.place == place }
      guard let duty = compiled else {
        // It took too much work to prove, which is said elsewhere.
        verdict.causes.append(.undecided(place, .notProven))
        continue
      }
      for leaf in reached(duty) { check(duty, leaf, &verdict, &findings) }
    }
    return verdict
  }

  /// The leaves that situations in the agreement's scope reach.
  private func reached(_ duty: CompiledDuty) -> [Int] {
    Set(subject.scope.cubes.flatMap { duty.diagram.leaves(within: $0) }).sorted()
  }

  private func check(
    _ duty: CompiledDuty, _ leaf: Int, _ verdict: inout CriterionProof.Verdict, _ findings: inout Findings
  ) {
    guard case .outcomes(let outcomes) = duty.diagram.leaves[leaf], outcomes.count == 1, let outcome = outcomes.first
    else {
      // A gap or a conflict; where no agreement holds nothing is demanded, and no such leaf lies in the scope.
      let kind = duty.diagram.leaves[leaf] == .gap ? FindingKind.gap : .conflict
      verdict.causes.append(.undecided(duty.place, kind))
      return
    }
    let contents = duty.rules[outcome].outcome
    if contents.isOpen {
      if subject.criterion.mayBeOpen {
        verdict.reasons += Set(duty.rules.filter { $0.outcome.isOpen }.map { $0.reason }).sorted()
      } else {
        let finding = openFinding(duty, leaf)
        verdict.causes.append(.finding(finding))
        findings.add(finding)
      }
      return
    }
    for field in demand.fields where contents.texts(field.value).isEmpty {
      report(Departure(field: field.value.rawValue), duty, leaf, &verdict, &findings)
    }
    let words = subject.context.words
    if !demand.who.isEmpty, !Set(contents.who).isSuperset(of: demand.who.map { $0.value }) {
      let wanted = words.roles(demand.who.map { $0.value })
      report(
        Departure(field: "wie", wanted: wanted, given: words.roles(contents.who)), duty, leaf, &verdict, &findings)
    }
    for (field, values) in demand.values {
      let given = contents.texts(field.value)
      let wanted = values.map { inFull($0.value, field.value) }
      let isMet =
        field.value.isList ? Set(given).isSuperset(of: wanted) : !Set(given).isDisjoint(with: wanted)
      guard !isMet else { continue }
      let departure = Departure(
        field: field.value.rawValue, wanted: wanted.joined(separator: field.value.isList ? ", " : " of "),
        given: given.joined(separator: ", "))
      report(departure, duty, leaf, &verdict, &findings)
    }
  }

  /// A field that is not as the demand wants it.
  private struct Departure {
    let field: String
    /// What is demanded of it, in words; empty: only that it is there.
    var wanted = ""
    /// What the rule says, in words; empty: nothing.
    var given = ""
  }

  /// A demanded term with the duty's event filled in; other values as they are.
  private func inFull(_ value: String, _ field: OutcomeField) -> String {
    guard field == .moments || field == .within, let term = try? Term.parse(value) else { return value }
    let project = subject.context.project
    let duties = project.vocabulary.duties + subject.context.region.files.region.ownVocabulary.duties
    let event = duties.first { $0.id.value == demand.duty.value }?.defaultEvent?.value
    return term.withEvent(default: event).description
  }

  private func report(
    _ departure: Departure, _ duty: CompiledDuty, _ leaf: Int, _ verdict: inout CriterionProof.Verdict,
    _ findings: inout Findings
  ) {
    let shown = shown(duty, leaf)
    let finding = Finding(
      departure.given.isEmpty ? .demandedField : .demandedValue, message(departure, duty.place, shown.rules),
      at: shown.rules.first?.span ?? subject.frameworkSpan,
      help: demand.isPreference
        ? "dit mag; leg vast waarom u hier afwijkt (`toelichting`)" : "vul de regel aan zoals het kader vraagt",
      path: subject.path(step: duty.place.step, duty: duty.place.duty, rules: shown.rules.map { $0.id }),
      situation: shown.situation, present: shown.present,
      severity: demand.isPreference ? .tip : subject.criterion.severity)
    if !demand.isPreference { verdict.causes.append(.finding(finding)) }
    findings.add(finding)
  }

  private func message(_ departure: Departure, _ place: Place, _ rules: [LoweredRule]) -> String {
    let words = subject.context.words
    let named = rules.map { "\"\($0.id)\"" }.joined(separator: " en ")
    let subjects = rules.count > 1 ? "de regels \(named)" : "de regel \(named)"
    let preferably = demand.isPreference ? " bij voorkeur" : ""
    let lead = "bij \(words.step(place.step)), \(words.duty(place.duty)),"
    guard !departure.given.isEmpty else {
      let wanted = departure.wanted.isEmpty ? "dat\(preferably)" : "daar\(preferably) \(departure.wanted)"
      return "\(lead) \(rules.count > 1 ? "vullen" : "vult") \(subjects) `\(departure.field)` niet in; "
        + "\(subject.name) vraagt \(wanted)"
    }
    return "\(lead) hoort bij `\(departure.field)`\(preferably) te staan: \(departure.wanted) (\(subject.name)); "
      + "\(subjects) \(rules.count > 1 ? "zeggen" : "zegt"): \(departure.given)"
  }

  private func openFinding(_ duty: CompiledDuty, _ leaf: Int) -> Finding {
    let words = subject.context.words
    let shown = shown(duty, leaf)
    return Finding(
      .openNotAllowed,
      "bij \(words.step(duty.place.step)) is met opzet opengelaten wie dit doet: \(words.duty(duty.place.duty)); "
        + "\(subject.name) mag niet open blijven",
      at: shown.rules.first?.span ?? subject.frameworkSpan, help: "spreek af wie het doet, en schrijf dat op met `wie`",
      path: subject.path(step: duty.place.step, duty: duty.place.duty, rules: shown.rules.map { $0.id }),
      situation: shown.situation, present: shown.present, severity: subject.criterion.severity)
  }

  /// The smallest situation in the scope that reaches a leaf, with the rules that decide there and the decision.
  private func shown(
    _ duty: CompiledDuty, _ leaf: Int
  ) -> (situation: [FactValue], rules: [LoweredRule], present: PresentDecision?) {
    for cube in subject.scope.cubes {
      guard let path = duty.diagram.smallestCase(reaching: [leaf], within: cube) else { continue }
      let rules = duty.winners(at: path, reaching: leaf, within: cube).map { duty.rules[$0] }
      let present = subject.context.region.present(subject.period, duty, leaf, path: path, within: cube)
      return (subject.context.region.facts.factValues(path), rules, present)
    }
    return ([], [], nil)
  }
}

extension CompiledDuty {
  /// The rules that decide in a situation of a smallest case.
  func winners(at path: [(variable: Int, value: Int)], reaching leaf: Int, within cube: Cube = .everything) -> [Int] {
    let box = Cube(Dictionary(path.map { ($0.variable, ValueSet(values: [$0.value])) }) { first, _ in first })
    guard let both = box.intersection(cube), let situation = diagram.situation(reaching: [leaf], within: both) else {
      return []
    }
    return winners { situation[$0] ?? 0 }
  }
}

extension OutcomeField {
  /// Whether the field holds a list, of which a demand names members.
  var isList: Bool {
    switch self {
    case .how, .to, .with, .information, .withheld, .moments: true
    case .mode, .oversightPasses, .within, .lastWord: false
    }
  }
}

extension OutcomeContents {
  /// What a field holds, as texts; empty when it is not given.
  func texts(_ field: OutcomeField) -> [String] {
    switch field {
    case .how: how
    case .to: to
    case .with: with
    case .mode: mode.isEmpty ? [] : [mode]
    case .oversightPasses: oversightPasses.isEmpty ? [] : [oversightPasses]
    case .information: information
    case .withheld: withheld
    case .within: within.isEmpty ? [] : [within]
    case .moments: moments
    case .lastWord: lastWord ? ["ja"] : []
    }
  }
}
