import Agreements
public import Calendar
import DecisionDiagram
public import DecisionTable
public import Diagnostics

/// What one written rule decides for a duty at a step in a region, in one period.
public struct RuleEffect: Sendable {
  /// The region's names, the days of the period and its documents; without tables.
  public let region: ReadableRegion
  /// The step.
  public let step: StepContents
  /// The duty.
  public let duty: DutyContents
  /// What it decides; more than one where it stands for several rules, as who holds oversight before and after a
  /// handover. Those that never decide are left out, unless there is no other.
  public let parts: [Part]
  /// In how many of the duty's situations it is among the rules that decide; nil: too much work to count.
  public let share: Share?
  /// In how many of them it applies; nil as `share`.
  public let applies: Digits?
  /// Rules that go before it in some situation in which it applies; only the first few.
  public let stronger: [RuleAnswer]

  /// One thing that the rule decides.
  public struct Part: Sendable {
    /// What it says.
    public let decision: DecisionAnswer
    /// The smallest situation in which it decides that; nil where there is none, or it was too much work to find.
    public let smallest: [FactValue]?
    /// Where it decides that: any of these, each with all of its conditions (none: everywhere); nil: too much to write
    /// out.
    public let places: [[ReadableCondition]]?
  }
}

extension Compilation {
  /// What a rule decides, by region, step and duty: on a day, and of a region in which nothing is in force then, in its
  /// last period. Made on demand.
  /// - Parameters:
  ///   - rule: its id as written; `escalatie/<trede>` for a rung, `escalatie/zicht-intussen`.
  ///   - file: path of the file that it is written in.
  ///   - day: nil: the last period of each region.
  /// - Returns: none where the rule is in force in no such period, or its region could not be proven.
  public func effects(ofRule rule: String, in file: String, on day: Day?) -> [RuleEffect] {
    regions.flatMap { region -> [RuleEffect] in
      let now = region.periods.first { period in day.map { period.period.contains($0) } ?? false }
      guard let period = now ?? region.periods.last else { return [] }
      let places = period.steps.flatMap { step in step.duties.map { (step, $0) } }
        .map { step, duty in (step, duty, duty.members(ofRule: rule, in: file)) }.filter { !$0.2.isEmpty }
      guard !places.isEmpty else { return [] }
      let builder = ReadableRegionBuilder(project: project, region: region, selection: TableSelection())
      return places.compactMap { step, duty, members in
        RuleEffectBuilder(builder: builder, period: period, step: step, duty: duty, members: members).effect()
      }
    }
  }
}

extension InForce.Period {
  /// Whether a day lies in it.
  fileprivate func contains(_ day: Day) -> Bool { from <= day && day <= through }
}

extension CompiledDuty {
  /// The rules (indices) that a written rule stands for here.
  fileprivate func members(ofRule rule: String, in file: String) -> [Int] {
    rules.indices.filter { rules[$0].family.rule == rule && rules[$0].span.file == file }
  }
}
