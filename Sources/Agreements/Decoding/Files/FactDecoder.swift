internal import Diagnostics
internal import StrictYAML

/// Reads one fact of a vocabulary.
enum FactDecoder {
  /// The words behind `soort:` of a fact.
  private enum Kind: String, CaseIterable {
    case choice = "keuze"
    case yesNo = "ja-nee"
    case number = "getal"
  }

  /// The bounds that a number may have.
  private static let numbers = -999_999...999_999
  /// A fact is a finite set of values that the program goes through one by one.
  private static let mostValues = 10_000

  /// The fact; nil where it was reported as wrong.
  static func decode(_ entry: Node.Entry, _ context: inout DecodingContext) -> Fact? {
    let id = LabelDecoder.id(of: entry, &context)
    let what = "een blok met `vraag:` en `soort:`"
    guard context.isGiven(entry),
      var reader = MappingReader(entry.value, what: what, owner: entry.key.span, &context)
    else { return nil }
    let label = LabelDecoder.decode(&reader, id: id.value, &context)
    let question = reader.optional("vraag", &context, Scalars.plainText)
    let word: Located<Kind>? = reader.required("soort", &context, Scalars.word)
    let kind = word.flatMap { values($0.value, &reader, &context) }
    let errorsBefore = context.errorCount
    let onlyIf = reader.optional("alleen-als", &context, ConditionDecoder.decode)
    let isSound = context.errorCount == errorsBefore
    let unit = reader.optional("eenheid", &context, Scalars.plainText)
    let isSeverity = reader.optional("zwaarte", &context, Scalars.yesNo)
    // Which other keys belong here depends on the kind.
    if word != nil { reader.finish(&context) }
    guard let kind, isSound else { return nil }
    return Fact(
      id: id, label: label, question: question, kind: kind, onlyIf: onlyIf, unit: unit,
      isSeverity: isSeverity?.value ?? false)
  }

  private static func values(
    _ kind: Kind, _ reader: inout MappingReader, _ context: inout DecodingContext
  ) -> Fact.Kind? {
    switch kind {
    case .yesNo: return .yesNo
    case .choice:
      guard reader.has("waarden") else {
        reader.reportMissing("waarden", &context)
        return nil
      }
      let entries = reader.named("waarden", what: "een blok met waarden", &context)
      let isRising = reader.optional("oplopend", &context, Scalars.yesNo)
      guard let entries, !entries.isEmpty else { return nil }
      return .choice(entries.map { LabelDecoder.entry($0, &context) }, isRising: isRising?.value ?? false)
    case .number:
      let from = reader.required("van", &context, Scalars.number(in: numbers))
      let through = reader.required("tot", &context, Scalars.number(in: numbers))
      guard let from, let through else { return nil }
      guard from.value <= through.value, through.value - from.value < mostValues else {
        context.report(
          .boundOutOfRange,
          from.value > through.value
            ? "Het getal bij \"tot\" is kleiner dan dat bij \"van\"."
            : "Tussen \"van\" en \"tot\" liggen te veel waarden.", at: through.span,
          help: "Kies bij \"tot\" een getal vanaf \(from.value), met hoogstens \(mostValues) waarden ertussen.")
        return nil
      }
      return .number(from.value...through.value)
    }
  }
}
