internal import Agreements
internal import Calendar
internal import Diagnostics

extension References {
  /// Checks the values that a framework demands of a field, or that an example expects.
  enum FieldValues {
    /// Values as written; fixed words and the shape of terms were checked when the file was read.
    static func check(
      _ values: [Located<String>], of field: OutcomeField, duty: Duty, in scope: Scope, _ report: inout Report
    ) {
      for value in values {
        switch field {
        case .how: report.require(value, in: scope.means, .unknownTerm, "Het middel")
        case .to, .with: report.require(value, in: scope.roles, .unknownRole, "De rol")
        case .mode: report.require(value, in: scope.modes, .unknownTerm, "De wijze")
        case .information, .withheld: report.require(value, in: scope.information, .unknownTerm, "De informatie")
        case .within, .moments:
          if let term = try? Term.parse(value.value) {
            TermCheck.check(Located(term, at: value.span), of: duty, in: scope, &report)
          }
        case .oversightPasses, .lastWord: break
        }
      }
    }

    /// Says that a duty does not have a field at a step, so that it can never be given.
    /// - Returns: Whether the duty has it at all these steps.
    static func requireField(
      _ field: OutcomeField, at span: SourceSpan, of duty: Duty, steps: [String], in scope: Scope,
      _ report: inout Report
    ) -> Bool {
      let isRefused = steps.contains { step in
        scope.steps.contains(step) && !DutyFields.allowed(for: duty, at: step, in: scope).contains(field)
      }
      guard isRefused else { return true }
      report.add(
        .fieldNotAllowed, "Bij de taak \(Wording.quoted(duty.id.value)) hoort geen \"\(field.rawValue)\".", at: span,
        help: "Haal dit weg, of voeg het veld toe bij deze taak in de begrippenlijst.")
      return false
    }
  }
}
