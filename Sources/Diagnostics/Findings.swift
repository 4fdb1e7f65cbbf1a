/// Collects findings on the way; hands them out sorted and without doubles.
public struct Findings: Sendable {
  private var all: [Finding] = []

  /// None yet.
  public init() {}

  /// Adds one.
  public mutating func add(_ finding: Finding) { all.append(finding) }

  /// Adds those of another collection.
  public mutating func add(_ others: Findings) { all.append(contentsOf: others.all) }

  /// Changes every one of them.
  public mutating func change(_ changed: (Finding) -> Finding) { all = all.map(changed) }

  /// Whether there is nothing to say.
  public var isEmpty: Bool { all.isEmpty }

  /// Whether any of them is an error.
  public var hasErrors: Bool { all.contains { $0.severity == .fout } }

  /// By file and place, then code and words; the same at every run, without doubles: of findings that differ only in
  /// the situation that shows them, as those of two periods do, the first that was added.
  public var sorted: [Finding] {
    var seen: Set<Finding> = []
    return all.filter { finding in
      var told = finding
      told.situation = nil
      told.present = nil
      told.share = nil
      return seen.insert(told).inserted
    }.sorted {
      ($0.span, $0.kind.code, $0.message) < ($1.span, $1.kind.code, $1.message)
    }
  }
}
