internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads the values of an outcome field as they were written, where a framework demands them or an example expects them.
enum OutcomeValues {
  /// A reader of a list of values that this field can have; names are checked later.
  static func reader(of field: OutcomeField) -> Readable<[Located<String>]> {
    switch field {
    case .how: Shape.list(of: Scalars.name(.means))
    case .to, .with: Shape.list(of: Scalars.name(.role))
    case .mode: Shape.list(of: Scalars.name(.mode))
    case .information, .withheld: Shape.list(of: Scalars.name(.information))
    case .within, .moments: Shape.list(of: written(Scalars.term))
    case .oversightPasses: Shape.list(of: written(Scalars.word(OversightMoment.self)))
    case .lastWord: Shape.list(of: Scalars.onlyYes.map { Located("ja", at: $0) })
    }
  }

  /// A reader of a list of modalities.
  static var modality: Readable<[Located<String>]> { Shape.list(of: written(Scalars.word(Modality.self))) }

  /// Checks a value with its own reader, and then gives its text.
  private static func written<Value>(_ read: Readable<Located<Value>>) -> Readable<Located<String>> {
    Readable(read.description) { node, context in
      guard let value = read(node, &context), case .scalar(let scalar) = node else { return nil }
      return Located(scalar.text, at: value.span)
    }
  }
}
