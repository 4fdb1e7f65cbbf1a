extension DutyView {
  /// The answer on this duty.
  func answer(
    _ question: ResolvedQuestion, _ context: AnswerContext, withCompetition: Bool
  ) throws(AskError) -> DutyAnswer {
    let contents = context.dutyContents
    let name = question.region.block.name
    guard contents.indices.contains(duty), let open = diagram.open(question.restrictions, sizes: question.sizes) else {
      throw .table(.damaged(name))
    }
    let leaves = try trusted { () throws(TableError) -> [Int] in try diagram.leaves(open) }
    let winners = try trusted { () throws(TableError) -> [Int: [Int]] in try self.winners(open) }
    var decisions: [DecisionAnswer] = []
    for leaf in leaves {
      decisions.append(try decision(leaf, winners[leaf] ?? [], question, context, duty: contents[duty].word.id))
    }
    let competition = try trusted { () throws(TableError) -> [CompetingRule] in
      withCompetition ? try self.competition(open, winners, context) : []
    }
    guard let first = decisions.first else { throw .table(.damaged(name)) }
    guard decisions.count > 1 else {
      return DutyAnswer(index: duty, duty: contents[duty], finding: .decided(first), competition: competition)
    }
    let dependence = try dependence(open, leaves, decisions, question, context)
    return DutyAnswer(index: duty, duty: contents[duty], finding: .depends(dependence), competition: competition)
  }

  /// The decision of a leaf with the rules that win there; the two must agree.
  func decision(
    _ leaf: Int, _ winners: [Int], _ question: ResolvedQuestion, _ context: AnswerContext, duty: String
  ) throws(AskError) -> DecisionAnswer {
    let contents = try trusted { () throws(TableError) -> LeafContents in try diagram.leaf(leaf) }
    let rules = try trusted { () throws(TableError) -> [RuleAnswer] in try ruleAnswers(winners, context) }
    let decided: Set<Int>
    let status: DecisionAnswer.Status
    var outcomes: [OutcomeContents] = []
    switch contents {
    case .impossible: throw .disagreement(duty: duty)
    case .noAgreement: return DecisionAnswer(status: .noAgreement, outcomes: [], rules: [])
    case .gap:
      decided = []
      status = .gap
    case .outcomes(let indices):
      decided = Set(indices)
      for index in indices {
        // As the first of the winning rules words it.
        let wording = rules.first { $0.rule.outcome == index }?.rule.wording ?? index
        outcomes.append(
          try trusted { () throws(TableError) -> OutcomeContents in try question.region.outcome(wording) })
      }
      status = outcomes.count > 1 ? .conflict : outcomes.first?.isOpen == true ? .open : .settled
    }
    guard Set(rules.map { $0.rule.outcome }) == decided else { throw .disagreement(duty: duty) }
    return DecisionAnswer(status: status, outcomes: outcomes, rules: withoutDoubles(rules))
  }

  /// A rung stands for several rules of the table; it is named once.
  private func withoutDoubles(_ rules: [RuleAnswer]) -> [RuleAnswer] {
    var seen: Set<[String]> = []
    return rules.filter { seen.insert([$0.rule.id, $0.document.id]).inserted }
  }

  /// Rules with their documents, by document and row.
  func ruleAnswers(_ rules: [Int], _ context: AnswerContext) throws(TableError) -> [RuleAnswer] {
    var answers: [RuleAnswer] = []
    for rule in rules { answers.append(try ruleAnswer(rule, context)) }
    return answers.sorted { ($0.document.file, $0.rule.row, $0.rule.id) < ($1.document.file, $1.rule.row, $1.rule.id) }
  }

  /// A rule with its document.
  func ruleAnswer(_ rule: Int, _ context: AnswerContext) throws(TableError) -> RuleAnswer {
    let contents = try contents(rule)
    guard context.documents.indices.contains(contents.document) else { throw .damaged("een regel") }
    return RuleAnswer(rule: contents, document: context.documents[contents.document])
  }

  private func dependence(
    _ open: [[Int]], _ leaves: [Int], _ decisions: [DecisionAnswer], _ question: ResolvedQuestion,
    _ context: AnswerContext
  ) throws(AskError) -> Dependence {
    let isGiven = { (fact: Int) in question.restrictions[fact].isValue }
    let next = try trusted { () throws(TableError) -> (level: Int, leavesByAtom: [[Int]])? in
      let known = try nextQuestion(
        open, isAskable: { !isGiven($0) && !question.isSkipped($0) }, decisions: leaves.count, mustMatter: true)
      if let known { return known }
      // Where only facts are left that the asker does not know, one of these is the question all the same.
      return try nextQuestion(open, isAskable: { !isGiven($0) }, decisions: leaves.count, mustMatter: false)
    }
    guard let next else { throw .table(.damaged(question.region.block.name)) }
    let fact = question.facts[diagram.levels[next.level].fact]
    var answers: [Int: [DecisionAnswer]] = [:]
    for (atom, reached) in next.leavesByAtom.enumerated() where !reached.isEmpty {
      var narrowed = open
      narrowed[next.level] = open[next.level].indices.map { $0 == atom ? open[next.level][atom] : 0 }
      let winners = try trusted { () throws(TableError) -> [Int: [Int]] in try self.winners(narrowed) }
      var ofAtom: [DecisionAnswer] = []
      for leaf in leaves where reached.contains(leaf) {
        ofAtom.append(
          try decision(leaf, winners[leaf] ?? [], question, context, duty: context.dutyContents[duty].word.id))
      }
      answers[atom] = ofAtom
    }
    return Dependence(
      question: fact, possible: decisions, branches: branches(next, leaves, fact, question, answers))
  }

  private func branches(
    _ next: (level: Int, leavesByAtom: [[Int]]), _ leaves: [Int], _ fact: FactContents, _ question: ResolvedQuestion,
    _ answers: [Int: [DecisionAnswer]]
  ) -> [Dependence.Branch] {
    let level = diagram.levels[next.level]
    var branches: [Dependence.Branch] = []
    for value in 0..<fact.size {
      guard isOpen(value, question.restrictions[level.fact]), let atom = level.atom(of: value) else { continue }
      let indices = leaves.indices.filter { next.leavesByAtom[atom].contains(leaves[$0]) }
      guard !indices.isEmpty else { continue }
      let word = fact.value(value)
      if fact.kind == .number, let last = branches.last, last.value != nil, word != nil, last.decisions == indices {
        branches[branches.count - 1].last = word
      } else {
        branches.append(
          Dependence.Branch(value: word, last: word, decisions: indices, answers: answers[atom] ?? []))
      }
    }
    return branches
  }

  private func isOpen(_ value: Int, _ restriction: Restriction) -> Bool {
    switch restriction {
    case .any: true
    case .value(let only): value == only
    case .some(let marks): value < marks.count && marks[value]
    }
  }
}
