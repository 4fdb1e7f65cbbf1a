internal import Agreements
internal import Calendar
internal import Diagnostics

extension References {
  /// Checks an assignment: the fields that its duty has, and the names in them.
  enum AssignmentCheck {
    /// One assignment, of a rule or a rung.
    /// - Parameters:
    ///   - written: the places of the fields that were written.
    ///   - id: of the rule or rung, where a missing field is reported.
    ///   - duty: what it is for; when unknown, its fields are not checked.
    ///   - steps: all steps at which it stands.
    static func check(
      _ assignment: Assignment, written: [OutcomeField: SourceSpan], id: Located<String>, duty: String,
      steps: Set<String>, in scope: Scope, _ report: inout Report
    ) {
      for role in assignment.who { report.require(role, in: scope.roles, .unknownRole, "De rol") }
      let known = scope.duty(duty)
      let refused = known.map { checkFields(written, id, $0, steps.sorted(), in: scope, &report) } ?? []
      if !refused.contains(.to) { require(assignment.to, in: scope.roles, .unknownRole, "De rol", &report) }
      if !refused.contains(.with) { require(assignment.with, in: scope.roles, .unknownRole, "De rol", &report) }
      if !refused.contains(.how) { require(assignment.how, in: scope.means, .unknownTerm, "Het middel", &report) }
      if !refused.contains(.mode), let mode = assignment.mode {
        report.require(mode, in: scope.modes, .unknownTerm, "De wijze")
      }
      let information =
        (refused.contains(.information) ? [] : assignment.information)
        + (refused.contains(.withheld) ? [] : assignment.withheld)
      require(information, in: scope.information, .unknownTerm, "De informatie", &report)
      let terms =
        (refused.contains(.within) ? [] : [assignment.within].compactMap(\.self))
        + (refused.contains(.moments) ? [] : assignment.moments)
      for term in terms { TermCheck.check(term, of: known, in: scope, &report) }
    }

    private static func require(
      _ names: [Located<String>], in words: Words, _ kind: FindingKind, _ what: String, _ report: inout Report
    ) {
      for name in names { report.require(name, in: words, kind, what) }
    }

    /// - Returns: The fields that do not belong here.
    private static func checkFields(
      _ written: [OutcomeField: SourceSpan], _ id: Located<String>, _ duty: Duty, _ steps: [String], in scope: Scope,
      _ report: inout Report
    ) -> Set<OutcomeField> {
      var refused: Set<OutcomeField> = []
      for field in OutcomeField.allCases {
        if let span = written[field] {
          guard let step = steps.first(where: { !DutyFields.allowed(for: duty, at: $0, in: scope).contains(field) })
          else { continue }
          refused.insert(field)
          reportRefused(field, span, duty, step, in: scope, &report)
        } else if steps.contains(where: { DutyFields.required(for: duty, at: $0, in: scope).contains(field) }) {
          report.add(
            .missingField,
            "Bij de taak \(Wording.quoted(duty.id.value)) hoort \"\(field.rawValue)\", en dat ontbreekt in deze regel.",
            at: id.span, help: "Voeg een regel toe met `\(field.rawValue):`.")
        }
      }
      return refused
    }

    private static func reportRefused(
      _ field: OutcomeField, _ span: SourceSpan, _ duty: Duty, _ step: String, in scope: Scope,
      _ report: inout Report
    ) {
      let allowed = DutyFields.allowed(for: duty, at: step, in: scope)
      let names = OutcomeField.allCases.filter(allowed.contains).map(\.rawValue)
      report.add(
        .fieldNotAllowed, "Bij de taak \(Wording.quoted(duty.id.value)) hoort geen \"\(field.rawValue)\".", at: span,
        help: names.isEmpty
          ? "Bij deze taak staan alleen `wie` en `modaliteit`." : "Bij deze taak kan staan: \(Wording.list(names)).")
    }
  }

  /// Checks the event from which a term runs.
  enum TermCheck {
    /// One term.
    /// - Parameter duty: the duty it is for; nil when unknown.
    static func check(_ term: Located<Term>, of duty: Duty?, in scope: Scope, _ report: inout Report) {
      if let event = term.value.event {
        report.require(Located(event, at: term.span), in: scope.events, .unknownTerm, "De gebeurtenis")
      } else if term.value.length != .direct, let duty, duty.defaultEvent == nil {
        report.add(
          .termWithoutStart, "De termijn \(Wording.quoted(term.value.description)) zegt niet waarna de tijd ingaat.",
          at: term.span,
          help: "Schrijf er `na` met een gebeurtenis achter, of geef taak \(Wording.quoted(duty.id.value)) `vanaf:`.")
      }
    }
  }
}
