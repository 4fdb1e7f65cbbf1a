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

  /// The rules that were named, by number, each with the agreement's own words.
  /// - Parameter remarks: whether all remarks are told; else those on the headline.
  mutating func addSources(remarks: Bool) {
    let headline = Set(headlineRules.map { $0.place })
    for (number, rule) in sources.rules.enumerated() {
      addList([(lead: "[\(number + 1)]", text: rule.shown)])
      let margin = "[\(number + 1)]".map { _ in " " }.joined()
      if !rule.rule.text.isEmpty { addList([(lead: margin, text: "\"\(SafeText.line(rule.rule.text))\"")]) }
      if !rule.rule.remark.isEmpty, remarks || headline.contains(rule.place) {
        addList([(lead: margin, text: SafeText.line(rule.rule.remark))])
      }
    }
    addModels()
  }

  /// Which rules are of a model, and so not of the region.
  private mutating func addModels() {
    var titles: [String] = []
    for rule in sources.rules where rule.document.status == "model" && !titles.contains(rule.document.title) {
      titles.append(rule.document.title)
    }
    for title in titles {
      let rules = sources.rules.filter { $0.document.status == "model" && $0.document.title == title }
      let lead = rules.count == 1 ? "komt" : "komen"
      addParagraph(
        "Uit een model:", .faint,
        "\(sources.marker(rules)) \(lead) uit \"\(SafeText.line(title))\", niet uit de tekst van de regio zelf.")
    }
  }

  /// The rules that decide on the headline, whatever is still open.
  private var headlineRules: [RuleAnswer] {
    switch answer.headline?.finding {
    case .decided(let decision): decision.rules
    case .depends(let dependence): dependence.possible.flatMap { $0.rules }
    case nil: []
    }
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
