extension DutyView {
  /// What would have to be different for a role (id) to act on this duty.
  func whyNot(
    _ role: String, _ question: ResolvedQuestion, _ context: AnswerContext
  ) throws(AskError) -> DutyWhyNot {
    let damaged = AskError.table(.damaged(question.region.block.name))
    guard context.dutyContents.indices.contains(duty) else { throw damaged }
    let contents = context.dutyContents[duty]
    let targets = try trusted { () throws(TableError) -> [Bool] in try leaves(naming: role, question.region) }
    guard var search = ChangeSearch(diagram, question, targets: targets) else { throw damaged }
    let found = try trusted { () throws(TableError) -> ChangeSearch.Change? in try search.smallest() }
    guard let found else { return DutyWhyNot(index: duty, duty: contents, finding: .never) }
    let decisions = try decisions(found.open, question, context)
    let finding: DutyWhyNot.Finding
    if found.changed.isEmpty, found.needed.isEmpty {
      finding = .acts(decisions)
    } else {
      finding = .could(try change(found, decisions, question))
    }
    return DutyWhyNot(index: duty, duty: contents, finding: finding)
  }

  /// By leaf: whether it is settled and names the role.
  private func leaves(naming role: String, _ region: RegionView) throws(TableError) -> [Bool] {
    var marks: [Bool] = []
    for leaf in 0..<diagram.leafCount {
      guard case .outcomes(let outcomes) = try diagram.leaf(leaf), outcomes.count == 1, let outcome = outcomes.first
      else {
        marks.append(false)
        continue
      }
      let contents = try region.outcome(outcome)
      marks.append(!contents.isOpen && contents.who.contains(role))
    }
    return marks
  }

  private func decisions(
    _ open: [[Int]], _ question: ResolvedQuestion, _ context: AnswerContext
  ) throws(AskError) -> [DecisionAnswer] {
    let leaves = try trusted { () throws(TableError) -> [Int] in try diagram.leaves(open) }
    let winners = try trusted { () throws(TableError) -> [Int: [Int]] in try self.winners(open) }
    var decisions: [DecisionAnswer] = []
    for leaf in leaves {
      decisions.append(
        try decision(leaf, winners[leaf] ?? [], question, context, duty: context.dutyContents[duty].word.id))
    }
    return decisions
  }

  private func change(
    _ found: ChangeSearch.Change, _ decisions: [DecisionAnswer], _ question: ResolvedQuestion
  ) throws(AskError) -> SituationChange {
    let derived = try trusted { () throws(TableError) -> [DerivedFactContents] in try question.region.derivedFacts() }
    var changed: [(fact: Word, from: Word, to: Word?)] = []
    var needed = found.needed.map { (fact: $0.fact, value: $0.value) }
    let town = found.changed.first { $0.fact == 0 }?.value
    for given in question.given {
      switch given.subject {
      case .fact(let fact, _):
        guard let new = found.changed.first(where: { $0.fact == fact }) else { continue }
        changed.append((given.fact, given.value, question.facts[fact].value(new.value)))
      case .municipalities(let members):
        guard let town, !(members.indices.contains(town) && members[town]) else { continue }
        let values = derived.first { $0.word == given.fact }?.values ?? []
        changed.append((given.fact, given.value, values.first { $0.municipalities.contains(town) }?.word))
      }
    }
    // Where only something that follows from the municipality was given, it is named beside it.
    if let town, !question.restrictions[0].isValue { needed.insert((0, town), at: 0) }
    return SituationChange(
      changed: changed, needed: needed.map { (question.facts[$0.fact].word, question.facts[$0.fact].value($0.value)) },
      isElsewhere: town != nil, decisions: decisions)
  }
}
