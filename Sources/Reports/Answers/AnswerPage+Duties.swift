internal import DecisionTable

extension AnswerPage {
  /// Every duty that was not told above, in columns: what, who, how, and by which rules.
  mutating func addDuties() {
    var rows: [ColumnLayout.Row] = []
    for duty in answer.duties where !told.contains(duty.index) { rows.append(row(duty)) }
    addRows(rows)
  }

  private mutating func row(_ duty: DutyAnswer) -> ColumnLayout.Row {
    let name = [wording.dutyName(duty.duty)]
    switch duty.finding {
    case .decided(let decision):
      note([decision])
      let marker = sources.marker(decision.rules)
      guard decision.status == .settled, let outcome = decision.outcomes.first else {
        return ColumnLayout.Row(
          cells: [name, ["bewust open"], [reasons(decision.rules)] + detail.limits(duty.index)], marker: marker)
      }
      let details = detail.details(
        duty.duty, outcome, dutyIndex: duty.index, namesReceiver: duty.index != answer.step.headlineDuty,
        namesPassing: !(toldPassing && answer.step.oversightFollowsHandover))
      let limits = detail.limits(duty.index, agreed: outcome.within)
      return ColumnLayout.Row(cells: [name, [wording.actor(duty.duty, outcome)], [details] + limits], marker: marker)
    case .depends(let dependence):
      note(dependence.possible)
      return ColumnLayout.Row(
        cells: [name, [actor(duty.duty, dependence)], dependent(duty.duty, dependence) + detail.limits(duty.index)],
        marker: "")
    }
  }

  private func actor(_ duty: DutyContents, _ dependence: Dependence) -> String {
    guard let agreed = OutcomeContents.agreeing(dependence.possible), !agreed.who.isEmpty else {
      return "hangt af van een vraag"
    }
    return agreed.modality.isEmpty ? wording.roles(agreed.who) : wording.actor(duty, agreed)
  }

  /// What is certain of how, then the question with what each answer leads to.
  private mutating func dependent(_ duty: DutyContents, _ dependence: Dependence) -> [String] {
    let agreed = OutcomeContents.agreeing(dependence.possible)
    let same = agreed.map { detail.details(duty, $0) } ?? ""
    let question = wording.question(dependence.question)
    let isActorCertain = agreed.map { !$0.who.isEmpty } ?? false
    return (same.isEmpty ? [] : [same])
      + [isActorCertain ? "Hoe precies, hangt af van een vraag. \(question)" : question]
      + branchTexts(duty, dependence)
  }
}
