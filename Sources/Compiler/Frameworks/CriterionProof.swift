import Agreements
import Calendar
import DecisionDiagram
import Diagnostics

/// Proves the criteria of every framework that a region's agreements name, period by period (`language.md` section 10).
struct CriterionProof {
  let context: DecisionContext

  /// What one demand under one agreement comes to.
  struct Verdict {
    /// Why something that is demanded is not there; none: it is.
    var causes: [CriterionCause] = []
    /// Reasons of rules that leave a demanded duty open on purpose.
    var reasons: [String] = []
  }

  /// - Parameter findings: gets what is not met, beside gaps and conflicts, which are reported as such.
  func prove(_ findings: inout Findings) -> [CriterionResult] {
    var results: [CriterionResult] = []
    for framework in context.project.frameworks {
      for criterion in framework.criteria {
        for period in context.region.periods {
          guard let result = result(framework, criterion, period, &findings) else { continue }
          if let last = results.last, let joined = last.joined(with: result) {
            results[results.count - 1] = joined
          } else {
            results.append(result)
          }
        }
      }
    }
    return results
  }

  /// The result in a period; nil when no agreement in force names the framework.
  private func result(
    _ framework: Framework, _ criterion: Criterion, _ period: CompiledPeriod, _ findings: inout Findings
  ) -> CriterionResult? {
    let documents = context.region.files.documents
    let agreements = period.period.documents.map { documents[$0] }.filter { document in
      document.kind == .agreement && document.frameworks.contains { $0.value == framework.id }
    }
    guard !agreements.isEmpty else { return nil }
    var causes: [CriterionCause] = []
    var isOpen = false
    var reasons: [String] = []
    for agreement in agreements {
      if let open = agreement.openCriterion(criterion.id.value, of: framework.id), criterion.mayBeOpen {
        isOpen = true
        reasons.append(open.reason)
        continue
      }
      for demand in criterion.demands {
        let subject = DemandSubject(
          framework: framework, criterion: criterion, agreement: agreement, period: period, context: context)
        let verdict =
          switch demand {
          case .duty(let duty): DutyDemandProof(subject: subject, demand: duty).prove(&findings)
          case .ladder(let ladder): LadderDemandProof(subject: subject, demand: ladder).prove(&findings)
          case .section(let section): SectionDemandProof(subject: subject, section: section).prove(&findings)
          }
        causes += verdict.causes
        isOpen = isOpen || !verdict.reasons.isEmpty
        reasons += verdict.reasons
      }
    }
    var seen: Set<String> = []
    let isMissing = !causes.isEmpty
    return CriterionResult(
      region: context.region.files.region.id, framework: framework.id, criterion: criterion.id.value,
      from: period.period.from, through: period.period.through == .last ? nil : period.period.through,
      state: isMissing ? .missing : isOpen ? .open : .settled,
      reasons: isMissing || !isOpen ? [] : reasons.filter { seen.insert($0).inserted },
      causes: causes)
  }
}

/// A demand with what it is made of and what it is made about.
struct DemandSubject {
  let framework: Framework
  let criterion: Criterion
  let agreement: Document
  let period: CompiledPeriod
  let context: DecisionContext

  /// Where in the domain a finding about it lies.
  func path(step: String? = nil, duty: String? = nil, rules: [String] = []) -> DomainPath {
    DomainPath(
      region: context.region.files.region.id, document: agreement.id, rules: rules, step: step, duty: duty,
      framework: framework.id, criterion: criterion.id.value)
  }

  /// The place where the agreement names the framework.
  var frameworkSpan: SourceSpan {
    agreement.frameworks.first { $0.value == framework.id }?.span ?? SourceSpan(startOf: agreement.file)
  }

  /// "criterium c van Werken aan veiligheid (VNG 2019)".
  var name: String { "criterium \(criterion.id.value) van \(framework.title)" }

  /// The boxes of the agreement's scope.
  var scope: CubeSet { (try? context.region.facts.cubes(agreement.scope)) ?? .everything }
}

extension Document {
  /// The entry that leaves a criterion open on purpose, if there is one.
  func openCriterion(_ criterion: String, of framework: String) -> OpenCriterion? {
    openCriteria.first { $0.criterion.value == criterion && $0.framework?.value ?? framework == framework }
  }
}

extension CriterionResult {
  /// The two as one, when they are equal neighbours.
  func joined(with next: CriterionResult) -> CriterionResult? {
    guard region == next.region, framework == next.framework, criterion == next.criterion, state == next.state,
      reasons == next.reasons, through?.adding(days: 1) == next.from
    else { return nil }
    return CriterionResult(
      region: region, framework: framework, criterion: criterion, from: from, through: next.through, state: state,
      reasons: reasons, causes: causes + next.causes)
  }
}
