internal import Agreements
public import Calendar
public import DecisionTable

/// Which tables are wanted; nil: all.
public struct TableSelection: Sendable {
  /// Ids of regions.
  public var regions: Set<String>?
  /// Ids of steps.
  public var steps: Set<String>?
  /// Ids of duties.
  public var duties: Set<String>?
  /// Only what holds on this day.
  public var day: Day?

  /// Everything.
  public init() {}
}

extension Compilation {
  /// The decisions as tables for people to read: by region, then period, step and duty.
  ///
  /// Made on demand, as it takes longer than compiling. A region in which no agreement is in force on the day asked
  /// about is in it once, without tables. A duty that took too much work to prove (B330) is left out; there is no
  /// `table` then either.
  public func readableTables(_ selection: TableSelection = TableSelection()) -> [ReadableRegion] {
    regions.filter { selection.regions?.contains($0.files.region.id) ?? true }.flatMap { region in
      ReadableRegionBuilder(project: project, region: region, selection: selection).regions()
    }
  }
}
