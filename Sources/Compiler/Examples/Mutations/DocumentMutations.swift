import Agreements
import Diagnostics

/// Every small change to a document that leaves it a valid one.
struct DocumentMutations {
  let words: MutationWords
  let document: Document

  private var sections: RuleSections { document.sections }

  /// By kind of section, in the order of the file.
  var all: [Mutation] {
    scopeMutations + sections.lists.indices.flatMap { listMutations($0) } + ladderMutations
  }

  // MARK: Scope

  private var scopeMutations: [Mutation] {
    guard let scope = document.scope else { return [] }
    return ConditionVariants(words: words).all(of: scope).map { variant in
      var changed = document
      changed.scope = variant.value
      return Mutation(changed: changed, span: variant.span, subject: "voor", change: variant.change, places: nil)
    }
  }

  // MARK: Lists of rules

  private func listMutations(_ number: Int) -> [Mutation] {
    let list = sections.lists[number]
    return list.rules.enumerated().flatMap { position, rule -> [Mutation] in
      let family = family(of: rule.id.value, duty: list.duty.value)
      let places = words.places(list.duty.value, at: family.steps)
      let replaced = { (variant: Variant<Rule>) in
        var rules = list.rules
        rules[position] = variant.value
        var changed = document
        changed.sections.lists[number] = list.with(rules: rules)
        return Mutation(
          changed: changed, span: variant.span, subject: rule.id.value, change: variant.change, places: places)
      }
      var mutations = [removal(of: rule, family.ids, places)]
      if let condition = rule.condition {
        mutations += ConditionVariants(words: words).all(of: condition)
          .map { replaced(Variant(value: rule.with(condition: $0.value), span: $0.span, change: $0.change)) }
      }
      if case .assignment(let assignment) = rule.outcome {
        let steps = Set([list.step.value] + rule.alsoAt.map { $0.value })
        mutations += OutcomeVariants(words: words, duty: list.duty.value, steps: steps)
          .all(of: assignment, spans: rule.fieldSpans, at: rule.id.span)
          .map {
            replaced(Variant(value: rule.with(outcome: .assignment($0.value)), span: $0.span, change: $0.change))
          }
      }
      return mutations
    }
  }

  /// An exception cannot stand without what it is an exception to, so they go together.
  private func removal(of rule: Rule, _ family: Set<String>, _ places: Set<Place>) -> Mutation {
    var changed = document
    changed.sections.lists = sections.lists.map { list in
      list.with(rules: list.rules.filter { !family.contains($0.id.value) })
    }
    return Mutation(
      changed: changed, span: rule.id.span, subject: rule.id.value,
      change: family.count > 1 ? "regel weg, met de uitzonderingen erop" : "regel weg", places: places)
  }

  /// A rule with the exceptions to it and to those, and all steps at which these stand.
  private func family(of id: String, duty: String) -> (ids: Set<String>, steps: Set<String>) {
    let lists = sections.lists.filter { $0.duty.value == duty }
    var ids: Set<String> = [id]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for rule in lists.flatMap({ $0.rules }) where rule.exceptionTo.map({ ids.contains($0.value) }) ?? false {
        if ids.insert(rule.id.value).inserted { isGrowing = true }
      }
    }
    var steps: Set<String> = []
    for list in lists {
      for rule in list.rules where ids.contains(rule.id.value) {
        steps.formUnion([list.step.value] + rule.alsoAt.map { $0.value })
      }
    }
    return (ids, steps)
  }

  // MARK: Ladder

  private var ladderMutations: [Mutation] {
    guard let escalation = sections.escalation else { return [] }
    let rungs = escalation.rungs
    var mutations: [Mutation] = []
    for (position, rung) in rungs.enumerated() {
      let changed = { (span: SourceSpan, change: String, rungs: [Rung]) in
        mutation(escalation.with(rungs: rungs), span, "escalatie/\(rung.id.value)", change)
      }
      let replaced = { (rung: Rung) in
        var changed = rungs
        changed[position] = rung
        return changed
      }
      if !words.namedRungs.contains(rung.id.value) {
        var fewer = rungs
        fewer.remove(at: position)
        mutations.append(changed(rung.id.span, "trede weg", fewer))
      }
      if position + 1 < rungs.count {
        var swapped = rungs
        swapped.swapAt(position, position + 1)
        mutations.append(
          changed(rung.id.span, "trede gewisseld met \(quoted(rungs[position + 1].id.value))", swapped))
      }
      if let condition = rung.condition {
        mutations += ConditionVariants(words: words).all(of: condition)
          .map { changed($0.span, $0.change, replaced(rung.with(condition: $0.value))) }
      }
      mutations += OutcomeVariants(words: words, duty: BuiltIn.escalation, steps: [BuiltIn.disagreement])
        .all(of: rung.assignment, spans: rung.fieldSpans, at: rung.id.span)
        .map { changed($0.span, $0.change, replaced(rung.with(assignment: $0.value))) }
    }
    return mutations + meanwhileMutations(escalation)
  }

  private func meanwhileMutations(_ escalation: Escalation) -> [Mutation] {
    guard let first = escalation.meanwhile.first else { return [] }
    let subject = "escalatie/zicht-intussen"
    var mutations = [mutation(escalation.with(meanwhile: []), first.span, subject, "regel weg")]
    let named = Set(escalation.meanwhile.map { $0.value })
    for (position, role) in escalation.meanwhile.enumerated() {
      guard let other = words.roles.first(where: { !named.contains($0) }) else { continue }
      var roles = escalation.meanwhile
      roles[position] = Located(other, at: role.span)
      mutations.append(
        mutation(
          escalation.with(meanwhile: roles), role.span, subject,
          "wie: \(quoted(other)) in plaats van \(quoted(role.value))"))
    }
    return mutations
  }

  /// Which rungs there are says which situations exist at this step, so every duty there can be touched.
  private func mutation(
    _ escalation: Escalation, _ span: SourceSpan, _ subject: String, _ change: String
  ) -> Mutation {
    var changed = document
    changed.sections.escalation = escalation
    return Mutation(
      changed: changed, span: span, subject: subject, change: change,
      places: Set(words.dutyIds.map { Place(step: BuiltIn.disagreement, duty: $0) }))
  }
}

extension RuleList {
  /// The list with other rules.
  fileprivate func with(rules: [Rule]) -> RuleList {
    RuleList(step: step, duty: duty, isHandoverSection: isHandoverSection, rules: rules)
  }
}
