internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// Reads an agreement (`soort: afspraken`) or an addendum (`soort: maatwerk`).
///
/// Where something that every document has is missing or wrong, a stand-in takes its place: there is an error then, so
/// the document is not used, but its names can be checked.
enum DocumentDecoder {
  /// The document, as far as it could be read.
  static func decode(
    _ reader: MappingReader, kind: Document.Kind, id: String, file: String, _ context: inout DecodingContext
  ) -> Document {
    let title = reader.value(DocumentKeys.title, &context)
    let status = reader.value(DocumentKeys.status, &context)
    let validity = reader.value(DocumentKeys.validity, &context)
    var document = Document(
      kind: kind, id: id, file: file, status: status ?? Located(.draft, at: reader.owner),
      from: validity?.from ?? Located(.first, at: reader.owner))
    document.title = title ?? ""
    document.through = validity?.through
    document.signed = reader.value(DocumentKeys.signed, &context)
    document.replaces = reader.value(DocumentKeys.replaces, &context) ?? []
    document.goesBefore = reader.value(DocumentKeys.goesBefore, &context) ?? []
    switch kind {
    case .agreement: decodeAgreement(reader, into: &document, &context)
    case .addendum:
      document.scope = reader.value(DocumentKeys.scope, &context)
      document.adoptedBy = reader.value(DocumentKeys.adoptedBy, &context)
    }
    document.origin = reader.value(DocumentKeys.origin, &context)
    document.sections = RuleSectionsDecoder.decode(reader, in: kind == .agreement ? .agreement : .addendum, &context)
    document.extraTasks = reader.value(DocumentKeys.extraTasks, &context) ?? []
    checkSignature(document, in: reader, &context)
    reader.finish(&context)
    return document
  }

  private static func decodeAgreement(
    _ reader: MappingReader, into document: inout Document, _ context: inout DecodingContext
  ) {
    document.scope = reader.value(DocumentKeys.scope, &context)
    document.frameworks = reader.value(DocumentKeys.frameworks, &context) ?? []
    document.model = reader.value(DocumentKeys.model, &context)
    document.methods = reader.value(DocumentKeys.methods, &context) ?? []
    document.caseEvaluation = reader.value(DocumentKeys.caseEvaluation, &context)
    if let entry = reader.entry(DocumentKeys.review), var review = reader.value(DocumentKeys.review, &context) {
      review.span = entry.key.span
      document.review = review
    }
    document.openCriteria = reader.value(DocumentKeys.openCriteria, &context) ?? []
  }

  /// The first and the last day of a document, as far as they could be read.
  typealias Validity = (from: Located<Day>?, through: Located<Day>?)

  /// `geldig`: both days included.
  static let validity = Shape.block(PeriodKeys.block) { (reader, context) -> Validity? in
    let from = reader.value(PeriodKeys.from, &context)
    let through = reader.value(PeriodKeys.through, &context)
    Periods.check(from: from, through: through, &context)
    return (from, through)
  }

  private static func checkSignature(
    _ document: Document, in reader: MappingReader, _ context: inout DecodingContext
  ) {
    if document.status.value == .signed, !reader.has(DocumentKeys.signed) {
      context.reportAbsence(
        of: "ondertekend", in: reader.mapping.span, .missingSignature,
        "Dit document is ondertekend, maar de datum van ondertekening staat er niet.",
        at: document.status.span, help: "Voeg een regel toe zoals `ondertekend: 2020-06-30`.")
    }
    guard let signed = document.signed, let through = document.through, signed.value > through.value,
      through.value >= document.from.value
    else { return }
    context.report(
      .signedAfterEnd, "De ondertekening ligt na de laatste dag waarop dit document geldt.", at: signed.span,
      help: "Verbeter deze datum, of de datum bij \"tot\" (\(through.value.iso)).",
      related: [RelatedPlace(through.span, "de laatste dag")])
  }
}

/// Checks of a first and a last day.
enum Periods {
  /// Says that the last day lies before the first.
  static func check(from: Located<Day>?, through: Located<Day>?, _ context: inout DecodingContext) {
    guard let from, let through, through.value < from.value else { return }
    context.report(
      .endBeforeStart, "De laatste dag ligt voor de eerste dag, \(from.value.iso).", at: through.span,
      help: "Kies een datum vanaf \(from.value.iso), of laat \"tot\" weg.",
      related: [RelatedPlace(from.span, "de eerste dag")])
  }
}
