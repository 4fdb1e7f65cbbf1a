internal import DecisionTable

extension AnswerPage {
  /// Why a role does not act here, and in which nearest situation it does: the headline, then the other duties.
  mutating func addWhyNot(_ whyNot: WhyNot) {
    let role = RoleSentences(name: wording.role(whyNot.role.id))
    addParagraph("Waarom niet \(role.name)?", .strong, "")
    guard !whyNot.duties.isEmpty else {
      addParagraph("", .plain, "Voor deze stap is niets afgesproken, dus geen enkele rol is aan zet.")
      return
    }
    var rows: [ColumnLayout.Row] = []
    for duty in whyNot.duties {
      let marker = sources.marker(decisions(duty.finding).flatMap { $0.rules })
      if duty.index == answer.step.headlineDuty {
        addParagraph("", .plain, headline(role, duty), marker: marker)
      } else {
        rows.append(
          ColumnLayout.Row(
            cells: [[wording.dutyName(duty.duty)], [RoleSentences.short(duty.finding) + consequence(duty)]],
            marker: marker))
      }
    }
    addRows(rows)
  }

  /// The same on the headline alone, without sources; nil where the step has none.
  func whyNotInShort(_ whyNot: WhyNot) -> String? {
    whyNot.duties.first { $0.index == answer.step.headlineDuty }
      .map { headline(RoleSentences(name: wording.role(whyNot.role.id)), $0) }
  }

  private func headline(_ role: RoleSentences, _ duty: DutyWhyNot) -> String {
    role.headline(duty.finding, DutchText.uncapitalized(wording.dutyName(duty.duty))) + consequence(duty)
  }

  private func decisions(_ finding: DutyWhyNot.Finding) -> [DecisionAnswer] {
    switch finding {
    case .acts(let decisions): decisions
    case .could(let change): change.decisions
    case .never: []
    }
  }

  /// ` Dan: het lokale team moet ...`; only where something would have to be different.
  private func consequence(_ duty: DutyWhyNot) -> String {
    guard case .could(let change) = duty.finding else { return "" }
    // A team of this municipality does not act in another one.
    let page = change.isElsewhere ? regional : self
    let texts = change.decisions.map { page.words(duty.duty, $0) }
    return " Dan: \(texts.joined(separator: "; of: "))."
  }
}

/// Sentences about a role that does not act.
private struct RoleSentences {
  /// How the role is called here.
  let name: String

  /// - Parameter deed: what whoever acts does.
  func headline(_ finding: DutyWhyNot.Finding, _ deed: String) -> String {
    let role = DutchText.capitalized(name)
    switch finding {
    case .acts: return "\(role) is hier al aan zet."
    case .never:
      return "\(role) is in geen enkele situatie bij deze stap aan zet (\(deed)). Dat is bewezen: alle situaties zijn "
        + "nagegaan."
    case .could(let change):
      let lead =
        change.changed.isEmpty && !change.isElsewhere
        ? "Of \(name) hier aan zet is, hangt af van wat nog niet bekend is." : "\(role) is hier niet aan zet."
      return "\(lead) \(Self.when(change))"
    }
  }

  static func short(_ finding: DutyWhyNot.Finding) -> String {
    switch finding {
    case .acts: "doet dit al"
    case .never: "in geen enkele situatie bij deze stap; dat is bewezen"
    case .could(let change): when(change)
    }
  }

  /// `Wel als: ernst = licht (nu: acuut).`
  private static func when(_ change: SituationChange) -> String {
    let changed = change.changed.map { fact, from, to in
      let now = "(nu: \(SafeText.line(from.name)))"
      return "\(condition(fact, to)) \(now)"
    }
    let needed = change.needed.map { fact, value in "\(condition(fact, value)) (stond niet in de vraag)" }
    let lead = change.isElsewhere ? "Alleen in een andere gemeente:" : "Wel als:"
    return "\(lead) \(DutchText.list(changed + needed))."
  }

  private static func condition(_ fact: Word, _ value: Word?) -> String {
    let name = DutchText.uncapitalized(SafeText.line(fact.name.isEmpty ? DutchText.words(fact.id) : fact.name))
    guard let value else { return "\(name) is niet van toepassing" }
    return "\(name) = \(SafeText.line(value.name.isEmpty ? DutchText.words(value.id) : value.name))"
  }
}
