import Agreements
import Calendar
import DecisionDiagram
import Diagnostics

/// What the checks on decisions need to know of a project.
struct DecisionContext {
  let project: Project
  let region: CompiledRegion
  let models: [String: Model]
  let words: DecisionWords

  init(_ project: Project, _ region: CompiledRegion) {
    self.project = project
    self.region = region
    models = Dictionary(project.models.map { ($0.id, $0) }) { first, _ in first }
    words = DecisionWords(vocabulary: project.vocabulary, region: region.files.region)
  }

  /// Each duty of each step in each period. Where oversight follows the handover it is left out: a gap or conflict in
  /// it is one of the handover, and is reported there.
  func forEachDuty(_ body: (CompiledPeriod, CompiledDuty) -> Void) {
    let following = Set(
      project.vocabulary.steps.filter { $0.oversightFollowsHandover }.map { $0.id.value })
    for period in region.periods {
      for step in period.steps {
        let hasHandover = step.duties.contains { $0.place.duty == BuiltIn.handover }
        for duty in step.duties {
          let follows = following.contains(step.step) && duty.place.duty == BuiltIn.oversight
          if follows && hasHandover { continue }
          body(period, duty)
        }
      }
    }
  }

  /// "(van 1 januari 2021 tot en met 31 december 2022)", or nothing when it holds on all days of the region.
  /// - Parameter periods: in which something holds, in order.
  func days(_ periods: [InForce.Period]) -> String {
    var runs: [(from: Day, through: Day)] = []
    for period in periods {
      if let last = runs.last, last.through.adding(days: 1) == period.from {
        runs[runs.count - 1].through = period.through
      } else if runs.last?.from != period.from {
        runs.append((period.from, period.through))
      }
    }
    guard Set(periods.map { $0.from }).count < region.periods.count else { return "" }
    let words = runs.map { run in
      run.through == .last
        ? "vanaf \(run.from.dutch)" : "van \(run.from.dutch) tot en met \(run.through.dutch)"
    }
    return " (\(words.joined(separator: " en ")))"
  }
}
