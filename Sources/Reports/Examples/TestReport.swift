public import Compiler
public import Diagnostics

/// All that a report on examples tells.
public struct TestReport: Sendable {
  /// What running them gave.
  public let examples: ExampleReport
  /// The files by path as shown.
  public let sources: [String: SourceFile]
  /// The least share of decisions that must be reached, in whole percents; nil: none was asked for.
  public let minimum: Int?
  /// Whether it was asked which changes the examples would notice.
  public let asksForMutations: Bool
  /// Where the project lies, seen from the current folder: empty, or ending in `/`.
  public let folder: String

  /// - Parameters: as the properties.
  public init(
    examples: ExampleReport, sources: [String: SourceFile], minimum: Int?, asksForMutations: Bool, folder: String = ""
  ) {
    self.examples = examples
    self.sources = sources
    self.minimum = minimum
    self.asksForMutations = asksForMutations
    self.folder = folder
  }

  /// Whether fewer decisions are reached than was asked for.
  public var isBelowMinimum: Bool {
    guard let minimum, let coverage = examples.coverage else { return false }
    return coverage.total.percentage < minimum
  }

  /// Whether all is as it should be.
  public var isGood: Bool { examples.failedCount == 0 && !isBelowMinimum }

  /// Whether all is as it should be, and nothing else was asked.
  public var hasNothingToTell: Bool { isGood && examples.coverage == nil && !asksForMutations }

  /// The examples that failed.
  var failed: [ExampleResult] { examples.results.filter { !$0.hasPassed } }
}
