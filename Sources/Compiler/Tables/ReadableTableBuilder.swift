import Agreements
import BigInt
import DecisionDiagram
import DecisionTable
import Diagnostics

/// Makes the table of one duty at a step in a period.
struct ReadableTableBuilder {
  let duty: CompiledDuty
  let contents: DutyContents
  /// All documents and models of the region.
  let documents: [DocumentContents]
  /// Steps allowed for the whole table; the same input always takes the same number.
  var budget = Diagram.usualCoverBudget

  private var diagram: Diagram { duty.diagram }

  /// The table; without rows where these would take too much work.
  func table() -> ReadableTable {
    do { return try written() } catch {
      return ReadableTable(duty: contents, facts: [], rows: nil, otherwise: nil)
    }
  }

  /// Decisions (leaves) that some possible situation has, the one of most situations first; of equals one that is
  /// settled, then the first in the diagram.
  var decisions: [Int] {
    let leaves = diagram.leaves.indices.filter { diagram.leaves[$0] != .impossible && duty.counts[$0] > 0 }
    return leaves.sorted { one, other in
      if duty.counts[one] != duty.counts[other] { return duty.counts[one] > duty.counts[other] }
      return (isOutcome(one) ? 0 : 1, one) < (isOutcome(other) ? 0 : 1, other)
    }
  }

  private func isOutcome(_ leaf: Int) -> Bool {
    if case .outcomes(let numbers) = diagram.leaves[leaf] { numbers.count == 1 } else { false }
  }

  private func written() throws(CoverTooLarge) -> ReadableTable {
    var steps = budget
    let winning = WinningRules(duty.problem, diagram)
    let decisions = decisions
    var rows: [(cover: CoverRow, decision: DecisionAnswer)] = []
    for leaf in decisions.dropFirst() {
      for row in try diagram.cover(of: leaf, steps: &steps) {
        let rules = try winning.rules(reaching: leaf, within: row.prime, steps: &steps)
        rows.append((row, decision(leaf, rules)))
      }
    }
    let used = rows.reduce(into: Set<Int>()) { $0.formUnion($1.cover.prime.sets.keys) }
    let facts = diagram.levels.map { $0.variable }.filter { used.contains($0) }
    let conditions = ReadableConditions(diagram: diagram, sizes: duty.problem.sizes, facts)
    let readable = rows.map { ReadableRow(conditions: conditions.words($0.cover), decision: $0.decision) }
    var otherwise: DecisionAnswer?
    if let leaf = decisions.first {
      otherwise = decision(leaf, try winning.rules(reaching: leaf, within: .everything, steps: &steps))
    }
    return ReadableTable(
      duty: contents, facts: facts, rows: sorted(readable, facts), otherwise: otherwise)
  }

  /// As in a table on paper: by the first column, then the second; a row that does not look at a column comes after
  /// those that do.
  private func sorted(_ rows: [ReadableRow], _ facts: [Int]) -> [ReadableRow] {
    let keyed = rows.map { row in
      let runs = facts.map { fact in row.conditions.first { $0.fact == fact }?.values ?? [Int.max..<Int.max] }
      return (
        first: runs.map { $0.first?.lowerBound ?? .max },
        all: runs.joined().flatMap { [$0.lowerBound, $0.upperBound] }, row: row
      )
    }
    return keyed.sorted { one, other in
      one.first == other.first
        ? one.all.lexicographicallyPrecedes(other.all) : one.first.lexicographicallyPrecedes(other.first)
    }.map { $0.row }
  }

  // MARK: Decisions

  /// A decision (leaf) as answers tell it.
  /// - Parameter winners: indices of the rules that decide.
  func decision(_ leaf: Int, _ winners: [Int]) -> DecisionAnswer {
    switch diagram.leaves[leaf] {
    case .impossible, .outOfScope: DecisionAnswer(status: .noAgreement, outcomes: [], rules: [])
    case .gap: DecisionAnswer(status: .gap, outcomes: [], rules: [])
    case .outcomes(let numbers):
      DecisionAnswer(outcomes: numbers, winners: winners.compactMap(answer), worded: { duty.rules[$0].outcome })
    }
  }

  /// What a rule says, as if it decides alone.
  /// - Parameter index: among the rules of the duty.
  func saying(_ index: Int) -> DecisionAnswer {
    let outcome = duty.rules[index].outcome
    return DecisionAnswer(
      status: outcome.isOpen ? .open : .settled, outcomes: [outcome], rules: answer(index).map { [$0] } ?? [])
  }

  /// A rule as answers name it; `wording` is its own number among the rules of the duty.
  func answer(_ index: Int) -> RuleAnswer? {
    let rule = duty.rules[index]
    guard let document = documents.firstIndex(where: { $0.id == rule.shownDocument }) else { return nil }
    let contents = RuleContents(
      id: rule.id, document: document, row: rule.span.start.line + 1, source: rule.source,
      outcome: duty.problem.rules[index].outcome, wording: index, reason: rule.reason,
      precedence: duty.precedences[index], text: rule.notes.text ?? "", remark: rule.notes.remark ?? "")
    return RuleAnswer(rule: contents, document: documents[document])
  }
}
