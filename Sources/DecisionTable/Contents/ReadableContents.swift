public import Calendar

/// The decisions of one region in one period, as tables for people to read.
public struct ReadableRegion: Sendable {
  /// Facts, roles and other names; no decisions.
  public let words: RegionContents
  /// The days for which the tables hold, both included; nil: no agreement is in force on the day asked about.
  public let days: ClosedRange<Day>?
  /// The documents in force.
  public let documents: [DocumentContents]
  /// The steps, in the order of the vocabulary; one for which nothing is agreed has no tables.
  public let steps: [ReadableStep]

  /// - Parameters: as the properties.
  public init(
    words: RegionContents, days: ClosedRange<Day>?, documents: [DocumentContents], steps: [ReadableStep]
  ) {
    self.words = words
    self.days = days
    self.documents = documents
    self.steps = steps
  }
}

/// The tables of a step.
public struct ReadableStep: Sendable {
  /// The step.
  public let step: StepContents
  /// A table for each duty, in the order of the vocabulary.
  public let tables: [ReadableTable]

  /// - Parameters: as the properties.
  public init(step: StepContents, tables: [ReadableTable]) {
    self.step = step
    self.tables = tables
  }
}

/// The decisions on one duty at a step in a period.
///
/// Together the rows with `otherwise` decide every possible situation. Rows with different decisions have no possible
/// situation in common, so their order does not matter; only `otherwise` stands last.
public struct ReadableTable: Sendable {
  /// The duty.
  public let duty: DutyContents
  /// The facts (indices) that rows look at, the one that rules look at most first.
  public let facts: [Int]
  /// The rows; nil: there are too many to write out.
  public let rows: [ReadableRow]?
  /// The decision of most situations; nil where there are no rows, or no situation can exist.
  public let otherwise: DecisionAnswer?

  /// - Parameters: as the properties.
  public init(duty: DutyContents, facts: [Int], rows: [ReadableRow]?, otherwise: DecisionAnswer?) {
    self.duty = duty
    self.facts = facts
    self.rows = rows
    self.otherwise = otherwise
  }
}

/// One row of a table: where all conditions hold, this is decided.
public struct ReadableRow: Sendable {
  /// The conditions, in the order of the table's facts.
  public let conditions: [ReadableCondition]
  /// What is decided there, with the rules that win in any of the row's situations.
  public let decision: DecisionAnswer

  /// - Parameters: as the properties.
  public init(conditions: [ReadableCondition], decision: DecisionAnswer) {
    self.conditions = conditions
    self.decision = decision
  }
}

/// The values of one fact for which a row holds. The value index of "no value" is the fact's `valueCount`.
public struct ReadableCondition: Sendable, Hashable {
  /// Index of the fact.
  public let fact: Int
  /// Value indices, as sorted runs: those of the row that some possible situation in it has.
  public let values: [Range<Int>]
  /// Value indices for which the row does not hold, as sorted runs. Values in neither cannot occur in the row.
  public let others: [Range<Int>]

  /// - Parameters: as the properties.
  public init(fact: Int, values: [Range<Int>], others: [Range<Int>]) {
    self.fact = fact
    self.values = values
    self.others = others
  }

  /// Whether a value index is one of `values`.
  public func contains(_ value: Int) -> Bool { values.contains { $0.contains(value) } }
}
