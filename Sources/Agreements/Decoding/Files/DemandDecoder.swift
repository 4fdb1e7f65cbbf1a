internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads one demand of a criterion (`eisen`).
enum DemandDecoder {
  /// The demand; nil where it was reported as wrong.
  static let demand = Readable<Demand>(.block(DemandKeys.block)) { node, context in
    let path = context.path
    defer { context.path = path }
    guard let reader = MappingReader(node, as: DemandKeys.block, &context) else { return nil }
    let demand: Demand?
    if reader.has(DemandKeys.duty) {
      demand = duty(reader, &context).map(Demand.duty)
    } else if reader.has(DemandKeys.ladder) {
      demand = ladder(reader, &context).map(Demand.ladder)
    } else if reader.has(DemandKeys.section) {
      demand = reader.value(DemandKeys.section, &context).map(Demand.section)
    } else {
      reportMissing(reader, &context)
      return nil
    }
    _ = Remarks.read(reader, &context)
    reader.finish(&context)
    return demand
  }

  private static func duty(_ reader: MappingReader, _ context: inout DecodingContext) -> DutyDemand? {
    let errorsBefore = context.errorCount
    let duty = reader.value(DemandKeys.duty, &context)
    context.path.duty = duty?.value
    let steps = reader.value(DemandKeys.steps, &context) ?? []
    let fields = reader.value(DemandKeys.fields, &context) ?? []
    let who = reader.value(DemandKeys.who, &context) ?? []
    var values: [(field: Located<OutcomeField>, values: [Located<String>])] = []
    for (field, key) in zip(OutcomeField.allCases, DemandKeys.values) {
      guard let entry = reader.entry(key), let written = reader.value(key, &context) else { continue }
      values.append((Located(field, at: entry.key.span), written))
    }
    let preference = reader.value(DemandKeys.preference, &context)
    guard let duty, context.errorCount == errorsBefore else { return nil }
    return DutyDemand(
      duty: duty, steps: steps, fields: fields, values: values, who: who, isPreference: preference != nil,
      span: reader.mapping.span)
  }

  /// The only word behind `modaliteit:` of a demand.
  enum Preference: String, DescribedWord {
    case preferably = "bij-voorkeur"

    var explanation: String { "Wie van de velden afwijkt, krijgt een tip en geen fout." }
  }

  /// A position on the ladder: which names it has is checked with the whole.
  static let rungName = Readable<Located<String>>(.rungChoice) { node, context in
    Shape.scalar(node, what: "één naam", &context).map { Located($0.text, at: $0.span) }
  }

  private static func ladder(_ reader: MappingReader, _ context: inout DecodingContext) -> LadderDemand? {
    let errorsBefore = context.errorCount
    let rungs = reader.value(DemandKeys.ladder, &context) ?? []
    let last = reader.value(DemandKeys.last, &context) ?? []
    let positions = rungs.map { rung in
      rung.value.split(separator: "|", omittingEmptySubsequences: false).map { name in
        String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    for (rung, names) in zip(rungs, positions) {
      guard let wrong = names.first(where: { !Slug.isValid($0) }) else { continue }
      context.report(
        .notASlug, "\(Wording.quoted(wrong)) kan geen naam van een trede zijn.", at: rung.span,
        help: "Schrijf de vaste naam van een trede, of meer namen met | ertussen: `ambtelijk|bestuurlijk`.")
    }
    guard context.errorCount == errorsBefore else { return nil }
    return LadderDemand(rungs: positions, last: last, span: reader.mapping.span)
  }

  private static func reportMissing(_ reader: MappingReader, _ context: inout DecodingContext) {
    guard !context.hasWritingError(from: reader.mapping.span.start, to: reader.mapping.span.end) else { return }
    context.report(
      .missingKey, "Deze eis zegt niet wat er geregeld moet zijn.", at: reader.owner,
      help: "Voeg `taak:` met `bij:` toe, of `ladder:`, of `onderdeel:`.")
  }
}
