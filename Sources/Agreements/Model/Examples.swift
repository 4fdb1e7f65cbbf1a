public import Calendar

/// A file with example situations and the answers their authors expect (`soort: toetsen`).
public struct ExampleFile: Sendable {
  /// The file's path as shown.
  public let file: String
  /// The examples in order.
  public let examples: [Example]

  /// - Parameters: as the properties.
  public init(file: String, examples: [Example]) {
    self.file = file
    self.examples = examples
  }
}

/// One example.
public struct Example: Sendable {
  /// `naam`.
  public let name: Located<String>
  /// The day asked about; nil: today.
  public var day: Located<Day>?
  /// `situatie`: `stap`, perhaps `gemeente`, and facts, as written.
  public let situation: [(fact: Located<String>, value: Located<String>)]
  /// `verwacht`: per duty a status by name, or fields with values.
  public let expected: [(duty: Located<String>, expectation: Expectation)]

  /// - Parameters: as the properties.
  public init(
    name: Located<String>, day: Located<Day>?, situation: [(fact: Located<String>, value: Located<String>)],
    expected: [(duty: Located<String>, expectation: Expectation)]
  ) {
    self.name = name
    self.day = day
    self.situation = situation
    self.expected = expected
  }

  /// What is expected of a duty's decision.
  public enum Expectation: Sendable {
    /// A status by its name.
    case status(Located<String>)
    /// Fields that must match; others may be anything.
    case fields([(field: Located<String>, values: [Located<String>])])
  }
}
