/// What is decided about a document before its rules are made, because others name it.
private struct RandomDocument {
  let id: String
  let isAgreement: Bool
  var rungs: [String] = []
  var hasMeanwhile = false
  var model: String?
}

extension RandomProject {
  private static let rungs = ["leidinggevenden", "ambtelijk", "bestuurlijk"]

  /// Makes a model.
  mutating func addModel(_ id: String) -> RandomModel {
    note(id == "basis" ? "model" : "tweede model")
    var sections = RandomSections(
      isAgreement: true, isModel: true, facts: facts + [Self.handover] + teamFacts, duties: duties)
    if chance.percent(50) { sections.rungs = chance.shuffled(chance.some(Self.rungs, 1...3)) }
    sections.hasMeanwhile = chance.percent(40)
    let rules = rulesText(&sections)
    addFile("schemas/modellen/\(id).yaml", [("soort", .text("model")), ("titel", .text("Model \(id)"))] + rules)
    return RandomModel(id: id, rungs: sections.rungs)
  }

  /// Makes a region with its documents.
  mutating func addRegion(_ id: String, _ names: [String], _ models: [RandomModel]) {
    let municipalities = chance.some(names, 2...4)
    let subregions = addRegionFile(id, municipalities)
    var planned: [RandomDocument] = []
    for number in 1...(chance.pick([1, 2, 2, 3, 3]) ?? 1) {
      planned.append(plan("afspraken-\(number)", isAgreement: true, models))
    }
    for number in 0..<(chance.pick([0, 1, 1, 2, 2]) ?? 0) {
      planned.append(plan("maatwerk/extra-\(number + 1)", isAgreement: false, []))
    }
    let rungs = Self.rungs.filter { rung in
      planned.contains { document in
        let ofModel = models.first { $0.id == document.model }?.rungs ?? []
        return (document.rungs.isEmpty ? ofModel : document.rungs).contains(rung)
      }
    }
    var known = facts + teamFacts + [Self.handover]
    known.append(RandomFact(id: "gemeente", values: municipalities, isOrdered: false, weight: 2))
    known.append(RandomFact(id: "team-type", values: ["sterk", "smal"], isOrdered: false))
    known.append(RandomFact(id: "trede", values: ["geen"] + rungs, isOrdered: false))
    if !subregions.isEmpty { known.append(RandomFact(id: "subregio", values: subregions, isOrdered: false)) }
    known += ownFacts
    for index in planned.indices { addDocument(planned, index, region: id, known) }
  }

  // MARK: The region

  /// Makes `regio.yaml`; gives the subregions.
  private mutating func addRegionFile(_ id: String, _ municipalities: [String]) -> [String] {
    var subregions: [String] = []
    let texts = municipalities.map { name -> (String, YAMLText) in
      var pairs: [(String, YAMLText)] = [("naam", .text("Gemeente \(name)"))]
      if chance.percent(75) { pairs.append(("team", .text(chance.word("sterk", "smal")))) }
      if chance.percent(60) {
        let subregion = chance.word("noord", "zuid")
        if !subregions.contains(subregion) { subregions.append(subregion) }
        pairs.append(("subregio", .text(subregion)))
      }
      if chance.percent(20) { pairs.append(("kan-ook", .words([capabilities[0]]))) }
      if name != municipalities.first, chance.percent(15) {
        note("gemeente met tot")
        pairs.append(("tot", .text(chance.word("2020-12-31", "2021-06-30"))))
        pairs.append(("opgegaan-in", .text(municipalities[0])))
      } else if name != municipalities.first, chance.percent(15) {
        note("gemeente met van")
        pairs.append(("van", .text(chance.word("2020-07-01", "2021-07-01"))))
      }
      return (name, .map(pairs))
    }
    let types: [(String, YAMLText)] = [
      ("sterk", .map([("naam", .text("Sterk")), ("kan", .words(capabilities))])),
      ("smal", .map([("kan", capabilities.count > 1 && chance.percent(50) ? .words([capabilities[1]]) : .list([]))])),
    ]
    var root: [(String, YAMLText)] = [
      ("soort", .text("regio")), ("naam", .text("Regio \(id)")), ("typologie", .map(types)),
      ("gemeenten", .map(texts)),
    ]
    ownFacts = []
    ownDuties = []
    ownRoles = []
    replacements = []
    if chance.percent(60) { root.append(("eigen-begrippen", .map(ownVocabulary()))) }
    addFile("regions/\(id)/regio.yaml", root)
    return subregions
  }

  private mutating func ownVocabulary() -> [(String, YAMLText)] {
    var pairs: [(String, YAMLText)] = []
    if chance.percent(70) {
      note("eigen feit")
      let fact =
        chance.percent(50)
        ? RandomFact(id: "huisverbod", values: ["ja", "nee"], isOrdered: false, weight: 3)
        : RandomFact(id: "doelgroep", values: ["jeugd", "ouderen"], isOrdered: false, weight: 3)
      ownFacts = [fact]
      pairs.append(("feiten", .map([(fact.id, text(of: fact, dependingOn: facts))])))
      let impossible = impossibilities(among: [fact] + facts)
      if !impossible.isEmpty { pairs.append(("onmogelijk", .list(impossible))) }
    }
    if chance.percent(40) {
      ownRoles = ["regisseur"]
      pairs.append(("rollen", .map([("regisseur", .map([]))])))
    }
    if pairs.isEmpty || chance.percent(40) {
      note("eigen taak")
      let duty = RandomDuty(id: "naschrijven", fields: [("binnen", false)], event: "melding")
      ownDuties = [duty]
      outcomes[duty.id] = (0..<2).map { _ in outcome(for: duty) }
      pairs.append(("taken", .map([(duty.id, text(of: duty))])))
    }
    return pairs
  }

  // MARK: Documents

  private mutating func plan(_ id: String, isAgreement: Bool, _ models: [RandomModel]) -> RandomDocument {
    var document = RandomDocument(id: id, isAgreement: isAgreement)
    if chance.percent(isAgreement ? 55 : 35) { document.rungs = chance.shuffled(chance.some(Self.rungs, 1...3)) }
    document.hasMeanwhile = chance.percent(isAgreement ? 45 : 25)
    if chance.percent(70) { document.model = chance.pick(models)?.id }
    return document
  }

  private mutating func addDocument(
    _ planned: [RandomDocument], _ index: Int, region: String, _ known: [RandomFact]
  ) {
    let document = planned[index]
    // Only earlier documents are named, so that nothing goes round in a circle; ids say nothing about the days.
    let others = planned[..<index].filter { $0.isAgreement == document.isAgreement }.map(\.id)
    var root: [(String, YAMLText)] = [
      ("soort", .text(document.isAgreement ? "afspraken" : "maatwerk")), ("titel", .text("Document \(document.id)")),
    ]
    root += statusAndPeriod(isFirst: index == 0)
    // The last one more often than another, so that there are rows of replacements.
    if let last = others.last, let any = chance.pick(others), chance.percent(35) {
      let replaced = chance.percent(50) ? last : any
      note("vervangt")
      if replacements.contains(replaced) { note("vervangt wat vervangt") }
      replacements.insert(document.id)
      root.append(("vervangt", .text(replaced)))
    }
    if !others.isEmpty, chance.percent(60) {
      note("gaat-voor")
      root.append(("gaat-voor", .words(chance.some(others, 1...2))))
    }
    if !document.isAgreement || chance.percent(35) {
      note(document.isAgreement ? "voor" : "maatwerk")
      root.append(("voor", condition(on: known, most: 1)))
    }
    if document.isAgreement {
      root.append(("kaders", .words(["klein"])))
    } else {
      root.append(("vastgesteld-door", .text("College van B en W")))
    }
    if let model = document.model {
      note("gebaseerd-op")
      root.append(("gebaseerd-op", .text(model)))
    }
    if document.isAgreement, hasOpenCriterion, chance.percent(15) {
      note("criterium open")
      let open: [(String, YAMLText)] = [("criterium", .text("b")), ("reden", .text("Later"))]
      root.append(("bewust-open", .list([.map(open)])))
    }
    var sections = RandomSections(
      isAgreement: document.isAgreement, isModel: false, facts: known, duties: duties + ownDuties, ownRoles: ownRoles,
      rungs: document.rungs, hasMeanwhile: document.hasMeanwhile)
    root += rulesText(&sections)
    addFile("regions/\(region)/\(document.id).yaml", root)
  }

  private mutating func statusAndPeriod(isFirst: Bool) -> [(String, YAMLText)] {
    let status = isFirst ? chance.word("ondertekend", "voorbeeld", "voorbeeld") : laterStatus()
    note(status)
    let starts = ["2020-01-01", "2020-07-01", "2021-01-01", "2021-03-15"]
    let from = chance.pick(isFirst ? Array(starts.prefix(2)) : starts) ?? starts[0]
    var period = [("van", YAMLText.text(from))]
    if chance.percent(35) {
      note("tot")
      period.append(("tot", .text(chance.word("2021-12-31", "2022-06-30"))))
    }
    var pairs: [(String, YAMLText)] = [("status", .text(status))]
    if status == "ondertekend" {
      pairs.append(("ondertekend", .text(chance.word("2019-12-01", "2020-06-15", "2021-02-01"))))
    }
    return pairs + [("geldig", .map(period))]
  }

  private mutating func laterStatus() -> String {
    chance.word("ondertekend", "ondertekend", "voorbeeld", "voorbeeld", "voorbeeld", "concept", "vastgesteld")
  }
}
