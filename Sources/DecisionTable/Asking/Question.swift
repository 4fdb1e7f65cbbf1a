public import Calendar

/// A question as it was put: names and values as written.
public struct Question: Sendable {
  /// The day asked about.
  public var day: Day
  /// Names with values: `regio`, `gemeente`, `stap`, facts, and events with their date; in the order given.
  public var words: [(name: String, value: String)]
  /// Ids of facts that should not be asked next, because the asker does not know them.
  public var skipping: Set<String>

  /// - Parameters: as the properties.
  public init(day: Day, words: [(name: String, value: String)], skipping: Set<String> = []) {
    self.day = day
    self.words = words
    self.skipping = skipping
  }
}

/// Why a question has no answer: it is itself wrong or not complete. Candidates are what could have been written.
public enum QuestionError: Error, Sendable {
  /// No region and no municipality that tells it.
  case regionMissing(candidates: [String])
  /// Such a region is not in the table.
  case regionUnknown(String, candidates: [String])
  /// No region has such a municipality.
  case municipalityUnknown(String, candidates: [String])
  /// Several regions have such a municipality.
  case municipalityAmbiguous(String, regions: [String])
  /// The municipality lies in another region.
  case municipalityElsewhere(String, region: String)
  /// The municipality does not exist on that day.
  case municipalityGone(name: String, day: Day, successors: [String])
  /// No step was named.
  case stepMissing(candidates: [String])
  /// Such a step does not exist.
  case stepUnknown(String, candidates: [String])
  /// Such a fact does not exist.
  case factUnknown(String, candidates: [String])
  /// The fact has no such value.
  case valueUnknown(fact: String, value: String, candidates: [String])
  /// The number lies outside the fact's bounds, or is none.
  case numberOutside(fact: String, value: String, lowest: Int, highest: Int)
  /// The event's date is no date.
  case dateInvalid(event: String, value: String)
  /// The same thing was said twice.
  case saidTwice(String)
  /// No municipality of the region fits what was said of it.
  case noMunicipalityFits([String])
  /// Such a role does not exist.
  case roleUnknown(String, candidates: [String])
  /// These facts exclude each other.
  case impossible([(fact: Word, value: Word)])
}

/// Everything that can go wrong with asking.
public enum AskError: Error, Sendable {
  /// The question is wrong.
  case question(QuestionError)
  /// The table cannot be trusted.
  case table(TableError)
  /// The diagram and the rule masks do not agree: a fault of the program, never an answer.
  case disagreement(duty: String)
}
