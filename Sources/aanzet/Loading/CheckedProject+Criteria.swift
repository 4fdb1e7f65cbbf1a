import Agreements
import Compiler
import Diagnostics
import Reports

extension CheckedProject {
  /// What became of every criterion of the frameworks that agreements name, as far as it lies in the scope.
  func criteria(in scope: Scope) -> [CriterionState] {
    (compilation?.criteria ?? []).filter { scope.covers(region: $0.region, framework: $0.framework) }.map { result in
      let region = project?.regions.first { $0.region.id == result.region }?.region.name.value ?? result.region
      let framework = project?.frameworks.first { $0.id == result.framework }
      let criterion = framework?.criteria.first { $0.id.value == result.criterion }
      return CriterionState(
        // With more than one project the folder tells regions of the same name apart.
        region: CriterionState.Named(result.region, prefix + region),
        framework: CriterionState.Named(result.framework, framework?.title ?? result.framework),
        criterion: CriterionState.Named(result.criterion, criterion?.title ?? result.criterion), from: result.from,
        through: result.through, state: state(result.state), reasons: result.reasons, findings: result.findings)
    }
  }

  private func state(_ state: CriterionResult.State) -> CriterionState.State {
    switch state {
    case .settled: .settled
    case .open: .open
    case .missing: .missing
    }
  }
}
