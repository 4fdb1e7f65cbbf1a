import Agreements
import Calendar
import Testing

/// Pins questions with facts missing, and the checks on the decisions, to the sentences of section 8.
struct PartialQuestionsTests {
  private func questions(_ rules: String, _ scene: (Scene) -> Scene = { $0 }) throws -> PartialQuestions {
    let interpreter = try scene(Scene(["een": Scene.agreement(rules: rules)])).interpreter()
    return PartialQuestions(interpreter, step: "beoordeling", duty: "informeren", day: .on("2020-06-01"))
  }

  // MARK: Answers

  @Test func oneDecisionIsTheAnswerWithTheRulesThatWinInAnyOfTheSituations() throws {
    let questions = try questions(
      """
      - {regel: a, als: {hulp: geen}, wie: vt}
      - {regel: b, als: {hulp: team}, wie: vt}
      - {regel: c, als: {ernst: acuut}, wie: vt}
      """)
    #expect(questions.answer(given: [:]) == [settled("vt")])
    #expect(questions.winners(given: ["ernst": "licht"]).map(\.rule).sorted() == ["a", "b"])
    #expect(questions.nextQuestion(given: [:]) == nil)
  }

  @Test func severalDecisionsAreAllGivenAlsoGaps() throws {
    let questions = try questions("- {regel: a, als: {hulp: geen}, wie: vt}")
    #expect(questions.answer(given: [:]) == [settled("vt"), .gap])
    #expect(questions.answer(given: ["hulp": "team"]) == [.gap])
  }

  @Test func aMissingFactIsNotReadAsNee() throws {
    let questions = try questions("- {regel: a, als: {toegerust: nee}, wie: vt}")
    #expect(questions.answer(given: ["hulp": "team"]) == [settled("vt"), .gap])
  }

  @Test func aFactGivenLeavesOutTheSituationsInWhichItHasNoValue() throws {
    let questions = try questions("- {regel: a, als: {hulp: team}, wie: vt}")
    #expect(questions.answer(given: ["toegerust": "nee"]) == [settled("vt")])
    #expect(questions.answer(given: ["toegerust": "nee", "hulp": "geen"]) == nil)
  }

  @Test func aDerivedFactMayBeGivenButIsNeverAsked() throws {
    let questions = try questions("- {regel: a, als: {subregio: noord}, wie: vt}")
    #expect(questions.answer(given: ["subregio": "noord"]) == [settled("vt")])
    #expect(questions.nextQuestion(given: [:]) == "gemeente")
    #expect(questions.answer(given: ["subregio": "noord", "gemeente": "almen"]) == nil)
  }

  // MARK: The next question

  @Test func theFactWithTheSmallestLargestSetIsAsked() throws {
    // Severity leaves one decision each time; help leaves three for one of its values.
    let questions = try questions(
      """
      - {regel: a, als: {ernst: licht}, wie: vt}
      - {regel: b, als: {ernst: structureel}, wie: team}
      - {regel: c, als: {ernst: acuut}, wie: wethouder}
      """)
    #expect(questions.nextQuestion(given: [:]) == "ernst")
  }

  @Test func ofTheseTheOneWithTheSmallestSum() throws {
    // Both leave at most two: severity 1 + 1 + 2, help 1 + 2.
    let questions = try questions("- {regel: a, als: {ernst: acuut, hulp: team}, wie: vt}")
    #expect(questions.nextQuestion(given: [:]) == "hulp")
    #expect(questions.nextQuestion(given: ["hulp": "team"]) == "ernst")
    #expect(questions.nextQuestion(given: ["hulp": "geen"]) == nil)
  }

  @Test func ofTheseTheFirstInTheOrderOfFacts() throws {
    let own = "eigen-begrippen: {feiten: {eigen: {soort: ja-nee}}}\ngemeenten:"
    func first(_ condition: String) throws -> String? {
      try questions("- {regel: a, als: \(condition), wie: vt}") {
        $0.replacing("gemeenten:", own, in: "regions/alfa/regio.yaml")
          .replacing("  arnum: {naam: Arnum}\n", "", in: "regions/alfa/regio.yaml")
      }.nextQuestion(given: ["overdracht-stand": "verzonden", "maanden": "0"])
    }
    #expect(try first("{hulp: team, eigen: ja}") == "hulp")
    #expect(try first("{eigen: ja}") == "eigen")
    #expect(try first("{eigen: ja, hulp: team, subregio: noord}") == "gemeente")
  }

  @Test func havingNoValueCountsAsAValue() throws {
    // `toegerust` is ja, nee or has no value: three values, 1 + 1 + 1; help 1 + 2.
    let questions = try questions("- {regel: a, als: {toegerust: ja}, wie: vt}")
    #expect(questions.nextQuestion(given: [:]) == "toegerust")
  }

  @Test func valuesAreThosePossibleInTheQuestion() throws {
    let questions = try questions("- {regel: a, als: {toegerust: ja}, wie: vt}")
    #expect(questions.nextQuestion(given: ["hulp": "geen"]) == nil)
    #expect(questions.nextQuestion(given: ["hulp": "team"]) == "toegerust")
  }

  @Test func whereNoValueLeavesFewerAFactOnWhichTheDecisionDepends() throws {
    // Each value of either fact leaves both decisions.
    func rules(_ fact: String, _ value: String) -> String {
      """
      - {regel: a, als: [{\(fact): \(value), maanden: 0}, {\(fact): {niet: \(value)}, maanden: {niet: 0}}], wie: vt}
      - {regel: b, anders: ja, wie: team}
      """
    }
    let severity = try questions(rules("ernst", "licht"))
    #expect(severity.nextQuestion(given: [:]) == "ernst")
    #expect(severity.nextQuestion(given: ["ernst": "licht"]) == "maanden")
    // No two situations differ in help only: with help `toegerust` gets a value too.
    let help = try questions(rules("hulp", "team"))
    #expect(help.nextQuestion(given: [:]) == "maanden")
  }

  @Test func aSituationThatCannotExistHasNoAnswer() throws {
    let shared = "onmogelijk: [{ernst: licht, hulp: team}]\nstappen:"
    let questions = try questions("- {regel: a, wie: vt}") {
      $0.replacing("stappen:", shared, in: "schemas/begrippen.yaml")
    }
    #expect(questions.answer(given: ["ernst": "licht", "hulp": "team"]) == nil)
    #expect(questions.nextQuestion(given: ["ernst": "licht", "hulp": "team"]) == nil)
  }

  // MARK: Checks on the decisions

  @Test func aDutyFallsToATeamOnlyWhereItCan() throws {
    let rules = """
      stappen:
        monitoring:
          plannen: [{regel: p, wie: [vt, team], als: {ernst: licht}}, {regel: q, wie: vt, als: {ernst: acuut}}]

      """
    let interpreter = try Scene(["een": Scene.agreement(sections: rules)]).interpreter()
    let wrong = interpreter.situationsBeyondCapability(step: "monitoring", duty: "plannen", day: .on("2020-06-01"))
    #expect(Set(wrong.map { $0["gemeente"] }) == ["almen", "arnum"])
    #expect(wrong.allSatisfy { $0["ernst"] == "licht" })
  }

  @Test func aDutyWithOneHolderFallsToExactlyOneRole() throws {
    let rules = """
      stappen:
        monitoring:
          zicht-op-veiligheid:
            - {regel: a, anders: ja, wie: vt}
            - {regel: b, als: {ernst: acuut}, wie: [vt, team]}
      """
    let interpreter = try Scene(["een": Scene.agreement(sections: rules)]).interpreter()
    let wrong = interpreter.situationsWithoutSingleHolder(
      step: "monitoring", duty: "zicht-op-veiligheid", day: .on("2020-06-01"))
    #expect(Set(wrong.map { $0["ernst"] }) == ["acuut"])
  }

  @Test func countedAreTheCombinationsOfTheFactsThatAreNamed() throws {
    let interpreter = try Scene([
      "een": Scene.agreement("voor: {subregio: noord}", rules: "- {regel: a, als: {toegerust: ja}, wie: vt}")
    ]).interpreter()
    let counted = interpreter.countedSituations(step: "beoordeling", duty: "informeren", days: [.on("2020-06-01")])
    // Municipalities 3, equipped yes, no or without a value.
    #expect(counted.count == 3 * 3)
    #expect(counted.contains(Situation(["gemeente": "arnum"])))
  }

  @Test func theSectionsNameTheirBuiltInFacts() throws {
    let sections = """
      overdracht: {overdracht: [{regel: o, wie: vt, aan: team, zicht-gaat-over: na-gesprek}]}
      escalatie: {treden: [{trede: x, wie: vt, als: {ernst: licht}}], zicht-intussen: vt}
      """
    let interpreter = try Scene(["een": Scene.agreement(sections: sections)]).interpreter()
    func count(_ step: String, _ duty: String) -> Int {
      interpreter.countedSituations(step: step, duty: duty, days: [.on("2020-06-01")]).count
    }
    #expect(count("overdracht", "overdragen") == 1)
    #expect(count("overdracht", "zicht-op-veiligheid") == 6)
    #expect(count("verschil-van-inzicht", "opschalen") == 2 * 3)
    #expect(count("verschil-van-inzicht", "zicht-op-veiligheid") == 1)
  }

  @Test func aFactThatLosesItsValueAtATransitionMayHaveHadAny() throws {
    let transition = "overgangen: [{van: beoordeling, naar: monitoring, dan: {hulp: geen}}]\nstappen:"
    let rules = """
      stappen:
        beoordeling: {zicht-op-veiligheid: [{regel: a, wie: vt}]}
        monitoring: {zicht-op-veiligheid: [{regel: b, wie: team}]}
      """
    let interpreter = try Scene(["een": Scene.agreement(sections: rules)])
      .replacing("stappen:", transition, in: "schemas/begrippen.yaml").interpreter()
    let first = try #require(interpreter.project.vocabulary.transitions.first)
    let broken = interpreter.discontinuities(at: first, day: .on("2020-06-01"))
    #expect(Set(broken.map { $0.from["toegerust"] }) == ["ja", "nee", nil])
    #expect(broken.allSatisfy { $0.to["toegerust"] == nil })
  }

  @Test func theHolderStaysTheSameAtATransition() throws {
    let transition = """
      overgangen:
        - {van: overdracht, als: {overdracht-stand: geaccepteerd}, naar: monitoring, dan: {hulp: team, maanden: 0}}
      stappen:
      """
    let rules = """
      overdracht: {overdracht: [{regel: o, wie: vt, aan: team, zicht-gaat-over: bij-acceptatie}]}
      stappen:
        monitoring:
          zicht-op-veiligheid:
            - {regel: a, anders: ja, wie: team}
            - {regel: b, als: {ernst: acuut}, wie: huidige-houder}
            - {regel: c, als: {ernst: structureel, toegerust: nee}, wie: vt}
            - {regel: d, als: {ernst: structureel, maanden: 1}, wie: vt}
      """
    let scene = Scene(["een": Scene.agreement(sections: rules)])
      .replacing("stappen:", transition, in: "schemas/begrippen.yaml")
    let interpreter = try scene.interpreter()
    let first = try #require(interpreter.project.vocabulary.transitions.first)
    let broken = interpreter.discontinuities(at: first, day: .on("2020-06-01"))
    #expect(!broken.isEmpty)
    #expect(broken.allSatisfy { $0.to["ernst"] == "structureel" && $0.to["toegerust"] == "nee" })
    #expect(broken.contains { $0.from["hulp"] == "geen" }, "equipped gets a value and may have any")
    #expect(broken.allSatisfy { $0.to["maanden"] == "0" && $0.from["ernst"] == $0.to["ernst"] })
  }
}
