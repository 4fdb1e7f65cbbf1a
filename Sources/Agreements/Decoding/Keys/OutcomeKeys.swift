internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of an assignment.
enum OutcomeKeys {
  private static let means = Shape.list(of: Scalars.name(.means))
  private static let roles = Shape.list(of: Scalars.name(.role))
  private static let subjects = Shape.list(of: Scalars.name(.information))

  static let who = Key(
    "wie", roles, "Wie het doet: een rol, of meer rollen samen.",
    examples: ["veilig-thuis", "[veilig-thuis, lokaal-team]"])
  static let modality = Key(
    "modaliteit", Scalars.word(Modality.self), "Hoe sterk de afspraak is. Staat er niets, dan is het `moet`.")
  static let how = field(.how, means, examples: ["brief"])
  static let to = field(.to, roles, examples: ["lokaal-team"])
  static let with = field(.with, roles, examples: ["lokaal-team"])
  static let mode = field(.mode, Scalars.name(.mode), examples: ["warm"])
  static let oversightPasses = field(.oversightPasses, Scalars.word(OversightMoment.self), examples: ["bij-acceptatie"])
  static let information = field(.information, subjects)
  static let withheld = field(.withheld, subjects)
  static let within = field(.within, Scalars.term, examples: ["5 werkdagen na melding", "direct"])
  static let moments = field(.moments, Shape.list(of: Scalars.term), examples: ["[3 maanden, 12 maanden]"])
  static let lastWord = field(.lastWord, Scalars.onlyYes, examples: ["ja"])

  /// The keys of an assignment in reading order.
  static let all: [any DescribedKey] = [who, modality] + fields
  /// Those beside `wie` and `modaliteit`.
  private static let fields: [any DescribedKey] = [
    how, to, with, mode, oversightPasses, information, withheld, within, moments, lastWord,
  ]

  private static func field<Value>(
    _ field: OutcomeField, _ value: Readable<Value>, examples: [String] = []
  ) -> Key<Value> {
    Key(field.rawValue, value, field.explanation, examples: examples)
  }
}

/// The keys of an outcome where a framework demands values or an example expects them: each a list.
enum DemandedOutcomeKeys {
  static let who = Key("wie", Shape.list(of: Scalars.name(.role)), "De rol of rollen die het moeten doen.")
  static let fields = OutcomeField.allCases.map { Key($0.rawValue, OutcomeValues.reader(of: $0), $0.explanation) }
}
