import Agreements
import BigInt
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// Which decisions there are and which examples reach them, against all situations of small random projects.
@Suite struct CoverageAgreesTests {
  static let seeds = Array(UInt64(401)...410)

  @Test(arguments: seeds.prefix(4))
  func everyDecisionIsACell(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    for files in project.regions {
      let run = try RegionRun(files, [], of: project)
      let periods = run.region.compiled.periods
      var found: Set<Reached> = []
      for cell in try run.cells().cells {
        for index in cell.periods {
          let decision = Decision(cell.duty.diagram.leaves[cell.leaf], cell.duty)
          let isNew = found.insert(
            Reached(from: periods[index].period.from, place: cell.place, decision: decision)
          ).inserted
          #expect(isNew, "seed \(seed)")
        }
      }
      let interpreter = Interpreter(project: project, region: files)
      var expected: Set<Reached> = []
      for period in periods.map({ $0.period }) {
        for day in interpreter.daysOfChange where period.from <= day && day <= period.through {
          for step in project.vocabulary.steps.map({ $0.id.value }) {
            let situations = interpreter.possibleSituations(step: step, day: day)
            for duty in interpreter.duties(step: step, day: day) {
              for ruling in interpreter.rulings(step: step, duty: duty, day: day, in: situations) {
                expected.insert(
                  Reached(from: period.from, place: Place(step: step, duty: duty), decision: ruling.decision))
              }
            }
          }
        }
      }
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func anExampleReachesWhatItDecides(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    var chance = Chance(seed: seed &+ 7)
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      var questions: [RandomExample] = []
      for day in chance.some(interpreter.daysOfChange, 1...3) {
        for step in chance.some(project.vocabulary.steps.map({ $0.id.value }), 1...2) {
          let situations = interpreter.possibleSituations(step: step, day: day)
          guard !situations.isEmpty else { continue }
          for _ in 0..<3 {
            let given = chance.question(about: situations)
            questions.append(
              RandomExample(
                day: day, step: step, given: given,
                duties: interpreter.duties(step: step, day: day).filter { _ in chance.percent(70) }))
          }
        }
      }
      let run = try RegionRun(files, questions.map { $0.example }, of: project)
      let cells = try run.cells()
      var reached: Set<Int> = []
      for question in questions {
        let period = run.region.compiled.periods.firstIndex {
          $0.period.from <= question.day && question.day <= $0.period.through
        }
        guard let period else { continue }
        for duty in question.duties {
          let answers = interpreter.answer(
            step: question.step, duty: duty, day: question.day, given: question.given)
          guard let answers, answers.count == 1 else { continue }
          let cell = cells.cells.firstIndex { cell in
            cell.place == Place(step: question.step, duty: duty) && cell.periods.contains(period)
              && answers.contains(Decision(cell.duty.diagram.leaves[cell.leaf], cell.duty))
          }
          reached.insert(try #require(cell, "seed \(seed)"))
        }
      }
      let total = try run.coverage().total
      #expect(total.cellCount == cells.cells.count)
      #expect(total.reachedCount == reached.count, "seed \(seed)")
      let sum = reached.reduce(BigUInt(0)) { $0 + cells.cells[$1].count }
      #expect(total.reachedSituationCount == String(sum), "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func theMissingExamplesReachTheRestAndHold(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    for files in project.regions {
      let missing = try RegionRun(files, [], of: project).coverage().missing
      let run = try RegionRun(files, missing.map { $0.example }, of: project)
      #expect(run.results.allSatisfy { $0.hasPassed }, "seed \(seed)")
      let total = try run.coverage().total
      #expect(total.reachedCount == total.cellCount, "seed \(seed)")
      #expect(total.cellCount == 0 || total.percentage == 100)
    }
  }
}

/// A decision that a situation in a period has.
private struct Reached: Hashable {
  let from: Day
  let place: Place
  let decision: Decision
}

/// An example with only what matters for what it reaches.
private struct RandomExample {
  let day: Day
  let step: String
  let given: [String: String]
  let duties: [String]

  var example: Example {
    Example(
      step: step, day: day, facts: given.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      expected: duties.map { ($0, .status(located("geregeld"))) })
  }
}

extension RegionRun {
  /// A region run without a day of its own.
  init(_ files: RegionFiles, _ examples: [Example], of project: Project) throws(ExampleError) {
    try self.init(files, examples, of: project, today: .first, hash: weakHash, budget: Diagram.usualBudget)
  }

  /// Its cells.
  func cells() throws -> DecisionCells {
    try DecisionCells(
      region.compiled, steps: project.vocabulary.steps.map { $0.id.value },
      duties: (project.vocabulary.duties + files.region.ownVocabulary.duties).map { $0.id.value }, budget: budget)
  }
}

extension Example {
  /// - Parameters: as the properties, by id.
  init(
    step: String, day: Day, facts: [(fact: String, value: String)],
    expected: [(duty: String, expectation: Expectation)]
  ) {
    self.init(
      name: located("voorbeeld"), day: located(day),
      situation: ([("stap", step)] + facts).map { (located($0.0), located($0.1)) },
      expected: expected.map { (located($0.duty), $0.expectation) })
  }
}

extension MissingExample {
  /// As a file would have it.
  fileprivate var example: Example {
    Example(
      step: step, day: day, facts: situation.compactMap { fact in fact.value.map { (fact.fact, $0) } },
      expected: expected.map { expectation in
        let fields = expectation.fields.map { (field: located($0.name), values: $0.values.map { located($0) }) }
        return (expectation.duty, fields.isEmpty ? .status(located(expectation.status)) : .fields(fields))
      })
  }
}

/// At a place that does not matter.
func located<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: SourceSpan(startOf: "proef")) }
