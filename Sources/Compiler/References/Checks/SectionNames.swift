internal import Agreements
internal import Diagnostics

extension References {
  /// Checks the steps and duties of sections: that they exist, and that each is written in one place only.
  enum SectionNames {
    /// All sections of a document.
    static func check(_ sections: RuleSections, in scope: Scope, _ report: inout Report) {
      let path = report.path
      defer { report.path = path }
      checkNeeds(sections, in: scope, &report)
      let handoverSteps = Dictionary(
        sections.lists.filter(\.isHandoverSection).map { ($0.step.value, $0.step.span) },
        uniquingKeysWith: { first, _ in first })
      var seenSteps: Set<SourceSpan> = []
      for list in sections.lists {
        report.path.step = list.step.value
        report.path.duty = nil
        if seenSteps.insert(list.step.span).inserted {
          report.require(list.step, in: scope.steps, .unknownStep, "De stap")
        }
        guard !list.isHandoverSection else { continue }
        report.path.duty = list.duty.value
        guard report.require(list.duty, in: scope.duties, .unknownDuty, "De taak") else { continue }
        if list.duty.value == BuiltIn.handover, let other = handoverSteps[list.step.value] {
          reportDouble(list, "overdracht", other, &report)
        } else if let escalation = sections.escalation, isCovered(list.duty.value, at: list.step.value) {
          reportDouble(list, "escalatie", escalation.span, &report)
        } else if list.duty.value == BuiltIn.oversight, scope.oversightFollowsHandover(at: list.step.value) {
          report.add(
            .oversightFollowsHandover,
            "Bij de stap \(Wording.quoted(list.step.value)) volgt het zicht op veiligheid uit de overdracht.",
            at: list.duty.span, help: "Haal deze regels weg, en schrijf `zicht-gaat-over` bij de overdracht.")
        }
      }
    }

    /// Whether the section `escalatie` stands for this duty at this step.
    static func isCovered(_ duty: String, at step: String) -> Bool {
      step == BuiltIn.disagreement && [BuiltIn.escalation, BuiltIn.oversight].contains(duty)
    }

    private static func reportDouble(
      _ list: RuleList, _ section: String, _ other: SourceSpan, _ report: inout Report
    ) {
      report.add(
        .doubleSection,
        "De taak \(Wording.quoted(list.duty.value)) bij deze stap staat ook al onder \"\(section)\".",
        at: list.duty.span, help: "Zet alle regels op één van de twee plaatsen.",
        related: [RelatedPlace(other, "hier staat het ook")])
    }

    /// A section is of use only where the vocabulary has what it stands for.
    private static func checkNeeds(_ sections: RuleSections, in scope: Scope, _ report: inout Report) {
      if let list = sections.lists.first(where: \.isHandoverSection) {
        let duties = [BuiltIn.handover].filter { !scope.duties.contains($0) }
        reportNeeds(duties, of: "overdracht", at: list.step.span, &report)
      }
      if let escalation = sections.escalation {
        let steps = [BuiltIn.disagreement].filter { !scope.steps.contains($0) }
        let duties = [BuiltIn.escalation, BuiltIn.oversight].filter { !scope.duties.contains($0) }
        reportNeeds(steps + duties, of: "escalatie", at: escalation.span, &report)
      }
    }

    private static func reportNeeds(
      _ missing: [String], of section: String, at span: SourceSpan, _ report: inout Report
    ) {
      report.need(missing, for: "\"\(section)\"", at: span, help: "Voeg dit toe aan schemas/begrippen.yaml.")
    }
  }
}
