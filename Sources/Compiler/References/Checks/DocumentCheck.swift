internal import Agreements
internal import Diagnostics

extension References {
  /// Checks what a document refers to outside its rules.
  enum DocumentCheck {
    /// One agreement or addendum.
    static func check(_ document: Document, in scope: Scope, of project: Project, _ report: inout Report) {
      ConditionCheck.check(document.scope, in: scope, &report)
      let frameworks = Words(project.frameworks.map(\.id) + project.unreadableFrameworks.sorted())
      for name in document.frameworks { report.require(name, in: frameworks, .unknownFramework, "Het kader") }
      if let model = document.model {
        let models = Words(project.models.map(\.id) + project.unreadableModels.sorted())
        report.require(model, in: models, .unknownModel, "Het model")
      }
      let roles =
        document.methods.flatMap(\.by) + (document.caseEvaluation?.who ?? []) + (document.review?.who ?? [])
        + document.extraTasks.flatMap(\.who)
      for role in roles { report.require(role, in: scope.roles, .unknownRole, "De rol") }
      checkOpenCriteria(document, of: project, &report)
    }

    private static func checkOpenCriteria(_ document: Document, of project: Project, _ report: inout Report) {
      let path = report.path
      defer { report.path = path }
      let named = Set(document.frameworks.map(\.value))
      let frameworks = project.frameworks.filter { named.contains($0.id) }
      // Where a framework is unknown or unreadable, nothing can be said about its criteria.
      let areAllKnown = frameworks.count == named.count
      var seen: [String: SourceSpan] = [:]
      for open in document.openCriteria {
        report.path.criterion = open.criterion.value
        report.path.framework = open.framework?.value
        if let framework = open.framework, !named.contains(framework.value) {
          let isThere = project.frameworks.contains { $0.id == framework.value }
          let words = Words(document.frameworks.map(\.value))
          report.add(
            .unknownFramework,
            "Het kader \(Wording.quoted(framework.value)) \(isThere ? "staat niet onder \"kaders\"" : "bestaat niet").",
            at: framework.span, help: words.help(for: framework.value))
          continue
        }
        let candidates = frameworks.filter { open.framework == nil || open.framework?.value == $0.id }
        let found = candidates.compactMap { framework in
          framework.criteria.first { $0.id.value == open.criterion.value }.map { (framework, $0) }
        }
        guard let (framework, criterion) = found.first else {
          let isKnown = open.framework == nil ? areAllKnown : !candidates.isEmpty
          guard isKnown else { continue }
          let words = Words(candidates.flatMap { $0.criteria.map(\.id.value) })
          report.require(open.criterion, in: words, .unknownCriterion, "Het criterium")
          continue
        }
        if found.count > 1 {
          reportAmbiguous(open, found.map(\.0.id), &report)
          continue
        }
        report.path.framework = framework.id
        if let first = seen["\(framework.id)/\(criterion.id.value)"] {
          report.add(
            .doubleInList, "Het criterium \(Wording.quoted(criterion.id.value)) staat hier twee keer.",
            at: open.criterion.span, help: "Haal een van de twee weg.",
            related: [RelatedPlace(first, "hier staat het voor het eerst")])
          continue
        }
        seen["\(framework.id)/\(criterion.id.value)"] = open.criterion.span
        if !criterion.mayBeOpen { reportNotOpen(open, framework, &report) }
      }
    }

    private static func reportAmbiguous(_ open: OpenCriterion, _ frameworks: [String], _ report: inout Report) {
      report.add(
        .unknownCriterion, "Het criterium \(Wording.quoted(open.criterion.value)) staat in meer dan één kader.",
        at: open.criterion.span, help: "Zet er `kader:` bij: \(Wording.choice(frameworks)).")
    }

    private static func reportNotOpen(_ open: OpenCriterion, _ framework: Framework, _ report: inout Report) {
      let mayBeOpen = framework.criteria.filter(\.mayBeOpen).map(\.id.value)
      report.add(
        .criterionNotOpen,
        "Het criterium \(Wording.quoted(open.criterion.value)) mag van het kader niet met opzet open blijven.",
        at: open.criterion.span,
        help: mayBeOpen.isEmpty
          ? "Leg vast wat het criterium vraagt."
          : "Leg vast wat het criterium vraagt. Open mag wel: \(Wording.list(mayBeOpen)).")
    }
  }
}
