import Agreements
import Calendar
import Diagnostics
import Testing

@testable import Compiler

/// Authority on ladders, against all situations of small random projects.
@Suite struct LaddersAgreeTests {
  @Test(arguments: Array(UInt64(701)...760))
  func authority(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let reported = Compiler.compile(project, decodingFindings: Findings()).findings.sorted
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      let own = reported.filter { $0.path.region == files.region.id }
      #expect(Set(own.filter { $0.kind == .authorityFalls }.map(rung)) == falling(interpreter), "seed \(seed)")
      let falls = interpreter.daysOfChange.contains { fallsWithSeverity(interpreter, $0) }
      #expect(own.contains { $0.kind == .authorityFallsWithSeverity } == falls, "seed \(seed)")
    }
  }

  private func rung(_ finding: Finding) -> [String] {
    [finding.path.document ?? "", finding.path.rules.first ?? ""]
  }

  /// Rungs that apply together with an earlier rung of more authority.
  private func falling(_ interpreter: Interpreter) -> Set<[String]> {
    var result: Set<[String]> = []
    for day in interpreter.daysOfChange where !interpreter.documents(on: day).filter({ $0.kind == .agreement }).isEmpty
    {
      let ladders = interpreter.ladders(on: day)
      for situation in interpreter.possibleSituations(step: BuiltIn.disagreement, day: day) {
        for ladder in interpreter.holding(ladders, in: situation) {
          let applying = ladder.rungs.filter { interpreter.facts.holds($0.condition, in: situation) }
          for (position, rung) in applying.enumerated() {
            guard let authority = authority(rung.assignment.who.map(\.value), interpreter) else { continue }
            let earlier = applying[..<position].compactMap {
              self.authority($0.assignment.who.map(\.value), interpreter)
            }
            if earlier.contains(where: { $0 > authority }) {
              result.insert([ladder.file.name, "escalatie/\(rung.id.value)"])
            }
          }
        }
      }
    }
    return result
  }

  /// Whether, all other facts equal, somebody with less authority acts at a higher severity.
  private func fallsWithSeverity(_ interpreter: Interpreter, _ day: Day) -> Bool {
    let duty = BuiltIn.escalation
    guard interpreter.duties(step: BuiltIn.disagreement, day: day).contains(duty) else { return false }
    let facts = interpreter.project.vocabulary.facts + interpreter.region.region.ownVocabulary.facts
    let situations = interpreter.possibleSituations(step: BuiltIn.disagreement, day: day)
    let rulings = interpreter.rulings(step: BuiltIn.disagreement, duty: duty, day: day, in: situations)
    for severity in facts.filter(\.isSeverity).map(\.id.value) {
      let order = interpreter.facts.values[severity] ?? []
      var others: [Situation: [(rank: Int, authority: Int)]] = [:]
      for (situation, ruling) in zip(situations, rulings) {
        guard let value = situation[severity], let rank = order.firstIndex(of: value),
          case .settled(let key) = ruling.decision, let authority = authority(Array(key.who), interpreter)
        else { continue }
        others[situation.with(severity, nil), default: []].append((rank, authority))
      }
      for group in others.values {
        for one in group where group.contains(where: { $0.rank > one.rank && $0.authority < one.authority }) {
          return true
        }
      }
    }
    return false
  }

  private func authority(_ roles: [String], _ interpreter: Interpreter) -> Int? {
    let known = interpreter.project.vocabulary.roles + interpreter.region.region.ownVocabulary.roles
    return roles.compactMap { role in known.first { $0.id.value == role }?.authority }.max()
  }

  /// What is compared here does occur, or comparing would say nothing.
  @Test func everythingOccurs() throws {
    var codes: Set<String> = []
    for seed in UInt64(1)...200 {
      let project = try RandomProject(seed: seed + 580).decoded()
      for finding in Compiler.compile(project, decodingFindings: Findings()).findings.sorted {
        codes.insert(finding.kind.code)
      }
    }
    let compared = [
      "B301", "B302", "B303", "B304", "B305", "B306", "B307", "B308", "B309", "B310", "B311", "B312", "B313", "K401",
      "K402", "K403", "K404", "K450", "K451", "K453", "K454", "K455",
    ]
    #expect(Set(compared).subtracting(codes).isEmpty)
  }
}
