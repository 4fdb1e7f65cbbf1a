import Calendar
import Reports
import Testing

@testable import DecisionTable

@Suite struct AnswerTextTests {
  private func text(_ sketch: Sketch, why: Bool = false, width: Int = 100) -> String {
    AnswerText.render(sketch.answer, why: why, style: Style(width: width))
  }

  /// The words without line breaks, for sentences that may wrap.
  private func words(_ sketch: Sketch) -> String {
    text(sketch).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func settledAnswerIsThatOfTheDesign() {
    #expect(
      text(.designExample) == """
        Direct gevaar? Bel 112. Overleg, dag en nacht, met Veilig Thuis, 0800-2000.
        VOORBEELD: dit is geen vastgestelde afspraak van Kennemerland.

        Nu aan zet: Veilig Thuis moet overdragen aan Wijkteam Haarlem
        Zicht op veiligheid: Veilig Thuis, tot het lokale team de overdracht heeft ontvangen. Daarna
        Wijkteam Haarlem. [1]
        NIET GEREGELD: Wie koppelt terug aan de melder? Spreek dit nu af met Veilig Thuis.

        Haarlem, directe overdracht, 24 november 2026. Ernst: licht. Hulp actief: geen. Melding: 18 november
        2026.

          Overdragen                     Veilig Thuis moet  koud, beveiligde mail, met de                [1]
                                                            veiligheidsvoorwaarden
          Direct betrokkenen informeren  Veilig Thuis moet  brief, uiterlijk wo 25 november 2026 (5      [2]
                                                            werkdagen na melding)

          [1] regions/kennemerland/afspraken-2020.yaml:41 koud-bij-licht, AEF 2020, par. 2.3 C
          [2] regions/kennemerland/afspraken-2020.yaml:18 brief-van-vt, AEF 2020, par. 2.3 A

        Contact
          Wijkteam Haarlem    mail haarlem@voorbeeld.example

        """)
  }

  @Test func questionComesWithWhatEachAnswerLeadsTo() {
    #expect(
      text(.crisisExample) == """
        Direct gevaar? Bel 112. Overleg, dag en nacht, met Veilig Thuis, 0800-2000.

        Nu aan zet: hangt af van een vraag. Is de hulpverlener toegerust voor crisisinterventie?
          ja     de hulpverlener in het gezin moet de crisisinterventie doen  [1]
          nee    Veilig Thuis kan de crisisinterventie doen                   [2]
        Weet u het niet? Wacht niet: overleg met Veilig Thuis, 0800-2000.
        Zeker: Veilig Thuis houdt zicht op de veiligheid. [3]

        Haarlem, acute onveiligheid, 24 november 2026.

          [1] regions/kennemerland/afspraken-2020.yaml:57 actieve-hulpverlener, AEF 2020, par. 2.3 C
          [2] regions/kennemerland/afspraken-2020.yaml:70 veilig-thuis-intervenieert, AEF 2020, par. 2.3 C
          [3] regions/kennemerland/afspraken-2020.yaml:80 vt-houdt-zicht, AEF 2020, par. 2.3 C

        """)
  }

  @Test func narrowTerminalStacksTheTable() {
    let lines = text(.designExample, width: 60).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 })
    #expect(lines.contains("    koud, beveiligde mail, met de veiligheidsvoorwaarden [1]"))
  }

  @Test(arguments: [
    ("moet", "Veilig Thuis moet de crisisinterventie doen"),
    ("bij-voorkeur", "Veilig Thuis gaat bij voorkeur de crisisinterventie doen"),
    ("kan", "Veilig Thuis kan de crisisinterventie doen"),
    ("mag", "Veilig Thuis mag de crisisinterventie doen"),
  ])
  func headlineHasTheVerbOfTheModality(_ modality: String, _ sentence: String) {
    var sketch = Sketch()
    sketch.duties = [decided(0, .crisis, settled(outcome("veilig-thuis", modality: modality), rule("r", row: 1)))]
    #expect(text(sketch).contains("\nNu aan zet: \(sentence)\n"))
    #expect(AnswerText.summary(sketch.answer) == sentence)
  }

  @Test func severalRolesHaveAVerbInThePlural() {
    var sketch = Sketch()
    let both = outcome("veilig-thuis", "lokaal-team") { $0.lastWord = true }
    sketch.duties = [decided(0, .crisis, settled(both, rule("r", row: 1)))]
    #expect(
      words(sketch).contains(
        "Nu aan zet: Veilig Thuis en het lokale team moeten de crisisinterventie doen en hebben het laatste woord"))
  }

  @Test func openOnPurposeTellsTheReason() {
    var sketch = Sketch()
    sketch.duties = [decided(0, .crisis, open(rule("r", row: 9, reason: "Dat beslist de burgemeester")))]
    let shown = words(sketch)
    #expect(shown.contains("Nu aan zet: bewust open. Wie doet de crisisinterventie? Dat is met opzet niet vastgelegd."))
    #expect(shown.contains("Dat beslist de burgemeester. [1]"))
    #expect(sketch.answer.isSettled)
  }

  @Test func openDutyBesideTheHeadlineStandsInTheTable() {
    var sketch = Sketch.crisisExample
    sketch.duties.append(decided(2, .feedback, open(rule("o", row: 3, reason: "Volgt nog."))))
    #expect(text(sketch).contains("De melder vertellen wat er is gedaan    bewust open    Volgt nog.  [4]"))
  }

  @Test func gapSaysWhomToCall() {
    var sketch = Sketch()
    sketch.contacts = [
      ContactContents(
        role: "veilig-thuis", municipality: nil, name: "VT Kennemerland", details: [("telefoon", "023-1")])
    ]
    sketch.duties = [decided(0, .crisis, gap)]
    #expect(
      text(sketch).contains(
        """
        Nu aan zet: niet geregeld. Wie doet de crisisinterventie? De afspraken zeggen het niet. Spreek dit
        nu af met VT Kennemerland, 023-1.
        """))
  }

  @Test func conflictNamesBothSides() {
    var sketch = Sketch()
    let one = rule("een", row: 5, outcome: 3)
    let other = rule("ander", row: 4, outcome: 8)
    let conflict = DecisionAnswer(
      status: .conflict, outcomes: [outcome("veilig-thuis"), outcome("crisisdienst", modality: "kan")],
      rules: [other, one])
    sketch.duties = [decided(0, .crisis, conflict)]
    let shown = text(sketch)
    #expect(shown.contains("Nu aan zet: tegenstrijdig. Wie doet de crisisinterventie?"))
    #expect(shown.contains("  Veilig Thuis moet de crisisinterventie doen    [1]\n"))
    #expect(shown.contains("  de crisisdienst kan de crisisinterventie doen  [2]\n"))
    #expect(shown.contains("[1] regions/kennemerland/afspraken-2020.yaml:5 een"))
    #expect(shown.contains("Wacht niet: overleg met Veilig Thuis, 0800-2000."))
    sketch.duties = [
      decided(0, .crisis, settled(outcome("veilig-thuis"), rule("r", row: 1))), decided(1, .crisis, conflict),
    ]
    #expect(text(sketch).contains("TEGENSTRIJDIG: Wie doet de crisisinterventie? Veilig Thuis moet"))
  }

  @Test func noAgreementSaysWhomToCall() {
    var sketch = Sketch()
    sketch.hasAgreement = false
    sketch.documents = []
    let shown = text(sketch)
    #expect(shown.contains("Nu aan zet: geen afspraken. Van Kennemerland zijn hier geen afspraken die op"))
    #expect(shown.contains("Bel Veilig Thuis, 0800-2000."))
    #expect(AnswerText.summary(sketch.answer) == "geen afspraken")
  }

  @Test func noAgreementForThisSituationIsSaidOnce() {
    var sketch = Sketch()
    let none = DecisionAnswer(status: .noAgreement, outcomes: [], rules: [])
    sketch.duties = [decided(0, .crisis, none), decided(1, .feedback, none)]
    let shown = text(sketch)
    #expect(shown.contains("Nu aan zet: geen afspraken."))
    #expect(!shown.contains("GEEN AFSPRAKEN"))
  }

  @Test func stepWithoutDutiesIsNotSettled() {
    #expect(text(Sketch()).contains("niet geregeld. Voor de stap \"directe overdracht\" is niets afgesproken. Bel"))
  }

  @Test func whoIsCertainIsSaidWhereOnlyTheMeansDiffer() {
    var sketch = Sketch()
    sketch.step = StepContents(
      word: Word(id: "monitoring", name: "Monitoring"), headlineDuty: 0, oversightFollowsHandover: false)
    let letter = outcome("veilig-thuis") {
      $0.how = ["brief"]
      $0.information = ["melding"]
    }
    let talk = outcome("veilig-thuis") {
      $0.how = ["gesprek"]
      $0.information = ["melding"]
    }
    let question = fact("ernst", "Hoe ernstig is de onveiligheid?", "licht", "structureel", "acuut")
    let possible = [settled(letter, rule("a", row: 1)), settled(talk, rule("b", row: 2))]
    let branches = [branch("licht", 0), branch("structureel", 1), branch("acuut", 1), branch(nil, 0, 1)]
    sketch.duties = [depends(0, .informing, on: question, possible, branches)]
    let shown = text(sketch)
    #expect(
      shown.contains(
        """
        Nu aan zet: Veilig Thuis moet direct betrokkenen informeren. Hoe precies, hangt af van een vraag.
        Hoe ernstig is de onveiligheid?
        """))
    #expect(shown.contains("  licht                   brief"))
    #expect(shown.contains("  structureel of acuut    gesprek"))
    #expect(shown.contains("niet van toepassing"))
    #expect(shown.contains("Zeker bij elk antwoord: over de melding."))
    // The question of the headline comes before the same one of another duty.
    sketch.duties.append(depends(1, .feedback, on: question, possible, branches))
    let both = text(sketch)
    #expect(both.contains("De melder vertellen wat er is"))
    #expect(both.contains("Hoe precies, hangt af van een vraag. Hoe"))
    #expect(both.contains("  licht: brief [1]\n"))
  }

  @Test func dependentDutyBesideTheHeadlineHasARow() {
    var sketch = Sketch.designExample
    let letter = outcome("veilig-thuis") { $0.how = ["brief"] }
    let talk = outcome("lokaal-team", modality: "bij-voorkeur") { $0.how = ["gesprek"] }
    sketch.duties[1] = depends(
      1, .informing, on: fact("hulp-actief", "Is er al hulp?"),
      [settled(letter, rule("a", row: 1)), settled(talk, rule("b", row: 2)), gap],
      [branch("geen", 0), branch("team", 1), branch("ander", 1, 2)])
    let shown = words(sketch)
    #expect(
      shown.contains(
        "Direct betrokkenen informeren hangt af van een vraag Is er al hulp? geen: Veilig Thuis moet: brief [2]"))
    #expect(shown.contains("team: bij voorkeur Wijkteam Haarlem: gesprek [3]"))
    #expect(shown.contains("of: niet geregeld [3]"))
  }

  @Test func numbersOfABranchAreARun() {
    var sketch = Sketch()
    let question = fact("maanden", "Hoeveel maanden geleden?")
    sketch.duties = [
      depends(
        0, .crisis, on: question, [gap, settled(outcome("veilig-thuis"), rule("r", row: 1))],
        [
          (Word(id: "0", name: "0 maanden"), Word(id: "11", name: "11 maanden"), [0]),
          (Word(id: "12", name: "12 maanden"), Word(id: "12", name: "12 maanden"), [1]),
        ])
    ]
    let shown = text(sketch)
    #expect(shown.contains("  0 tot en met 11 maanden    niet geregeld\n"))
    #expect(shown.contains("  12 maanden                 Veilig Thuis moet"))
  }

  @Test func oversightIsPlainWhereTheStandOfTheHandoverIsGiven() {
    var sketch = Sketch.designExample
    sketch.give("overdracht-stand", "Stand van de overdracht", "ontvangen")
    sketch.duties[3] = decided(3, .oversight, settled(outcome("lokaal-team"), rule("koud-bij-licht/zicht-na", row: 41)))
    let shown = text(sketch)
    // The rule is the same as that of the handover: one number.
    #expect(shown.contains("Zicht op veiligheid: Wijkteam Haarlem. [1]\n"))
    #expect(words(sketch).contains("zicht gaat over bij ontvangst"))
    #expect(!shown.contains("[3]"))
  }

  @Test func whyTellsWhatBecameOfEveryRule() {
    var sketch = Sketch.designExample
    let winner = rule("koud-bij-licht", row: 41)
    sketch.duties[0] = decided(
      0, .handover, settled(Sketch.coldHandover, winner),
      [
        CompetingRule(rule: winner, fate: .wins),
        CompetingRule(rule: rule("warm", row: 50), fate: .givesWay(to: winner, because: .otherwise)),
        CompetingRule(rule: rule("nooit", row: 60), fate: .neverApplies),
      ])
    let shown = text(sketch, why: true)
    #expect(shown.contains("\nWaarom\nOverdragen\n  [1] koud-bij-licht beslist\n"))
    #expect(shown.contains("  [3] warm wijkt voor koud-bij-licht [1]: deze regel geldt alleen waar geen andere regel"))
    #expect(shown.contains("[4] nooit geldt alleen in situaties die niet kunnen bestaan"))
    #expect(shown.contains("  [3] regions/kennemerland/afspraken-2020.yaml:50 warm"))
    #expect(!text(sketch).contains("Waarom"))
  }

  @Test func draftsAreNamed() {
    var sketch = Sketch()
    sketch.documents = [
      Sketch.agreement,
      DocumentContents(id: "maatwerk/x", file: "x.yaml", title: "Maatwerk X", status: "concept"),
    ]
    #expect(text(sketch).contains("CONCEPT: \"Maatwerk X\" (maatwerk/x) is nog niet vastgesteld."))
    sketch.documents = [DocumentContents(id: "a", file: "a.yaml", title: "A", status: "vastgesteld")]
    #expect(text(sketch).contains("NIET ONDERTEKEND: dit is wel vastgesteld, maar nog niet ondertekend."))
  }

  @Test func coloursAreOnlyThereWhenAskedFor() {
    #expect(!text(.designExample).contains("\u{1B}"))
    let colored = AnswerText.render(Sketch.designExample.answer, why: false, style: Style(color: true))
    #expect(colored.contains("\u{1B}[1;31mNIET GEREGELD:\u{1B}[0m Wie koppelt"))
  }

  @Test func textOfTheRegionCannotSteerTheTerminal() {
    var sketch = Sketch.designExample
    sketch.contacts = [
      ContactContents(
        role: "lokaal-team", municipality: 2, name: "Team\u{1B}[31m\nX", details: [("mail", "a\u{202E}b")])
    ]
    let shown = text(sketch)
    #expect(!shown.contains("\u{1B}"))
    #expect(!shown.contains("\u{202E}"))
    #expect(shown.contains("aan Team\u{FFFD}[31m X\n"))
  }

  @Test func receiversThatTheDutyNamesAreNotNamedAgain() {
    var sketch = Sketch.crisisExample
    let toReporter = outcome("veilig-thuis") {
      $0.to = ["melder"]
      $0.information = ["vervolg"]
    }
    sketch.duties.append(decided(2, .feedback, settled(toReporter, rule("t", row: 9))))
    let shown = words(sketch)
    #expect(shown.contains("informatie: of er een vervolg is [4]"))
    #expect(!shown.contains("aan de melder informatie"))
  }

  @Test func remarkOfTheMunicipalityIsShown() {
    var sketch = Sketch.crisisExample
    sketch.remark = "Controleer de regio"
    #expect(text(sketch).contains("\nLet op bij de gegevens van Haarlem: Controleer de regio.\n"))
  }

  @Test func factsThatDoNotMatterAreNamed() {
    var sketch = Sketch.crisisExample
    #expect(!text(sketch).contains("maken hier niet uit"))
    sketch.irrelevant = [Word(id: "ernst", name: "Ernst")]
    #expect(text(sketch).contains("24 november 2026.\nDit feit maakt hier niet uit: ernst.\n"))
    sketch.irrelevant.append(Word(id: "maanden", name: "Maanden"))
    #expect(text(sketch).contains("Deze feiten maken hier niet uit: ernst en maanden.\n"))
  }

  @Test func escalationSaysWhereTheCaseGoes() {
    var sketch = Sketch()
    let duty = DutyContents(word: Word(id: "opschalen", name: "Opschalen"), question: "")
    sketch.duties = [decided(0, duty, settled(outcome("wethouder") { $0.lastWord = true }, rule("r", row: 1)))]
    #expect(text(sketch).contains("\nNu aan zet: de zaak gaat naar de wethouder. Die heeft het laatste woord.\n"))
  }

  @Test func oversightThatStaysWhereItIs() {
    var sketch = Sketch.crisisExample
    sketch.duties = [
      decided(0, .crisis, settled(outcome("veilig-thuis"), rule("r", row: 1))),
      decided(1, .oversight, settled(outcome("huidige-houder"), rule("z", row: 2))),
    ]
    #expect(text(sketch).contains("\nZicht op veiligheid: wie het nu heeft, houdt het. [1]\n"))
  }

  @Test func sidesOfAConflictContradictEachOther() {
    var sketch = Sketch()
    let one = rule("een", row: 5, outcome: 3)
    let other = rule("ander", row: 4, outcome: 8)
    let conflict = DecisionAnswer(
      status: .conflict, outcomes: [outcome("veilig-thuis"), outcome("crisisdienst")], rules: [other, one])
    sketch.duties = [
      decided(
        0, .crisis, conflict, [CompetingRule(rule: one, fate: .wins), CompetingRule(rule: other, fate: .wins)])
    ]
    #expect(text(sketch, why: true).contains("een spreekt de andere tegen"))
    #expect(!text(sketch, why: true).contains("beslist"))
  }

  @Test func dangerComesFirstInShortToo() {
    #expect(AnswerText.short(Sketch.crisisExample.answer).hasPrefix("Direct gevaar? Bel 112. Overleg, dag en nacht"))
  }

  @Test func everyWidthHoldsItsLines() {
    for width in 40...100 {
      for line in text(.designExample, width: width).split(separator: "\n") where !line.contains("/") {
        #expect(line.count <= width)
      }
    }
  }
}
