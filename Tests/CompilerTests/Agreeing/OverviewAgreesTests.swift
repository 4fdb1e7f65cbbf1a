import Agreements
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// The overview of all regions against the plain interpreter of the specification.
@Suite struct OverviewAgreesTests {
  /// Fixed, so that a failure can be repeated.
  @Test(arguments: Array(UInt64(1101)...1130))
  func cells(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    let days = project.regions.flatMap { Interpreter(project: project, region: $0).daysOfChange }
    for day in Set(days).sorted() {
      let overview = compilation.overview(on: day)
      #expect(overview.regions.map { $0.word.id } == project.regions.map { $0.region.id })
      for (row, files) in project.regions.enumerated() {
        let interpreter = Interpreter(project: project, region: files)
        let isInForce = interpreter.documents(on: day).contains { $0.kind == .agreement }
        if case .inForce = overview.regions[row].standing { #expect(isInForce) } else { #expect(!isInForce) }
        #expect(overview.regions[row].municipalities == interpreter.municipalities(on: day).count)
        // As in all that is counted, situations are those of the run of days with the same documents in force.
        let run = compilation.regions.first { $0.files.region.id == files.region.id }?.periods
          .first { $0.period.from <= day && day <= $0.period.through }
          .map { $0.period.from...$0.period.through }
        let steps = try #require(overview.grids.first { $0.id == "stappen" })
        for (column, step) in project.vocabulary.steps.enumerated() {
          #expect(
            steps.cells[row][column] == cell(step, interpreter, day, run),
            "seed \(seed) \(day.iso) \(files.region.id) \(step.id.value)")
        }
        let rungs = try #require(overview.grids.first { $0.id == "treden" })
        let ladders = isInForce ? interpreter.ladders(on: day).map { $0.rungs.map { $0.id.value } } : []
        for (column, rung) in rungs.columns.enumerated() {
          let place = ladders.compactMap { $0.firstIndex(of: rung.id) }.min()
          #expect(rungs.cells[row][column] == place.map { .place($0 + 1) } ?? .nothing)
        }
        for framework in project.frameworks {
          let grid = try #require(overview.grids.first { $0.id == "criteria-\(framework.id)" })
          let isNamed = interpreter.documents(on: day).contains { $0.frameworks.contains { $0.value == framework.id } }
          for cell in grid.cells[row] { #expect((cell != .nothing) == isNamed) }
        }
      }
    }
  }

  private func cell(
    _ step: Step, _ interpreter: Interpreter, _ day: Day, _ run: ClosedRange<Day>?
  ) -> CountryOverview.Cell {
    let duties = interpreter.duties(step: step.id.value, day: day)
    let days = interpreter.daysOfChange.filter { run?.contains($0) ?? false }
    let situations = Set(days.flatMap { interpreter.possibleSituations(step: step.id.value, day: $0) }).map { $0 }
    let decisions = duties.flatMap { duty in
      interpreter.rulings(step: step.id.value, duty: duty, day: day, in: situations).map { $0.decision }
    }
    let decided = decisions.filter { decision in
      switch decision {
      case .settled, .open: true
      default: false
      }
    }
    guard !decided.isEmpty else { return .nothing }
    let hasHeadline = step.headlineDuty.map { duties.contains($0.value) } ?? true
    return decided.count == decisions.count && hasHeadline ? .settled : .partly
  }
}
