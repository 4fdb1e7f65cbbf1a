import BigInt
public import Calendar
public import Diagnostics

/// Which decisions the examples reach.
public struct ExampleCoverage: Sendable {
  /// One for each region.
  public private(set) var regions: [CoverageShare] = []
  /// Examples that together reach what is not reached yet, those for the most situations first.
  public private(set) var missing: [MissingExample] = []

  /// Nothing yet.
  public init() {}

  init(_ share: CoverageShare, missing: [MissingExample]) {
    regions = [share]
    self.missing = missing
  }

  /// All regions together.
  public var total: CoverageShare {
    regions.reduce(into: CoverageShare(region: "")) { sum, share in
      sum.cellCount += share.cellCount
      sum.reachedCount += share.reachedCount
      sum.allSituations += share.allSituations
      sum.reachedSituations += share.reachedSituations
    }
  }

  func adding(_ other: ExampleCoverage) -> ExampleCoverage {
    var both = self
    both.regions += other.regions
    let all = (missing + other.missing).enumerated()
    both.missing = all.sorted { (-$0.element.size, $0.offset) < (-$1.element.size, $1.offset) }.map { $0.element }
    return both
  }
}

/// How many of the decisions of a region are reached.
public struct CoverageShare: Sendable {
  /// Region id; empty: several regions together.
  public let region: String
  /// How many different decisions there are, counted for each period, step and duty; periods after each other in which
  /// a duty is decided alike count as one.
  public internal(set) var cellCount = 0
  /// How many of them examples reach.
  public internal(set) var reachedCount = 0
  var allSituations = BigUInt(0)
  var reachedSituations = BigUInt(0)

  init(region: String) { self.region = region }

  /// The share of decisions that is reached, in whole percents, rounded down.
  public var percentage: Int { cellCount == 0 ? 0 : reachedCount * 100 / cellCount }

  /// The same, each decision weighed by the number of its situations.
  public var weighedPercentage: Int {
    allSituations == 0 ? 0 : Int(reachedSituations * 100 / allSituations)
  }

  /// How many situations there are, in decimal digits, counted for each period, step and duty.
  public var situationCount: String { String(allSituations) }

  /// How many situations the reached decisions have, in decimal digits.
  public var reachedSituationCount: String { String(reachedSituations) }
}

/// An example that would reach decisions that no example reaches yet.
public struct MissingExample: Sendable {
  /// What the program answers now on a duty.
  public struct Expectation: Sendable {
    /// Duty id.
    public let duty: String
    /// The word of the status.
    public let status: String
    /// The fields with their values, where it is settled; the keys of a file, in their order.
    public let fields: [(name: String, values: [String])]
  }

  /// Region id.
  public let region: String
  /// The day.
  public let day: Day
  /// Step id.
  public let step: String
  /// The facts.
  public let situation: [FactValue]
  /// One for each decision that it reaches.
  public let expected: [Expectation]
  let size: BigInt

  init(
    region: String, day: Day, step: String, situation: [FactValue], expected: [Expectation], situations: BigUInt
  ) {
    self.region = region
    self.day = day
    self.step = step
    self.situation = situation
    self.expected = expected
    size = BigInt(situations)
  }

  /// How many situations the largest of these decisions has, in decimal digits.
  public var situationCount: String { String(size) }
}
