internal import Diagnostics
internal import StrictYAML

/// Reads one way in which a case moves on (`overgangen`).
enum TransitionDecoder {
  /// The transition; nil where it was reported as wrong.
  static let transition = Shape.block(TransitionKeys.block) { (reader, context) -> Transition? in
    let errorsBefore = context.errorCount
    let from = reader.value(TransitionKeys.from, &context)
    let condition = reader.value(TransitionKeys.condition, &context)
    let to = reader.value(TransitionKeys.to, &context)
    let changes = reader.value(TransitionKeys.changes, &context) ?? []
    let isSound = context.errorCount == errorsBefore
    _ = Remarks.read(reader, &context)
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
  static let facts = Readable<[FactWithValue]>(.factValues(hasStep: false)) { node, context in
    guard let entries = Shape.entries(node, what: "een blok met bij elk feit één waarde", &context) else { return nil }
    var facts: [FactWithValue] = []
    for entry in entries {
      guard context.isGiven(entry), let value = Scalars.name(.factValue)(entry.value, &context) else { continue }
      facts.append((Located(entry.key.text, at: entry.key.span), value))
    }
    return facts
  }
}
