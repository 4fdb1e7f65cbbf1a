internal import Diagnostics
internal import StrictYAML

/// Reads one fact of a vocabulary.
enum FactDecoder {
  /// The words behind `soort:` of a fact.
  enum Kind: String, DescribedWord {
    case choice = "keuze"
    case yesNo = "ja-nee"
    case number = "getal"

    var explanation: String {
      switch self {
      case .choice: "Een keuze uit een vaste lijst. Noem de waarden bij `waarden`."
      case .yesNo: "Ja of nee."
      case .number: "Een heel getal. Noem het laagste bij `van` en het hoogste bij `tot`."
      }
    }
  }

  /// The bounds that a number may have.
  static let numbers = -999_999...999_999
  /// A fact is a finite set of values that the program goes through one by one.
  private static let mostValues = 10_000

  /// The fact; nil where it was reported as wrong.
  static func decode(_ entry: Node.Entry, _ context: inout DecodingContext) -> Fact? {
    let id = LabelDecoder.id(of: entry, &context)
    guard context.isGiven(entry),
      let reader = MappingReader(entry.value, as: FactKeys.block, owner: entry.key.span, &context)
    else { return nil }
    let label = LabelDecoder.decode(reader, id: id.value, &context)
    let question = reader.value(FactKeys.question, &context)
    let word = reader.value(FactKeys.kind, &context)
    let kind = word.flatMap { values($0.value, reader, &context) }
    let errorsBefore = context.errorCount
    let onlyIf = reader.value(FactKeys.onlyIf, &context)
    let isSound = context.errorCount == errorsBefore
    let unit = reader.value(FactKeys.unit, &context)
    let isSeverity = reader.value(FactKeys.isSeverity, &context)
    // Which other keys belong here depends on the kind.
    if word != nil { reader.finish(&context) }
    guard let kind, isSound else { return nil }
    return Fact(
      id: id, label: label, question: question, kind: kind, onlyIf: onlyIf, unit: unit,
      isSeverity: isSeverity?.value ?? false)
  }

  private static func values(
    _ kind: Kind, _ reader: MappingReader, _ context: inout DecodingContext
  ) -> Fact.Kind? {
    switch kind {
    case .yesNo: return .yesNo
    case .choice:
      let entries = reader.value(FactKeys.values, &context)
      let isRising = reader.value(FactKeys.isRising, &context)
      guard let entries, !entries.isEmpty else { return nil }
      return .choice(entries.map { LabelDecoder.entry($0, &context) }, isRising: isRising?.value ?? false)
    case .number:
      let from = reader.value(FactKeys.from, &context)
      let through = reader.value(FactKeys.through, &context)
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
