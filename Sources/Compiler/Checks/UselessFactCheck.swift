import Agreements
import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// A fact that rules name, but on which no decision depends.
  public static let uselessFact = FindingKind(
    "B313", "feit-maakt-niets-uit", .tip,
    """
    De afspraken noemen dit feit in een voorwaarde, maar geen enkel besluit hangt ervan af: bij elke waarde is het \
    antwoord hetzelfde. Wie de regels leest, denkt dat het feit telt. Haal het uit de voorwaarden, of laat de regels bij \
    verschillende waarden iets anders zeggen.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-bij-acuut
                als: {ernst: acuut}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: vt-bij-de-rest
                als: {ernst: {niet: acuut}}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-informeert
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """))
}

/// Facts that the conditions of a region's documents name, and on which no decision at any step on any day depends.
struct UselessFactCheck {
  let context: DecisionContext
  /// Rules that are reported for themselves; a fact that only these name is not reported as well.
  let reported: Set<WrittenRule.Key>

  /// - Parameter findings: gets one for each such fact.
  func check(_ findings: inout Findings) {
    var matters: [Int: Bool] = [:]
    // Of these it is not known.
    for rule in context.region.periods.flatMap({ $0.steps }).flatMap({ $0.unproven }) {
      for variable in rule.named { matters[variable] = true }
    }
    var seen: Set<String> = []
    for (fact, document) in namedFacts where seen.insert(fact.value).inserted {
      // What follows from the municipality matters when the municipality does.
      let variable = context.region.facts.number(of: fact.value) ?? 0
      let known = matters[variable] ?? context.region.periods.contains { self.matters(variable, in: $0) }
      matters[variable] = known
      if !known {
        findings.add(
          Finding(
            .uselessFact, "het feit \"\(fact.value)\" maakt nergens iets uit: elk besluit is bij elke waarde gelijk",
            at: fact.span, help: "haal het feit uit de voorwaarden",
            path: DomainPath(region: context.region.files.region.id, document: document)))
      }
    }
  }

  /// Facts in the conditions of documents that are in force on some day, in order, with the document.
  private var namedFacts: [(fact: Located<String>, document: String)] {
    let inForce = Set(context.region.periods.flatMap { $0.period.documents }).sorted()
    return inForce.flatMap { index in
      let document = context.region.files.documents[index]
      // Of open rules all decisions are the same, but a fact can still say for which reason it is open.
      let rules = document.sections.lists.flatMap { $0.rules }
        .filter { !$0.outcome.isOpen && !isReported($0.id.value, document) }
      let rungs = (document.sections.escalation?.rungs ?? [])
        .filter { !isReported("escalatie/\($0.id.value)", document) }
      // Where all rules are left out, so is what they are for. An addendum must have a scope, also when it is for all.
      let scope = document.kind == .addendum || rules.isEmpty && rungs.isEmpty ? nil : document.scope
      let conditions = [scope] + rules.map { $0.condition } + rungs.map { $0.condition }
      // By place, so that the order of lists and rules does not show.
      return conditions.compactMap { $0 }.flatMap { $0.alternatives }.joined().map { ($0.fact, document.id) }
        .sorted { $0.0.span < $1.0.span }
    }
  }

  private func isReported(_ rule: String, _ document: Document) -> Bool {
    reported.contains(.init(region: context.region.files.region.id, document: document.id, rule: rule))
  }

  /// Whether two situations that differ in this fact alone have different decisions.
  private func matters(_ variable: Int, in period: CompiledPeriod) -> Bool {
    period.steps.contains { step in
      step.duties.contains { duty in
        let diagram = duty.diagram
        guard diagram.levels.prefix(diagram.namedCount).contains(where: { $0.variable == variable }) else {
          return false
        }
        let whole = ValueSet([0..<duty.problem.sizes[variable]])
        let pairs = DiagramPairs(
          diagram, diagram, order: duty.problem.order, sizes: duty.problem.sizes,
          links: duty.links(comparing: variable, .free(first: whole, second: whole), context.region.facts))
        // Too much work to say: then nothing is said of it.
        return (try? pairs.contains { $0.first != $0.second }) ?? true
      }
    }
  }
}

extension Outcome {
  /// Whether it is left open on purpose.
  var isOpen: Bool {
    if case .open = self { return true }
    return false
  }
}
