internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads what a rule decides: an assignment, or that it is open on purpose.
struct OutcomeDecoder {
  /// Who, and the other fields; without roles where the rule is open or wrong.
  private(set) var assignment = Assignment()
  /// The places of the outcome keys that were written.
  private(set) var fieldSpans: [OutcomeField: SourceSpan] = [:]
  /// The keys of an assignment that were written, in reading order.
  private var assignmentKeys: [Node.Scalar] = []

  /// The outcome of a rule; nil where it was reported as wrong.
  /// - Parameter rule: the rule's id.
  static func decode(
    _ reader: inout MappingReader, of rule: Located<String>, _ context: inout DecodingContext
  ) -> (outcome: Outcome?, fieldSpans: [OutcomeField: SourceSpan]) {
    var decoder = OutcomeDecoder()
    decoder.readAssignment(&reader, &context)
    let open = reader.entry("bewust-open")
    let reason = reader.optional("bewust-open", &context, Scalars.plainText)
    guard let open else {
      if !reader.has("wie") { reportMissing(rule, reader, &context) }
      return (decoder.assignment.who.isEmpty ? nil : .assignment(decoder.assignment), decoder.fieldSpans)
    }
    if !decoder.assignmentKeys.isEmpty { decoder.reportDouble(open.key, &context) }
    return (reason.map(Outcome.open), decoder.fieldSpans)
  }

  /// Reads all keys of an assignment that are there.
  mutating func readAssignment(_ reader: inout MappingReader, _ context: inout DecodingContext) {
    let names = Shape.list(of: Scalars.name)
    assignment.who = read("wie", &reader, &context, names) ?? []
    let modality: Located<Modality>? = read("modaliteit", &reader, &context, Scalars.word)
    assignment.modality = modality?.value ?? .must
    assignment.how = read(.how, &reader, &context, names) ?? []
    assignment.to = read(.to, &reader, &context, names) ?? []
    assignment.with = read(.with, &reader, &context, names) ?? []
    assignment.mode = read(.mode, &reader, &context, Scalars.name)
    let moment: Located<OversightMoment>? = read(.oversightPasses, &reader, &context, Scalars.word)
    assignment.oversightPasses = moment?.value
    assignment.information = read(.information, &reader, &context, names) ?? []
    assignment.withheld = read(.withheld, &reader, &context, names) ?? []
    assignment.within = read(.within, &reader, &context, Scalars.term)
    assignment.moments = read(.moments, &reader, &context, Shape.list(of: Scalars.term)) ?? []
    assignment.lastWord = read(.lastWord, &reader, &context, Scalars.onlyYes) != nil
  }

  private mutating func read<Value>(
    _ field: OutcomeField, _ reader: inout MappingReader, _ context: inout DecodingContext, _ value: Reader<Value>
  ) -> Value? {
    let result = read(field.rawValue, &reader, &context, value)
    fieldSpans[field] = reader.entry(field.rawValue)?.key.span
    return result
  }

  private mutating func read<Value>(
    _ key: String, _ reader: inout MappingReader, _ context: inout DecodingContext, _ value: Reader<Value>
  ) -> Value? {
    if let entry = reader.entry(key) { assignmentKeys.append(entry.key) }
    return reader.optional(key, &context, value)
  }

  private static func reportMissing(
    _ rule: Located<String>, _ reader: MappingReader, _ context: inout DecodingContext
  ) {
    guard !context.hasWritingError(from: reader.mapping.span.start, to: reader.mapping.span.end) else { return }
    let name = rule.value.isEmpty ? "Deze regel" : "Regel \(Wording.quoted(rule.value))"
    context.reportAbsence(
      of: "wie", in: reader.mapping.span, .missingOutcome, "\(name) zegt niet wie het doet.", at: rule.span,
      help: "Schrijf `wie:` met een rol, of `bewust-open:` met de reden.")
  }

  private func reportDouble(_ open: Node.Scalar, _ context: inout DecodingContext) {
    let keys = Wording.list(assignmentKeys.map { Wording.quoted($0.text) })
    context.report(
      .doubleOutcome, "Naast \"bewust-open\" kan in deze regel niet ook \(keys) staan.", at: open.span,
      help: "Haal \"bewust-open\" weg, of haal weg wat erbij staat.",
      related: assignmentKeys.prefix(1).map { RelatedPlace($0.span, "dit kan er niet naast staan") })
  }
}
