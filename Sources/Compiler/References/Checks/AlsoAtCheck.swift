internal import Agreements
internal import Diagnostics

extension References {
  /// Checks `ook-bij`: the further steps at which a rule stands.
  enum AlsoAtCheck {
    /// One rule.
    /// - Parameter parent: the rule that it is an exception to.
    static func check(
      _ placed: RuleLists.PlacedRule, exceptionTo parent: RuleLists.PlacedRule?, _ sections: RuleSections,
      _ scope: Scope, _ report: inout Report
    ) {
      let rule = placed.rule
      guard let first = rule.alsoAt.first else { return }
      if rule.otherwise != nil {
        report.add(
          .wrongAlsoAt, "Een regel met \"anders: ja\" kan niet ook bij andere stappen staan.", at: first.span,
          help: "Haal `ook-bij` weg, en schrijf bij elke stap een eigen regel met \"anders: ja\".")
        return
      }
      let areAllKnown = rule.alsoAt.map { check($0, of: placed, sections, scope, &report) }.allSatisfy(\.self)
      guard areAllKnown, let parent, parent.steps != placed.steps else { return }
      report.add(
        .wrongAlsoAt, "Deze uitzondering staat bij andere stappen dan regel \(Wording.quoted(parent.rule.id.value)).",
        at: first.span, help: "Noem hier dezelfde stappen als bij die regel, of haal `ook-bij` weg.",
        related: [RelatedPlace(parent.rule.id.span, "de hoofdregel")])
    }

    /// - Returns: Whether the step exists.
    private static func check(
      _ step: Located<String>, of placed: RuleLists.PlacedRule, _ sections: RuleSections, _ scope: Scope,
      _ report: inout Report
    ) -> Bool {
      guard report.require(step, in: scope.steps, .unknownStep, "De stap") else { return false }
      let duty = placed.home.duty
      if step.value == placed.home.step {
        report.add(
          .wrongAlsoAt, "Deze regel staat al bij de stap \(Wording.quoted(step.value)).", at: step.span,
          help: "Haal deze stap weg uit `ook-bij`.")
      } else if duty == BuiltIn.oversight, scope.oversightFollowsHandover(at: step.value) {
        report.add(
          .wrongAlsoAt,
          "Bij de stap \(Wording.quoted(step.value)) volgt het zicht op veiligheid uit de overdracht.", at: step.span,
          help: "Haal deze stap weg uit `ook-bij`.")
      } else if let section = section(covering: duty, at: step.value, placed, sections) {
        report.add(
          .wrongAlsoAt,
          "De taak \(Wording.quoted(duty)) bij de stap \(Wording.quoted(step.value)) staat al onder \"\(section)\".",
          at: step.span, help: "Haal deze stap weg uit `ook-bij`, of zet de regel onder \"\(section)\".")
      }
      return true
    }

    /// The section of this document that already stands for the duty at a step; a rule within it may join.
    private static func section(
      covering duty: String, at step: String, _ placed: RuleLists.PlacedRule, _ sections: RuleSections
    ) -> String? {
      if sections.escalation != nil, SectionNames.isCovered(duty, at: step) { return "escalatie" }
      guard duty == BuiltIn.handover, !placed.isHandoverSection else { return nil }
      let handover = sections.lists.filter(\.isHandoverSection)
      return handover.contains { $0.step.value == step } ? "overdracht" : nil
    }
  }
}
