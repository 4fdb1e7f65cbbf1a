internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of a framework.
enum FrameworkKeys {
  static let title = Key("titel", isRequired: true, Scalars.plainText, "De titel van het kader.")
  static let criteria = Key(
    "criteria", isRequired: true,
    Shape.named("criteria", .criterion, areNew: true, of: .block(CriterionKeys.block), what: "een blok met criteria"),
    "De criteria: wat elke regio geregeld moet hebben.")
  static let source = Key("bron", Scalars.plainText, "Waar het kader vandaan komt.")
  static let limits = Key(
    "grenzen", Shape.list(ofBlocks: FrameworkDecoder.limit),
    "De langste termijnen die mogen. Een regio mag strenger zijn, nooit ruimer.",
    examples: ["[{taak: onderzoek-afronden, hoogstens: 10 weken na melding, grond: wet}]"])
  static let file = MappingDescription(
    "kader", title: "Een kader", what: FileKeys.what, "Wat elke regio geregeld moet hebben.",
    keys: [FileKeys.kind(.framework), title, criteria, source, limits])
}

/// The keys of a criterion.
enum CriterionKeys {
  static let title = Key("titel", isRequired: true, Scalars.plainText, "De titel van het criterium.")
  static let weight = Key(
    "bij-ontbreken", Scalars.word(FrameworkDecoder.Weight.self), "Hoe zwaar het weegt als dit ontbreekt.")
  static let mayBeOpen = Key("bewust-open", Scalars.yesNo, "Of een regio dit met opzet open mag laten.")
  static let demands = Key(
    "eisen", isRequired: true, Shape.list(ofBlocks: DemandDecoder.demand), "De eisen van dit criterium.")
  static let block = MappingDescription(
    "criterium", title: "Een criterium", what: "een blok met `titel:` en `eisen:`",
    "Iets dat elke regio geregeld moet hebben.", keys: [title, weight, mayBeOpen, demands] + RemarkKeys.all)
}

/// The keys of a limit.
enum LimitKeys {
  static let duty = Key("taak", isRequired: true, Scalars.name(.duty), "De taak waarvoor de grens geldt.")
  static let atMost = Key(
    "hoogstens", isRequired: true, Scalars.term, "De langste termijn die mag.", examples: ["5 dagen na melding"])
  static let ground = Key(
    "grond", Scalars.plainText, "Waar de grens op rust. Bij `wet` geldt de Algemene termijnenwet.", examples: ["wet"])
  static let block = MappingDescription(
    "grens", title: "Een grens", what: "een blok met `taak:` en `hoogstens:`", "De langste termijn voor een taak.",
    keys: [duty, atMost, ground] + RemarkKeys.all)
}

/// The keys of a demand. Which belong depends on what it is about: a duty, the ladder, or a section.
enum DemandKeys {
  static let duty = Key(
    "taak", Scalars.name(.duty), "De taak die geregeld moet zijn. Noem bij `bij` de stappen.")
  static let steps = Key(
    "bij", isRequired: true, Shape.list(of: Scalars.name(.step)), "Bij welke stappen de taak geregeld moet zijn.",
    belongs: .with("taak"))
  static let fields = Key(
    "velden", Shape.list(of: Scalars.word(OutcomeField.self)), "Welke velden ingevuld moeten zijn.",
    examples: ["[wijze, zicht-gaat-over]"], belongs: .with("taak"))
  static let who = DemandedOutcomeKeys.who.belonging(.with("taak"))
  static let values = DemandedOutcomeKeys.fields.map { $0.belonging(.with("taak")) }
  static let preference = Key(
    "modaliteit", Scalars.word(DemandDecoder.Preference.self), "Met `bij-voorkeur` is afwijken een tip en geen fout.",
    belongs: .with("taak"))
  static let ladder = Key(
    "ladder", Shape.list(of: DemandDecoder.rungName), "De treden die er moeten zijn, in deze volgorde.",
    examples: ["[leidinggevenden, gemeente-ambtelijk|gemeente-bestuurlijk]"], belongs: .without(["taak"]))
  static let last = Key(
    "laatste", Shape.list(of: Scalars.name(.role)), "Wie op de laatste trede mogen staan.", examples: ["[wethouder]"],
    belongs: .with("ladder"))
  static let section = Key(
    "onderdeel", Scalars.word(DocumentSection.self), "Een onderdeel dat de afspraken moeten hebben.",
    belongs: .without(["taak", "ladder"]))

  static let block = MappingDescription(
    "eis", title: "Een eis", what: "een blok met `taak:`, `ladder:` of `onderdeel:`",
    "Wat er geregeld moet zijn: een taak, de ladder, of een onderdeel van de afspraken.",
    keys: [duty, steps, fields, who] + values + [preference, ladder, last, section] + RemarkKeys.all,
    constraints: [.anyOf(["taak", "ladder", "onderdeel"])])
}
