internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads the values of an outcome field as they were written, where a framework demands them or an example expects them.
enum OutcomeValues {
  /// A reader of a list of values that this field can have; names are checked later.
  static func reader(of field: OutcomeField) -> Reader<[Located<String>]> {
    switch field {
    case .how, .to, .with, .mode, .information, .withheld: Shape.list(of: Scalars.name)
    case .within, .moments: Shape.list(of: written(Scalars.term))
    case .oversightPasses:
      Shape.list(of: written { (node, context) -> Located<OversightMoment>? in Scalars.word(node, &context) })
    case .lastWord: Shape.list(of: yes)
    }
  }

  /// A reader of a list of modalities.
  static var modality: Reader<[Located<String>]> {
    Shape.list(of: written { (node, context) -> Located<Modality>? in Scalars.word(node, &context) })
  }

  /// Checks a value with its own reader, and then gives its text.
  private static func written<Value>(_ read: @escaping Reader<Located<Value>>) -> Reader<Located<String>> {
    return { node, context in
      guard read(node, &context) != nil else { return nil }
      return Scalars.name(node, &context)
    }
  }

  private static func yes(_ node: Node, _ context: inout DecodingContext) -> Located<String>? {
    Scalars.onlyYes(node, &context).map { Located("ja", at: $0) }
  }
}
