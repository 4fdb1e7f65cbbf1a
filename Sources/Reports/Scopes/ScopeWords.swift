internal import Calendar
internal import Compiler
internal import DecisionTable
internal import Diagnostics

/// The words of differences between the parts of a region, as all forms for people use them.
struct ScopeWords {
  /// How to read them.
  static let legend =
    "\"Meestal\" is het besluit in de andere delen, in dezelfde situatie. De situatie noemt alleen de feiten die het "
    + "verschil bepalen."

  let differences: ScopeDifferences
  let table: TableWords

  init(_ differences: ScopeDifferences) {
    self.differences = differences
    table = TableWords(
      ReadableRegion(
        words: differences.words, days: differences.days, documents: differences.documents, steps: []))
  }

  /// `Flevoland, vanaf 15 juli 2020`.
  var title: String { table.title }

  /// Which documents are beside each other.
  var documents: String {
    let titles = differences.documents.map { "\"\(SafeText.line($0.title))\" (\($0.id))" }
    let count = DutyText.documents(titles.count)
    return "\(count) voor een deel van de regio: \(DutchText.list(titles))."
  }

  /// How much is the same.
  var summary: String {
    guard let duties = differences.duties else {
      return "Waarin de delen verschillen, is te ingewikkeld om uit te rekenen."
    }
    let all = differences.total
    guard !duties.isEmpty else { return "Alle \(all) taken zijn in elk deel gelijk geregeld." }
    return "\(differences.sameCount) van \(all) taken zijn in elk deel gelijk geregeld. De verschillen:"
  }

  /// `De ontvangst bevestigen (directe overdracht en monitoring)`.
  func name(_ duty: DutyDifferenceByScope) -> String {
    let steps = duty.steps.map { DutchText.uncapitalized(table.name($0)) }
    return "\(table.wording.dutyName(duty.duty)) (\(DutchText.list(steps)))"
  }

  /// `Almere en Lelystad`, `doelgroep jeugd`.
  func name(_ areas: [ScopeArea]) -> String {
    // Parts that differ in one fact only are named together.
    if areas.allSatisfy({ $0.facts.count == 1 }), Set(areas.flatMap { $0.facts.map { $0.fact } }).count == 1,
      let fact = areas.first?.facts.first?.fact
    {
      return name(fact, areas.flatMap { $0.facts })
    }
    return areas.map { area in area.facts.map { name($0.fact, [$0]) }.joined(separator: ", ") }.joined(separator: "; ")
  }

  private func name(_ index: Int, _ classes: [ScopeArea.Values]) -> String {
    let fact = differences.words.facts[index]
    let isPlace = index == 0
    let known = classes.filter { !$0.isRest }.flatMap { $0.values }.sorted()
    let rest = classes.filter { $0.isRest }.flatMap { $0.values }
    var names = known.map { value in fact.value(value).map { SafeText.line($0.name) } ?? "geen waarde" }
    if names.count > Self.most { names = Array(names.prefix(Self.most - 1)) + ["nog \(names.count - Self.most + 1)"] }
    if isPlace {
      if rest.count == 1, let town = fact.value(rest[0]) {
        names.append(SafeText.line(town.name))
      } else if !rest.isEmpty {
        names.append(known.isEmpty ? "andere gemeenten (\(rest.count))" : "de andere gemeenten (\(rest.count))")
      }
      return DutchText.list(names)
    }
    if !rest.isEmpty { names.append(known.isEmpty ? "anders" : "iets anders") }
    return "\(DutchText.uncapitalized(SafeText.line(fact.word.name))): \(names.joined(separator: " of "))"
  }

  private static let most = 8

  /// What is decided: `Veilig Thuis moet: met een brief`.
  func decision(_ duty: DutyDifferenceByScope, _ decision: DecisionAnswer) -> String {
    let details = table.details(duty.duty, decision)
    let actor = table.actor(duty.duty, decision)
    return details.isEmpty ? actor : "\(actor): \(details)"
  }

  /// The rules that decide, with their places.
  func sources(_ decision: DecisionAnswer) -> [String] { decision.rules.map { table.source($0) } }

  /// `hulp actief = geen`.
  func situation(_ group: DutyDifferenceByScope.Group) -> String {
    group.situation.isEmpty ? "elke situatie" : SituationText.facts(group.situation)
  }

  /// Numbers of things in words.
  private enum DutyText {
    static func documents(_ count: Int) -> String { count == 1 ? "Eén document geldt" : "\(count) documenten gelden" }
  }
}
