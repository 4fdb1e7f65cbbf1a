import Agreements
import DecisionDiagram
import DecisionTable
import Diagnostics

/// With all other facts equal, at a higher severity nobody with less authority acts on the ladder (K454).
struct SeverityAuthorityCheck {
  let context: DecisionContext

  /// Where authority falls: a pair of leaves with the severities.
  private struct Fall {
    let period: CompiledPeriod
    let duty: CompiledDuty
    let severity: Int
    let low: Int
    let high: Int
    let first: [Int: Int]
    let second: [Int: Int]
    /// The values that matter in the second situation.
    let path: [(variable: Int, value: Int)]
  }

  /// - Parameter findings: gets one for each rung that acts at the higher severity.
  func check(_ findings: inout Findings) {
    let facts = context.project.vocabulary.facts + context.region.files.region.ownVocabulary.facts
    let severities = facts.filter { $0.isSeverity }.compactMap { context.region.facts.number(of: $0.id.value) }
    for period in context.region.periods {
      let step = period.steps.first { $0.step == BuiltIn.disagreement }
      guard let duty = step?.duties.first(where: { $0.place.duty == BuiltIn.escalation }) else { continue }
      for severity in severities {
        do {
          for fall in try falls(period, duty, severity) { findings.add(finding(fall)) }
        } catch {
          findings.add(
            NotProvenCheck.finding(duty.place, error, duty.rules, words: context.words))
        }
      }
    }
  }

  /// The first fall for each pair of groups of severities that the diagram tells apart.
  private func falls(_ period: CompiledPeriod, _ duty: CompiledDuty, _ severity: Int) throws(BudgetExceeded) -> [Fall] {
    guard let level = duty.diagram.levels.first(where: { $0.variable == severity }) else { return [] }
    let variable = context.region.facts.variables[severity]
    let values = ValueSet([0..<variable.valueCount])
    let groups = (0..<level.atoms.count).map { level.atoms.values(of: $0).intersection(values) }.filter { !$0.isEmpty }
    var falls: [Fall] = []
    for one in groups {
      for other in groups where one != other {
        guard let low = one.first, let high = other.last, low < high else { continue }
        let pairs = DiagramPairs(
          duty.diagram, duty.diagram, order: duty.problem.order, sizes: duty.problem.sizes,
          links: duty.links(
            comparing: severity, .free(first: ValueSet(values: [low]), second: ValueSet(values: [high])),
            context.region.facts))
        let isFall = { (pair: DiagramPairs.Pair) in
          guard let before = authority(duty, pair.first), let after = authority(duty, pair.second) else { return false }
          return after < before
        }
        guard let found = try pairs.situations(where: isFall), let path = try pairs.smallestCase(where: isFall) else {
          continue
        }
        falls.append(
          Fall(
            period: period, duty: duty, severity: severity, low: low, high: high, first: found.first,
            second: found.second,
            path: path.map { ($0.variable, $0.second) }))
      }
    }
    return falls
  }

  /// The highest of the roles of a settled decision; nil when there is none with a rank.
  private func authority(_ duty: CompiledDuty, _ leaf: Int) -> Int? {
    guard case .outcomes(let outcomes) = duty.diagram.leaves[leaf], outcomes.count == 1, let outcome = outcomes.first
    else { return nil }
    return duty.rules[outcome].outcome.who.compactMap { context.authority($0) }.max()
  }

  private func finding(_ fall: Fall) -> Finding {
    let facts = context.region.facts
    let rules = [fall.first, fall.second].map { situation in
      fall.duty.winners { situation[$0] ?? 0 }.first.map { fall.duty.rules[$0] }
    }
    let low = facts.valueName(fall.severity, fall.low) ?? ""
    let high = facts.valueName(fall.severity, fall.high) ?? ""
    var shown = fall.path.filter { $0.variable != fall.severity }
    shown.insert((fall.severity, fall.high), at: 0)
    return Finding(
      .authorityFallsWithSeverity,
      "op de ladder is bij \"\(high)\" iemand met minder gezag aan zet dan bij \"\(low)\", terwijl al het andere gelijk is",
      at: rules[1]?.span ?? SourceSpan(startOf: context.region.files.region.file),
      help: "kijk naar de voorwaarden (`als`) van de treden, of noem bij deze trede iemand met meer gezag",
      label: "dit geldt bij \"\(high)\"",
      related: rules[0].map { [RelatedPlace($0.span, "en dit bij \"\(low)\"")] } ?? [],
      path: DomainPath(
        region: context.region.files.region.id, document: rules[1]?.shownDocument,
        rules: rules[1].map { [$0.id] } ?? [], step: BuiltIn.disagreement, duty: BuiltIn.escalation),
      situation: facts.factValues(shown),
      present: context.region.present(fall.period, fall.duty) { fall.second[$0] ?? 0 })
  }
}
