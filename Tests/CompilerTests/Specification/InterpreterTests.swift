import Agreements
import Calendar
import Testing

/// Pins the interpreter to the sentences of section 8: in force, applies, precedence, winners, decision.
struct InterpreterTests {
  private let vt = "- {regel: a, wie: vt}"
  private let team = "- {regel: b, wie: team}"

  // MARK: In force

  @Test func aDocumentIsInForceOnItsFirstAndLastDayAndNotBeforeOrAfter() throws {
    let scene = Scene(["een": Scene.agreement("geldig: {van: 2020-03-01, tot: 2020-09-30}", rules: vt)])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(on: "2020-02-29") == .noAgreement)
    #expect(try interpreter.decision(on: "2020-03-01") == settled("vt"))
    #expect(try interpreter.decision(on: "2020-09-30") == settled("vt"))
    #expect(try interpreter.decision(on: "2020-10-01") == .noAgreement)
  }

  @Test(arguments: [("2020-05-01", "2020-05-01"), ("2019-05-01", "2020-03-01")])
  func aSignedDocumentStartsOnTheLaterOfItsTwoDays(signed: String, start: String) throws {
    let head = "status: ondertekend\nondertekend: \(signed)\ngeldig: {van: 2020-03-01}"
    let interpreter = try Scene(["een": Scene.agreement(head, rules: vt)]).interpreter()
    let first = Day.on(start)
    #expect(interpreter.documents(on: first).map(\.id) == ["een"])
    #expect(interpreter.documents(on: try #require(first.adding(days: -1))).isEmpty)
  }

  @Test func aReplacedDocumentEndsTheDayBeforeForAllSituationsAndDoesNotComeBack() throws {
    let scene = Scene([
      "een": Scene.agreement(rules: vt),
      "twee": Scene.agreement(
        "geldig: {van: 2020-03-01, tot: 2020-09-30}\nvervangt: een\nvoor: {ernst: acuut}", rules: team),
    ])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(["ernst": "licht"], on: "2020-02-29") == settled("vt"))
    #expect(try interpreter.decision(["ernst": "acuut"], on: "2020-03-01") == settled("team"))
    #expect(try interpreter.decision(["ernst": "licht"], on: "2020-03-01") == .noAgreement)
    #expect(try interpreter.decision(["ernst": "licht"], on: "2020-10-01") == .noAgreement)
  }

  @Test func aReplacementStartsWhenTheSignedDocumentDoes() throws {
    let scene = Scene([
      "een": Scene.agreement(rules: vt),
      "twee": Scene.agreement(
        "status: ondertekend\nondertekend: 2020-05-01\ngeldig: {van: 2020-03-01}\nvervangt: [een]", rules: team),
    ])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(on: "2020-04-30") == settled("vt"))
    #expect(try interpreter.decision(on: "2020-05-01") == settled("team"))
  }

  @Test func oneDocumentMayReplaceMoreOfItsKind() throws {
    let scope = "voor: {gemeente: alfen}\n"
    let scene = Scene([
      "een": Scene.agreement(rules: vt),
      "maatwerk/een": Scene.addendum(scope, rules: team),
      "maatwerk/twee": Scene.addendum(scope, rules: "- {regel: c, wie: wethouder}"),
      "maatwerk/drie": Scene.addendum(
        scope + "vervangt: [maatwerk/een, maatwerk/twee]\ngeldig: {van: 2020-06-01}", rules: team),
    ])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(["gemeente": "alfen"], on: "2020-05-31") == conflict("team", "wethouder"))
    #expect(try interpreter.decision(["gemeente": "alfen"], on: "2020-06-01") == settled("team"))
  }

  @Test(arguments: ["concept", "vastgesteld"])
  func draftsAreInForceAndReplaceOnlyInAPreview(status: String) throws {
    let scene = Scene([
      "een": Scene.agreement(rules: vt), "twee": Scene.agreement("status: \(status)\nvervangt: een", rules: team),
    ])
    #expect(try scene.interpreter().decision() == settled("vt"))
    #expect(try scene.interpreter(includesDrafts: true).decision() == settled("team"))
  }

  // MARK: Applies

  @Test func aRuleAppliesInTheScopeOfItsDocumentWhereItsConditionHolds() throws {
    let rules = "- {regel: a, als: {hulp: geen}, wie: vt}"
    let interpreter = try Scene(["een": Scene.agreement("voor: {ernst: licht}", rules: rules)]).interpreter()
    #expect(try interpreter.decision(["ernst": "licht", "hulp": "geen"]) == settled("vt"))
    #expect(try interpreter.decision(["ernst": "licht", "hulp": "team"]) == .gap)
    #expect(try interpreter.decision(["ernst": "acuut", "hulp": "geen"]) == .noAgreement)
  }

  @Test func anExceptionAppliesOnlyWhereTheRulesAlongItsChainWould() throws {
    let rules = """
      - {regel: a, als: {ernst: licht}, wie: vt}
      - {regel: b, uitzondering-op: a, als: {hulp: team}, wie: team}
      - {regel: c, uitzondering-op: b, als: {maanden: 0}, wie: wethouder}
      """
    let interpreter = try Scene(["een": Scene.agreement(rules: rules)]).interpreter()
    func decision(_ severity: String, _ help: String, _ months: String) throws -> Decision {
      try interpreter.decision(["ernst": severity, "hulp": help, "maanden": months])
    }
    #expect(try decision("licht", "geen", "0") == settled("vt"))
    #expect(try decision("licht", "team", "1") == settled("team"))
    #expect(try decision("licht", "team", "0") == settled("wethouder"))
    #expect(try decision("acuut", "team", "0") == .gap)
  }

  @Test(arguments: [
    ("{maanden: {vanaf: 2}}", ["2", "3"]), ("{maanden: {tot-en-met: 1}}", ["0", "1"]),
    ("{maanden: {vanaf: 1, tot-en-met: 2}}", ["1", "2"]), ("{maanden: {niet: [1, 2]}}", ["0", "3"]),
    ("[{maanden: 0}, {maanden: 3}]", ["0", "3"]), ("{maanden: [3, 1]}", ["1", "3"]),
  ])
  func conditionsOnNumbers(condition: String, values: [String]) throws {
    let rules = "- {regel: a, als: \(condition), wie: vt}"
    let interpreter = try Scene(["een": Scene.agreement(rules: rules)]).interpreter()
    for value in ["0", "1", "2", "3"] {
      #expect(try interpreter.decision(["maanden": value]) == (values.contains(value) ? settled("vt") : .gap))
    }
  }

  @Test func aConditionOnAFactWithoutValueIsFalseAlsoWithNiet() throws {
    let rules = "- {regel: a, als: {toegerust: {niet: ja}}, wie: vt}"
    let interpreter = try Scene(["een": Scene.agreement(rules: rules)]).interpreter()
    #expect(try interpreter.decision(["hulp": "geen"]) == .gap)
    #expect(try interpreter.decision(["hulp": "team", "toegerust": "nee"]) == settled("vt"))
    #expect(try interpreter.decision(["hulp": "team", "toegerust": "ja"]) == .gap)
  }

  // MARK: Precedence

  @Test func vastGoesBeforeAnAddendumAndThatBeforeTheAgreement() throws {
    let scene = Scene([
      "een": Scene.agreement(
        rules: "- {regel: a, wie: vt}\n- {regel: v, als: {ernst: acuut}, vast: ja, wie: wethouder}"),
      "maatwerk/een": Scene.addendum("voor: {gemeente: alfen}", rules: team),
    ])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(["gemeente": "almen", "ernst": "licht"]) == settled("vt"))
    #expect(try interpreter.decision(["gemeente": "alfen", "ernst": "licht"]) == settled("team"))
    #expect(try interpreter.decision(["gemeente": "alfen", "ernst": "acuut"]) == settled("wethouder"))
  }

  @Test func aModelGivesWayToItsAgreementAndToAnother() throws {
    let scene = Scene([
      "een": Scene.agreement("gebaseerd-op: basis", rules: "- {regel: b, als: {hulp: team}, wie: team}"),
      "twee": Scene.agreement(rules: "- {regel: w, als: {ernst: acuut}, wie: wethouder}"),
    ]).with("schemas/modellen/basis.yaml", model("stappen: {beoordeling: {informeren: [{regel: m, wie: vt}]}}"))
    let interpreter = try scene.interpreter()
    let plain = try interpreter.ruling(["ernst": "licht", "hulp": "geen"])
    #expect(plain.decision == settled("vt"))
    #expect(plain.winners == [RuleIdentity(document: "modellen/basis", rule: "m")])
    #expect(try interpreter.decision(["ernst": "licht", "hulp": "team"]) == settled("team"))
    #expect(try interpreter.decision(["ernst": "acuut", "hulp": "geen"]) == settled("wethouder"))
  }

  @Test func anExceptionGoesBeforeEveryRuleOfItsChainButNotBeforeOthers() throws {
    let rules = """
      - {regel: a, wie: vt}
      - {regel: b, uitzondering-op: a, wie: team}
      - {regel: c, uitzondering-op: b, als: {hulp: team}, wie: wethouder}
      - {regel: d, als: {ernst: acuut}, wie: vt}
      """
    let interpreter = try Scene(["een": Scene.agreement(rules: rules)]).interpreter()
    let chain = try interpreter.ruling(["ernst": "licht", "hulp": "team"])
    #expect(chain.winners == [RuleIdentity(document: "een", rule: "c")])
    #expect(try interpreter.decision(["ernst": "acuut", "hulp": "team"]) == conflict("vt", "wethouder"))
  }

  @Test func anExceptionNamesARuleOfItsOwnDocument() throws {
    let scene = Scene([
      "een": Scene.agreement(rules: "- {regel: a, wie: vt}\n- {regel: b, uitzondering-op: a, wie: team}"),
      "twee": Scene.agreement(rules: "- {regel: a, wie: vt}"),
    ])
    #expect(try scene.interpreter().decision() == conflict("team", "vt"))
  }

  @Test func andersGivesWayInItsOwnListOnly() throws {
    let own = "- {regel: r, anders: ja, wie: vt}\n- {regel: b, als: {hulp: team}, wie: team}"
    let scene = Scene([
      "een": Scene.agreement(rules: own),
      "twee": Scene.agreement("voor: {ernst: acuut}", rules: "- {regel: w, wie: wethouder}"),
    ])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(["ernst": "licht", "hulp": "geen"]) == settled("vt"))
    #expect(try interpreter.decision(["ernst": "licht", "hulp": "team"]) == settled("team"))
    #expect(try interpreter.decision(["ernst": "acuut", "hulp": "geen"]) == conflict("vt", "wethouder"))
  }

  @Test func andersOfAnAgreementSilencesItsModel() throws {
    let scene = Scene(["een": Scene.agreement("gebaseerd-op: basis", rules: "- {regel: r, anders: ja, wie: team}")])
      .with("schemas/modellen/basis.yaml", model("stappen: {beoordeling: {informeren: [{regel: m, wie: vt}]}}"))
    #expect(try scene.interpreter().decision() == settled("team"))
  }

  @Test func gaatVoorHoldsForTheDocumentsNamedAndNotAlongARow() throws {
    let scene = Scene([
      "een": Scene.agreement(rules: vt),
      "twee": Scene.agreement("gaat-voor: een", rules: "- {regel: b, als: {hulp: team}, wie: team}"),
      "drie": Scene.agreement(
        "gaat-voor: twee", rules: "- {regel: w, als: {ernst: acuut}, wie: wethouder}"),
    ])
    let interpreter = try scene.interpreter()
    #expect(try interpreter.decision(["ernst": "licht", "hulp": "team"]) == settled("team"))
    #expect(try interpreter.decision(["ernst": "acuut", "hulp": "team"]) == settled("wethouder"))
    #expect(try interpreter.decision(["ernst": "acuut", "hulp": "geen"]) == conflict("vt", "wethouder"))
  }

  @Test func gaatVoorComparesRulesOfOneLevelOnly() throws {
    let scene = Scene([
      "een": Scene.agreement(rules: "- {regel: a, vast: ja, wie: vt}"),
      "twee": Scene.agreement("gaat-voor: een", rules: team),
    ])
    #expect(try scene.interpreter().decision() == settled("vt"))
  }

  // MARK: The decision

  @Test func withoutAnAgreementThereAreNoAgreementsAlsoWithAnAddendum() throws {
    let scene = Scene([
      "een": Scene.agreement("voor: {ernst: licht}", rules: vt),
      "maatwerk/een": Scene.addendum("voor: {gemeente: alfen}", rules: team),
    ])
    let interpreter = try scene.interpreter()
    let nowhere = try interpreter.ruling(["gemeente": "alfen", "ernst": "acuut"])
    #expect(nowhere.decision == .noAgreement)
    #expect(nowhere.winners.isEmpty)
    #expect(try interpreter.decision(["gemeente": "alfen", "ernst": "licht"]) == settled("team"))
  }

  @Test func winnersWithOneOutcomeAgreeHoweverItIsWritten() throws {
    let rules = """
      - {regel: a, wie: [vt, team], hoe: [brief, mail], binnen: 1 dag, momenten: [1 week, 2 weken]}
      - {regel: b, wie: [team, vt], modaliteit: moet, hoe: [mail, brief], binnen: 1 dagen na melding,
         momenten: [2 weken na melding, 1 week], toelichting: anders, bron: elders, tekst: woorden}
      """
    let ruling = try Scene(["een": Scene.agreement(rules: rules)]).interpreter().ruling()
    guard case .settled(let key) = ruling.decision else {
      Issue.record("not settled: \(ruling.decision)")
      return
    }
    #expect(key.who == ["vt", "team"])
    #expect(key.within == Term(amount: 1, unit: .days, event: "melding"))
    #expect(ruling.winners.map(\.rule).sorted() == ["a", "b"])
  }

  @Test(arguments: ["modaliteit: kan", "hoe: brief", "binnen: 1 dag", "met: team", "momenten: 1 dag"])
  func outcomesDifferByAnyField(field: String) throws {
    let rules = "- {regel: a, wie: vt}\n- {regel: b, wie: vt, \(field)}"
    guard case .conflict(let outcomes) = try Scene(["een": Scene.agreement(rules: rules)]).interpreter().decision()
    else {
      Issue.record("no conflict")
      return
    }
    #expect(outcomes.count == 2)
  }

  @Test func allThatIsOpenOnPurposeIsTheSame() throws {
    let rules = "- {regel: a, bewust-open: later}\n- {regel: b, bewust-open: nooit}"
    let ruling = try Scene(["een": Scene.agreement(rules: rules)]).interpreter().ruling()
    #expect(ruling.decision == .open)
    #expect(ruling.winners.count == 2)
  }

  @Test func openAgainstSettledIsAConflictInAnyFileOrder() throws {
    let rules = ["- {regel: a, bewust-open: later}", "- {regel: b, wie: vt}"]
    for order in [rules, rules.reversed()] {
      let interpreter = try Scene(["een": Scene.agreement(rules: order.joined(separator: "\n"))]).interpreter()
      #expect(try interpreter.decision() == .conflict([.open, .settled(OutcomeKey(who: ["vt"]))]))
    }
  }

  @Test func decisionsAreTheSameWhateverRulesWin() throws {
    let rules = "- {regel: a, als: {hulp: geen}, wie: vt}\n- {regel: b, als: {hulp: team}, wie: vt}"
    let interpreter = try Scene(["een": Scene.agreement(rules: rules)]).interpreter()
    let one = try interpreter.ruling(["hulp": "geen"])
    let other = try interpreter.ruling(["hulp": "team"])
    #expect(one.decision == other.decision)
    #expect(one.winners != other.winners)
  }

  // MARK: Duties

  @Test func dutiesAreThoseWithARuleOrADemandWhereAnAgreementIsInForce() throws {
    let scene = Scene([
      "een": Scene.agreement("geldig: {van: 2020-02-01}", rules: "- {regel: a, ook-bij: monitoring, wie: vt}"),
      "maatwerk/een": Scene.addendum(
        "voor: {ernst: licht}", sections: "stappen: {monitoring: {opschalen: [{regel: o, wie: vt}]}}"),
    ])
    let interpreter = try scene.interpreter()
    #expect(interpreter.duties(step: "monitoring", day: .on("2020-01-31")).isEmpty)
    #expect(interpreter.duties(step: "monitoring", day: .on("2020-02-01")) == ["informeren", "opschalen", "plannen"])
    #expect(interpreter.duties(step: "beoordeling", day: .on("2020-02-01")) == ["informeren"])
    #expect(try interpreter.decision(step: "monitoring", duty: "plannen") == .gap)
  }

  @Test func dutiesOfAModelCountAndSoDoTheSections() throws {
    let scene = Scene(["een": Scene.agreement("gebaseerd-op: basis")]).with(
      "schemas/modellen/basis.yaml",
      model(
        """
        overdracht: {overdracht: [{regel: o, wie: vt, aan: team, zicht-gaat-over: na-gesprek}]}
        escalatie: {treden: [{trede: leiding, wie: vt}]}
        """))
    let interpreter = try scene.interpreter()
    let day = Day.on("2020-02-01")
    #expect(interpreter.duties(step: "overdracht", day: day) == ["overdragen", "zicht-op-veiligheid"])
    #expect(interpreter.duties(step: "verschil-van-inzicht", day: day) == ["opschalen"])
  }

  private func model(_ sections: String) -> String {
    "soort: model\ntitel: Basis\n\(sections)\n"
  }
}
