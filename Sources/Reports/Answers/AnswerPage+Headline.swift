internal import Calendar
internal import DecisionTable

extension AnswerPage {
  private static let lead = "Nu aan zet:"

  /// Who acts now.
  mutating func addHeadline() {
    guard answer.hasAgreement else { return addNoAgreement() }
    guard let duty = answer.headline else { return addMissingHeadline() }
    switch duty.finding {
    case .depends(let dependence):
      told.insert(duty.index)
      addQuestion(Self.lead, duty, dependence)
      addParagraph("Weet u het niet?", .strong, "Wacht niet: overleg met \(wording.helpline).")
    case .decided(let decision):
      addDecided(duty, decision)
    }
  }

  private mutating func addDecided(_ duty: DutyAnswer, _ decision: DecisionAnswer) {
    let question = wording.question(duty.duty)
    switch decision.status {
    case .settled:
      let text = headlineInShort
      addParagraph(Self.lead, .strong, text.contains(". ") ? DutchText.sentence(text) : text)
    case .open:
      told.insert(duty.index)
      addParagraph(
        Self.lead, .strong, "bewust open. \(question) Dat is met opzet niet vastgelegd. \(reasons(decision.rules))",
        marker: sources.marker(decision.rules))
      addLimits(duty)
    case .gap:
      told.insert(duty.index)
      addParagraph(
        Self.lead, .alarm,
        "niet geregeld. \(question) De afspraken zeggen het niet. Spreek dit nu af met \(wording.helpline).")
      addLimits(duty)
    case .conflict:
      told.insert(duty.index)
      addParagraph(Self.lead, .alarm, "tegenstrijdig. \(question) De afspraken zeggen verschillende dingen:")
      note([decision])
      let rows = decision.sides.map { side in
        ColumnLayout.Row(cells: [[self.side(duty.duty, side.outcome, side.rules)]], marker: sources.marker(side.rules))
      }
      addRows(rows)
      addParagraph("", .plain, "Wacht niet: overleg met \(wording.helpline).")
      addLimits(duty)
    case .noAgreement:
      addNoAgreement()
    }
  }

  /// The headline in a few words, without its lead.
  var headlineInShort: String {
    guard answer.hasAgreement else { return "geen afspraken" }
    guard let duty = answer.headline else { return "niet geregeld" }
    switch duty.finding {
    case .depends(let dependence):
      let question = "hangt af van een vraag. \(wording.question(dependence.question))"
      guard let certain = certain(duty.duty, dependence) else { return question }
      return "\(certain). Hoe precies, \(question)"
    case .decided(let decision):
      switch decision.status {
      case .settled: return decision.outcomes.first.map { wording.sentence(duty.duty, $0) } ?? "niet geregeld"
      case .open: return "bewust open. \(reasons(decision.rules))"
      case .gap: return "niet geregeld. \(wording.question(duty.duty))"
      case .conflict: return "tegenstrijdig: \(sides(duty.duty, decision))"
      case .noAgreement: return "geen afspraken"
      }
    }
  }

  /// Whether the headline needs no more: settled or open on purpose.
  var isHeadlineSettled: Bool {
    guard case .decided(let decision) = answer.headline?.finding else { return false }
    return decision.status == .settled || decision.status == .open
  }

  private mutating func addNoAgreement() {
    // Where no agreement holds, none holds for any duty: it is said once.
    for duty in answer.duties {
      if case .decided(let decision) = duty.finding, decision.status == .noAgreement { told.insert(duty.index) }
    }
    let place = answer.situation.first { $0.fact.id == "gemeente" }?.value.name ?? answer.region.name
    let call = "Bel \(wording.helpline)."
    guard !answer.hasAgreement else {
      return addParagraph(
        Self.lead, .alarm,
        "geen afspraken. In \(SafeText.line(place)) gelden op \(answer.day.dutch) geen afspraken voor deze situatie. "
          + call)
    }
    let region = SafeText.line(answer.region.name)
    // Whether there are none is not for the program to say where it only knows of a draft.
    let lead = answer.otherDays.unsigned.isEmpty ? "geen afspraken" : "geen afspraken bekend"
    let none = "\(lead). Van \(region) zijn hier geen afspraken die op \(answer.day.dutch) gelden."
    addParagraph(Self.lead, .alarm, ([none] + otherDays + [call]).joined(separator: " "))
  }

  /// What there is on other days, or not signed.
  private var otherDays: [String] {
    var sentences: [String] = []
    if let day = answer.otherDays.previous { sentences.append("De laatste golden tot en met \(day.dutch).") }
    if let day = answer.otherDays.next { sentences.append("Er gelden afspraken vanaf \(day.dutch).") }
    let titles = answer.otherDays.unsigned.map { "\"\(SafeText.line($0.title))\"" }
    if !titles.isEmpty {
      let verb = titles.count == 1 ? "is wel" : "zijn wel"
      let reason =
        titles.count == 1
        ? "dat geldt niet, want het is niet ondertekend. Bekijk het"
        : "die gelden niet, want zij zijn niet ondertekend. Bekijk ze"
      sentences.append("Er \(verb) \(DutchText.list(titles)), maar \(reason) met --ook-concept.")
    }
    return sentences
  }

  /// The step has a headline, but nothing is agreed on it.
  private mutating func addMissingHeadline() {
    guard answer.step.headlineDuty != nil || answer.duties.isEmpty else { return }
    let step = DutchText.uncapitalized(SafeText.line(answer.step.word.name))
    let about =
      answer.duties.isEmpty
      ? "Voor de stap \"\(step)\" is niets afgesproken. Bel" : "De afspraken zeggen het niet. Spreek dit nu af met"
    addParagraph(Self.lead, .alarm, "niet geregeld. \(about) \(wording.helpline).")
  }
}
