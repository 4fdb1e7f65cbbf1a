import DecisionTable

extension DecisionAnswer {
  /// What rules that win decide together, as answers tell it.
  /// - Parameters:
  ///   - outcomes: the numbers of their outcomes: one is a settled decision, more are a conflict.
  ///   - winners: the rules, in any order.
  ///   - worded: an outcome by the number of its wording. Each is worded as the first of its rules does.
  init(outcomes numbers: [Int], winners: [RuleAnswer], worded: (Int) -> OutcomeContents) {
    let rules = winners.sorted {
      ($0.document.file, $0.rule.row, $0.rule.id) < ($1.document.file, $1.rule.row, $1.rule.id)
    }
    let outcomes = numbers.map { number in
      worded(rules.first { $0.rule.outcome == number }?.rule.wording ?? number)
    }
    // A rung stands for several rules; it is named once.
    var seen: Set<[String]> = []
    self.init(
      status: outcomes.count > 1 ? .conflict : outcomes.first?.isOpen == true ? .open : .settled, outcomes: outcomes,
      rules: rules.filter { seen.insert([$0.rule.id, $0.document.id]).inserted })
  }
}
