public import Calendar
public import Diagnostics

/// What became of one criterion of a framework in a region, in one period.
public struct CriterionState: Sendable, Hashable {
  /// The three states; the raw value is the word for it.
  public enum State: String, Sendable {
    /// Every demand is met.
    case settled = "geregeld"
    /// Left open on purpose.
    case open = "bewust open"
    /// Some demand is not met.
    case missing = "ontbreekt"
  }

  /// An id with what people call it.
  public struct Named: Sendable, Hashable {
    /// The id.
    public let id: String
    /// The name or title.
    public let name: String

    /// - Parameters: as the properties.
    public init(_ id: String, _ name: String) {
      self.id = id
      self.name = name
    }
  }

  /// The region.
  public let region: Named
  /// The framework.
  public let framework: Named
  /// The criterion.
  public let criterion: Named
  /// First day.
  public let from: Day
  /// Last day, included; nil: no end.
  public let through: Day?
  /// What became of it.
  public let state: State
  /// Why it is left open.
  public let reasons: [String]
  /// Where it is missing: the findings that say why, by file and place.
  public let findings: [Finding]

  /// - Parameters: as the properties.
  public init(
    region: Named, framework: Named, criterion: Named, from: Day, through: Day?, state: State, reasons: [String] = [],
    findings: [Finding] = []
  ) {
    self.region = region
    self.framework = framework
    self.criterion = criterion
    self.from = from
    self.through = through
    self.state = state
    self.reasons = reasons
    self.findings = findings
  }
}
