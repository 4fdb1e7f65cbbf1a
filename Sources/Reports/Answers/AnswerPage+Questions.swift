internal import DecisionTable

extension AnswerPage {
  /// A question with what each answer to it leads to, and what is certain whatever the answer.
  mutating func addQuestion(_ lead: String, _ duty: DutyAnswer, _ dependence: Dependence) {
    let agreed = OutcomeContents.agreeing(dependence.possible)
    let question = "hangt af van een vraag. \(wording.question(dependence.question))"
    if let certain = certain(duty.duty, dependence) {
      addParagraph(lead, .strong, "\(certain). Hoe precies, \(question)")
    } else {
      addParagraph(lead, .strong, question)
    }
    note(dependence.possible)
    addRows(branches(duty.duty, dependence))
    if let agreed {
      let same = detail.details(duty.duty, agreed, namesReceiver: agreed.who.isEmpty)
      if !same.isEmpty { addParagraph("Zeker bij elk antwoord:", .strong, same + ".") }
    }
    addLimits(duty)
  }

  /// What is certain of who acts, as the begin of a sentence; nil when that depends too.
  func certain(_ duty: DutyContents, _ dependence: Dependence) -> String? {
    guard let agreed = OutcomeContents.agreeing(dependence.possible), !agreed.who.isEmpty else { return nil }
    return agreed.modality.isEmpty ? wording.roles(agreed.who) : wording.sentence(duty, agreed)
  }

  /// One row for each different consequence of the question, with the answers that lead to it.
  private mutating func branches(_ duty: DutyContents, _ dependence: Dependence) -> [ColumnLayout.Row] {
    let agreed = OutcomeContents.agreeing(dependence.possible)
    return grouped(dependence).map { labels, decisions, rules in
      let text = consequence(decisions) { words(duty, $0, agreed: agreed) }
      return ColumnLayout.Row(
        cells: [[DutchText.choices(labels, most: 6)], [text]], marker: sources.marker(rules))
    }
  }

  /// The same as text, for a cell of a table whose row names the duty.
  mutating func branchTexts(_ duty: DutyContents, _ dependence: Dependence) -> [String] {
    let agreed = OutcomeContents.agreeing(dependence.possible)
    return grouped(dependence).map { labels, decisions, rules in
      let text = consequence(decisions) { words(duty, $0, agreed: agreed, namesDeed: false) }
      let marker = sources.marker(rules)
      return "\(DutchText.choices(labels, most: 6)): \(text) \(marker)".trimmedAtEnd
    }
  }

  /// Answers with the same consequence together, in the order of the first of them, with the rules of them all.
  private func grouped(
    _ dependence: Dependence
  ) -> [(labels: [String], decisions: [DecisionAnswer], rules: [RuleAnswer])] {
    var groups: [(key: [Int], labels: [String], decisions: [DecisionAnswer], rules: [RuleAnswer])] = []
    for branch in dependence.branches {
      let label = self.label(branch.value, branch.last)
      let rules = branch.answers.flatMap { $0.rules }
      if let index = groups.firstIndex(where: { $0.key == branch.decisions }) {
        groups[index].labels.append(label)
        groups[index].rules += rules
      } else {
        groups.append((branch.decisions, [label], branch.answers, rules))
      }
    }
    return groups.map { ($0.labels, $0.decisions, $0.rules) }
  }

  private func label(_ value: Word?, _ last: Word?) -> String {
    guard let value else { return "niet van toepassing" }
    guard let last, last.id != value.id else { return SafeText.line(value.name) }
    return SafeText.line("\(value.id) tot en met \(last.name)")
  }

  private func consequence(_ decisions: [DecisionAnswer], _ words: (DecisionAnswer) -> String) -> String {
    let texts = decisions.map(words)
    if let only = texts.first, texts.count == 1 { return only }
    guard texts.count <= 3 else { return "dan zijn er nog \(texts.count) mogelijkheden" }
    return "dan hangt het nog af van een andere vraag: \(texts.joined(separator: "; of: "))"
  }

  /// A decision in words.
  /// - Parameters:
  ///   - agreed: what is certain, and so is said elsewhere.
  ///   - namesDeed: whether to say what is done.
  func words(
    _ duty: DutyContents, _ decision: DecisionAnswer, agreed: OutcomeContents? = nil, namesDeed: Bool = true
  ) -> String {
    switch decision.status {
    case .settled:
      decision.outcomes.first.map { words(duty, $0, agreed: agreed, namesDeed: namesDeed) } ?? "niet geregeld"
    case .open: "bewust open: \(reasons(decision.rules))"
    case .gap: "niet geregeld"
    case .conflict: "tegenstrijdig: \(sides(duty, decision))"
    case .noAgreement: "geen afspraken"
    }
  }

  private func words(
    _ duty: DutyContents, _ outcome: OutcomeContents, agreed: OutcomeContents?, namesDeed: Bool
  ) -> String {
    var rest = agreed.map { outcome.beside($0) } ?? outcome
    if let agreed, !agreed.who.isEmpty, !agreed.modality.isEmpty {
      let difference = detail.details(duty, rest)
      if !difference.isEmpty { return difference }
    }
    // A sentence with the deed names the receiver and the last word as well.
    if namesDeed { rest.lastWord = false }
    let who = namesDeed ? wording.sentence(duty, outcome) : wording.actor(duty, outcome)
    let details = detail.details(duty, rest, namesReceiver: !namesDeed)
    return details.isEmpty ? who : "\(who): \(details)"
  }

  /// A side of a conflict in words; the rules tell the reasons where it is open on purpose.
  func side(_ duty: DutyContents, _ outcome: OutcomeContents, _ rules: [RuleAnswer]) -> String {
    outcome.isOpen
      ? "bewust open: \(reasons(rules))" : words(duty, outcome, agreed: nil, namesDeed: true)
  }

  /// The sides of a conflict in one sentence.
  func sides(_ duty: DutyContents, _ decision: DecisionAnswer) -> String {
    decision.sides.map { side(duty, $0.outcome, $0.rules) }.joined(separator: "; of: ")
  }

  /// Why it is open on purpose.
  func reasons(_ rules: [RuleAnswer]) -> String {
    rules.reasons.map { DutchText.sentence(SafeText.line($0)) }.joined(separator: " ")
  }
}
