import Agreements
import DecisionTable
import Diagnostics

/// Why a criterion is missing.
enum CriterionCause: Hashable {
  /// A finding of the criterion's own.
  case finding(Finding)
  /// The duty is not decided, which is a finding about decisions: a gap, a conflict, or not proven.
  case undecided(Place, FindingKind)
}

/// Finds the findings about decisions that make criteria missing.
struct CriterionCauses {
  private let byPlace: [Key: [Finding]]
  /// Steps at which oversight follows the handover: what is undecided there is reported of the handover.
  private let following: Set<String>

  private struct Key: Hashable {
    let region: String
    let step: String
    let duty: String
    let kind: FindingKind
  }

  /// - Parameter findings: of all checks.
  init(_ findings: Findings, _ project: Project) {
    var byPlace: [Key: [Finding]] = [:]
    for finding in findings.sorted {
      guard let region = finding.path.region, let step = finding.path.step, let duty = finding.path.duty else {
        continue
      }
      byPlace[Key(region: region, step: step, duty: duty, kind: finding.kind), default: []].append(finding)
    }
    self.byPlace = byPlace
    following = Set(project.vocabulary.steps.filter { $0.oversightFollowsHandover }.map { $0.id.value })
  }

  /// The result with its findings, by file and place, each once.
  func explained(_ result: CriterionResult) -> CriterionResult {
    var findings = Findings()
    for cause in result.causes {
      switch cause {
      case .finding(let finding): findings.add(finding)
      case .undecided(let place, let kind):
        let follows = following.contains(place.step) && place.duty == BuiltIn.oversight
        let reported = [place.duty] + (follows ? [BuiltIn.handover] : [])
        let found = reported.lazy.compactMap { duty in
          byPlace[Key(region: result.region, step: place.step, duty: duty, kind: kind)]
        }.first
        for finding in found ?? [] { findings.add(finding) }
      }
    }
    var result = result
    result.findings = findings.sorted
    return result
  }
}
