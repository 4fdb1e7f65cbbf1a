extension RandomProject {
  private static let units = [("uur", "uren"), ("dag", "dagen"), ("werkdag", "werkdagen"), ("week", "weken")]

  // MARK: Conditions

  /// A condition on one to `most` of these facts, now and then with alternatives.
  mutating func condition(on facts: [RandomFact], most: Int) -> YAMLText {
    guard chance.percent(12) else { return tests(on: facts, most: most) }
    note("een van deze")
    return .list((0..<2).map { _ in tests(on: facts, most: most) })
  }

  private mutating func tests(on facts: [RandomFact], most: Int) -> YAMLText {
    var chosen: [RandomFact] = []
    for _ in 0..<chance.number(in: 1...most) {
      let left = facts.filter { fact in !chosen.contains { $0.id == fact.id } }
      let weighted = left.flatMap { Array(repeating: $0, count: $0.weight) }
      if let fact = chance.pick(weighted) { chosen.append(fact) }
    }
    return .map(chosen.map { ($0.id, demand(on: $0)) })
  }

  private mutating func demand(on fact: RandomFact) -> YAMLText {
    if fact.isOrdered, chance.percent(50) {
      note("grenzen")
      let bounds = chance.some(Array(fact.values.indices), 2...2).map { YAMLText.text(fact.values[$0]) }
      guard bounds.count == 2 else { return .words(fact.values) }
      switch chance.below(3) {
      case 0: return .map([("vanaf", bounds[1])])
      case 1: return .map([("tot-en-met", bounds[0])])
      default: return .map([("vanaf", bounds[0]), ("tot-en-met", bounds[1])])
      }
    }
    let some = chance.shuffled(chance.some(fact.values, 1...max(1, min(2, fact.values.count - 1))))
    let values = some.count == 1 && chance.percent(80) ? YAMLText.text(some[0]) : .words(some)
    guard chance.percent(20) else { return values }
    note("niet")
    return .map([("niet", values)])
  }

  // MARK: Outcomes

  /// An outcome for a duty, with the shared roles only.
  mutating func outcome(for duty: RandomDuty) -> RandomOutcome {
    var outcome = RandomOutcome(who: chance.some(Self.roles, 1...2), modality: nil, fields: [], terms: [])
    if chance.percent(60), let first = outcome.who.first { outcome.who = [first] }
    if chance.percent(15) { outcome.modality = chance.word("bij-voorkeur", "kan", "mag") }
    for field in duty.fields where field.isRequired || chance.percent(40) {
      switch field.key {
      case "binnen": outcome.terms.append(("binnen", [term(for: duty)]))
      case "momenten": outcome.terms.append(("momenten", chance.percent(50) ? [term(for: duty)] : twoTerms(for: duty)))
      case "hoe": outcome.fields.append(("hoe", chance.some(["brief", "gesprek", "mail"], 1...2)))
      case "aan", "met": outcome.fields.append((field.key, chance.some(Self.roles, 1...2)))
      case "wijze": outcome.fields.append(("wijze", [chance.word("koud", "warm")]))
      case "zicht-gaat-over":
        let moment = chance.word("bij-verzending", "bij-ontvangst", "bij-acceptatie", "na-gesprek")
        outcome.fields.append(("zicht-gaat-over", [moment]))
      default: outcome.fields.append((field.key, chance.some(["voorwaarden", "dossier"], 1...2)))
      }
    }
    return outcome
  }

  private mutating func term(for duty: RandomDuty) -> RandomTerm {
    let unit = chance.pick(Self.units) ?? ("dag", "dagen")
    let event = chance.percent(80) ? duty.event ?? "melding" : chance.word("melding", "overdracht")
    return RandomTerm(amount: chance.number(in: 1...2), unit: unit, event: event)
  }

  private mutating func twoTerms(for duty: RandomDuty) -> [RandomTerm] {
    let first = term(for: duty)
    return [first, RandomTerm(amount: first.amount + 1, unit: first.unit, event: first.event)]
  }

  /// One of the outcomes of a duty, written in one of the ways that mean the same; now and then open on purpose.
  mutating func outcomeText(_ duty: RandomDuty, _ sections: RandomSections) -> [(String, YAMLText)] {
    if chance.percent(12) {
      note("bewust-open")
      return [("bewust-open", .text(chance.word("Dat beslissen zij samen", "Nog niet besproken")))]
    }
    guard var outcome = chance.pick(outcomes[duty.id] ?? []) else { return [] }
    if let own = chance.pick(sections.ownRoles), chance.percent(15) {
      note("eigen rol")
      outcome.who = [own]
    }
    if duty.id == "zicht-op-veiligheid", chance.percent(10) { outcome.who = ["huidige-houder"] }
    var pairs = [("wie", listText(outcome.who))]
    if let modality = outcome.modality {
      note("modaliteit")
      pairs.append(("modaliteit", .text(modality)))
    } else if chance.percent(15) {
      pairs.append(("modaliteit", .text("moet")))
    }
    for field in outcome.fields {
      let isOne = field.key == "wijze" || field.key == "zicht-gaat-over"
      pairs.append((field.key, isOne ? .text(field.values[0]) : listText(field.values)))
    }
    for field in outcome.terms {
      let terms = field.terms.map { text(of: $0, for: duty) }
      pairs.append((field.key, field.key == "binnen" ? .text(terms[0]) : listText(terms)))
    }
    return pairs
  }

  /// A list in some order; one value may stand alone.
  private mutating func listText(_ values: [String]) -> YAMLText {
    if values.count == 1, chance.percent(70) { return .text(values[0]) }
    if values.count > 1 { note("lijst") }
    return .words(chance.shuffled(values))
  }

  private mutating func text(of term: RandomTerm, for duty: RandomDuty) -> String {
    let unit = term.amount == 1 && chance.percent(50) ? term.unit.one : term.unit.more
    guard term.event == duty.event, chance.percent(50) else {
      note("termijn met gebeurtenis")
      return "\(term.amount) \(unit) na \(term.event)"
    }
    note("termijn zonder gebeurtenis")
    return "\(term.amount) \(unit)"
  }
}
