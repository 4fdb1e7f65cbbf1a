internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of the vocabulary, and of a region's own words.
enum VocabularyKeys {
  static let version = Key(
    "versie", isRequired: true, Scalars.name(.code), "De versie van de begrippen.", examples: ["2026-11"])
  static let steps = words(
    "stappen", .step, StepKeys.block, "De momenten in het werk. Een vraag gaat altijd over één stap.")
  static let duties = words("taken", .duty, DutyKeys.block, "Wat iemand moet doen of houden.")
  static let facts = words("feiten", .fact, FactKeys.block, "Waaruit een situatie bestaat.")
  static let roles = words("rollen", .role, RoleKeys.block, "Wie iets kunnen doen.")
  static let modes = words("wijzen", .mode, LabelKeys.entry, "De manieren van overdragen, zoals koud en warm.")
  static let means = words("middelen", .means, LabelKeys.entry, "Wat er bij `hoe` kan staan, zoals een brief.")
  static let information = words(
    "informatie", .information, LabelKeys.entry, "Wat iemand te weten komt: bij `informatie` en `niet-delen`.")
  static let events = words("gebeurtenissen", .event, LabelKeys.entry, "Waarna een termijn kan lopen.")
  static let capabilities = words("bekwaamheden", .capability, LabelKeys.entry, "Wat een lokaal team kan.")
  static let transitions = Key(
    "overgangen", Shape.list(ofBlocks: TransitionDecoder.transition), "Hoe een zaak verdergaat, van stap naar stap.")
  static let impossible = Key(
    "onmogelijk", Shape.list(ofBlocks: ConditionDecoder.condition), "Situaties die niet kunnen bestaan.",
    examples: ["[{ernst: licht, huisverbod: opgelegd}]"])
  static let danger = Key(
    "bij-nood", Scalars.plainText, "De eerste regel van elk antwoord.", examples: ["Direct gevaar? Bel 112."])
  static let equatedDays = Key(
    "gelijkgestelde-dagen", Shape.list(of: Scalars.day), "Dagen die door een besluit gelijkstaan met een feestdag.",
    examples: ["[2026-05-15]"])

  /// The sections that a region may add to, in reading order.
  private static let shared: [any DescribedKey] = [
    duties, facts, roles, modes, means, information, events, capabilities, transitions, impossible,
  ]

  static let file = MappingDescription(
    "begrippen", title: "Begrippen", what: FileKeys.what, "De woorden die alle regio's samen gebruiken.",
    keys: [FileKeys.kind(.vocabulary), version, steps.required, duties.required, facts.required, roles.required]
      + shared.dropFirst(3) + [danger, equatedDays])

  static let own = MappingDescription(
    "eigen-begrippen", title: "Eigen begrippen", what: "een blok met begrippen",
    "Woorden die alleen deze regio kent. Een naam die al bestaat, kan niet.", keys: shared)

  private static func words(
    _ key: String, _ kind: NameKind, _ word: MappingDescription, _ explanation: String
  ) -> Key<[Node.Entry]> {
    let what = kind == .step ? "een blok met stappen" : "een blok met namen, met bij elke naam een eigen blok"
    return Key(key, Shape.named(key, kind, areNew: true, of: .block(word), what: what), explanation)
  }
}

/// The keys of a step.
enum StepKeys {
  static let headline = Key(
    "aan-zet", Scalars.name(.duty), "De taak die in het antwoord bovenaan staat.", examples: ["overdragen"])
  static let follows = Key(
    "zicht-volgt-overdracht", Scalars.yesNo, "Of uit de overdracht volgt wie zicht op veiligheid houdt.")
  static let block = MappingDescription(
    "stap", title: "Een stap", what: LabelKeys.what, "Een moment in het werk.",
    keys: LabelKeys.all + [headline, follows])
}

/// The keys of a duty.
enum DutyKeys {
  static let question = Key("vraag", Scalars.plainText, "De vraag waarop deze taak het antwoord is.")
  static let fields = Key(
    "velden", VocabularyDecoder.fieldUses, "Welke velden bij deze taak horen. Andere velden worden geweigerd.",
    examples: ["{hoe: moet, binnen: mag}"])
  static let event = Key(
    "vanaf", Scalars.name(.event), "De gebeurtenis voor een termijn die zelf geen gebeurtenis noemt.")
  static let isSingle = Key("een-houder", Scalars.yesNo, "Of precies één rol deze taak heeft.")
  static let capability = Key(
    "vereist", Scalars.name(.capability), "De bekwaamheid die een lokaal team voor deze taak nodig heeft.")
  static let block = MappingDescription(
    "taak", title: "Een taak", what: LabelKeys.what, "Iets dat iemand moet doen of houden.",
    keys: LabelKeys.all + [question, fields, event, isSingle, capability])

  static let uses = OutcomeField.allCases.map { Key($0.rawValue, Scalars.word(FieldUse.self), $0.explanation) }
  static let useBlock = MappingDescription(
    "velden", title: "Velden", what: "een blok met velden, elk met moet of mag", "Welke velden bij de taak horen.",
    keys: uses)
}

/// The keys of a role.
enum RoleKeys {
  static let authority = Key(
    "gezag", Scalars.number(in: 0...999), "Hoeveel gezag deze rol heeft op de ladder. Hoger is meer.", examples: ["4"])
  static let isTeam = Key("team", Scalars.yesNo, "Of dit het lokale team is.")
  static let block = MappingDescription(
    "rol", title: "Een rol", what: LabelKeys.what, "Iemand die iets kan doen.",
    keys: LabelKeys.all + [authority, isTeam])
}

/// The keys of a transition.
enum TransitionKeys {
  static let from = Key("van", isRequired: true, Scalars.name(.step), "De stap waar de zaak vandaan komt.")
  static let condition = Key("als", ConditionDecoder.condition, "Wanneer de zaak deze weg gaat.")
  static let to = Key("naar", isRequired: true, Scalars.name(.step), "De stap waar de zaak naartoe gaat.")
  static let changes = Key(
    "dan", FactValuesDecoder.facts, "Wat er in de situatie verandert.", examples: ["{maanden-sinds-overdracht: 0}"])
  static let block = MappingDescription(
    "overgang", title: "Een overgang", what: "een blok met `van:`, `als:`, `naar:` en `dan:`",
    "Een manier waarop een zaak verdergaat.", keys: [from, condition, to, changes] + RemarkKeys.all)
}
