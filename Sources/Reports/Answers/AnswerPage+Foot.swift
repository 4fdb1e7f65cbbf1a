internal import DecisionTable

extension AnswerPage {
  /// For each duty the rules that could apply, and what became of them.
  mutating func addCompetition() {
    let duties = answer.duties.filter { !$0.competition.isEmpty }
    guard !duties.isEmpty else { return }
    addParagraph("Waarom", .strong, "")
    for duty in duties {
      addParagraph(wording.dutyName(duty.duty), .faint, "")
      var items: [(lead: String, text: String)] = []
      for competitor in duty.competition {
        let marker = sources.marker([competitor.rule])
        items.append((marker, "\(SafeText.line(competitor.rule.rule.id)) \(fate(competitor.fate, duty.finding))"))
      }
      addList(items)
    }
  }

  private mutating func fate(_ fate: CompetingRule.Fate, _ finding: DutyAnswer.Finding) -> String {
    switch fate {
    case .wins:
      guard case .decided(let decision) = finding else { return "beslist in een deel van de situaties" }
      return decision.status == .conflict ? "spreekt de andere tegen" : "beslist"
    case .neverApplies: return "geldt alleen in situaties die niet kunnen bestaan"
    case .givesWay(let winner, let reason):
      let marker = sources.marker([winner])
      return "wijkt voor \(SafeText.line(winner.rule.id)) \(marker): \(because(reason))"
    }
  }

  private func because(_ reason: CompetingRule.Reason) -> String {
    switch reason {
    case .fixed: "die regel staat vast (vast: ja)"
    case .addendum: "maatwerk gaat voor de afspraken"
    case .ownAgreement: "de eigen afspraken gaan voor het model"
    case .exception: "die regel is een uitzondering op deze"
    case .otherwise: "deze regel geldt alleen waar geen andere regel van de lijst geldt (anders: ja)"
    case .goesBefore: "het document van die regel gaat voor (gaat-voor)"
    }
  }

  /// The rules that were named, by number.
  mutating func addSources() {
    addList(sources.rules.enumerated().map { number, rule in (lead: "[\(number + 1)]", text: rule.shown) })
  }

  /// How to reach who acts.
  mutating func addContacts() {
    let rows = actors.compactMap { role -> ColumnLayout.Row? in
      guard let contact = wording.contact(role, where: { !$0.details.isEmpty }) else { return nil }
      let details = contact.details.map { "\(DutchText.words($0.key)) \($0.text)" }.joined(separator: ", ")
      let name = DutchText.capitalized(contact.name.isEmpty ? wording.role(role) : contact.name)
      return ColumnLayout.Row(cells: [[SafeText.line(name)], [SafeText.line(details)]], marker: "")
    }
    guard !rows.isEmpty else { return }
    addParagraph("Contact", .strong, "")
    addRows(rows)
  }
}
