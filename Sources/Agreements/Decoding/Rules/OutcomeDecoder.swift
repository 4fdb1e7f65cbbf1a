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
    _ reader: MappingReader, of rule: Located<String>, _ context: inout DecodingContext
  ) -> (outcome: Outcome?, fieldSpans: [OutcomeField: SourceSpan]) {
    var decoder = OutcomeDecoder()
    decoder.readAssignment(reader, &context)
    let open = reader.entry(RuleKeys.open)
    let reason = reader.value(RuleKeys.open, &context)
    guard let open else {
      if !reader.has(OutcomeKeys.who) { reportMissing(rule, reader, &context) }
      return (decoder.assignment.who.isEmpty ? nil : .assignment(decoder.assignment), decoder.fieldSpans)
    }
    if !decoder.assignmentKeys.isEmpty { decoder.reportDouble(open.key, &context) }
    return (reason.map(Outcome.open), decoder.fieldSpans)
  }

  /// Reads all keys of an assignment that are there.
  mutating func readAssignment(_ reader: MappingReader, _ context: inout DecodingContext) {
    assignment.who = read(OutcomeKeys.who, reader, &context) ?? []
    assignment.modality = read(OutcomeKeys.modality, reader, &context)?.value ?? .must
    assignment.how = read(.how, OutcomeKeys.how, reader, &context) ?? []
    assignment.to = read(.to, OutcomeKeys.to, reader, &context) ?? []
    assignment.with = read(.with, OutcomeKeys.with, reader, &context) ?? []
    assignment.mode = read(.mode, OutcomeKeys.mode, reader, &context)
    assignment.oversightPasses = read(.oversightPasses, OutcomeKeys.oversightPasses, reader, &context)?.value
    assignment.information = read(.information, OutcomeKeys.information, reader, &context) ?? []
    assignment.withheld = read(.withheld, OutcomeKeys.withheld, reader, &context) ?? []
    assignment.within = read(.within, OutcomeKeys.within, reader, &context)
    assignment.moments = read(.moments, OutcomeKeys.moments, reader, &context) ?? []
    assignment.lastWord = read(.lastWord, OutcomeKeys.lastWord, reader, &context) != nil
  }

  private mutating func read<Value>(
    _ field: OutcomeField, _ key: Key<Value>, _ reader: MappingReader, _ context: inout DecodingContext
  ) -> Value? {
    fieldSpans[field] = reader.entry(key)?.key.span
    return read(key, reader, &context)
  }

  private mutating func read<Value>(
    _ key: Key<Value>, _ reader: MappingReader, _ context: inout DecodingContext
  ) -> Value? {
    if let entry = reader.entry(key) { assignmentKeys.append(entry.key) }
    return reader.value(key, &context)
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
