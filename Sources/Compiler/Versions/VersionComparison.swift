import BigInt
import Calendar
import DecisionDiagram
public import DecisionTable
import Diagnostics

/// Two versions of all regions side by side.
public struct VersionComparison: Sendable {
  let old: TableContents
  let new: TableContents
  /// Regions (ids) of which it is known that nothing decides otherwise.
  let same: Set<String>
  let budget: Int

  /// - Parameters:
  ///   - old: the older version.
  ///   - new: the newer.
  ///   - same: regions (ids) that have the same files in both, with the same shared files: they are not looked at.
  ///   - budget: steps allowed for one duty at a step; nil: the usual number.
  public init(old: TableContents, new: TableContents, same: Set<String> = [], budget: Int? = nil) {
    self.old = old
    self.new = new
    self.same = same
    self.budget = budget ?? Diagram.usualBudget
  }

  /// Everything that differs.
  public var difference: VersionDifference {
    let ids = Set((old.regions + new.regions).map { $0.word.id }).subtracting(same).sorted()
    let compared = ids.mapAtOnce { id -> (RegionDifference?, BigUInt) in
      switch (old.regions.first { $0.word.id == id }, new.regions.first { $0.word.id == id }) {
      case (let before?, let after?): compare(before, after)
      case (let before?, nil): (only(before, .removed), 0)
      case (nil, let after?): (only(after, .added), 0)
      case (nil, nil): (nil, 0)
      }
    }
    return VersionDifference(
      regions: compared.compactMap { $0.0 }, files: WrittenComparison(old: old.files, new: new.files).changes,
      comparedSituations: Digits(String(compared.reduce(BigUInt(0)) { $0 + $1.1 })), comparedRegions: ids.count,
      sameRegions: same.count)
  }

  private func only(_ region: RegionContents, _ presence: RegionDifference.Presence) -> RegionDifference {
    RegionDifference(
      oldWords: region, newWords: region, presence: presence, days: [], values: [], headlines: [], duties: [])
  }

  /// Days that lie in one period of each version; a side without a period has no agreement in force.
  private struct Stretch: Sendable {
    let days: ClosedRange<Int>
    let before: PeriodContents?
    let after: PeriodContents?
  }

  private func stretches(_ before: RegionContents, _ after: RegionContents) -> [Stretch] {
    let starts = (before.periods + after.periods).flatMap { [$0.from, $0.through + 1] }
    let cuts = Set(starts).sorted()
    return zip(cuts, cuts.dropFirst()).compactMap { from, next in
      let one = before.periods.first { $0.from <= from && from <= $0.through }
      let two = after.periods.first { $0.from <= from && from <= $0.through }
      return one == nil && two == nil ? nil : Stretch(days: from...(next - 1), before: one, after: two)
    }
  }

  private func compare(_ before: RegionContents, _ after: RegionContents) -> (RegionDifference?, BigUInt) {
    let facts = SharedFacts(old: before.facts, new: after.facts)
    let sizes = facts.sizes
    let duties = DutyVersions(
      facts: facts, old: VersionSide(region: before, facts: facts.old, sizes: sizes),
      new: VersionSide(region: after, facts: facts.new, sizes: sizes), budget: budget)
    let stretches = stretches(before, after)
    let both = stretches.compactMap { stretch in
      stretch.before.flatMap { before in stretch.after.map { (days: stretch.days, before: before, after: $0) } }
    }
    var total = BigUInt(0)
    var found: [DutyChanges] = []
    for step in Self.union(after.steps, before.steps, { $0.word.id }) {
      for duty in Self.union(after.duties, before.duties, { $0.word.id }) {
        var runs: [(days: [ClosedRange<Int>], found: DutyVersions.Found?)] = []
        for stretch in both
        where isThere(duty, step, before, stretch.before) || isThere(duty, step, after, stretch.after) {
          let result = try? duties.find(
            duty.word.id, step.word.id, on: stretch.days, stretch.before, stretch.after)
          total += result?.total ?? 0
          if let result, result.changes.isEmpty { continue }
          if let known = runs.firstIndex(where: { Self.isSame($0.found, result) }) {
            runs[known].days = Self.adding(stretch.days, to: runs[known].days)
          } else {
            runs.append(([stretch.days], result))
          }
        }
        found += runs.map { run in
          DutyChanges(
            step: step, duty: duty, days: run.days.map { Self.days($0) },
            total: Digits(String(run.found?.total ?? 0)), changes: run.found?.changes)
        }
      }
    }
    let days = changedDays(stretches)
    let range = RangeChanges(old: before, new: after)
    let difference = RegionDifference(
      oldWords: before, newWords: after, presence: .both, days: days, values: range.values, headlines: range.headlines,
      duties: found)
    return (difference.isEmpty ? nil : difference, total)
  }

  /// Whether a version says something of the duty at the step.
  private func isThere(
    _ duty: DutyContents, _ step: StepContents, _ region: RegionContents, _ period: PeriodContents
  ) -> Bool {
    let number = region.steps.firstIndex { $0.word.id == step.word.id }
    let index = region.duties.firstIndex { $0.word.id == duty.word.id }
    return period.steps.first { $0.step == number }?.duties.contains { $0.duty == index } ?? false
  }

  /// Runs of days on which only one version has an agreement in force.
  private func changedDays(_ stretches: [Stretch]) -> [DaysChange] {
    var runs: [(days: ClosedRange<Int>, isAdded: Bool)] = []
    for stretch in stretches where (stretch.before == nil) != (stretch.after == nil) {
      let isAdded = stretch.before == nil
      if let last = runs.last, last.isAdded == isAdded, last.days.upperBound + 1 == stretch.days.lowerBound {
        runs[runs.count - 1].days = last.days.lowerBound...stretch.days.upperBound
      } else {
        runs.append((stretch.days, isAdded))
      }
    }
    return runs.map { DaysChange(days: Self.days($0.days), isAdded: $0.isAdded) }
  }

  private static func isSame(_ one: DutyVersions.Found?, _ other: DutyVersions.Found?) -> Bool {
    if let one, let other { return one.isSame(as: other) }
    return one == nil && other == nil
  }

  /// Runs of days, of which the last may be followed at once by more.
  private static func adding(_ days: ClosedRange<Int>, to runs: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    guard let last = runs.last, last.upperBound + 1 == days.lowerBound else { return runs + [days] }
    return runs.dropLast() + [last.lowerBound...days.upperBound]
  }

  private static func days(_ days: ClosedRange<Int>) -> ClosedRange<Day> {
    let from = Day(number: days.lowerBound) ?? .first
    return from...max(from, Day(number: days.upperBound) ?? .last)
  }

  /// The members of a list, then those that only another has.
  private static func union<Member>(_ one: [Member], _ other: [Member], _ id: (Member) -> String) -> [Member] {
    let known = Set(one.map(id))
    return one + other.filter { !known.contains(id($0)) }
  }
}
