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
    _ reader: inout MappingReader, kind: Document.Kind, id: String, file: String, _ context: inout DecodingContext
  ) -> Document {
    let title = reader.required("titel", &context, Scalars.plainText)
    let status: Located<DocumentStatus>? = reader.required("status", &context, Scalars.word)
    let validity = reader.required("geldig", &context, validity)
    var document = Document(
      kind: kind, id: id, file: file, status: status ?? Located(.draft, at: reader.owner),
      from: validity?.from ?? Located(.first, at: reader.owner))
    document.title = title ?? ""
    document.through = validity?.through
    document.signed = reader.optional("ondertekend", &context, Scalars.day)
    document.replaces = reader.optional("vervangt", &context, Shape.list(of: Scalars.name)) ?? []
    document.goesBefore = reader.optional("gaat-voor", &context, Shape.list(of: Scalars.name)) ?? []
    switch kind {
    case .agreement: decodeAgreement(&reader, into: &document, &context)
    case .addendum:
      document.scope = reader.required("voor", &context, ConditionDecoder.decode)
      document.adoptedBy = reader.required("vastgesteld-door", &context, Scalars.plainText)
    }
    document.origin = reader.optional("herkomst", &context, Scalars.plainText)
    document.sections = RuleSectionsDecoder.decode(&reader, in: kind == .agreement ? .agreement : .addendum, &context)
    document.extraTasks =
      reader.optional("aanvullende-taken", &context, Shape.list(ofBlocks: AgreementParts.extraTask)) ?? []
    checkSignature(document, in: reader, &context)
    reader.finish(&context)
    return document
  }

  private static func decodeAgreement(
    _ reader: inout MappingReader, into document: inout Document, _ context: inout DecodingContext
  ) {
    document.scope = reader.optional("voor", &context, ConditionDecoder.decode)
    document.frameworks = reader.required("kaders", &context, Shape.list(of: Scalars.name)) ?? []
    document.model = reader.optional("gebaseerd-op", &context, Scalars.name)
    document.methods = reader.optional("methoden", &context, Shape.list(ofBlocks: AgreementParts.method)) ?? []
    document.caseEvaluation = reader.optional("casusevaluatie", &context, AgreementParts.caseEvaluation)
    if let review = reader.entry("evaluatie") {
      document.review = reader.optional("evaluatie", &context) { node, context in
        AgreementParts.review(node, at: review.key.span, &context)
      }
    }
    document.openCriteria =
      reader.optional("bewust-open", &context, Shape.list(ofBlocks: AgreementParts.openCriterion)) ?? []
  }

  /// `geldig`: both days included.
  private static func validity(
    _ node: Node, _ context: inout DecodingContext
  ) -> (from: Located<Day>?, through: Located<Day>?)? {
    let what = "een blok met `van:` en misschien `tot:`"
    guard var reader = MappingReader(node, what: what, &context) else { return nil }
    let from = reader.required("van", &context, Scalars.day)
    let through = reader.optional("tot", &context, Scalars.day)
    reader.finish(&context)
    Periods.check(from: from, through: through, &context)
    return (from, through)
  }

  private static func checkSignature(
    _ document: Document, in reader: MappingReader, _ context: inout DecodingContext
  ) {
    if document.status.value == .signed, !reader.has("ondertekend") {
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
