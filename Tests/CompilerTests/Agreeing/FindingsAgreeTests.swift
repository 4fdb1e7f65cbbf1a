import Agreements
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// Gaps and conflicts that the compiler reports, against all situations of small random projects.
@Suite struct FindingsAgreeTests {
  @Test(arguments: Array(UInt64(301)...325))
  func gapsAndConflicts(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    let table = try #require(compilation.table)
    let reader = try TableReader(bytes: TableWriter.bytes(table, hash: weakHash), hash: weakHash)
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      let reported = compilation.findings.sorted.filter { $0.path.region == files.region.id }
      var gaps: Set<Place> = []
      var conflicts: Set<Place> = []
      for day in interpreter.daysOfChange {
        for step in project.vocabulary.steps {
          let duties = interpreter.duties(step: step.id.value, day: day)
          let situations = interpreter.possibleSituations(step: step.id.value, day: day)
          for duty in duties {
            // Where oversight follows the handover, its gaps and conflicts are those of the handover.
            if step.oversightFollowsHandover, duty == "zicht-op-veiligheid", duties.contains("overdragen") { continue }
            let place = Place(step: step.id.value, duty: duty)
            for ruling in interpreter.rulings(step: place.step, duty: duty, day: day, in: situations) {
              if ruling.decision == .gap { gaps.insert(place) }
              if case .conflict = ruling.decision { conflicts.insert(place) }
            }
          }
        }
      }
      #expect(places(reported, .gap) == gaps, "seed \(seed)")
      #expect(places(reported, .conflict) == conflicts, "seed \(seed)")
      for finding in reported where finding.kind == .gap || finding.kind == .conflict {
        try shows(finding, interpreter, reader, seed)
      }
    }
  }

  private func places(_ findings: [Finding], _ kind: FindingKind) -> Set<Place> {
    Set(findings.filter { $0.kind == kind }.map { Place(step: $0.path.step ?? "", duty: $0.path.duty ?? "") })
  }

  /// On some day every situation that fits the one reported is a gap or a conflict, and asking says so.
  private func shows(
    _ finding: Finding, _ interpreter: Interpreter, _ reader: TableReader, _ seed: UInt64
  ) throws {
    let given = Dictionary(
      (finding.situation ?? []).compactMap { fact in fact.value.map { (fact.fact, $0) } }
    ) { first, _ in first }
    // A fact without value is part of the situation, but cannot be given in a question.
    guard given.count == finding.situation?.count else { return }
    let step = finding.path.step ?? ""
    let duty = finding.path.duty ?? ""
    let isShown = try interpreter.daysOfChange.contains { day in
      let words =
        [(name: "regio", value: interpreter.region.region.id), (name: "stap", value: step)]
        + given.map { (name: $0.key, value: $0.value) }
      guard let answer = try? reader.ask(Question(day: day, words: words)),
        case .decided(let decision)? = answer.duties.first(where: { $0.duty.word.id == duty })?.finding
      else { return false }
      let decisions = interpreter.answer(step: step, duty: duty, day: day, given: given)
      try #require(decisions == [Decision(decision)], "seed \(seed) \(finding.message)")
      return finding.kind == .gap ? decision.status == .gap : decision.status == .conflict
    }
    #expect(isShown, "seed \(seed) \(finding.message) \(given)")
  }
}
