extension DutyView {
  /// Every rule that could apply in an open situation, with what became of it: it wins somewhere, or gives way.
  func competition(
    _ open: [[Int]], _ winners: [Int: [Int]], _ context: AnswerContext
  ) throws(TableError) -> [CompetingRule] {
    let alive = try rowsThatCanHold(open)
    var applying: Set<Int> = []
    for row in 0..<rowCount where alive[row / 32] & (1 << UInt32(row % 32)) != 0 {
      applying.insert(try rule(ofRow: row))
    }
    let winning = Set(winners.values.joined())
    var result: [CompetingRule] = []
    for rule in applying {
      let answer = try ruleAnswer(rule, context)
      if winning.contains(rule) {
        result.append(CompetingRule(rule: answer, fate: .wins))
        continue
      }
      let own = answer.rule.precedence
      var before: [(rank: Int, rule: RuleAnswer)] = []
      for other in applying where other != rule {
        let candidate = try ruleAnswer(other, context)
        guard order.goesBefore(candidate.rule.precedence, own) else { continue }
        // A rule that itself wins says more than one that gives way too.
        before.append(((winning.contains(other) ? 0 : 10) - candidate.rule.precedence.level, candidate))
      }
      let strongest = before.min { ($0.rank, $0.rule.rule.row) < ($1.rank, $1.rule.rule.row) }?.rule
      let fate = strongest.map { CompetingRule.Fate.givesWay(to: $0, because: reason($0.rule.precedence, own)) }
      result.append(CompetingRule(rule: answer, fate: fate ?? .neverApplies))
    }
    return result.sorted {
      ($0.rule.document.file, $0.rule.rule.row, $0.rule.rule.id) < (
        $1.rule.document.file, $1.rule.rule.row, $1.rule.rule.id
      )
    }
  }

  private func reason(_ winner: RulePrecedence, _ loser: RulePrecedence) -> CompetingRule.Reason {
    if winner.level > loser.level {
      switch winner.level {
      case 3: return .fixed
      case 2: return .addendum
      default: return .ownAgreement
      }
    }
    if winner.document != loser.document { return .goesBefore }
    return loser.isOtherwise && !winner.isOtherwise ? .otherwise : .exception
  }
}
