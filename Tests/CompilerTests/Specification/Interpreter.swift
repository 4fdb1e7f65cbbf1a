import Agreements
import Calendar

/// The plain interpreter of the specification: section 8 of language.md by brute force, for one region.
///
/// It is the second opinion on the compiler, so it shares none of its code and is written to be read beside that
/// section, not to be fast.
struct Interpreter {
  let project: Project
  let region: RegionFiles
  let includesDrafts: Bool
  let facts: Facts

  /// The duties of the vocabulary, then the region's own.
  var duties: [Duty] { project.vocabulary.duties + region.region.ownVocabulary.duties }

  /// - Parameters:
  ///   - project: the project.
  ///   - region: one of its regions.
  ///   - includesDrafts: whether `concept` and `vastgesteld` are in force and replace too.
  init(project: Project, region: RegionFiles, includesDrafts: Bool = false) {
    self.project = project
    self.region = region
    self.includesDrafts = includesDrafts
    var rungs: [String] = []
    for ladder in region.documents.compactMap({ Self.ladder(of: $0, project) }) {
      for rung in ladder.rungs where !rungs.contains(rung.id.value) { rungs.append(rung.id.value) }
    }
    facts = Facts(
      project.vocabulary.facts + region.region.ownVocabulary.facts,
      municipalities: region.region.municipalities.map(\.id.value), rungs: rungs)
  }

  // MARK: In force

  /// The first day on which a document can be in force.
  func start(of document: Document) -> Day {
    guard document.status.value == .signed, let signed = document.signed?.value else { return document.from.value }
    return max(document.from.value, signed)
  }

  /// The documents in force on a day.
  func documents(on day: Day) -> [Document] {
    region.documents.filter { document in
      guard isEverInForce(document), start(of: document) <= day else { return false }
      if let through = document.through?.value, day > through { return false }
      return !region.documents.contains { other in
        isEverInForce(other) && other.kind == document.kind && start(of: other) <= day
          && other.replaces.contains { $0.value == document.id }
      }
    }
  }

  private func isEverInForce(_ document: Document) -> Bool {
    switch document.status.value {
    case .signed, .example: true
    case .draft, .adopted: includesDrafts
    }
  }

  // MARK: Situations

  /// Every situation that can exist at a step on a day.
  func possibleSituations(step: String, day: Day) -> [Situation] {
    var situations = present(on: day).map { place(of: $0) }
    for fact in ["overdracht-stand", "trede"] {
      situations = situations.flatMap { situation in
        (facts.values[fact] ?? []).map { situation.with(fact, $0) }
      }
    }
    for fact in facts.inOrderOfDependence {
      situations = situations.flatMap { situation in
        guard facts.holds(fact.onlyIf, in: situation) else { return [situation] }
        return (facts.values[fact.id.value] ?? []).map { situation.with(fact.id.value, $0) }
      }
    }
    let impossible = project.vocabulary.impossible + region.region.ownVocabulary.impossible
    let ladders = ladders(on: day)
    return situations.filter { situation in
      if impossible.contains(where: { facts.holds($0, in: situation) }) { return false }
      guard step == "verschil-van-inzicht", let trede = situation["trede"], trede != "geen" else { return true }
      return holding(ladders, in: situation).contains { $0.rungs.contains { $0.id.value == trede } }
    }
  }

  /// The municipalities that exist on a day, by id.
  func municipalities(on day: Day) -> [String] { present(on: day).map(\.id.value) }

  func present(on day: Day) -> [Municipality] { region.region.municipalities.filter { exists($0, on: day) } }

  private func exists(_ municipality: Municipality, on day: Day) -> Bool {
    if let from = municipality.from?.value, day < from { return false }
    if let through = municipality.through?.value, day > through { return false }
    return true
  }

  /// A municipality with the facts that follow from it.
  func place(of municipality: Municipality) -> Situation {
    let type = region.region.teamTypes.first { $0.id.value == municipality.team?.value }
    let can = Set(((type?.can ?? []) + municipality.canAlso).map(\.value))
    var place = Situation(["gemeente": municipality.id.value])
      .with("subregio", municipality.subregion?.value).with("team-type", municipality.team?.value)
    for capability in project.vocabulary.capabilities + region.region.ownVocabulary.capabilities {
      place = place.with("team-kan-\(capability.id.value)", can.contains(capability.id.value) ? "ja" : "nee")
    }
    return place
  }

  // MARK: Rules

  /// The files with rules that a document has: its own and its model's.
  private static func files(of document: Document, _ project: Project) -> [RuleFile] {
    let own = RuleFile(document: document, model: nil, sections: document.sections)
    guard let model = project.models.first(where: { $0.id == document.model?.value }) else { return [own] }
    return [own, RuleFile(document: document, model: model.id, sections: model.sections)]
  }

  /// The ladder of a document: its own rungs, or else those of its model.
  private static func ladder(of document: Document, _ project: Project) -> Ladder? {
    files(of: document, project).lazy
      .map { Ladder(file: $0, rungs: $0.sections.escalation?.rungs ?? []) }
      .first { !$0.rungs.isEmpty }
  }

  /// The ladders of the documents in force on a day.
  func ladders(on day: Day) -> [Ladder] {
    documents(on: day).compactMap { Self.ladder(of: $0, project) }
  }

  /// Those of some ladders that hold in a situation: an addendum's replaces those of the agreements in its scope.
  func holding(_ ladders: [Ladder], in situation: Situation) -> [Ladder] {
    let inScope = ladders.filter { facts.holds($0.file.document.scope, in: situation) }
    let ofAddenda = inScope.filter { $0.file.document.kind == .addendum }
    return ofAddenda.isEmpty ? inScope : ofAddenda
  }

  /// The rules for a duty at a step that the documents in force on a day have, without the rungs of ladders.
  func rules(step: String, duty: String, day: Day) -> [StandingRule] {
    let oversightFollows = project.vocabulary.steps.contains { $0.id.value == step && $0.oversightFollowsHandover }
    return documents(on: day).flatMap { Self.files(of: $0, project) }.flatMap { file in
      if duty == "zicht-op-veiligheid", oversightFollows {
        return written(in: file, step, "overdragen").flatMap { oversight(from: $0.rule, $0.standing) }
      }
      return written(in: file, step, duty).map(\.standing) + meanwhile(in: file, step, duty)
    }
  }

  /// The rules in the list of a duty at a step: those written there and those that stand there by `ook-bij`.
  private func written(in file: RuleFile, _ step: String, _ duty: String) -> [(rule: Rule, standing: StandingRule)] {
    let event = duties.first { $0.id.value == duty }?.defaultEvent?.value
    let list = file.sections.lists.filter { $0.duty.value == duty }.flatMap { list in
      list.rules.filter { list.step.value == step || $0.alsoAt.contains { $0.value == step } }
    }
    return list.map { rule in
      var chain: [Rule] = []
      var name = rule.exceptionTo?.value
      while let parent = list.first(where: { $0.id.value == name }), chain.count < list.count {
        chain.append(parent)
        name = parent.exceptionTo?.value
      }
      let standing = StandingRule(
        identity: RuleIdentity(document: file.name, rule: rule.id.value), file: file,
        level: rule.fixed == nil ? file.level : 3, outcome: OutcomeKeyOrOpen(rule.outcome, event: event),
        id: rule.id.value, isOtherwise: rule.otherwise != nil, parents: chain.map(\.id.value),
        conditions: [file.document.scope, rule.condition] + chain.map(\.condition))
      return (rule, standing)
    }
  }

  /// The rules for `zicht-op-veiligheid` that a rule of `overdragen` stands for where oversight follows the handover.
  private func oversight(from rule: Rule, _ standing: StandingRule) -> [StandingRule] {
    func part(_ suffix: String, _ outcome: OutcomeKeyOrOpen, _ states: ArraySlice<String>?) -> StandingRule {
      let identity = RuleIdentity(document: standing.identity.document, rule: "\(rule.id.value)/\(suffix)")
      return StandingRule(
        identity: identity, file: standing.file, level: standing.level, outcome: outcome, id: standing.id,
        isOtherwise: standing.isOtherwise, parents: standing.parents, conditions: standing.conditions,
        handoverStates: states)
    }
    guard case .assignment(let assignment) = rule.outcome else { return [part("zicht", .open, nil)] }
    let reached: String? =
      switch assignment.oversightPasses {
      case .onSending: "verzonden"
      case .onReceipt: "ontvangen"
      case .afterConversation: "gesprek-gevoerd"
      case .onAcceptance: "geaccepteerd"
      case nil: nil
      }
    let states = Facts.handoverStates
    let border = states.firstIndex { $0 == reached } ?? states.endIndex
    return [
      part("zicht-voor", .settled(OutcomeKey(who: Set(assignment.who.map(\.value)))), states[..<border]),
      part("zicht-na", .settled(OutcomeKey(who: Set(assignment.to.map(\.value)))), states[border...]),
    ]
  }

  /// The rule of `zicht-intussen`.
  private func meanwhile(in file: RuleFile, _ step: String, _ duty: String) -> [StandingRule] {
    guard step == "verschil-van-inzicht", duty == "zicht-op-veiligheid",
      let roles = file.sections.escalation?.meanwhile, !roles.isEmpty
    else { return [] }
    return [
      StandingRule(
        identity: RuleIdentity(document: file.name, rule: "escalatie/zicht-intussen"), file: file, level: file.level,
        outcome: .settled(OutcomeKey(who: Set(roles.map(\.value)))), conditions: [file.document.scope])
    ]
  }

  // MARK: Decisions

  /// The duties at a step on a day, in the order of the vocabulary.
  func duties(step: String, day: Day) -> [String] {
    let agreements = documents(on: day).filter { $0.kind == .agreement }
    guard !agreements.isEmpty else { return [] }
    let named = Set(agreements.flatMap { $0.frameworks.map(\.value) })
    let demands = project.frameworks.filter { named.contains($0.id) }.flatMap(\.criteria).flatMap(\.demands)
    return duties.map(\.id.value).filter { duty in
      if !rules(step: step, duty: duty, day: day).isEmpty { return true }
      if step == "verschil-van-inzicht", duty == "opschalen", !ladders(on: day).isEmpty { return true }
      return demands.contains {
        guard case .duty(let demand) = $0 else { return false }
        return demand.duty.value == duty && demand.steps.contains { $0.value == step }
      }
    }
  }

  /// The rulings in some situations.
  func rulings(step: String, duty: String, day: Day, in situations: [Situation]) -> [Ruling] {
    let scene = scene(step: step, duty: duty, day: day)
    return situations.map { situation in
      guard let applying = scene.applying(in: situation) else { return Ruling(decision: .noAgreement, winners: []) }
      let winners = DutyScene.winners(applying)
      return Ruling(decision: Decision(of: Set(winners.map(\.outcome))), winners: Set(winners.map(\.identity)))
    }
  }

  /// All that decides on a duty at a step on a day.
  func scene(step: String, duty: String, day: Day) -> DutyScene {
    DutyScene(
      interpreter: self, agreements: documents(on: day).filter { $0.kind == .agreement },
      rules: rules(step: step, duty: duty, day: day),
      ladders: step == "verschil-van-inzicht" && duty == "opschalen" ? ladders(on: day) : [],
      event: duties.first { $0.id.value == duty }?.defaultEvent?.value)
  }

  /// The decision in a situation.
  func decision(step: String, duty: String, day: Day, situation: Situation) -> Decision {
    rulings(step: step, duty: duty, day: day, in: [situation]).first?.decision ?? .gap
  }

  /// The rules that win in a situation.
  func winners(step: String, duty: String, day: Day, situation: Situation) -> Set<RuleIdentity> {
    rulings(step: step, duty: duty, day: day, in: [situation]).first?.winners ?? []
  }

  // MARK: Days

  /// The days on which something may change, and the day before each: enough to see every period twice at most.
  var daysOfChange: [Day] {
    var starts: Set<Day> = []
    for document in region.documents {
      starts.insert(document.from.value)
      starts.insert(start(of: document))
      if let after = document.through?.value.adding(days: 1) { starts.insert(after) }
    }
    for municipality in region.region.municipalities {
      if let from = municipality.from?.value { starts.insert(from) }
      if let after = municipality.through?.value.adding(days: 1) { starts.insert(after) }
    }
    return starts.union(starts.compactMap { $0.adding(days: -1) }).sorted()
  }
}
