import Agreements
import Calendar
import Diagnostics
import Testing

@testable import Compiler
@testable import DecisionDiagram

/// The diagrams of the real regions against the plain interpreter of the specification: situations by chance, over all
/// steps and all days on which something changes. The situations are too many to go through.
@Suite struct RealRegionsAgreeTests {
  /// Over all regions together.
  static let situationCount = 100_000
  static let regionCount = 26

  @Test(arguments: 0..<regionCount)
  func someSituations(number: Int) throws {
    let project = try RealProject.decoded()
    try #require(project.regions.count == Self.regionCount)
    let files = project.regions[number]
    // With drafts too, so that what is not in force yet is compared as well.
    var compared = 0
    let wanted = (Self.situationCount + Self.regionCount - 1) / Self.regionCount
    for includesDrafts in [false, true] {
      compared += try compare(project, files, includesDrafts, (wanted + 1) / 2, seed: UInt64(number))
    }
    #expect(compared >= wanted)
  }

  private func compare(
    _ project: Project, _ files: RegionFiles, _ includesDrafts: Bool, _ wanted: Int, seed: UInt64
  ) throws -> Int {
    let interpreter = Interpreter(project: project, region: files, includesDrafts: includesDrafts)
    let region = try RegionCompiler(
      project: project, files: files, includesDrafts: includesDrafts, budget: Diagram.usualBudget
    ).compile()
    #expect(region.findings.isEmpty)
    var chance = Chance(seed: seed &+ 77)
    let days = Array(Set(interpreter.daysOfChange + [Day(iso: "2026-11-24")].compactMap { $0 })).sorted()
    let steps = project.vocabulary.steps.map { $0.id.value }
    let share = max(1, (wanted + days.count * steps.count - 1) / (days.count * steps.count))
    var compared = 0
    for day in days {
      let period = region.periods.first { $0.period.from <= day && day <= $0.period.through }
      for step in steps {
        let duties = period?.steps.first { $0.step == step }?.duties ?? []
        try #require(duties.map { $0.place.duty } == interpreter.duties(step: step, day: day))
        let situations = (0..<share).compactMap { _ in interpreter.someSituation(step: step, day: day, &chance) }
        try #require(situations.count == share)
        for duty in duties {
          let rulings = interpreter.rulings(step: step, duty: duty.place.duty, day: day, in: situations)
          let isAlike = zip(situations, rulings).allSatisfy { situation, ruling in
            let value = region.facts.valueIndex(situation)
            let decision = Decision(duty.diagram.decision(value), duty)
            let winners = decision == .noAgreement ? [] : Set(duty.winners(value).map { RuleIdentity(duty.rules[$0]) })
            return decision == ruling.decision && winners == ruling.winners
          }
          #expect(isAlike, "\(files.region.id) \(day.iso) \(step) \(duty.place.duty)")
        }
        compared += situations.count
      }
    }
    return compared
  }
}
