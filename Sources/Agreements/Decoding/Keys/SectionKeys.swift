internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys of the sections with rules that agreements, addenda and models share.
struct SectionKeys {
  let steps: Key<[Node.Entry]>
  let handover: Key<[Node.Entry]>
  let escalation = Key(
    "escalatie", Readable.node(.block(EscalationKeys.block)),
    "De ladder: naar wie een zaak gaat als partijen het niet eens worden.")

  /// In reading order.
  var all: [any DescribedKey] { [steps, handover, escalation] }

  /// The sections of a kind of file.
  static func of(_ kind: FileKind) -> SectionKeys { kind == .agreement ? inAgreement : elsewhere }

  private static let inAgreement = SectionKeys(rule: RuleKeys.inAgreement)
  private static let elsewhere = SectionKeys(rule: RuleKeys.elsewhere)

  private init(rule: MappingDescription) {
    let rules = ValueDescription.list(of: .block(rule), mayBeEmpty: false, refusesDoubles: false)
    let duties = NamedDescription("regels-per-taak", .duty, of: rules, what: "per taak een lijst met regels")
    steps = Key(
      "stappen", Shape.named("regels-per-stap", .step, of: .named(duties), what: "per stap een blok met taken"),
      "De regels: per stap, en daaronder per taak.")
    handover = Key(
      "overdracht", Shape.named("overdracht-per-stap", .step, of: rules, what: "per stap een lijst met regels"),
      "De regels voor de taak overdragen: per stap. Hetzelfde als die taak onder `stappen`.")
  }
}

/// The keys of a model.
enum ModelKeys {
  static let title = Key("titel", isRequired: true, Scalars.plainText, "De titel van het model.")
  static let origin = Key("herkomst", Scalars.plainText, "Waar de tekst van het model vandaan komt.")

  static let file = MappingDescription(
    "model", title: "Een model", what: FileKeys.what,
    "Regels die meer regio's delen. Afspraken bouwen erop voort met `gebaseerd-op`.",
    keys: [FileKeys.kind(.model), title, origin] + SectionKeys.of(.model).all)
}

/// The key that every file starts with.
enum FileKeys {
  /// What belongs in a file.
  static let what = "een blok met namen en waarden, met `soort:` bovenaan"

  /// `soort`; which word it is, is checked where the file is opened.
  static func kind(_ kind: FileKind) -> Key<Node.Scalar> {
    let words = [WordDescription(kind.rawValue, kind.explanation)]
    return Key(
      "soort", isRequired: true, Readable(.word(words)) { Shape.scalar($0, what: "één woord", &$1) },
      "Wat voor bestand dit is. Dit staat bovenaan.", examples: [kind.rawValue])
  }
}
