internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of a file with examples.
enum ExampleKeys {
  static let day = Key(
    "op", Scalars.day, "De dag van de vragen die zelf geen dag noemen. Zonder dag is het vandaag.",
    examples: ["2020-09-01"])
  static let examples = Key(
    "toetsen", isRequired: true, Shape.list(ofBlocks: ExamplesDecoder.example),
    "De voorbeelden: situaties met het antwoord dat u verwacht.")
  static let file = MappingDescription(
    "toetsen", title: "Toetsen", what: FileKeys.what, "Situaties met het antwoord dat u verwacht.",
    keys: [FileKeys.kind(.examples), day, examples])

  static let name = Key(
    "naam", isRequired: true, Scalars.text, "Waar het voorbeeld over gaat.", examples: ["Lichte melding, nog geen hulp"]
  )
  static let ownDay = Key("op", Scalars.day, "De dag van deze vraag.", examples: ["2020-09-01"])
  static let situation = Key(
    "situatie", isRequired: true, ExamplesDecoder.situation,
    "De situatie: de stap, de gemeente en feiten met een waarde.",
    examples: ["{gemeente: alkmaar, stap: directe-overdracht, ernst: licht}"])
  static let expected = Key(
    "verwacht", isRequired: true, ExamplesDecoder.expectations,
    "Wat u per taak verwacht: een stand, of velden met hun waarde.",
    examples: ["{informeren: {wie: veilig-thuis}, overdragen: niet-geregeld}"])
  static let block = MappingDescription(
    "toets", title: "Een toets", what: "een blok met `naam:`, `situatie:` en `verwacht:`",
    "Eén voorbeeld: een situatie met het antwoord dat u verwacht.",
    keys: [name, ownDay, situation, expected] + RemarkKeys.all)

  static let modality = Key("modaliteit", OutcomeValues.modality, "Hoe sterk de afspraak moet zijn.")
  /// The fields of an expectation in reading order.
  static let fields = [DemandedOutcomeKeys.who, modality] + DemandedOutcomeKeys.fields
  static let expectation = MappingDescription(
    "verwachting", title: "Wat u verwacht", what: "een stand, of een blok met velden",
    "De velden die u noemt, moeten kloppen. Andere velden mogen alles zijn.", keys: fields)
}
