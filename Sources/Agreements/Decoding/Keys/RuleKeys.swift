internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of a rule.
enum RuleKeys {
  static let id = Key(
    "regel", isRequired: true, Scalars.slug,
    "De vaste naam van de regel. Hij komt maar één keer voor in dit bestand.", examples: ["brief-van-vt"])
  static let open = Key(
    "bewust-open", Scalars.plainText,
    "De reden waarom dit met opzet niet is geregeld. Dit staat in plaats van `wie` en de velden.")
  static let condition = Key(
    "als", ConditionDecoder.condition, "Wanneer de regel geldt. Zonder `als` geldt hij altijd.",
    examples: ["{ernst: licht}"])
  static let otherwise = Key(
    "anders", Scalars.onlyYes, "De regel geldt waar geen andere regel van deze lijst geldt.", examples: ["ja"])
  static let exceptionTo = Key(
    "uitzondering-op", Scalars.name(.rule), "De regel van dezelfde lijst waarop dit een uitzondering is.")
  static let fixed = Key(
    "vast", Scalars.onlyYes, "Maatwerk mag niet van deze regel afwijken.", examples: ["ja"])
  static let alsoAt = Key(
    "ook-bij", Shape.list(of: Scalars.name(.step)), "Andere stappen waar dezelfde regel ook geldt.")

  /// A rule in an agreement.
  static let inAgreement = rule("regel", fixed: fixed)
  /// A rule in a model or an addendum, where none can be fixed.
  static let elsewhere = rule("regel-zonder-vast", fixed: fixed.belonging(.elsewhere))

  /// The rule of a kind of file.
  static func block(in kind: FileKind) -> MappingDescription { kind == .agreement ? inAgreement : elsewhere }

  private static func rule(_ name: String, fixed: Key<SourceSpan>) -> MappingDescription {
    let others: [any DescribedKey] = [
      open, condition, otherwise, exceptionTo, fixed, alsoAt, RemarkKeys.source, RemarkKeys.Rule.text,
      RemarkKeys.Rule.remark,
    ]
    return MappingDescription(
      name, title: "Een regel", what: "een blok met `regel:`, `wie:` en zo verder",
      "Een regel zegt wie een taak doet, hoe, en in welke situatie.",
      keys: [id] + OutcomeKeys.all + others,
      constraints: [
        .anyOf(["wie", "bewust-open"]),
        .alone("bewust-open", besides: OutcomeKeys.all.map(\.description.key)),
        .alone("anders", besides: ["als", "vast", "uitzondering-op"]),
      ])
  }
}

/// The keys of `escalatie` and its rungs.
enum EscalationKeys {
  static let rungs = Key(
    "treden", Readable.node(.list(of: .block(rung), mayBeEmpty: false, refusesDoubles: false)),
    "De treden van de ladder, van laag naar hoog.")
  static let meanwhile = Key(
    "zicht-intussen", Shape.list(of: Scalars.name(.role)),
    "Wie zicht op veiligheid houdt zolang er verschil van inzicht is.", examples: ["huidige-houder"])

  static let block = MappingDescription(
    "escalatie", title: "Verschil van inzicht", what: "een blok met `treden:` en `zicht-intussen:`",
    "De ladder: naar wie een zaak gaat als partijen het niet eens worden.",
    keys: [rungs, meanwhile] + RemarkKeys.all, constraints: [.anyOf(["treden", "zicht-intussen"])])

  static let id = Key(
    "trede", isRequired: true, Scalars.slug, "De vaste naam van de trede.", examples: ["leidinggevenden"])
  static let rung = MappingDescription(
    "trede", title: "Een trede", what: "een blok met `trede:` en `wie:`",
    "Een trede van de ladder: wie er aan zet is, en binnen hoeveel tijd.",
    keys: [id, OutcomeKeys.who.required] + OutcomeKeys.all.dropFirst() + [
      RuleKeys.condition.explained("Wanneer deze trede er is. Zonder `als` is zij er altijd."), RemarkKeys.source,
      RemarkKeys.Rule.text, RemarkKeys.Rule.remark,
    ])
}
