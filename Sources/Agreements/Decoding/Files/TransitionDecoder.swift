internal import Diagnostics
internal import StrictYAML

/// Reads one way in which a case moves on (`overgangen`).
enum TransitionDecoder {
  /// The transition; nil where it was reported as wrong.
  static func decode(_ node: Node, _ context: inout DecodingContext) -> Transition? {
    guard var reader = MappingReader(node, what: "een blok met `van:`, `als:`, `naar:` en `dan:`", &context) else {
      return nil
    }
    let errorsBefore = context.errorCount
    let from = reader.required("van", &context, Scalars.name)
    let condition = reader.optional("als", &context, ConditionDecoder.decode)
    let to = reader.required("naar", &context, Scalars.name)
    let changes = reader.optional("dan", &context, FactValuesDecoder.decode) ?? []
    let isSound = context.errorCount == errorsBefore
    _ = Remarks.read(&reader, &context)
    reader.finish(&context)
    guard isSound, let from, let to else { return nil }
    return Transition(
      from: from, condition: condition, to: to, changes: changes.map { ($0.fact, $0.value) }, span: reader.mapping.span)
  }
}

/// Reads facts with one value each, as in `dan` and `situatie`.
enum FactValuesDecoder {
  /// A fact with its value, as written.
  typealias FactWithValue = (fact: Located<String>, value: Located<String>)

  /// The facts in the order of the file.
  static func decode(_ node: Node, _ context: inout DecodingContext) -> [FactWithValue]? {
    guard let entries = Shape.entries(node, what: "een blok met bij elk feit één waarde", &context) else { return nil }
    var facts: [FactWithValue] = []
    for entry in entries {
      guard context.isGiven(entry), let value = Scalars.name(entry.value, &context) else { continue }
      facts.append((Located(entry.key.text, at: entry.key.span), value))
    }
    return facts
  }
}
