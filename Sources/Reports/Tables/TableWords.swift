internal import Calendar
internal import DecisionTable

/// The words of a table for reading, as all its forms for people use them.
struct TableWords {
  /// What stands in a cell of a fact that does not matter in the row.
  static let any = "-"

  /// How to read the tables; each a paragraph.
  static let legend = [
    "Zo leest u een tabel: zoek de rij die past bij de situatie. Een streepje betekent: dit feit maakt voor die rij "
      + "niet uit. Past geen andere rij, dan geldt de rij \"anders\".",
    "De volgorde van de rijen maakt niet uit. Passen twee rijen bij dezelfde situatie, dan zeggen zij hetzelfde. "
      + "Situaties die niet kunnen bestaan, tellen niet mee.",
  ]

  /// The sentence for a table that was not written out.
  static let tooLarge =
    "Deze tabel is te groot om uit te schrijven. Vraag het antwoord per situatie, met `aanzet wie`."

  /// The sentence for a step without tables.
  static let nothingAgreed = "Voor deze stap is niets afgesproken."

  let region: ReadableRegion
  let wording: Wording
  private let detail: DetailText

  init(_ region: ReadableRegion) {
    self.region = region
    wording = Wording(names: Names(region.words))
    detail = DetailText(wording: wording, deadlines: Deadlines(), today: .first)
  }

  /// `Kennemerland, vanaf 15 juli 2020`.
  var title: String {
    let name = SafeText.line(region.words.word.name)
    guard let days = region.days else { return name }
    return days.upperBound == .last
      ? "\(name), vanaf \(days.lowerBound.dutch)"
      : "\(name), van \(days.lowerBound.dutch) tot en met \(days.upperBound.dutch)"
  }

  /// Whether the tables come from an example or a draft; with the word that stands out first.
  var remarks: [(lead: String, text: String)] {
    let name = SafeText.line(region.words.word.name)
    guard region.days != nil else {
      return [("GEEN AFSPRAKEN:", "op deze dag gelden in \(name) geen afspraken.")]
    }
    return region.documents.compactMap { document in
      let title = "\"\(SafeText.line(document.title))\" (\(document.id))"
      switch document.status {
      case "voorbeeld": return ("VOORBEELD:", "\(title) is geen vastgestelde afspraak van \(name).")
      case "concept": return ("CONCEPT:", "\(title) is nog niet vastgesteld. Dit is een vooruitblik.")
      case "vastgesteld":
        return ("NIET ONDERTEKEND:", "\(title) is wel vastgesteld, maar nog niet ondertekend. Dit is een vooruitblik.")
      default: return nil
      }
    }
  }

  /// The name of a step.
  func name(_ step: StepContents) -> String {
    DutchText.capitalized(SafeText.line(step.word.name.isEmpty ? DutchText.words(step.word.id) : step.word.name))
  }

  /// The name of a fact (index), as the head of a column.
  func head(_ fact: Int) -> String {
    let word = region.words.facts[fact].word
    return DutchText.capitalized(SafeText.line(word.name.isEmpty ? DutchText.words(word.id) : word.name))
  }

  /// What a row says of a fact (index): `licht of acuut`.
  func cell(_ row: ReadableRow, _ fact: Int) -> String {
    row.conditions.first { $0.fact == fact }.map { ValueWords(region).text($0) } ?? Self.any
  }

  /// What the last row says where it is alone.
  func otherwise(_ table: ReadableTable) -> String { table.rows?.isEmpty == true ? "altijd" : "anders" }

  /// Who acts, or in capitals that this is not known.
  func actor(_ duty: DutyContents, _ decision: DecisionAnswer) -> String {
    switch decision.status {
    case .settled: DutchText.capitalized(decision.outcomes.first.map { wording.actor(duty, $0) } ?? "")
    case .open: "Bewust open"
    case .gap: "NIET GEREGELD"
    case .conflict: "TEGENSTRIJDIG"
    case .noAgreement: "GEEN AFSPRAKEN"
    }
  }

  /// How, or why not.
  func details(_ duty: DutyContents, _ decision: DecisionAnswer) -> String {
    switch decision.status {
    case .settled: decision.outcomes.first.map { detail.details(duty, $0) } ?? ""
    case .open: reasons(decision.rules)
    case .gap, .noAgreement: ""
    case .conflict: decision.sides.map { side(duty, $0.outcome, $0.rules) }.joined(separator: "; of: ")
    }
  }

  private func side(_ duty: DutyContents, _ outcome: OutcomeContents, _ rules: [RuleAnswer]) -> String {
    if outcome.isOpen { return "bewust open (\(reasons(rules)))" }
    let details = detail.details(duty, outcome)
    return "\(wording.actor(duty, outcome))\(details.isEmpty ? "" : " (\(details))")"
  }

  private func reasons(_ rules: [RuleAnswer]) -> String {
    rules.reasons.map { DutchText.sentence(SafeText.line($0)) }.joined(separator: " ")
  }

  /// `regions/x/afspraken.yaml:41 koud-bij-licht, AEF 2020, par. 2.3 C`; a rule of a model says so.
  func source(_ rule: RuleAnswer) -> String {
    rule.shown + (rule.isFromModel ? " (uit een model)" : "")
  }
}

extension RuleAnswer {
  /// Whether the region has the rule from a model that it builds on.
  var isFromModel: Bool { document.id.hasPrefix("modellen/") }
}
