internal import DecisionTable

extension AnswerPage {
  private static let lead = "Zicht op veiligheid:"

  /// Who holds safety oversight.
  mutating func addOversight() {
    guard let duty = answer.duties.first(where: { $0.duty.word.id == Wording.oversight }),
      duty.index != answer.step.headlineDuty
    else { return }
    switch duty.finding {
    case .decided(let decision):
      addDecidedOversight(duty, decision)
    case .depends(let dependence):
      told.insert(duty.index)
      if let sentence = oversightByHandover {
        addParagraph(
          Self.lead, .strong, sentence, marker: sources.marker(dependence.possible.flatMap { $0.rules }))
        note(dependence.possible)
      } else {
        addQuestion(Self.lead, duty, dependence)
      }
    }
  }

  private mutating func addDecidedOversight(_ duty: DutyAnswer, _ decision: DecisionAnswer) {
    switch decision.status {
    case .settled:
      guard let outcome = decision.outcomes.first else { return }
      told.insert(duty.index)
      note([decision])
      let marker = sources.marker(decision.rules)
      if case .depends = answer.headline?.finding {
        addParagraph("Zeker:", .strong, wording.sentence(duty.duty, outcome) + ".", marker: marker)
      } else {
        let isPlain = ["", "moet"].contains(outcome.modality)
        let holds = isPlain ? wording.roles(outcome.who) : wording.sentence(duty.duty, outcome)
        let text = wording.staysWithHolder(outcome) ? "wie het nu heeft, houdt het" : holds
        addParagraph(Self.lead, .strong, text + ".", marker: marker)
      }
    case .open:
      told.insert(duty.index)
      addParagraph(
        Self.lead, .strong, "bewust open. \(reasons(decision.rules))", marker: sources.marker(decision.rules))
    case .gap, .conflict, .noAgreement:
      // Told with all that is not settled.
      return
    }
  }

  /// Until when the one holds it and who does after, from the decision on the handover; nil when that is not what it
  /// depends on, or the handover is not settled.
  private var oversightByHandover: String? {
    mutating get {
      guard answer.step.oversightFollowsHandover, !answer.isGiven("overdracht-stand"),
        let handover = answer.duties.first(where: { $0.duty.word.id == "overdragen" })
      else { return nil }
      let possible: [DecisionAnswer]
      switch handover.finding {
      case .decided(let decision): possible = [decision]
      case .depends(let dependence): possible = dependence.possible
      }
      guard let agreed = OutcomeContents.agreeing(possible), !agreed.who.isEmpty, !agreed.to.isEmpty else { return nil }
      toldPassing = !agreed.oversightPasses.isEmpty
      return "\(wording.roles(agreed.who)), \(until(agreed)). Daarna \(wording.roles(agreed.to))."
    }
  }

  private func until(_ handover: OutcomeContents) -> String {
    let receivers = DutchText.list(handover.to.map(wording.plainRole))
    let verb = handover.to.count > 1 ? "hebben" : "heeft"
    switch handover.oversightPasses {
    case "bij-verzending": return "tot de overdracht is verzonden"
    case "bij-ontvangst": return "tot \(receivers) de overdracht \(verb) ontvangen"
    case "bij-acceptatie": return "tot \(receivers) de overdracht \(verb) geaccepteerd"
    case "na-gesprek": return "tot het overdrachtsgesprek is gevoerd"
    default: return "tot het zicht overgaat (wanneer dat is, hangt af van een vraag)"
    }
  }
}
