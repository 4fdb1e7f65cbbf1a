import Agreements
import BigInt
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// What a municipality's `kan-ook` changes, against going through all its situations with and without it.
@Suite struct ExpertiseAgreesTests {
  /// Fixed, so that a failure can be repeated.
  @Test(arguments: Array(UInt64(1201)...1230))
  func differencesAreThoseOfTheInterpreter(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    for files in project.regions {
      let effects = compilation.addendumEffects().filter { effect in
        effect.words.word.id == files.region.id && effect.municipality != nil
      }
      let more = files.region.municipalities.filter { !$0.canAlso.isEmpty }
      guard let region = compilation.regions.first(where: { $0.files.region.id == files.region.id }),
        !region.periods.isEmpty
      else {
        #expect(effects.isEmpty)
        continue
      }
      #expect(effects.map { $0.municipality } == more.map { $0.id.value })
      for (effect, town) in zip(effects, more) {
        let with = Interpreter(project: project, region: files)
        let without = Interpreter(project: project, region: files.withoutMore(in: town.id.value))
        let duties = try #require(effect.duties)
        for period in region.periods {
          for step in project.vocabulary.steps.map({ $0.id.value }) {
            for duty in with.duties(step: step, day: period.period.from) {
              let days = with.daysOfChange.filter { period.period.from <= $0 && $0 <= period.period.through }
              // What the team can do may say which situations exist. They are compared whole, and over the facts that
              // rules name: what is told lies between the two.
              let isDifferent = { (names: (Day) -> Set<String>) in
                days.contains { day in
                  let one = decisions(with, step, duty, day, names(day))
                  let other = decisions(without, step, duty, day, names(day))
                  return one.contains { situation, decision in other[situation].map { $0 != decision } ?? false }
                }
              }
              let surely = isDifferent { _ in Set(with.facts.askable) }
              let perhaps = isDifferent { with.factsNamed(step: step, duty: duty, day: $0) }
              let told = duties.contains { found in
                found.step.word.id == step && found.duty.word.id == duty
                  && found.days.contains { $0.contains(period.period.from) }
              }
              let note: Comment = "seed \(seed) \(town.id.value) \(period.period.from.iso) \(step) \(duty)"
              #expect(told || !surely, note)
              #expect(perhaps || !told, note)
            }
          }
        }
      }
    }
  }

  /// By the facts that the rules name; what follows from the municipality is not the same on both sides.
  private func decisions(
    _ side: Interpreter, _ step: String, _ duty: String, _ day: Day, _ named: Set<String>
  ) -> [Situation: Decision] {
    let situations = side.possibleSituations(step: step, day: day)
    let rulings = side.rulings(step: step, duty: duty, day: day, in: situations)
    return Dictionary(
      zip(situations.map { $0.only(named) }, rulings.map { $0.decision })
    ) { first, _ in first }
  }

  /// The projects above have enough to find.
  @Test func differencesOccur() throws {
    var count = 0
    for seed in UInt64(1201)...1230 {
      let compilation = Compiler.compile(try RandomProject(seed: seed).decoded(), decodingFindings: Findings())
      count += compilation.addendumEffects().filter { $0.municipality != nil }.flatMap { $0.duties ?? [] }.count
    }
    #expect(count > 5, "\(count)")
  }
}

extension RegionFiles {
  /// The same where the team of a municipality can only do what its kind can.
  fileprivate func withoutMore(in town: String) -> RegionFiles {
    var changed = region
    changed.municipalities = region.municipalities.map { one in
      guard one.id.value == town else { return one }
      return Municipality(
        id: one.id, label: one.label, code: one.code, team: one.team, subregion: one.subregion, canAlso: [],
        from: one.from, through: one.through, successors: one.successors)
    }
    return RegionFiles(region: changed, documents: documents, examples: [])
  }
}
