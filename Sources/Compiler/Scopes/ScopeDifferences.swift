internal import Agreements
public import Calendar
internal import DecisionDiagram
public import DecisionTable
public import Diagnostics

/// Where the documents of a region that hold for a part of it decide otherwise than those of the other parts: one list
/// for all of them.
public struct ScopeDifferences: Sendable {
  /// The region's facts, roles and other names; no decisions.
  public let words: RegionContents
  /// The documents in force that have a scope.
  public let documents: [DocumentContents]
  /// The run of days with these documents in force, both included.
  public let days: ClosedRange<Day>
  /// How many duties, over all steps, there are.
  public let total: Int
  /// How many of these are decided alike in all parts.
  public let sameCount: Int
  /// By first step and duty in the order of the vocabulary; nil: it takes too much work to say.
  public let duties: [DutyDifferenceByScope]?
}

/// A part of a region's situations, as scopes tell them apart.
public struct ScopeArea: Sendable, Hashable {
  /// A fact with values of it.
  public struct Values: Sendable, Hashable {
    /// Index of the fact.
    public let fact: Int
    /// Value indices.
    public let values: [Int]
    /// No scope names these values: they are all the others.
    public let isRest: Bool
  }

  /// The facts that scopes name, in order.
  public let facts: [Values]
}

/// A duty that is not decided alike in all parts.
public struct DutyDifferenceByScope: Sendable {
  /// Parts that decide alike, and where they differ from the most.
  public struct Group: Sendable {
    /// The parts.
    public let areas: [ScopeArea]
    /// What is decided there in the situation shown.
    public let decision: DecisionAnswer
    /// What is decided in that situation where it is as usual.
    public let usual: DecisionAnswer
    /// A smallest situation, without the facts that tell the parts apart.
    public let situation: [FactValue]
  }

  /// The steps at which just this is different.
  public internal(set) var steps: [StepContents]
  /// The duty.
  public let duty: DutyContents
  /// The parts in which it is as usual: those of the largest group.
  public let usual: [ScopeArea]
  /// The others.
  public let groups: [Group]

  /// Whether another step has the same difference in the same duty, by the same rules.
  func isSame(as other: DutyDifferenceByScope) -> Bool {
    let rules = { (decision: DecisionAnswer) in decision.rules.map { [$0.document.id, $0.rule.id] } }
    return duty.word == other.duty.word && usual == other.usual
      && groups.elementsEqual(other.groups) { one, two in
        one.areas == two.areas && one.situation == two.situation && one.decision.status == two.decision.status
          && one.usual.status == two.usual.status && rules(one.decision) == rules(two.decision)
          && rules(one.usual) == rules(two.usual)
      }
  }
}

extension Compilation {
  /// The differences between the parts of each region that has documents with a scope in force. Made on demand.
  /// - Parameter selection: with a day, what is in force then; else all periods.
  public func scopeDifferences(_ selection: TableSelection = TableSelection()) -> [ScopeDifferences] {
    regions.filter { selection.regions?.contains($0.files.region.id) ?? true }.flatMap { region in
      let builder = ReadableRegionBuilder(project: project, region: region, selection: selection)
      return region.periods.filter { period in
        selection.day.map { period.period.from <= $0 && $0 <= period.period.through } ?? true
      }.compactMap { ScopeComparison(region: region, period: $0, builder: builder, selection: selection).differences }
    }
  }
}
