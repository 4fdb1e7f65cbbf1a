public import DecisionTable

/// An answer as text for the person who asked.
public enum AnswerText {
  /// The whole answer; every line ends with a line break.
  /// - Parameters:
  ///   - answer: what is known.
  ///   - why: also tell of every rule that could apply what became of it; the answer must have been asked with its
  ///     competition.
  ///   - whyNot: also tell why a role does not act.
  ///   - style: colours and width.
  public static func render(_ answer: Answer, why: Bool, whyNot: WhyNot? = nil, style: Style) -> String {
    var page = AnswerPage(answer, style: style)
    page.addDanger()
    page.addStatusOfDocuments()
    page.addGap()
    page.addHeadline()
    page.addOversight()
    page.addUnsettled()
    page.addGap()
    page.addSituation()
    page.addGap()
    page.addDuties()
    if why {
      page.addGap()
      page.addCompetition()
    }
    if let whyNot {
      page.addGap()
      page.addWhyNot(whyNot)
    }
    page.addGap()
    page.addSources(remarks: why)
    page.addGap()
    page.addContacts()
    return page.text
  }

  /// What to do in danger, then the headline, each on a line with its line break.
  /// - Parameter whyNot: also tell, on a line of its own, why a role does not act.
  public static func short(_ answer: Answer, whyNot: WhyNot? = nil) -> String {
    let danger = answer.danger.map { DutchText.sentence(SafeText.line($0)) }.joined(separator: " ")
    return (danger.isEmpty ? "" : "\(danger)\n") + "\(summary(answer))\n"
      + (whyNot.flatMap { AnswerPage(answer, style: Style()).whyNotInShort($0) }.map { "\($0)\n" } ?? "")
  }

  /// The headline on one line, for a list of many answers: `Veilig Thuis moet overdragen aan Wijkteam Haarlem`.
  public static func summary(_ answer: Answer) -> String {
    let page = AnswerPage(answer, style: Style())
    var text = page.headlineInShort
    if answer.hasAgreement, !answer.isSettled, page.isHeadlineSettled { text += "; niet alles is geregeld" }
    if answer.documents.contains(where: { $0.status == "voorbeeld" }) { text += " (voorbeeld)" }
    return text
  }
}
