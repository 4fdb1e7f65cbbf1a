internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of a fact. Which belong depends on `soort`.
enum FactKeys {
  static let question = Key(
    "vraag", Scalars.plainText, "De vraag die het programma stelt.", examples: ["Hoe ernstig is de onveiligheid?"])
  static let kind = Key(
    "soort", isRequired: true, Scalars.word(FactDecoder.Kind.self), "Wat voor waarden dit feit heeft.")
  static let values = Key(
    "waarden", isRequired: true,
    Shape.named("waarden", .factValue, areNew: true, of: .block(LabelKeys.entry), what: "een blok met waarden"),
    "Alle waarden die dit feit kan hebben.", examples: ["{licht: {}, acuut: {naam: Acuut onveilig}}"],
    belongs: .withWord("soort", FactDecoder.Kind.choice.rawValue))
  static let isRising = Key(
    "oplopend", Scalars.yesNo, "Of de waarden van laag naar hoog staan.",
    belongs: .withWord("soort", FactDecoder.Kind.choice.rawValue))
  static let from = Key(
    "van", isRequired: true, Scalars.number(in: FactDecoder.numbers), "Het laagste getal.", examples: ["0"],
    belongs: .withWord("soort", FactDecoder.Kind.number.rawValue))
  static let through = Key(
    "tot", isRequired: true, Scalars.number(in: FactDecoder.numbers), "Het hoogste getal; dat telt mee.",
    examples: ["36"], belongs: .withWord("soort", FactDecoder.Kind.number.rawValue))
  static let onlyIf = Key(
    "alleen-als", ConditionDecoder.condition, "In welke situaties dit feit er is. Elders heeft het geen waarde.",
    examples: ["{hulp-actief: lokaal-team}"])
  static let unit = Key("eenheid", Scalars.plainText, "De eenheid van een getal, om te lezen.", examples: ["maanden"])
  static let isSeverity = Key("zwaarte", Scalars.yesNo, "Of dit feit zegt hoe ernstig de zaak is.")

  static let block = MappingDescription(
    "feit", title: "Een feit", what: "een blok met `vraag:` en `soort:`", "Iets waaruit een situatie bestaat.",
    keys: LabelKeys.all + [question, kind, values, isRising, from, through, onlyIf, unit, isSeverity])
}

/// The keys in what is asked of one fact in a condition.
enum ConditionKeys {
  static let not = Key(
    "niet", Shape.list(of: Scalars.name(.factValue)), "Deze waarde of waarden juist niet.", examples: ["licht"],
    belongs: .without(["vanaf", "tot-en-met"]))
  static let from = Key(
    "vanaf", Scalars.name(.factValue), "Deze waarde of hoger.", examples: ["3"], belongs: .without(["niet"]))
  static let through = Key(
    "tot-en-met", Scalars.name(.factValue), "Deze waarde of lager.", examples: ["12"], belongs: .without(["niet"]))

  static let demand = MappingDescription(
    "vergelijking", title: "Een vergelijking", what: "een blok met `niet:`, of met `vanaf:` en `tot-en-met:`",
    "Wat er van een feit wordt gevraagd: een waarde niet, of een waarde tussen grenzen.", keys: [not, from, through],
    constraints: [.anyOf(["niet", "vanaf", "tot-en-met"])])
}
