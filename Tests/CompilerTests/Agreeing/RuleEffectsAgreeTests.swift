import Agreements
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// Where a rule decides, against the plain interpreter on every situation of small random projects.
@Suite struct RuleEffectsAgreeTests {
  /// A rule as it was written, at a step for a duty.
  private struct Key: Hashable {
    let file: String
    let rule: String
    let step: String
    let duty: String
  }

  /// The situations (as value indices) in which a rule is among those that decide, and in which it applies.
  private struct Expected {
    var wins: [[Int]] = []
    var applies = 0
  }

  @Test(arguments: DiagramsAgreeTests.seeds.prefix(40))
  func everySituation(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    for region in compilation.regions {
      let interpreter = Interpreter(project: project, region: region.files)
      for period in region.periods.map({ $0.period }) {
        let days = interpreter.daysOfChange.filter { period.from <= $0 && $0 <= period.through }
        var whole: [Key: [[Int]]] = [:]
        let expected = counted(interpreter, region, days, &whole)
        for (key, wanted) in expected {
          let effect = compilation.effects(ofRule: key.rule, in: key.file, on: period.from).first { effect in
            effect.region.words.word.id == region.files.region.id && effect.step.word.id == key.step
              && effect.duty.word.id == key.duty
          }
          let name = "seed \(seed) \(period.from.iso) \(key)"
          let found = try #require(effect, "\(name)")
          let all = whole[Key(file: "", rule: "", step: key.step, duty: key.duty)] ?? []
          #expect(found.share?.part == Digits(String(wanted.wins.count)), "\(name)")
          #expect(found.share?.whole == Digits(String(all.count)), "\(name)")
          #expect(found.applies == Digits(String(wanted.applies)), "\(name)")
          let rows = found.parts.flatMap { $0.places ?? [] }
          let inside = all.filter { values in rows.contains { row in row.allSatisfy { $0.contains(values[$0.fact]) } } }
          #expect(Set(inside) == Set(wanted.wins), "\(name)")
        }
      }
    }
  }

  /// - Parameter whole: gets all situations of each duty at a step, under a key without a rule.
  private func counted(
    _ interpreter: Interpreter, _ region: CompiledRegion, _ days: [Day], _ whole: inout [Key: [[Int]]]
  ) -> [Key: Expected] {
    guard let day = days.first else { return [:] }
    var expected: [Key: Expected] = [:]
    for step in interpreter.project.vocabulary.steps.map({ $0.id.value }) {
      let situations = days.flatMap { interpreter.possibleSituations(step: step, day: $0) }
      for duty in interpreter.duties(step: step, day: day) {
        let scene = interpreter.scene(step: step, duty: duty, day: day)
        let named = interpreter.factsNamed(step: step, duty: duty, day: day).sorted()
        var seen: Set<[String?]> = []
        for situation in situations where seen.insert(named.map { situation[$0] }).inserted {
          let value = region.facts.valueIndex(situation)
          let values = region.facts.variables.indices.map(value)
          whole[Key(file: "", rule: "", step: step, duty: duty), default: []].append(values)
          let applying = scene.applying(in: situation) ?? []
          for key in Set(applying.map { key($0, step, duty) }) { expected[key, default: Expected()].applies += 1 }
          for key in Set(DutyScene.winners(applying).map { key($0, step, duty) }) {
            expected[key, default: Expected()].wins.append(values)
          }
        }
      }
    }
    return expected
  }

  private func key(_ rule: StandingRule, _ step: String, _ duty: String) -> Key {
    Key(
      file: rule.file.model.map { "schemas/modellen/\($0).yaml" } ?? rule.file.document.file,
      rule: rule.id.isEmpty ? rule.identity.rule : rule.id, step: step, duty: duty)
  }
}
