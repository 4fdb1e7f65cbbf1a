import Calendar

@testable import DecisionTable

/// Builds answers by hand: what a table would give, without a table.
struct Sketch {
  var region = Word(id: "kennemerland", name: "Kennemerland")
  var step = StepContents(
    word: Word(id: "directe-overdracht", name: "Directe overdracht"), headlineDuty: 0, oversightFollowsHandover: true)
  var day = Day(iso: "2026-11-24") ?? Day.first
  var situation: [(fact: Word, value: Word)] = [
    (Word(id: "gemeente", name: "Gemeente"), Word(id: "haarlem", name: "Haarlem"))
  ]
  var events: [(event: Word, day: Day)] = []
  var documents = [Sketch.agreement]
  var hasAgreement = true
  var otherDays = OtherDays()
  var duties: [DutyAnswer] = []
  var contacts: [ContactContents] = []
  var limits: [LimitContents] = []
  var remark = ""
  var irrelevant: [Word] = []

  static let agreement = DocumentContents(
    id: "afspraken-2020", file: "regions/kennemerland/afspraken-2020.yaml", title: "Afspraken", status: "ondertekend")

  static let example = DocumentContents(
    id: "afspraken-2020", file: "regions/kennemerland/afspraken-2020.yaml", title: "Afspraken", status: "voorbeeld")

  static let roles = [
    "veilig-thuis": "Veilig Thuis", "lokaal-team": "het lokale team", "crisisdienst": "de crisisdienst",
    "direct-betrokkenen": "de direct betrokkenen", "melder": "de melder", "wethouder": "de wethouder",
    "betrokken-hulpverlener": "de hulpverlener in het gezin",
  ]

  var answer: Answer {
    Answer(
      table: [0x9F, 0x01], danger: ["Direct gevaar? Bel 112.", "Overleg, dag en nacht, met Veilig Thuis, 0800-2000."],
      region: region, step: step, day: day, situation: situation, irrelevant: irrelevant, events: events,
      documents: documents,
      hasAgreement: hasAgreement, otherDays: otherDays, duties: duties,
      names: Names(
        roles: Sketch.roles, modes: ["koud": "koud", "warm": "warm"],
        means: ["brief": "brief", "gesprek": "gesprek", "beveiligde-mail": "beveiligde mail"],
        information: [
          "veiligheidsvoorwaarden": "de veiligheidsvoorwaarden", "melding": "de melding",
          "vervolg": "of er een vervolg is",
        ],
        events: [
          "melding": "de melding", "overdracht": "de overdracht",
          "besluit-onderzoek": "het besluit dat onderzoek nodig is",
        ],
        contacts: contacts, limits: limits, equatedDays: [], municipalityRemark: remark))
  }

  mutating func give(_ fact: String, _ name: String, _ value: String) {
    situation.append((Word(id: fact, name: name), Word(id: value, name: value)))
  }

  mutating func happened(_ event: String, _ name: String, _ day: String) {
    events.append((Word(id: event, name: name), Day(iso: day) ?? Day.first))
  }
}

extension DutyContents {
  static let handover = DutyContents(
    word: Word(id: "overdragen", name: "Overdragen"), question: "Wie draagt de zaak over, aan wie en hoe?")
  static let informing = DutyContents(
    word: Word(id: "informeren", name: "Direct betrokkenen informeren"), question: "Wie vertelt de betrokkenen wat?")
  static let feedback = DutyContents(
    word: Word(id: "terugkoppelen", name: "De melder vertellen wat er is gedaan"),
    question: "Wie koppelt terug aan de melder?")
  static let oversight = DutyContents(
    word: Word(id: "zicht-op-veiligheid", name: "Zicht op veiligheid"),
    question: "Wie houdt zicht op de veiligheid?")
  static let crisis = DutyContents(
    word: Word(id: "crisisinterventie", name: "De crisisinterventie doen"),
    question: "Wie doet de crisisinterventie?")
}

/// An outcome, field by field.
func outcome(_ who: String..., modality: String = "moet", _ change: (inout OutcomeContents) -> Void = { _ in })
  -> OutcomeContents
{
  var outcome = OutcomeContents()
  outcome.who = who
  outcome.modality = modality
  change(&outcome)
  return outcome
}

/// A rule of the agreement.
func rule(_ id: String, row: Int, outcome: Int = 0, source: String = "AEF 2020, par. 2.3 C", reason: String = "")
  -> RuleAnswer
{
  RuleAnswer(
    rule: RuleContents(
      id: id, document: 0, row: row, source: source, outcome: outcome, wording: outcome, reason: reason,
      precedence: RulePrecedence(level: 1, document: 0, isInAddendum: false, isOtherwise: false, family: row)),
    document: Sketch.agreement)
}

/// A settled decision.
func settled(_ outcome: OutcomeContents, _ rules: RuleAnswer...) -> DecisionAnswer {
  DecisionAnswer(status: .settled, outcomes: [outcome], rules: rules)
}

/// A decision that is open on purpose.
func open(_ rules: RuleAnswer...) -> DecisionAnswer {
  var outcome = OutcomeContents()
  outcome.isOpen = true
  return DecisionAnswer(status: .open, outcomes: [outcome], rules: rules)
}

/// A gap.
let gap = DecisionAnswer(status: .gap, outcomes: [], rules: [])

/// A duty with one decision.
func decided(_ index: Int, _ duty: DutyContents, _ decision: DecisionAnswer, _ competition: [CompetingRule] = [])
  -> DutyAnswer
{
  DutyAnswer(index: index, duty: duty, finding: .decided(decision), competition: competition)
}

/// A duty that depends on a choice; each branch with the decisions (indices) that it leaves.
func depends(
  _ index: Int, _ duty: DutyContents, on fact: FactContents, _ possible: [DecisionAnswer],
  _ branches: [(value: Word?, last: Word?, decisions: [Int])]
) -> DutyAnswer {
  let answered = branches.map { branch in
    Dependence.Branch(
      value: branch.value, last: branch.last, decisions: branch.decisions,
      answers: branch.decisions.map { possible[$0] })
  }
  return DutyAnswer(
    index: index, duty: duty,
    finding: .depends(Dependence(question: fact, possible: possible, branches: answered)), competition: [])
}

/// A branch for one value.
func branch(_ value: String?, _ decisions: Int...) -> (value: Word?, last: Word?, decisions: [Int]) {
  let word = value.map { Word(id: $0, name: $0) }
  return (word, word, decisions)
}

/// A fact with a question.
func fact(_ id: String, _ question: String, _ values: String...) -> FactContents {
  FactContents(
    word: Word(id: id, name: id), question: question, unit: "", kind: .choice,
    values: values.map { Word(id: $0, name: $0) }, lowest: 0, valueCount: values.count, canLackValue: false)
}

extension Sketch {
  /// The handover of the design: cold, by secured mail, oversight passes on receipt.
  static let coldHandover = outcome("veilig-thuis") {
    $0.to = ["lokaal-team"]
    $0.mode = "koud"
    $0.how = ["beveiligde-mail"]
    $0.oversightPasses = "bij-ontvangst"
    $0.information = ["veiligheidsvoorwaarden"]
  }

  static let teamHaarlem = ContactContents(
    role: "lokaal-team", municipality: 2, name: "Wijkteam Haarlem",
    details: [("mail", "haarlem@voorbeeld.example")])

  /// The first example of the design.
  static var designExample: Sketch {
    var sketch = Sketch()
    sketch.documents = [example]
    sketch.contacts = [teamHaarlem]
    sketch.give("ernst", "Ernst", "licht")
    sketch.give("hulp-actief", "Hulp actief", "geen")
    sketch.happened("melding", "de melding", "2026-11-18")
    let informing = outcome("veilig-thuis") {
      $0.how = ["brief"]
      $0.within = "5 werkdagen na melding"
    }
    let before = settled(outcome("veilig-thuis"), rule("koud-bij-licht/zicht-voor", row: 41))
    let after = settled(outcome("lokaal-team"), rule("koud-bij-licht/zicht-na", row: 41))
    sketch.duties = [
      decided(0, .handover, settled(coldHandover, rule("koud-bij-licht", row: 41))),
      decided(1, .informing, settled(informing, rule("brief-van-vt", row: 18, source: "AEF 2020, par. 2.3 A"))),
      decided(2, .feedback, gap),
      depends(
        3, .oversight, on: fact("overdracht-stand", "Hoe ver is de overdracht?", "niet-verzonden", "ontvangen"),
        [before, after], [branch("niet-verzonden", 0), branch("ontvangen", 1)]),
    ]
    return sketch
  }

  /// The second example of the design.
  static var crisisExample: Sketch {
    var sketch = Sketch()
    sketch.step = StepContents(
      word: Word(id: "acute-onveiligheid", name: "Acute onveiligheid"), headlineDuty: 0,
      oversightFollowsHandover: false)
    let helper = settled(outcome("betrokken-hulpverlener"), rule("actieve-hulpverlener", row: 57))
    let veiligThuis = settled(outcome("veilig-thuis", modality: "kan"), rule("veilig-thuis-intervenieert", row: 70))
    sketch.duties = [
      depends(
        0, .crisis,
        on: fact("hulpverlener-toegerust", "Is de hulpverlener toegerust voor crisisinterventie?", "ja", "nee"),
        [helper, veiligThuis], [branch("ja", 0), branch("nee", 1)]),
      decided(1, .oversight, settled(outcome("veilig-thuis"), rule("vt-houdt-zicht", row: 80))),
    ]
    return sketch
  }
}
