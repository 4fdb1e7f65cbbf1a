import Agreements
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// What findings say is decided now in their situation, against the answer to that question from the written table.
@Suite struct PresentDecisionsTests {
  @Test(arguments: Array(UInt64(301)...325))
  func findingsSayWhatIsAnswered(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    let table = try #require(compilation.table)
    let reader = try TableReader(bytes: TableWriter.bytes(table, hash: weakHash), hash: weakHash)
    for finding in compilation.findings.sorted where finding.situation != nil {
      let name = "seed \(seed) \(finding.kind.code) \(finding.message)"
      // Continuity where the step before says nothing of oversight: there is no decision to name.
      guard let present = finding.present else {
        #expect(finding.kind == .discontinuity, "\(name)")
        continue
      }
      let day = try #require(Day(iso: present.day))
      let words =
        [(name: "regio", value: finding.path.region ?? ""), (name: "stap", value: finding.path.step ?? "")]
        + present.facts.map { (name: $0.fact, value: $0.value ?? "") }
      let answer = try reader.ask(Question(day: day, words: words))
      let duty = try #require(answer.duties.first { $0.duty.word.id == finding.path.duty }, "\(name)")
      guard case .decided(let decision) = duty.finding else {
        Issue.record("\(name) depends on more than \(present.facts)")
        continue
      }
      #expect(decision.status.rawValue == present.status.rawValue, "\(name)")
      guard decision.status == .settled else { continue }
      #expect(Set(decision.outcomes.first?.who ?? []) == Set(present.who), "\(name)")
    }
  }
}
