/// A set of the values of one variable, as sorted runs that neither touch nor overlap. Values are 0-based indices, so
/// a number with a million values costs no more than a choice of three.
public struct ValueSet: Hashable, Sendable {
  /// The runs, in order.
  public let runs: [Range<Int>]

  /// The union of any runs, in any order.
  public init(_ ranges: some Sequence<Range<Int>>) {
    var merged: [Range<Int>] = []
    for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    runs = merged
  }

  /// These values.
  public init(values: some Sequence<Int>) {
    let ranges = values.map { $0..<($0 + 1) }
    if ranges.count == 1 { self.init(run: ranges[0]) } else { self.init(ranges) }
  }

  /// One run, not empty.
  private init(run: Range<Int>) { runs = [run] }

  /// No value at all.
  public static let empty = ValueSet([])

  /// Whether it has no member.
  public var isEmpty: Bool { runs.isEmpty }

  /// How many members.
  public var count: Int { runs.reduce(0) { $0 + $1.count } }

  /// The smallest member.
  public var first: Int? { runs.first?.lowerBound }

  /// The largest member.
  public var last: Int? { runs.last.map { $0.upperBound - 1 } }

  /// The member with so many smaller members; nil when there are not as many.
  public func member(_ position: Int) -> Int? {
    var left = position
    for run in runs {
      if left < run.count { return run.lowerBound + left }
      left -= run.count
    }
    return nil
  }

  /// Whether `value` is a member.
  public func contains(_ value: Int) -> Bool { runs.contains { $0.contains(value) } }

  /// Members of both.
  public func intersection(_ other: ValueSet) -> ValueSet {
    var common: [Range<Int>] = []
    var i = 0
    var j = 0
    while i < runs.count, j < other.runs.count {
      let shared = runs[i].clamped(to: other.runs[j])
      if !shared.isEmpty { common.append(shared) }
      if runs[i].upperBound < other.runs[j].upperBound { i += 1 } else { j += 1 }
    }
    return ValueSet(common)
  }

  /// Members of either.
  public func union(_ other: ValueSet) -> ValueSet { ValueSet(runs + other.runs) }

  /// The values below `size` that are not members.
  public func complement(below size: Int) -> ValueSet {
    var gaps: [Range<Int>] = []
    var next = 0
    for run in runs where next < size {
      if next < run.lowerBound { gaps.append(next..<min(run.lowerBound, size)) }
      next = run.upperBound
    }
    if next < size { gaps.append(next..<size) }
    return ValueSet(gaps)
  }
}
