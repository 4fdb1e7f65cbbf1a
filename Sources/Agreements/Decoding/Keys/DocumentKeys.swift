internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of agreements and addenda.
enum DocumentKeys {
  static let title = Key(
    "titel", isRequired: true, Scalars.plainText, "De titel van het document.",
    examples: ["Samenwerkingsafspraken Veilig Thuis en lokale teams"])
  static let status = Key(
    "status", isRequired: true, Scalars.word(DocumentStatus.self), "Hoe ver het document is, en of het geldt.")
  static let validity = Key(
    "geldig", isRequired: true, DocumentDecoder.validity, "Van en tot welke dag dit geldt. Beide dagen tellen mee.",
    examples: ["{van: 2020-07-15, tot: 2024-12-31}"])
  static let signed = Key(
    "ondertekend", Scalars.day, "De dag van ondertekening. Nodig bij `status: ondertekend`.", examples: ["2020-06-30"])
  static let replaces = Key(
    "vervangt", Shape.list(of: Scalars.name(.document)), "Welke documenten hiermee stoppen.",
    examples: ["afspraken-2018"])
  static let goesBefore = Key(
    "gaat-voor", Shape.list(of: Scalars.name(.document)), "Welke andere documenten wijken voor dit document.")
  static let scope = Key(
    "voor", ConditionDecoder.condition, "Voor welke situaties dit document geldt. Zonder `voor` geldt het voor alles.",
    examples: ["{gemeente: almere}"])
  static let adoptedBy = Key(
    "vastgesteld-door", isRequired: true, Scalars.plainText, "Wie dit maatwerk heeft vastgesteld.",
    examples: ["college van Zandwijk"])
  static let frameworks = Key(
    "kaders", isRequired: true, Shape.list(of: Scalars.name(.framework)),
    "De kaders waar deze afspraken aan moeten voldoen.")
  static let model = Key("gebaseerd-op", Scalars.name(.model), "Het model waarop deze afspraken verder bouwen.")
  static let methods = Key(
    "methoden", Shape.list(ofBlocks: AgreementParts.method), "Met welke methoden partijen werken.",
    examples: ["[{naam: Signs of Safety, door: [veilig-thuis, lokaal-team]}]"])
  static let caseEvaluation = Key(
    "casusevaluatie", AgreementParts.caseEvaluation, "Hoe partijen samen leren van zaken.",
    examples: ["{vorm: werkleerconferentie, keer-per-jaar: 2, wie: [veilig-thuis, lokaal-team]}"])
  static let review = Key(
    "evaluatie", AgreementParts.review, "Wanneer en door wie de afspraken zelf worden bijgewerkt.",
    examples: ["{uiterlijk: 2027-01-01, wie: bruggenbouwer}"])
  static let openCriteria = Key(
    "bewust-open", Shape.list(ofBlocks: AgreementParts.openCriterion),
    "Criteria van een kader die u met opzet open laat.",
    examples: ["[{criterium: e, reden: De methode is aan de organisatie.}]"])
  static let origin = Key("herkomst", Scalars.plainText, "Waar de tekst vandaan komt.")
  static let extraTasks = Key(
    "aanvullende-taken", Shape.list(ofBlocks: AgreementParts.extraTask), "Taken boven op de wet.",
    examples: ["[{taak: crisisdienst, wie: veilig-thuis}]"])

  static let agreement = MappingDescription(
    "afspraken", title: "Afspraken", what: FileKeys.what, "De afspraken van een regio.",
    keys: head(.agreement)
      + [scope, frameworks, model, methods, caseEvaluation, review, openCriteria, origin]
      + SectionKeys.of(.agreement).all + [extraTasks],
    constraints: [needsSignature])

  static let addendum = MappingDescription(
    "maatwerk", title: "Maatwerk", what: FileKeys.what, "Een aanvulling of afwijking voor een deel van de regio.",
    keys: head(.addendum) + [scope.required, adoptedBy, origin] + SectionKeys.of(.addendum).all + [extraTasks],
    constraints: [needsSignature])

  private static func head(_ kind: FileKind) -> [any DescribedKey] {
    [FileKeys.kind(kind), title, status, validity, signed, replaces, goesBefore]
  }

  private static let needsSignature = KeyConstraint.needs(
    "status", word: DocumentStatus.signed.rawValue, key: "ondertekend")
}

/// A period of days.
enum PeriodKeys {
  static let from = Key("van", isRequired: true, Scalars.day, "De eerste dag.", examples: ["2020-07-15"])
  static let through = Key(
    "tot", Scalars.day, "De laatste dag; die telt mee. Zonder `tot` loopt het door.", examples: ["2024-12-31"])
  static let block = MappingDescription(
    "geldig", title: "Geldig", what: "een blok met `van:` en misschien `tot:`",
    "Van en tot welke dag dit geldt. Beide dagen tellen mee.", keys: [from, through])
}
