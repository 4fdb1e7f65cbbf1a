import Agreements
import Calendar
import Diagnostics
import Testing

@testable import Compiler

/// The checks on decisions against all situations of small random projects.
@Suite struct ChecksAgreeTests {
  @Test(arguments: Array(UInt64(401)...425))
  func capabilityHolderAndContinuity(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      let reported = compilation.findings.sorted.filter { $0.path.region == files.region.id }
      #expect(places(reported, .beyondCapability) == beyondCapability(interpreter), "seed \(seed)")
      #expect(places(reported, .holderNotSingle) == withoutSingleHolder(interpreter), "seed \(seed)")
      let breaks = breaks(interpreter)
      let found = Dictionary(
        reported.filter { $0.kind == .discontinuity }.map {
          (Move(from: $0.path.step ?? "", to: $0.path.nextStep ?? ""), $0.severity)
        }
      ) { min($0, $1) }
      #expect(found == breaks, "seed \(seed)")
    }
  }

  /// From a step to a step.
  private struct Move: Hashable {
    let from: String
    let to: String
  }

  private func places(_ findings: [Finding], _ kind: FindingKind) -> Set<Place> {
    Set(findings.filter { $0.kind == kind }.map { Place(step: $0.path.step ?? "", duty: $0.path.duty ?? "") })
  }

  private func all(_ interpreter: Interpreter, _ isWrong: (String, String, Day) -> Bool) -> Set<Place> {
    var wrong: Set<Place> = []
    for day in interpreter.daysOfChange {
      for step in interpreter.project.vocabulary.steps.map({ $0.id.value }) {
        for duty in interpreter.duties(step: step, day: day) where isWrong(step, duty, day) {
          wrong.insert(Place(step: step, duty: duty))
        }
      }
    }
    return wrong
  }

  private func beyondCapability(_ interpreter: Interpreter) -> Set<Place> {
    all(interpreter) { !interpreter.situationsBeyondCapability(step: $0, duty: $1, day: $2).isEmpty }
  }

  private func withoutSingleHolder(_ interpreter: Interpreter) -> Set<Place> {
    all(interpreter) { !interpreter.situationsWithoutSingleHolder(step: $0, duty: $1, day: $2).isEmpty }
  }

  /// Transitions at which oversight is not continuous, with the weight that this has.
  private func breaks(_ interpreter: Interpreter) -> [Move: Severity] {
    let duty = BuiltIn.oversight
    var result: [Move: Severity] = [:]
    for day in interpreter.daysOfChange {
      for transition in interpreter.project.vocabulary.transitions {
        let move = Move(from: transition.from.value, to: transition.to.value)
        // Where oversight follows the handover, its gap is that of the handover.
        let isReportedAt = { (step: String) in
          let duties = interpreter.duties(step: step, day: day)
          let follows = interpreter.project.vocabulary.steps.contains {
            $0.id.value == step && $0.oversightFollowsHandover
          }
          return duties.contains(duty) || (follows && duties.contains(BuiltIn.handover))
        }
        let hasBefore = isReportedAt(move.from)
        let hasAfter = isReportedAt(move.to)
        for (from, to) in interpreter.discontinuities(at: transition, day: day) {
          let before = interpreter.decision(step: move.from, duty: duty, day: day, situation: from)
          let after = interpreter.decision(step: move.to, duty: duty, day: day, situation: to)
          guard !(hasBefore && isReported(before)), !(hasAfter && isReported(after)) else { continue }
          let severity = before == .open || after == .open ? Severity.waarschuwing : .fout
          result[move] = min(result[move] ?? severity, severity)
        }
      }
    }
    return result
  }

  /// A gap or a conflict is a finding of its own.
  private func isReported(_ decision: Decision) -> Bool {
    if case .conflict = decision { return true }
    return decision == .gap
  }
}
