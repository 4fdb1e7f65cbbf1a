import Agreements
import Calendar
import Testing

/// Pins the interpreter to the sections of 3, 5 and 6 that section 8 rests on: situations, handover, ladder, addenda.
struct InterpreterSectionTests {
  private let ladderStep = "verschil-van-inzicht"

  // MARK: Situations

  @Test func theDomainHasAllCombinationsAndNoValueWhereAlleenAlsDoesNotHold() throws {
    let interpreter = try Scene().interpreter()
    // 3 municipalities, 6 states, `geen` only, severities 3, help without and with (then equipped or not), 4 months.
    let situations = interpreter.possibleSituations(step: "beoordeling", day: .on("2020-06-01"))
    #expect(situations.count == 3 * 6 * 1 * 3 * 3 * 4)
    #expect(Set(situations).count == situations.count)
    #expect(situations.allSatisfy { ($0["toegerust"] == nil) == ($0["hulp"] == "geen") })
  }

  @Test func aFactMayDependOnOneThatStandsAfterIt() throws {
    let late = "laat: {soort: ja-nee, alleen-als: {toegerust: ja}}\n  hulp: {soort"
    let scene = Scene().replacing("hulp: {soort", late, in: "schemas/begrippen.yaml")
    let situations = try scene.interpreter().possibleSituations(step: "beoordeling", day: .on("2020-06-01"))
    #expect(situations.allSatisfy { ($0["laat"] != nil) == ($0["toegerust"] == "ja") })
  }

  @Test func impossibleSituationsAreNoSituations() throws {
    let shared = "onmogelijk: [{ernst: licht, hulp: team}]\nstappen:"
    let own = "eigen-begrippen: {onmogelijk: [{ernst: acuut, hulp: geen}]}\ngemeenten:"
    let scene = Scene().replacing("stappen:", shared, in: "schemas/begrippen.yaml")
      .replacing("gemeenten:", own, in: "regions/alfa/regio.yaml")
    let situations = try scene.interpreter().possibleSituations(step: "beoordeling", day: .on("2020-06-01"))
    let pairs = Set(situations.map { "\($0["ernst"] ?? "") \($0["hulp"] ?? "")" })
    #expect(pairs == ["licht geen", "structureel geen", "structureel team", "acuut team"])
  }

  @Test func derivedFactsFollowFromTheMunicipality() throws {
    let scene = Scene().replacing("team: smal", "team: smal, kan-ook: [plan]", in: "regions/alfa/regio.yaml")
    let interpreter = try scene.interpreter()
    let day = Day.on("2020-06-01")
    let facts = Set(
      interpreter.possibleSituations(step: "beoordeling", day: day).map { situation in
        ["gemeente", "subregio", "team-type", "team-kan-plan"].map { situation[$0] ?? "-" }.joined(separator: " ")
      })
    #expect(facts == ["alfen noord sterk ja", "almen zuid smal ja", "arnum - - nee"])
  }

  @Test func aMunicipalityIsInNoSituationOnADayThatItDoesNotExist() throws {
    let scene = Scene()
      .replacing("{naam: Arnum}", "{tot: 2020-06-30, opgegaan-in: alfen}", in: "regions/alfa/regio.yaml")
      .replacing("{naam: Almen,", "{van: 2020-07-01,", in: "regions/alfa/regio.yaml")
    let interpreter = try scene.interpreter()
    func municipalities(_ day: String) -> Set<String?> {
      Set(interpreter.possibleSituations(step: "beoordeling", day: .on(day)).map { $0["gemeente"] })
    }
    #expect(municipalities("2020-06-30") == ["alfen", "arnum"])
    #expect(municipalities("2020-07-01") == ["alfen", "almen"])
  }

  @Test func tredeIsGeenOrARungAndAtTheLadderStepOneOfALadderThatHolds() throws {
    let scene = Scene([
      "een": Scene.agreement("voor: {ernst: licht}", sections: "escalatie: {treden: [{trede: x, wie: vt}]}"),
      "twee": Scene.agreement("voor: {ernst: acuut}", sections: "escalatie: {treden: [{trede: y, wie: vt}]}"),
      "maatwerk/een": Scene.addendum(
        "voor: {gemeente: alfen}", sections: "escalatie: {treden: [{trede: z, wie: vt}]}"),
    ])
    let interpreter = try scene.interpreter()
    func rungs(_ step: String, _ severity: String, _ municipality: String) -> Set<String?> {
      let situations = interpreter.possibleSituations(step: step, day: .on("2020-06-01"))
      return Set(situations.filter { $0["ernst"] == severity && $0["gemeente"] == municipality }.map { $0["trede"] })
    }
    #expect(rungs("beoordeling", "licht", "almen") == ["geen", "x", "y", "z"])
    #expect(rungs(ladderStep, "licht", "almen") == ["geen", "x"])
    #expect(rungs(ladderStep, "structureel", "almen") == ["geen"])
    #expect(rungs(ladderStep, "acuut", "almen") == ["geen", "y"])
    #expect(rungs(ladderStep, "acuut", "alfen") == ["geen", "z"])
  }

  // MARK: Handover

  @Test(arguments: [
    ("bij-verzending", "verzonden"), ("bij-ontvangst", "ontvangen"), ("na-gesprek", "gesprek-gevoerd"),
    ("bij-acceptatie", "geaccepteerd"),
  ])
  func oversightFollowsTheHandover(moment: String, reached: String) throws {
    let rule = "{regel: o, wie: vt, aan: [team, wethouder], modaliteit: kan, zicht-gaat-over: \(moment)}"
    let interpreter = try Scene(["een": Scene.agreement(sections: "overdracht: {overdracht: [\(rule)]}")]).interpreter()
    let states = Facts.handoverStates
    let border = try #require(states.firstIndex(of: reached))
    for (place, state) in states.enumerated() {
      let ruling = try interpreter.ruling(
        ["overdracht-stand": state], step: "overdracht", duty: "zicht-op-veiligheid")
      #expect(ruling.decision == (place < border ? settled("vt") : settled("team", "wethouder")))
      #expect(ruling.winners.map(\.rule) == [place < border ? "o/zicht-voor" : "o/zicht-na"])
    }
  }

  @Test func oversightHasTheConditionsPlaceAndPrecedenceOfTheHandover() throws {
    let rules = """
      overdracht:
        overdracht:
          - {regel: a, wie: vt, aan: team, zicht-gaat-over: bij-ontvangst}
          - {regel: b, uitzondering-op: a, als: {hulp: team}, wie: wethouder, aan: team, zicht-gaat-over: na-gesprek}
          - {regel: c, uitzondering-op: a, als: {ernst: acuut, hulp: geen}, bewust-open: later}
      """
    let interpreter = try Scene(["een": Scene.agreement(sections: rules)]).interpreter()
    func ruling(_ help: String, _ severity: String, _ state: String) throws -> Ruling {
      try interpreter.ruling(
        ["hulp": help, "ernst": severity, "overdracht-stand": state], step: "overdracht", duty: "zicht-op-veiligheid")
    }
    #expect(try ruling("geen", "licht", "ontvangen").decision == settled("team"))
    #expect(try ruling("team", "licht", "ontvangen").decision == settled("wethouder"))
    let open = try ruling("geen", "acuut", "ontvangen")
    #expect(open.decision == .open)
    #expect(open.winners == [RuleIdentity(document: "een", rule: "c/zicht")])
  }

  @Test func aRuleStandsAtFurtherStepsWithItsOwnPlaceInTheListThere() throws {
    let rules = """
      stappen:
        beoordeling: {informeren: [{regel: a, als: {hulp: team}, ook-bij: monitoring, wie: vt}]}
        monitoring: {informeren: [{regel: r, anders: ja, wie: team}]}
      """
    let interpreter = try Scene(["een": Scene.agreement(sections: rules)]).interpreter()
    #expect(try interpreter.decision(["hulp": "team"], step: "monitoring") == settled("vt"))
    #expect(try interpreter.decision(["hulp": "geen"], step: "monitoring") == settled("team"))
    #expect(try interpreter.decision(["hulp": "geen"], step: "beoordeling") == .gap)
  }

  // MARK: The ladder

  @Test func theLadderGivesTheNextRungThatAppliesAndAtTheEndTheLastWord() throws {
    let ladder = """
      escalatie:
        treden:
          - {trede: x, als: {ernst: licht}, wie: vt}
          - {trede: y, wie: team, hoe: brief}
          - {trede: z, als: {hulp: team}, wie: wethouder}
        zicht-intussen: huidige-houder
      """
    let interpreter = try Scene(["een": Scene.agreement(sections: ladder)]).interpreter()
    func decision(_ rung: String, _ severity: String, _ help: String) throws -> Decision {
      try interpreter.decision(
        ["trede": rung, "ernst": severity, "hulp": help], step: ladderStep, duty: "opschalen")
    }
    var team = OutcomeKey(who: ["team"])
    team.how = ["brief"]
    var lastTeam = team
    lastTeam.lastWord = true
    var lastMayor = OutcomeKey(who: ["wethouder"])
    lastMayor.lastWord = true
    #expect(try decision("geen", "licht", "team") == settled("vt"))
    #expect(try decision("geen", "acuut", "team") == .settled(team))
    #expect(try decision("x", "acuut", "team") == .settled(team), "x need not apply itself")
    #expect(try decision("y", "licht", "team") == settled("wethouder"))
    #expect(try decision("y", "licht", "geen") == .settled(lastTeam))
    #expect(try decision("z", "licht", "team") == .settled(lastMayor))
    let winners = try interpreter.ruling(["trede": "x"], step: ladderStep, duty: "opschalen").winners
    #expect(winners == [RuleIdentity(document: "een", rule: "escalatie/y")])
    let oversight = try interpreter.ruling(step: ladderStep, duty: "zicht-op-veiligheid")
    #expect(oversight.decision == settled("huidige-houder"))
    #expect(oversight.winners == [RuleIdentity(document: "een", rule: "escalatie/zicht-intussen")])
  }

  @Test func whereNoRungAppliesThereIsNoWinner() throws {
    let ladder = "escalatie: {treden: [{trede: x, als: {ernst: licht}, wie: vt}]}"
    let interpreter = try Scene(["een": Scene.agreement(sections: ladder)]).interpreter()
    for rung in ["geen", "x"] {
      #expect(
        try interpreter.decision(["trede": rung, "ernst": "acuut"], step: ladderStep, duty: "opschalen") == .gap)
    }
  }

  @Test func aLadderWithoutThatRungHasNoWinnerThere() throws {
    let scene = Scene([
      "een": Scene.agreement(sections: "escalatie: {treden: [{trede: x, wie: vt}]}"),
      "twee": Scene.agreement(sections: "escalatie: {treden: [{trede: y, wie: team}, {trede: z, wie: wethouder}]}"),
    ])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(["trede": "geen"], step: ladderStep, duty: "opschalen") == conflict("vt", "team"))
    #expect(try interpreter.decision(["trede": "y"], step: ladderStep, duty: "opschalen") == settled("wethouder"))
  }

  @Test func anAddendumsRungsReplaceTheLadderAsAWholeButNotTheOversight() throws {
    let scene = Scene([
      "een": Scene.agreement(
        sections: "escalatie: {treden: [{trede: x, wie: vt}, {trede: y, wie: team}], zicht-intussen: vt}"),
      "maatwerk/een": Scene.addendum(
        "voor: {gemeente: alfen}", sections: "escalatie: {treden: [{trede: y, als: {ernst: licht}, wie: wethouder}]}"),
    ])
    let interpreter = try scene.interpreter()
    func decision(_ municipality: String, _ severity: String) throws -> Decision {
      try interpreter.decision(
        ["gemeente": municipality, "ernst": severity, "trede": "geen"], step: ladderStep, duty: "opschalen")
    }
    #expect(try decision("almen", "licht") == settled("vt"))
    #expect(try decision("alfen", "licht") == settled("wethouder"))
    #expect(try decision("alfen", "acuut") == .gap)
    let oversight = try interpreter.decision(
      ["gemeente": "alfen"], step: ladderStep, duty: "zicht-op-veiligheid")
    #expect(oversight == settled("vt"))
  }

  @Test func anAgreementsRungsReplaceThoseOfItsModel() throws {
    let model = """
      soort: model
      titel: Basis
      escalatie: {treden: [{trede: x, wie: vt}, {trede: y, wie: team}], zicht-intussen: team}

      """
    let own = "escalatie: {treden: [{trede: y, als: {ernst: licht}, wie: wethouder}]}"
    let scene = Scene(["een": Scene.agreement("gebaseerd-op: basis", sections: own)])
      .with("schemas/modellen/basis.yaml", model)
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(["ernst": "acuut"], step: ladderStep, duty: "opschalen") == .gap)
    #expect(try interpreter.decision(step: ladderStep, duty: "zicht-op-veiligheid") == settled("team"))
    let bare = try scene.with("regions/alfa/een.yaml", Scene.agreement("gebaseerd-op: basis")).interpreter()
    let ruling = try bare.ruling(["trede": "geen"], step: ladderStep, duty: "opschalen")
    #expect(ruling.decision == settled("vt"))
    #expect(ruling.winners == [RuleIdentity(document: "modellen/basis", rule: "escalatie/x")])
  }

  // MARK: Addenda

  @Test func andersOfAnAddendumReplacesTheWholeListInItsScope() throws {
    let scene = Scene([
      "een": Scene.agreement(rules: "- {regel: a, als: {ernst: licht}, wie: vt}"),
      "maatwerk/een": Scene.addendum("voor: {gemeente: alfen}", rules: "- {regel: r, anders: ja, wie: team}"),
    ])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(["gemeente": "alfen", "ernst": "licht"]) == settled("team"))
    #expect(try interpreter.decision(["gemeente": "almen", "ernst": "licht"]) == settled("vt"))
  }

  @Test func oneAddendumGoesBeforeAnotherThatItNames() throws {
    let scene = Scene([
      "een": Scene.agreement(rules: "- {regel: a, wie: vt}"),
      "maatwerk/een": Scene.addendum("voor: {gemeente: alfen}", rules: "- {regel: b, wie: team}"),
      "maatwerk/twee": Scene.addendum("voor: {ernst: licht}", rules: "- {regel: c, wie: wethouder}"),
    ])
    let both = ["gemeente": "alfen", "ernst": "licht"]
    #expect(try scene.interpreter().decision(both) == conflict("team", "wethouder"))
    let ranked = scene.replacing(
      "vastgesteld-door: College\nvoor: {ernst: licht}",
      "vastgesteld-door: College\ngaat-voor: maatwerk/een\nvoor: {ernst: licht}",
      in: "regions/alfa/maatwerk/twee.yaml")
    #expect(try ranked.interpreter().decision(both) == settled("wethouder"))
  }
}
