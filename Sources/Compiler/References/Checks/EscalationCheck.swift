internal import Agreements
internal import Diagnostics

extension References {
  /// Checks the section `escalatie`.
  enum EscalationCheck {
    /// The ladder, and who keeps oversight meanwhile.
    static func check(_ escalation: Escalation, in scope: Scope, _ report: inout Report) {
      let path = report.path
      defer { report.path = path }
      report.path.step = BuiltIn.disagreement
      report.path.duty = BuiltIn.escalation
      var first: [String: SourceSpan] = [:]
      for rung in escalation.rungs {
        report.path.rules = ["escalatie/\(rung.id.value)"]
        if rung.id.value == BuiltIn.noRung {
          report.add(
            .nameExists, "De naam \"\(BuiltIn.noRung)\" hoort bij het programma zelf: er is dan nog geen trede.",
            at: rung.id.span, help: "Geef deze trede een andere naam.")
        } else if let place = first[rung.id.value] {
          report.add(
            .doubleRule, "De trede \(Wording.quoted(rung.id.value)) staat twee keer in deze lijst.", at: rung.id.span,
            help: "Geef een van de twee een andere naam.", related: [RelatedPlace(place, "de andere trede")])
        } else {
          first[rung.id.value] = rung.id.span
        }
        ConditionCheck.check(rung.condition, in: scope, &report)
        AssignmentCheck.check(
          rung.assignment, written: rung.fieldSpans, id: rung.id, duty: BuiltIn.escalation,
          steps: [BuiltIn.disagreement], in: scope, &report)
      }
      report.path.duty = BuiltIn.oversight
      report.path.rules = ["escalatie/zicht-intussen"]
      for role in escalation.meanwhile { report.require(role, in: scope.roles, .unknownRole, "De rol") }
    }
  }
}
