extension RandomProject {
  static let roles = ["veilig-thuis", "lokaal-team", "wethouder", "jeugdbescherming"]
  private static let events = ["melding", "overdracht"]

  /// Makes `begrippen.yaml`.
  mutating func addVocabulary() {
    steps = [
      RandomStep(id: "directe-overdracht", oversightFollows: true),
      RandomStep(id: "verschil-van-inzicht", oversightFollows: false),
    ]
    if chance.percent(60) { steps.append(RandomStep(id: "monitoring", oversightFollows: false)) }
    steps = chance.shuffled(steps)
    capabilities = chance.some(["plan", "crisis"], 1...2)
    duties = chance.shuffled(chance.some(ordinaryDuties(), 1...3) + sectionDuties())
    let factTexts = vocabularyFacts()
    for duty in duties { outcomes[duty.id] = (0..<chance.number(in: 2...3)).map { _ in outcome(for: duty) } }

    let named: (String) -> (String, YAMLText) = { ($0, .map([])) }
    var root: [(String, YAMLText)] = [
      ("soort", .text("begrippen")), ("versie", .text("2026-11")),
      ("stappen", .map(steps.map { ($0.id, text(of: $0)) })),
      ("taken", .map(duties.map { ($0.id, text(of: $0)) })),
      ("feiten", .map(factTexts)),
      (
        "rollen",
        .map([
          ("veilig-thuis", .map([("naam", .text("Veilig Thuis"))])), ("lokaal-team", .map([("team", .text("ja"))])),
          ("wethouder", .map([("gezag", .text("4"))])),
          ("jeugdbescherming", .map([("gezag", .text("2"))])),
        ])
      ),
      ("wijzen", .map(["koud", "warm"].map(named))),
      ("middelen", .map(["brief", "gesprek", "mail"].map(named))),
      ("informatie", .map(["voorwaarden", "dossier"].map(named))),
      ("gebeurtenissen", .map(Self.events.map(named))),
      ("bekwaamheden", .map(capabilities.map(named))),
    ]
    let impossible = impossibilities(among: facts + [Self.handover] + teamFacts)
    if !impossible.isEmpty { root.append(("onmogelijk", .list(impossible))) }
    if let transition = transition() { root.append(("overgangen", .list([transition]))) }
    addFile("schemas/begrippen.yaml", root)
  }

  static let handover = RandomFact(
    id: "overdracht-stand",
    values: ["niet-verzonden", "geweigerd", "verzonden", "ontvangen", "gesprek-gevoerd", "geaccepteerd"],
    isOrdered: true)

  /// The derived facts of the capabilities.
  var teamFacts: [RandomFact] {
    capabilities.map { RandomFact(id: "team-kan-\($0)", values: ["ja", "nee"], isOrdered: false) }
  }

  private func text(of step: RandomStep) -> YAMLText {
    .map(
      [("naam", .text("\"Stap \(step.id)\"")), ("aan-zet", .text("overdragen"))]
        + (step.oversightFollows ? [("zicht-volgt-overdracht", .text("ja"))] : []))
  }

  /// How a duty is written.
  func text(of duty: RandomDuty) -> YAMLText {
    var pairs: [(String, YAMLText)] = [("naam", .text("Taak \(duty.id)"))]
    if !duty.fields.isEmpty {
      pairs.append(("velden", .map(duty.fields.map { ($0.key, .text($0.isRequired ? "moet" : "mag")) })))
    }
    if let event = duty.event { pairs.append(("vanaf", .text(event))) }
    if duty.id == "zicht-op-veiligheid" { pairs.append(("een-houder", .text("ja"))) }
    if duty.id == "plannen" { pairs.append(("vereist", .text(capabilities[0]))) }
    return .map(pairs)
  }

  private mutating func ordinaryDuties() -> [RandomDuty] {
    [
      RandomDuty(id: "informeren", fields: [("hoe", true), ("binnen", false)], event: event()),
      RandomDuty(id: "volgen", fields: [("momenten", true), ("met", false)], event: "overdracht"),
      RandomDuty(id: "plannen", fields: [("informatie", false), ("niet-delen", false)], event: nil),
    ]
  }

  private mutating func sectionDuties() -> [RandomDuty] {
    [
      RandomDuty(
        id: "overdragen",
        fields: [("aan", true), ("wijze", true), ("zicht-gaat-over", true), ("informatie", false), ("binnen", false)],
        event: event()),
      RandomDuty(id: "opschalen", fields: [("hoe", false)], event: "melding"),
      RandomDuty(id: "zicht-op-veiligheid", fields: [], event: nil),
    ]
  }

  private mutating func event() -> String? {
    chance.percent(70) ? chance.pick(Self.events) : nil
  }

  // MARK: Facts

  /// Chooses the facts; gives their texts.
  private mutating func vocabularyFacts() -> [(String, YAMLText)] {
    let most = chance.percent(60) ? 3 : 6
    let count = chance.pick([2, 2, 2, 3, 3, 4]) ?? 2
    let numbers = (0...(count < 4 ? most : 2)).map { String($0) }
    let all = [
      RandomFact(id: "ernst", values: ["licht", "structureel", "acuut"], isOrdered: true, weight: 3),
      RandomFact(id: "hulp", values: ["geen", "team", "ander"], isOrdered: false, weight: 3),
      RandomFact(id: "toegerust", values: ["ja", "nee"], isOrdered: false, weight: 3),
      RandomFact(id: "maanden", values: numbers, isOrdered: true, weight: 3),
    ]
    facts = chance.shuffled(chance.some(all, count...count))
    var texts: [(String, YAMLText)] = []
    for (index, fact) in facts.enumerated() {
      let earlier = Array(facts[..<index])
      texts.append((fact.id, text(of: fact, dependingOn: chance.percent(85) ? earlier : teamFacts + [Self.handover])))
    }
    // A fact may depend on one that stands after it.
    return chance.percent(80) ? texts : texts.reversed()
  }

  /// How a fact is written; often it has a value only where one of these others has one of some values.
  mutating func text(of fact: RandomFact, dependingOn others: [RandomFact]) -> YAMLText {
    var pairs: [(String, YAMLText)] = [("vraag", .text("\"Wat is \(fact.id)?\""))]
    switch (fact.values.first, fact.isOrdered) {
    case ("0", _):
      pairs.append(("soort", .text("getal")))
      pairs.append(("van", .text("0")))
      pairs.append(("tot", .text(fact.values.last ?? "0")))
    case ("ja", _):
      pairs.append(("soort", .text("ja-nee")))
    default:
      pairs.append(("soort", .text("keuze")))
      pairs.append(("waarden", .map(fact.values.map { ($0, .map([])) })))
      if fact.isOrdered { pairs.append(("oplopend", .text("ja"))) }
    }
    if fact.id == "ernst" { pairs.append(("zwaarte", .text("ja"))) }
    if !others.isEmpty, chance.percent(45) {
      note("alleen-als")
      pairs.append(("alleen-als", condition(on: others, most: 1)))
    }
    return .map(pairs)
  }

  /// None to two conditions on two facts each, so that not everything is impossible.
  mutating func impossibilities(among facts: [RandomFact]) -> [YAMLText] {
    guard facts.count > 1, chance.percent(45) else { return [] }
    return (0..<chance.number(in: 1...2)).map { _ in
      note("onmogelijk")
      let two = chance.some(facts, 2...2)
      return .map(two.map { ($0.id, .text(chance.pick($0.values) ?? "")) })
    }
  }

  private mutating func transition() -> YAMLText? {
    guard chance.percent(50), let to = chance.pick(steps), let fact = chance.pick(facts) else { return nil }
    note("overgang")
    return .map([
      ("van", .text("directe-overdracht")), ("als", condition(on: [Self.handover, fact], most: 1)),
      ("naar", .text(to.id)), ("dan", .map([(fact.id, .text(chance.pick(fact.values) ?? ""))])),
    ])
  }

  // MARK: Framework

  /// Makes a framework that demands duties.
  mutating func addFramework() {
    let criteria = ["a", "b"].prefix(chance.number(in: 1...2)).map { id -> (String, YAMLText) in
      var pairs: [(String, YAMLText)] = [("titel", .text("Criterium \(id)"))]
      if chance.percent(50) { pairs.append(("bij-ontbreken", .text("waarschuwing"))) }
      if id == "b" { pairs.append(("bewust-open", .text("ja"))) }
      let demands = (0..<chance.number(in: 1...2)).map { _ in demand() }
      return (id, .map(pairs + [("eisen", .list(demands))]))
    }
    hasOpenCriterion = criteria.count == 2
    addFile(
      "schemas/kaders/klein.yaml",
      [("soort", .text("kader")), ("titel", .text("Klein kader")), ("criteria", .map(Array(criteria)))])
  }

  /// Values that a demand may name, by field.
  private static let demandable = [
    "hoe": ["brief", "gesprek", "mail"], "wijze": ["koud", "warm"], "informatie": ["voorwaarden", "dossier"],
    "zicht-gaat-over": ["bij-verzending", "bij-ontvangst", "bij-acceptatie", "na-gesprek"],
  ]

  private mutating func demand() -> YAMLText {
    if chance.percent(15) { return .map([("ladder", .words(["ambtelijk|bestuurlijk"]))]) }
    if chance.percent(10) { return .map([("onderdeel", .text("casusevaluatie"))]) }
    note("eis")
    guard let duty = chance.pick(duties) else { return .map([]) }
    var pairs: [(String, YAMLText)] = [
      ("taak", .text(duty.id)), ("bij", .words(chance.some(steps.map(\.id), 1...2))),
    ]
    if let field = chance.pick(duty.fields.map(\.key)), chance.percent(30) { pairs.append(("velden", .words([field]))) }
    if let field = chance.pick(duty.fields.map(\.key)), chance.percent(40), let values = Self.demandable[field] {
      note("eis met waarde")
      pairs.append((field, .words(chance.some(values, 1...2))))
      if chance.percent(30) { pairs.append(("modaliteit", .text("bij-voorkeur"))) }
    }
    return .map(pairs)
  }
}
