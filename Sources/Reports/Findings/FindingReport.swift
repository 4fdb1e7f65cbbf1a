public import Calendar
public import Diagnostics

/// What became of one criterion of a framework in a region, in one period.
public struct CriterionState: Sendable, Hashable {
  /// Region id.
  public let region: String
  /// Framework id.
  public let framework: String
  /// Criterion id.
  public let criterion: String
  /// First day.
  public let from: Day
  /// Last day, included; nil: no end.
  public let through: Day?
  /// The word for it: `geregeld`, `bewust open` or `ontbreekt`.
  public let state: String

  /// - Parameters: as the properties.
  public init(region: String, framework: String, criterion: String, from: Day, through: Day?, state: String) {
    self.region = region
    self.framework = framework
    self.criterion = criterion
    self.from = from
    self.through = through
    self.state = state
  }
}

/// All that a report on files tells.
public struct FindingReport: Sendable {
  /// The findings, sorted.
  public let findings: [Finding]
  /// The files by path as shown; a finding in a file that is not here is shown without its line.
  public let sources: [String: SourceFile]
  /// How many files were read.
  public let fileCount: Int
  /// How many regions there are.
  public let regionCount: Int
  /// How many of them were examined; the others have errors that make it impossible.
  public let provenRegionCount: Int
  /// How many situations were proved, in decimal digits; it can be too large for an integer.
  public let provenSituations: String
  /// What became of the criteria.
  public let criteria: [CriterionState]

  /// - Parameters: as the properties; without a number of examined regions, all were.
  public init(
    findings: [Finding], sources: [String: SourceFile], fileCount: Int, regionCount: Int,
    provenRegionCount: Int? = nil, provenSituations: String, criteria: [CriterionState]
  ) {
    self.findings = findings
    self.sources = sources
    self.fileCount = fileCount
    self.regionCount = regionCount
    self.provenRegionCount = provenRegionCount ?? regionCount
    self.provenSituations = provenSituations
    self.criteria = criteria
  }

  /// How many findings have this weight.
  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// The findings to show: the most severe come through the limit first, all stay in their order.
  /// - Parameter limit: how many at most; nil: all.
  func shown(limit: Int?) -> [Finding] {
    guard let limit, limit < findings.count else { return findings }
    let bySeverity = findings.indices.sorted { (findings[$0].severity, $0) < (findings[$1].severity, $1) }
    return bySeverity.prefix(max(0, limit)).sorted().map { findings[$0] }
  }
}
