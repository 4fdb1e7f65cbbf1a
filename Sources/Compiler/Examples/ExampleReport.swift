public import Calendar
public import DecisionTable
public import Diagnostics

/// What running examples gave.
public struct ExampleReport: Sendable {
  /// One for each example, by region, file and place.
  public var results: [ExampleResult] = []
  /// Ids of the regions that were asked about.
  public var regions: [String] = []
  /// Which decisions the examples reach; nil: not asked for.
  public var coverage: ExampleCoverage?
  /// Which changes the examples would notice; nil: not asked for, or examples failed.
  public var mutations: MutationReport?

  /// Nothing yet.
  public init() {}

  /// How many examples passed.
  public var passedCount: Int { results.count { $0.hasPassed } }

  /// How many failed.
  public var failedCount: Int { results.count - passedCount }

  /// The regions that have no example.
  public var regionsWithoutExamples: [String] {
    let tested = Set(results.map { $0.region })
    return regions.filter { !tested.contains($0) }
  }

  /// Adds what running the examples of another project gave.
  public mutating func add(_ other: ExampleReport) {
    results += other.results
    regions += other.regions
    coverage = coverage.map { own in other.coverage.map { own.adding($0) } ?? own } ?? other.coverage
    mutations = mutations.map { own in other.mutations.map { own.adding($0) } ?? own } ?? other.mutations
  }
}

/// What running one example gave.
public struct ExampleResult: Sendable {
  /// Region id.
  public let region: String
  /// `naam`.
  public let name: String
  /// Its place, that of its name.
  public let span: SourceSpan
  /// The day asked about.
  public let day: Day
  /// The step and facts as written.
  public let situation: [FactValue]
  /// What is not as expected; empty: it passed.
  public let differences: [ExampleDifference]

  /// - Parameters: as the properties.
  public init(
    region: String, name: String, span: SourceSpan, day: Day, situation: [FactValue], differences: [ExampleDifference]
  ) {
    self.region = region
    self.name = name
    self.span = span
    self.day = day
    self.situation = situation
    self.differences = differences
  }

  /// Whether all is as expected.
  public var hasPassed: Bool { differences.isEmpty }
}

/// One thing that is not as an example expects.
public struct ExampleDifference: Sendable {
  /// What is not as expected.
  public enum Subject: Sendable {
    /// The situation cannot be asked about at all.
    case situation(QuestionError)
    /// A field of a duty's decision.
    case field(duty: String, name: String)
    /// The status of a duty's decision.
    case status(duty: String)
  }

  /// What the table says, in one of the decisions that are possible.
  public enum Answer: Sendable, Hashable {
    /// The values of the field; empty: the decision does not have it.
    case values([String])
    /// The status by its word, where that is the difference or where there is no such field.
    case status(String)
  }

  /// The place of the expectation, or of the situation.
  public let span: SourceSpan
  /// What it is about.
  public let subject: Subject
  /// What was expected: values with terms in full, or the word of a status.
  public let expected: [String]
  /// What the table says; more than one where it depends on facts that the example does not give.
  public let answers: [Answer]
  /// The fact on which it depends; nil: the decision is certain.
  public let question: String?
  /// The rules that decided otherwise.
  public let rules: [RuleAnswer]

  /// - Parameters: as the properties.
  public init(
    span: SourceSpan, subject: Subject, expected: [String], answers: [Answer], question: String?, rules: [RuleAnswer]
  ) {
    self.span = span
    self.subject = subject
    self.expected = expected
    self.answers = answers
    self.question = question
    self.rules = rules
  }
}
