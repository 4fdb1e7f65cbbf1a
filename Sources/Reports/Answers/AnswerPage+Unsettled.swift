internal import DecisionTable

extension AnswerPage {
  /// What is not settled, beside the headline.
  mutating func addUnsettled() {
    for duty in answer.duties where !told.contains(duty.index) {
      guard case .decided(let decision) = duty.finding else { continue }
      let question = wording.question(duty.duty)
      switch decision.status {
      case .settled, .open: continue
      case .gap:
        addParagraph("NIET GEREGELD:", .alarm, "\(question) Spreek dit nu af met \(wording.role("veilig-thuis")).")
      case .conflict:
        note([decision])
        let sides = decision.sides.map { side in
          let marker = sources.marker(side.rules)
          let text = self.side(duty.duty, side.outcome, side.rules)
          return marker.isEmpty ? text : "\(text) \(marker)"
        }
        let text = DutchText.capitalized(sides.joined(separator: "; of: "))
        addParagraph("TEGENSTRIJDIG:", .alarm, "\(question) \(text). Overleg met \(wording.role("veilig-thuis")).")
      case .noAgreement:
        addParagraph("GEEN AFSPRAKEN:", .alarm, "\(question) Overleg met \(wording.role("veilig-thuis")).")
      }
      told.insert(duty.index)
      addLimits(duty)
    }
  }

  /// What the law says of a duty that is not in the table.
  mutating func addLimits(_ duty: DutyAnswer) {
    for limit in detail.limits(duty.index) { addParagraph("", .plain, limit + ".") }
  }
}
