import Agreements
import Diagnostics
import Testing

@testable import Compiler

/// What is said of single rules against all situations of small random projects.
@Suite struct RulesAgreeTests {
  @Test(arguments: Array(UInt64(1)...200))
  func rules(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let reported = Compiler.compile(project, decodingFindings: Findings()).findings.sorted
    let expected = WrittenRuleChecks(project)
    #expect(Set(reported.filter { $0.kind == .gap }.map(place)) == expected.gaps, "seed \(seed)")
    // A finding names its rules without their documents; two documents may have the same.
    let conflicts = expected.conflicts.map {
      Array($0.prefix(3)) + $0.dropFirst(3).map { $0.drop { $0 != "#" }.dropFirst() }.map(String.init).sorted()
    }
    let told = reported.filter { $0.kind == .conflict }.map { place($0) + $0.path.rules.sorted() }
    #expect(
      told.sorted { $0.lexicographicallyPrecedes($1) } == conflicts.sorted { $0.lexicographicallyPrecedes($1) },
      "seed \(seed)")
    let dead = expected.inForce.subtracting(expected.deciding)
    let deadAddenda = expected.deadAddenda
    let isInDeadAddendum = { (key: WrittenRuleChecks.Key) in
      deadAddenda.contains(.init(region: key.region, document: key.document, rule: ""))
    }
    #expect(keys(reported, .deadRule) == dead.filter { !isInDeadAddendum($0) }, "seed \(seed)")
    #expect(
      Set(reported.filter { $0.kind == .deadAddendum }.map { key($0, rule: "") }) == deadAddenda, "seed \(seed)")
    let effectless = expected.deciding.subtracting(expected.withEffect).filter { !$0.region.isEmpty }
    #expect(keys(reported, .effectlessRule) == effectless, "seed \(seed)")
    #expect(keys(reported, .fixedDeparture) == expected.departing, "seed \(seed)")
    #expect(keys(reported, .lostField) == Set(expected.lostFields.keys), "seed \(seed)")
    for finding in reported where finding.kind == .lostField {
      let named = Set(
        finding.help.split(separator: "`").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map {
          String($0.element)
        })
      #expect(named == expected.lostFields[key(finding)], "seed \(seed)")
    }
  }

  private func place(_ finding: Finding) -> [String] {
    [finding.path.region ?? "", finding.path.step ?? "", finding.path.duty ?? ""]
  }

  private func keys(_ findings: [Finding], _ kind: FindingKind) -> Set<WrittenRuleChecks.Key> {
    Set(findings.filter { $0.kind == kind }.map { key($0) })
  }

  private func key(_ finding: Finding, rule: String? = nil) -> WrittenRuleChecks.Key {
    WrittenRuleChecks.Key(
      region: finding.path.region ?? "", document: finding.path.document ?? "",
      rule: rule ?? finding.path.rules.first ?? "")
  }
}
