import Agreements
import Calendar

/// The checks of section 8 that are made on the decisions: capability, holder, counting, continuity.
extension Interpreter {
  /// The situations in which a duty falls to a team that cannot do it.
  func situationsBeyondCapability(step: String, duty: String, day: Day) -> [Situation] {
    guard let needed = duties.first(where: { $0.id.value == duty })?.requiredCapability?.value else { return [] }
    let teams = Set(roles.filter(\.isTeam).map(\.id.value))
    return settled(step: step, duty: duty, day: day).filter { situation, key in
      !key.who.isDisjoint(with: teams) && situation["team-kan-\(needed)"] != "ja"
    }.map(\.situation)
  }

  /// The situations in which a duty with `een-houder` does not fall to exactly one role.
  func situationsWithoutSingleHolder(step: String, duty: String, day: Day) -> [Situation] {
    guard duties.first(where: { $0.id.value == duty })?.hasSingleHolder == true else { return [] }
    return settled(step: step, duty: duty, day: day).filter { $0.key.who.count != 1 }.map(\.situation)
  }

  /// The situations of a duty at a step as they are counted: the possible combinations of the facts that matter.
  ///
  /// - Parameter days: of a run with the same documents in force.
  func countedSituations(step: String, duty: String, days: [Day]) -> Set<Situation> {
    guard let day = days.first else { return [] }
    let named = factsNamed(step: step, duty: duty, day: day)
    return Set(days.flatMap { possibleSituations(step: step, day: $0) }.map { $0.only(named) })
  }

  /// The facts that the rules for a duty, with their documents' scopes, and the agreements in force name; for a
  /// derived fact `gemeente`.
  func factsNamed(step: String, duty: String, day: Day) -> Set<String> {
    let rules = rules(step: step, duty: duty, day: day)
    var conditions = rules.flatMap(\.conditions)
    conditions += documents(on: day).filter { $0.kind == .agreement }.map(\.scope)
    var names: Set<String> = []
    if rules.contains(where: { $0.handoverStates != nil }) { names.insert("overdracht-stand") }
    if step == "verschil-van-inzicht", duty == "opschalen" {
      let ladders = ladders(on: day)
      if !ladders.isEmpty { names.insert("trede") }
      conditions += ladders.flatMap { [$0.file.document.scope] + $0.rungs.map(\.condition) }
    }
    for name in conditions.flatMap({ Facts.names(in: $0) }) {
      names.insert(facts.askable.contains(name) ? name : "gemeente")
    }
    return names
  }

  /// Where the holder of `zicht-op-veiligheid` is lost or changes at a transition: the situations before and after.
  func discontinuities(at transition: Transition, day: Day) -> [(from: Situation, to: Situation)] {
    let duty = "zicht-op-veiligheid"
    let before = possibleSituations(step: transition.from.value, day: day)
      .filter { facts.holds(transition.condition, in: $0) }
    let after = possibleSituations(step: transition.to.value, day: day)
    let decisionsBefore = rulings(step: transition.from.value, duty: duty, day: day, in: before).map(\.decision)
    let decisionsAfter = rulings(step: transition.to.value, duty: duty, day: day, in: after).map(\.decision)
    let changes = Dictionary(
      transition.changes.map { ($0.fact.value, $0.value.value) }, uniquingKeysWith: { _, last in last })
    return before.indices.flatMap { source in
      after.indices.filter { target in
        follows(before[source], after[target], changes)
          && !isContinuous(decisionsBefore[source], decisionsAfter[target])
      }.map { (before[source], after[$0]) }
    }
  }

  /// Whether one situation is the other with these facts set: a fact that gets or loses its value may have had any.
  private func follows(_ before: Situation, _ after: Situation, _ changes: [String: String]) -> Bool {
    facts.askable.allSatisfy { fact in
      if let value = changes[fact] { return after[fact] == value }
      return before[fact] == nil || after[fact] == nil || before[fact] == after[fact]
    }
  }

  private func isContinuous(_ before: Decision, _ after: Decision) -> Bool {
    // Where no agreement holds on one of both sides nothing is demanded.
    if before == .noAgreement || after == .noAgreement { return true }
    guard case .settled(let old) = before, case .settled(let new) = after else { return false }
    return new.who == ["huidige-houder"] || new.who == old.who
  }

  private var roles: [Role] { project.vocabulary.roles + region.region.ownVocabulary.roles }

  private func settled(step: String, duty: String, day: Day) -> [(situation: Situation, key: OutcomeKey)] {
    let situations = possibleSituations(step: step, day: day)
    return zip(situations, rulings(step: step, duty: duty, day: day, in: situations)).compactMap { situation, ruling in
      guard case .settled(let key) = ruling.decision else { return nil }
      return (situation, key)
    }
  }
}

extension Situation {
  /// The situation as far as these facts go.
  func only(_ names: Set<String>) -> Situation {
    Situation(values.filter { names.contains($0.key) })
  }
}
