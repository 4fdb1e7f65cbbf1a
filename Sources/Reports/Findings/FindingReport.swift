public import Diagnostics

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
  /// The files that the report is about, by path as shown: those without a finding are in order.
  public let files: [String]
  /// Where the project lies, seen from the current folder: empty, or ending in `/`. Paths as shown do not have it; what
  /// looks them up from there needs it.
  public let folder: String

  /// - Parameters: as the properties; without a number of examined regions, all were.
  public init(
    findings: [Finding], sources: [String: SourceFile], fileCount: Int, regionCount: Int,
    provenRegionCount: Int? = nil, provenSituations: String, criteria: [CriterionState], files: [String] = [],
    folder: String = ""
  ) {
    self.findings = findings
    self.sources = sources
    self.fileCount = fileCount
    self.regionCount = regionCount
    self.provenRegionCount = provenRegionCount ?? regionCount
    self.provenSituations = provenSituations
    self.criteria = criteria
    self.files = files
    self.folder = folder
  }

  /// How many findings have this weight.
  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}

extension [Finding] {
  /// Which of them to show: the most severe come through the limit first.
  /// - Parameter limit: how many at most; nil: all.
  /// - Returns: indices, rising.
  func shown(limit: Int?) -> [Int] {
    guard let limit, limit < count else { return Array<Int>(indices) }
    let bySeverity = indices.sorted { (self[$0].severity, $0) < (self[$1].severity, $1) }
    return bySeverity.prefix(Swift.max(0, limit)).sorted()
  }
}
