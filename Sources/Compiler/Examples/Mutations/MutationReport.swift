public import Diagnostics

/// Which small changes to the agreements the examples would notice.
public struct MutationReport: Sendable {
  /// How many changes would make some decision different.
  public internal(set) var count = 0
  /// Those of them that no example would notice, by region and document, rule by rule.
  public internal(set) var missed: [MissedMutation] = []
  /// How many changes make no decision different; they do not count.
  public internal(set) var equivalentCount = 0
  /// How many changes take too much work to say; they do not count.
  public internal(set) var unexaminedCount = 0

  /// Nothing yet.
  public init() {}

  /// How many changes some example would notice.
  public var noticedCount: Int { count - missed.count }

  /// The share that is noticed, in whole percents, rounded down; nil when there is nothing to notice.
  public var percentage: Int? { count == 0 ? nil : noticedCount * 100 / count }

  func adding(_ other: MutationReport) -> MutationReport {
    var both = self
    both.count += other.count
    both.missed += other.missed
    both.equivalentCount += other.equivalentCount
    both.unexaminedCount += other.unexaminedCount
    return both
  }
}

/// A change that no example would notice.
public struct MissedMutation: Sendable {
  /// Region id.
  public let region: String
  /// The place of what is changed.
  public let span: SourceSpan
  /// The rule, or `voor` for the document's scope, or `escalatie/...` for a rung.
  public let subject: String
  /// What is changed, in Dutch.
  public let change: String

  /// - Parameters: as the properties.
  public init(region: String, span: SourceSpan, subject: String, change: String) {
    self.region = region
    self.span = span
    self.subject = subject
    self.change = change
  }
}
