import Agreements
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics

/// A region beside itself without one of its documents.
struct AddendumComparison {
  let project: Project
  let region: CompiledRegion
  let builder: ReadableRegionBuilder
  let includesDrafts: Bool
  let selection: TableSelection
  var budget = Diagram.usualBudget

  /// Days in one period of both.
  struct Overlap {
    let days: ClosedRange<Day>
    let with: CompiledPeriod
    let without: CompiledPeriod
    /// Rungs (value indices) that only the document has: without it they are no values.
    let missingRungs: ValueSet
  }

  /// What a document (index) changes; nil when it takes too much work to say.
  func effects(of number: Int) -> [DutyEffect]? {
    guard let without = withoutDocument(number) else { return nil }
    do { return try effects(overlaps(without)) } catch { return nil }
  }

  /// The region compiled without a document, over the same facts; nil when not everything could be proven.
  func withoutDocument(_ number: Int) -> CompiledRegion? {
    var documents = region.files.documents
    documents.remove(at: number)
    var compiler = RegionCompiler(
      project: project, files: region.files.with(documents: documents), includesDrafts: includesDrafts, budget: budget)
    compiler.sharedFacts = region.facts
    guard let compiled = try? compiler.compile(), compiled.findings.isEmpty else { return nil }
    return compiled
  }

  /// The days on which other documents are in force with a document than without it. Agreements are in both, so periods
  /// cover the same days.
  func overlaps(_ without: CompiledRegion) -> [Overlap] {
    let missingRungs = missingRungs(without)
    return region.periods.flatMap { one in
      without.periods.compactMap { other in
        let from = max(one.period.from, other.period.from)
        let through = min(one.period.through, other.period.through)
        guard from <= through, Self.documents(one, region) != Self.documents(other, without),
          selection.day.map({ from <= $0 && $0 <= through }) ?? true
        else { return nil }
        return Overlap(days: from...through, with: one, without: other, missingRungs: missingRungs)
      }
    }
  }

  private static func documents(_ period: CompiledPeriod, _ region: CompiledRegion) -> [String] {
    period.period.documents.map { region.files.documents[$0].id }
  }

  private func missingRungs(_ without: CompiledRegion) -> ValueSet {
    guard let rung = region.facts.number(of: BuiltIn.rung) else { return .empty }
    let models = Dictionary(project.models.map { ($0.id, $0) }) { first, _ in first }
    let known = without.files.documents.flatMap { LadderLowering.rungs($0, models: models).rungs.map { $0.id.value } }
    let ids = Set(known + [BuiltIn.noRung])
    return ValueSet(values: region.facts.variables[rung].indices.filter { !ids.contains($0.key) }.map { $0.value })
  }

  func effects(_ overlaps: [Overlap]) throws(BudgetExceeded) -> [DutyEffect] {
    let difference = DutyDifference(facts: region.facts, budget: budget)
    var result: [DutyEffect] = []
    for step in builder.words.steps where selection.steps?.contains(step.word.id) ?? true {
      for duty in builder.words.duties where selection.duties?.contains(duty.word.id) ?? true {
        var runs: [(days: [ClosedRange<Day>], found: DutyDifference.Found)] = []
        for overlap in overlaps {
          let place = Place(step: step.word.id, duty: duty.word.id)
          guard let found = try difference.find(place, overlap), !found.changes.isEmpty else { continue }
          if let known = runs.firstIndex(where: { $0.found.isSame(as: found) }) {
            runs[known].days = Self.adding(overlap.days, to: runs[known].days)
          } else {
            runs.append(([overlap.days], found))
          }
        }
        result += runs.map { effect(step, duty, $0.days, $0.found) }
      }
    }
    return result
  }

  /// Runs of days, of which the last may be followed at once by more.
  private static func adding(_ days: ClosedRange<Day>, to runs: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    guard let last = runs.last, last.upperBound.adding(days: 1) == days.lowerBound else { return runs + [days] }
    return runs.dropLast() + [last.lowerBound...days.upperBound]
  }

  private func effect(
    _ step: StepContents, _ duty: DutyContents, _ days: [ClosedRange<Day>], _ found: DutyDifference.Found
  ) -> DutyEffect {
    let answer = { (decided: DutyDifference.Decided?, side: CompiledDuty) -> DecisionAnswer? in
      decided.map {
        ReadableTableBuilder(duty: side, contents: duty, documents: builder.documents).decision($0.leaf, $0.winners)
      }
    }
    return DutyEffect(
      step: step, duty: duty, days: days, total: Digits(String(found.total)),
      changes: found.changes.map { change in
        DecisionChange(
          without: answer(change.without, found.without), with: answer(change.with, found.with),
          count: Digits(String(change.count)), situation: region.facts.factValues(change.path))
      })
  }
}
