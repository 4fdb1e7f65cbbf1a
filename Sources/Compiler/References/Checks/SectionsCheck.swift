internal import Agreements
internal import Diagnostics

extension References {
  /// Checks the rules of one document or model.
  enum SectionsCheck {
    /// All sections; `report.path` says of which document.
    static func check(_ sections: RuleSections, in scope: Scope, _ report: inout Report) {
      let path = report.path
      defer { report.path = path }
      SectionNames.check(sections, in: scope, &report)
      let lists = RuleLists(sections)
      checkIDs(lists, &report)
      checkOtherwise(sections, &report)
      ExceptionCheck.check(lists, unreadable: sections.unreadableRules, &report)
      for (place, rule) in lists.rules.enumerated() {
        let path = report.path
        report.path.step = rule.home.step
        report.path.duty = rule.home.duty
        report.path.rules = [rule.rule.id.value]
        AlsoAtCheck.check(rule, exceptionTo: lists.parents[place].map { lists.rules[$0] }, sections, scope, &report)
        ConditionCheck.check(rule.rule.condition, in: scope, &report)
        if case .assignment(let assignment) = rule.rule.outcome {
          AssignmentCheck.check(
            assignment, written: rule.rule.fieldSpans, id: rule.rule.id, duty: rule.home.duty, steps: rule.steps,
            in: scope, &report)
        }
        report.path = path
      }
      if let escalation = sections.escalation { EscalationCheck.check(escalation, in: scope, &report) }
    }

    private static func checkIDs(_ lists: RuleLists, _ report: inout Report) {
      var first: [String: SourceSpan] = [:]
      for rule in lists.rules.sorted(by: { $0.rule.id.span < $1.rule.id.span }) {
        let id = rule.rule.id
        guard let place = first[id.value] else {
          first[id.value] = id.span
          continue
        }
        var path = report.path
        path.step = rule.home.step
        path.duty = rule.home.duty
        path.rules = [id.value]
        swap(&path, &report.path)
        report.add(
          .doubleRule, "De naam \(Wording.quoted(id.value)) hoort al bij een andere regel.", at: id.span,
          help: "Geef een van de twee regels een andere naam.",
          related: [RelatedPlace(place, "de andere regel")])
        swap(&path, &report.path)
      }
    }

    private static func checkOtherwise(_ sections: RuleSections, _ report: inout Report) {
      for list in sections.lists {
        let all = list.rules.filter { $0.otherwise != nil }
        guard let first = all.first else { continue }
        for rule in all.dropFirst() {
          var path = report.path
          path.step = list.step.value
          path.duty = list.duty.value
          path.rules = [first.id.value, rule.id.value]
          swap(&path, &report.path)
          report.add(
            .doubleOtherwise, "In deze lijst heeft regel \(Wording.quoted(first.id.value)) ook al \"anders: ja\".",
            at: rule.otherwise ?? rule.id.span, help: "Geef deze regel een voorwaarde met `als:`.",
            related: [RelatedPlace(first.otherwise ?? first.id.span, "de andere regel")])
          swap(&path, &report.path)
        }
      }
    }
  }
}
