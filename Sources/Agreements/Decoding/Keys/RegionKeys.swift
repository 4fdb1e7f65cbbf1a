internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of a region.
enum RegionKeys {
  static let name = Key(
    "naam", isRequired: true, Scalars.text, "De naam van de regio.", examples: ["Noord-Holland Noord"])
  static let municipalities = Key(
    "gemeenten", isRequired: true,
    Shape.named(
      "gemeenten", .municipality, areNew: true, of: .block(MunicipalityKeys.block), what: "een blok met gemeenten"),
    "Alle gemeenten van de regio.")
  static let code = Key("code", Scalars.name(.code), "De code van de regio.", examples: ["VT17"])
  static let aliases = Key("ook-wel", Shape.list(of: Scalars.text), "Andere namen van de regio.", examples: ["[NHN]"])
  static let teamTypes = Key(
    "typologie",
    Shape.named(
      "typologie", .teamType, areNew: true, of: .block(TeamTypeKeys.block), what: "een blok met soorten teams"),
    "De soorten lokale teams in de regio, met wat zij kunnen.")
  static let contacts = Key(
    "contacten",
    Shape.named("contacten", .role, of: .blockOrPerName(ContactKeys.block, .municipality), what: "een blok met rollen"),
    "Hoe een rol te bereiken is: voor de hele regio, of per gemeente.")
  static let danger = Key("bij-nood", Scalars.plainText, "Een eigen regel bij gevaar, na de algemene regel.")
  static let own = Key(
    "eigen-begrippen", Readable.node(.block(VocabularyKeys.own)), "Woorden die alleen deze regio kent.")

  static let file = MappingDescription(
    "regio", title: "Een regio", what: FileKeys.what, "De regio: gemeenten, soorten teams en contacten.",
    keys: [FileKeys.kind(.region), name, municipalities, code, aliases, teamTypes, contacts, danger, own])
}

/// The keys of a kind of local team.
enum TeamTypeKeys {
  // A team that can do nothing special is a kind of team too.
  static let can = Key(
    "kan", Shape.list(mayBeEmpty: true, of: Scalars.name(.capability)), "Wat zo'n team kan. Dit mag leeg zijn: [].",
    examples: ["[veiligheidsplan, zicht]"])
  static let block = MappingDescription(
    "teamsoort", title: "Een soort team", what: LabelKeys.what, "Een soort lokaal team.", keys: LabelKeys.all + [can])
}

/// The keys of a municipality.
enum MunicipalityKeys {
  static let code = Key("code", RegionDecoder.municipalityCode, "De code van de gemeente.", examples: ["GM0361"])
  static let team = Key("team", Scalars.name(.teamType), "De soort lokaal team, uit `typologie`.")
  static let subregion = Key("subregio", Scalars.slug, "De subregio waar de gemeente bij hoort.", examples: ["noord"])
  static let canAlso = Key(
    "kan-ook", Shape.list(of: Scalars.name(.capability)),
    "Wat dit team kan naast zijn soort, bijvoorbeeld omdat de gemeente het inkoopt.")
  static let from = Key("van", Scalars.day, "De eerste dag van de gemeente.", examples: ["2022-01-01"])
  static let through = Key("tot", Scalars.day, "De laatste dag van de gemeente.", examples: ["2021-12-31"])
  static let successors = Key(
    "opgegaan-in", Shape.list(of: Scalars.name(.municipality)), "De gemeente of gemeenten waarin zij is opgegaan.")
  static let block = MappingDescription(
    "gemeente", title: "Een gemeente", what: LabelKeys.what, "Een gemeente van de regio.",
    keys: [code] + LabelKeys.all + [team, subregion, canAlso, from, through, successors])
}

/// The keys of a contact.
enum ContactKeys {
  static let name = Key("naam", Scalars.plainText, "De naam die een antwoord noemt.", examples: ["Wijkteam Alkmaar"])
  /// In the order in which an answer shows them.
  static let details = [
    Key(
      "telefoon", Scalars.plainText, "Het telefoonnummer. Zet het tussen aanhalingstekens.", examples: ["\"0800-2000\""]
    ),
    Key("mail", Scalars.plainText, "Het mailadres.", examples: ["wijkteam@voorbeeld.example"]),
    Key("website", Scalars.plainText, "Het adres van de website."),
    Key("bereikbaar", Scalars.plainText, "Wanneer iemand bereikbaar is.", examples: ["dag en nacht"]),
    Key("buiten-kantoortijd", Scalars.plainText, "Hoe het buiten kantoortijd gaat."),
  ]
  static let block = MappingDescription(
    "contact", title: "Een contact",
    what: "een blok met bijvoorbeeld `naam:` en `telefoon:`, of zo'n blok per gemeente",
    "Hoe iemand te bereiken is.", keys: [name] + details)
}
