internal import Agreements
internal import Diagnostics

extension References {
  /// Checks what a quality framework refers to.
  enum FrameworkCheck {
    /// One framework.
    static func check(_ framework: Framework, in scope: Scope, _ report: inout Report) {
      for criterion in framework.criteria {
        report.path = DomainPath(framework: framework.id, criterion: criterion.id.value)
        for demand in criterion.demands {
          switch demand {
          case .duty(let demand): check(demand, in: scope, &report)
          case .ladder(let demand):
            for role in demand.last { report.require(role, in: scope.roles, .unknownRole, "De rol") }
          case .section: break
          }
        }
      }
      report.path = DomainPath(framework: framework.id)
      for limit in framework.limits {
        guard report.require(limit.duty, in: scope.duties, .unknownDuty, "De taak") else { continue }
        TermCheck.check(limit.atMost, of: scope.duty(limit.duty.value), in: scope, &report)
      }
    }

    private static func check(_ demand: DutyDemand, in scope: Scope, _ report: inout Report) {
      let path = report.path
      defer { report.path = path }
      report.path.duty = demand.duty.value
      for step in demand.steps { report.require(step, in: scope.steps, .unknownStep, "De stap") }
      for role in demand.who { report.require(role, in: scope.roles, .unknownRole, "De rol") }
      guard report.require(demand.duty, in: scope.duties, .unknownDuty, "De taak"),
        let duty = scope.duty(demand.duty.value)
      else { return }
      let steps = demand.steps.map(\.value)
      for field in demand.fields {
        _ = FieldValues.requireField(field.value, at: field.span, of: duty, steps: steps, in: scope, &report)
      }
      for (field, values) in demand.values {
        guard FieldValues.requireField(field.value, at: field.span, of: duty, steps: steps, in: scope, &report)
        else { continue }
        FieldValues.check(values, of: field.value, duty: duty, in: scope, &report)
      }
    }
  }
}
