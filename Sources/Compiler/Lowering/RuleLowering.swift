import Agreements
import DecisionDiagram
import DecisionTable

/// A step with a duty: the rules for one are a list.
struct Place: Hashable {
  let step: String
  let duty: String
}

/// Turns the lists of a region's documents into rules; ladders are the work of `LadderLowering`.
struct RuleLowering {
  let facts: FactTable
  let vocabulary: Vocabulary
  let documents: [Document]
  let models: [String: Model]
  /// Only the lists of these duties; nil: all.
  var duties: Set<String>?

  private var steps: [String: Step] {
    Dictionary(vocabulary.steps.map { ($0.id.value, $0) }) { first, _ in first }
  }

  /// The duty of an id, of the vocabulary or of the region.
  func duty(_ id: String) -> Duty? {
    (vocabulary.duties + facts.region.ownVocabulary.duties).first { $0.id.value == id }
  }

  /// All rules that a document brings, with those of its model, by place.
  /// - Parameter index: of the document.
  func rules(of index: Int) throws(TooManyCubes) -> [Place: [LoweredRule]] {
    let document = documents[index]
    var result: [Place: [LoweredRule]] = [:]
    let scope = try facts.cubes(document.scope)
    try add(document.sections, index, scope, model: nil, &result)
    if let model = document.model.flatMap({ models[$0.value] }) {
      try add(model.sections, index, scope, model: model, &result)
    }
    return result
  }

  private func add(
    _ sections: RuleSections, _ index: Int, _ scope: CubeSet, model: Model?, _ result: inout [Place: [LoweredRule]]
  ) throws(TooManyCubes) {
    let steps = steps
    for list in sections.lists where duties?.contains(list.duty.value) ?? true {
      // A rule and the rules that it refines may stand in lists of different steps, through `ook-bij`.
      let siblings = sections.lists.filter { $0.duty.value == list.duty.value }.flatMap { $0.rules }
      for rule in list.rules {
        let lowered = try lower(rule, in: list, siblings, index, scope, model)
        for step in [list.step.value] + rule.alsoAt.map({ $0.value }) {
          result[Place(step: step, duty: list.duty.value), default: []].append(lowered)
          if list.duty.value == BuiltIn.handover, steps[step]?.oversightFollowsHandover == true {
            let oversight = Place(step: step, duty: BuiltIn.oversight)
            result[oversight, default: []] += try self.oversight(rule, lowered)
          }
        }
      }
    }
    if let escalation = sections.escalation, !escalation.meanwhile.isEmpty {
      let place = Place(step: BuiltIn.disagreement, duty: BuiltIn.oversight)
      result[place, default: []].append(meanwhile(escalation, index, scope, model))
    }
  }

  private func lower(
    _ rule: Rule, in list: RuleList, _ siblings: [Rule], _ index: Int, _ scope: CubeSet, _ model: Model?
  ) throws(TooManyCubes) -> LoweredRule {
    let document = documents[index]
    let isInAddendum = document.kind == .addendum
    var reason = ""
    if case .open(let text) = rule.outcome { reason = text }
    let chain = [rule] + ancestors(of: rule, siblings)
    return LoweredRule(
      id: rule.id.value,
      family: .init(document: index, isFromModel: model != nil, rule: rule.id.value),
      parent: rule.exceptionTo.map { .init(document: index, isFromModel: model != nil, rule: $0.value) },
      level: rule.fixed != nil ? 3 : isInAddendum ? 2 : model == nil ? 1 : 0,
      isInAddendum: isInAddendum, isOtherwise: rule.otherwise != nil, isRung: false,
      condition: try condition(chain, scope),
      named: facts.named([document.scope] + chain.map { $0.condition }),
      outcome: OutcomeContents(rule.outcome, duty: duty(list.duty.value)), reason: reason, source: rule.source ?? "",
      notes: rule.notes, span: rule.id.span, shownDocument: model.map { "modellen/\($0.id)" } ?? document.id)
  }

  /// The rules along the chain that a rule refines, nearest first.
  private func ancestors(of rule: Rule, _ siblings: [Rule]) -> [Rule] {
    var chain: [Rule] = []
    var seen: Set<String> = [rule.id.value]
    var parent = rule.exceptionTo?.value
    while let id = parent, seen.insert(id).inserted, let next = siblings.first(where: { $0.id.value == id }) {
      chain.append(next)
      parent = next.exceptionTo?.value
    }
    return chain
  }

  /// The document's scope, the rule's condition, and those of the rules along the chain.
  private func condition(_ chain: [Rule], _ scope: CubeSet) throws(TooManyCubes) -> CubeSet {
    var cubes = scope
    for rule in chain { cubes = try both(cubes, try facts.cubes(rule.condition)) }
    return cubes
  }

  /// The rules for safety oversight that a handover rule stands for: before and after it passes.
  private func oversight(_ rule: Rule, _ lowered: LoweredRule) throws(TooManyCubes) -> [LoweredRule] {
    guard case .assignment(let assignment) = rule.outcome else {
      return [variant(lowered, "zicht", lowered.outcome, lowered.condition, lowered.named)]
    }
    // Without a moment the rule is an error that is reported elsewhere; nothing follows from it here.
    guard let moment = assignment.oversightPasses, let state = facts.number(of: BuiltIn.handoverState),
      let reached = BuiltIn.handoverStates.firstIndex(of: moment.reachedAt)
    else { return [] }
    let count = BuiltIn.handoverStates.count
    let before = CubeSet([Cube([state: ValueSet([0..<reached])])])
    let after = CubeSet([Cube([state: ValueSet([reached..<count])])])
    let named = lowered.named.union([state])
    return [
      variant(
        lowered, "zicht-voor", OutcomeContents(holders: assignment.who.map { $0.value }),
        try both(lowered.condition, before), named),
      variant(
        lowered, "zicht-na", OutcomeContents(holders: assignment.to.map { $0.value }),
        try both(lowered.condition, after), named),
    ]
  }

  private func variant(
    _ rule: LoweredRule, _ suffix: String, _ outcome: OutcomeContents, _ condition: CubeSet, _ named: Set<Int>
  ) -> LoweredRule {
    LoweredRule(
      id: "\(rule.id)/\(suffix)", family: rule.family, parent: rule.parent, level: rule.level,
      isInAddendum: rule.isInAddendum, isOtherwise: rule.isOtherwise, isRung: false, condition: condition, named: named,
      outcome: outcome, reason: rule.reason, source: rule.source, notes: rule.notes, span: rule.span,
      shownDocument: rule.shownDocument)
  }

  /// `zicht-intussen`: one rule for safety oversight during a disagreement.
  private func meanwhile(
    _ escalation: Escalation, _ index: Int, _ scope: CubeSet, _ model: Model?
  ) -> LoweredRule {
    let document = documents[index]
    let id = "escalatie/zicht-intussen"
    return LoweredRule(
      id: id, family: .init(document: index, isFromModel: model != nil, rule: id), parent: nil,
      level: document.kind == .addendum ? 2 : model == nil ? 1 : 0, isInAddendum: document.kind == .addendum,
      isOtherwise: false, isRung: false, condition: scope, named: facts.named([document.scope]),
      outcome: OutcomeContents(holders: escalation.meanwhile.map { $0.value }), reason: "",
      source: escalation.source ?? "", span: escalation.meanwhile.first?.span ?? escalation.span,
      shownDocument: model.map { "modellen/\($0.id)" } ?? document.id)
  }
}

/// What lies in both.
func both(_ one: CubeSet, _ other: CubeSet) throws(TooManyCubes) -> CubeSet {
  guard let result = one.intersection(other) else { throw TooManyCubes() }
  return result
}

extension OversightMoment {
  /// The first state of the handover at which this moment is reached; a refused handover is before all of them.
  var reachedAt: String {
    switch self {
    case .onSending: "verzonden"
    case .onReceipt: "ontvangen"
    case .afterConversation: "gesprek-gevoerd"
    case .onAcceptance: "geaccepteerd"
    }
  }
}
