import Agreements
import Diagnostics
import Testing

@testable import Compiler

/// What becomes of criteria, against all situations of small random projects.
@Suite struct CriteriaAgreeTests {
  @Test(arguments: Array(UInt64(501)...700))
  func states(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let results = Compiler.compile(project, decodingFindings: Findings()).criteria
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      for framework in project.frameworks {
        for criterion in framework.criteria {
          let own = results.filter {
            $0.region == files.region.id && $0.framework == framework.id && $0.criterion == criterion.id.value
          }
          let days = interpreter.daysOfChange
          let states = days.map { interpreter.state(of: criterion, framework, day: $0) }
          for (day, state) in zip(days, states) {
            let covering = own.filter { $0.from <= day && day <= $0.through ?? day }
            #expect((state == nil) == covering.isEmpty, "seed \(seed) \(day)")
          }
          for result in own {
            // The worst of its days: a municipality can begin or end within a period.
            let inside = zip(days, states).filter { result.from <= $0.0 && $0.0 <= result.through ?? $0.0 }
              .compactMap { $0.1 }
            let worst: CriterionResult.State =
              inside.contains(.missing) ? .missing : inside.contains(.open) ? .open : .settled
            #expect(result.state == worst, "seed \(seed) \(criterion.id.value) \(result.from)")
          }
        }
      }
    }
  }
}
