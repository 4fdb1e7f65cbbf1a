internal import Agreements
internal import Diagnostics

extension References {
  /// Checks the situations and expectations of examples.
  enum ExamplesCheck {
    /// One file of examples.
    static func check(_ file: ExampleFile, in scope: Scope, _ report: inout Report) {
      let path = report.path
      defer { report.path = path }
      for example in file.examples {
        let step = example.situation.first { $0.fact.value == "stap" }?.value
        report.path.step = step?.value
        report.path.duty = nil
        if let step { report.require(step, in: scope.steps, .unknownStep, "De stap") }
        ConditionCheck.check(example.situation.filter { $0.fact.value != "stap" }, in: scope, &report)
        for (name, expectation) in example.expected {
          report.path.duty = name.value
          guard report.require(name, in: scope.duties, .unknownDuty, "De taak"), let duty = scope.duty(name.value)
          else { continue }
          check(expectation, of: duty, at: step?.value, in: scope, &report)
        }
      }
    }

    private static func check(
      _ expectation: Example.Expectation, of duty: Duty, at step: String?, in scope: Scope, _ report: inout Report
    ) {
      guard case .fields(let fields) = expectation else { return }
      for (name, values) in fields {
        if name.value == "wie" {
          for role in values { report.require(role, in: scope.roles, .unknownRole, "De rol") }
        }
        guard let field = OutcomeField(rawValue: name.value) else { continue }
        let steps = [step].compactMap(\.self)
        guard FieldValues.requireField(field, at: name.span, of: duty, steps: steps, in: scope, &report) else {
          continue
        }
        FieldValues.check(values, of: field, duty: duty, in: scope, &report)
      }
    }
  }
}
