internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads one demand of a criterion (`eisen`).
enum DemandDecoder {
  /// The demand; nil where it was reported as wrong.
  static func decode(_ node: Node, _ context: inout DecodingContext) -> Demand? {
    let path = context.path
    defer { context.path = path }
    let what = "een blok met `taak:`, `ladder:` of `onderdeel:`"
    guard var reader = MappingReader(node, what: what, &context) else { return nil }
    let demand: Demand?
    if reader.has("taak") {
      demand = duty(&reader, &context).map(Demand.duty)
    } else if reader.has("ladder") {
      demand = ladder(&reader, &context).map(Demand.ladder)
    } else if reader.has("onderdeel") {
      let section: Located<DocumentSection>? = reader.required("onderdeel", &context, Scalars.word)
      demand = section.map(Demand.section)
    } else {
      reportMissing(reader, &context)
      return nil
    }
    _ = Remarks.read(&reader, &context)
    reader.finish(&context)
    return demand
  }

  private static func duty(_ reader: inout MappingReader, _ context: inout DecodingContext) -> DutyDemand? {
    let errorsBefore = context.errorCount
    let duty = reader.required("taak", &context, Scalars.name)
    context.path.duty = duty?.value
    let steps = reader.required("bij", &context, Shape.list(of: Scalars.name)) ?? []
    let fields: [Located<OutcomeField>] = reader.optional("velden", &context, Shape.list(of: Scalars.word)) ?? []
    let who = reader.optional("wie", &context, Shape.list(of: Scalars.name)) ?? []
    var values: [(field: Located<OutcomeField>, values: [Located<String>])] = []
    for field in OutcomeField.allCases {
      guard let entry = reader.entry(field.rawValue) else { continue }
      let read = OutcomeValues.reader(of: field)
      guard let written = reader.optional(field.rawValue, &context, read) else { continue }
      values.append((Located(field, at: entry.key.span), written))
    }
    let preference: Located<Preference>? = reader.optional("modaliteit", &context, Scalars.word)
    guard let duty, context.errorCount == errorsBefore else { return nil }
    return DutyDemand(
      duty: duty, steps: steps, fields: fields, values: values, who: who, isPreference: preference != nil,
      span: reader.mapping.span)
  }

  /// The only word behind `modaliteit:` of a demand.
  private enum Preference: String, CaseIterable {
    case preferably = "bij-voorkeur"
  }

  private static func ladder(_ reader: inout MappingReader, _ context: inout DecodingContext) -> LadderDemand? {
    let errorsBefore = context.errorCount
    let rungs = reader.required("ladder", &context, Shape.list(of: Scalars.name)) ?? []
    let last = reader.optional("laatste", &context, Shape.list(of: Scalars.name)) ?? []
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
