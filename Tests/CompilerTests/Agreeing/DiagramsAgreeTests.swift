import Agreements
import BigInt
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler
@testable import DecisionDiagram

/// The diagrams against the plain interpreter of the specification, on every situation of small random projects.
@Suite struct DiagramsAgreeTests {
  /// Fixed, so that a failure can be repeated.
  static let seeds = Array(UInt64(1)...200)

  @Test(arguments: seeds)
  func everySituation(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      let region = try RegionCompiler(
        project: project, files: files, includesDrafts: false, budget: Diagram.usualBudget
      ).compile()
      #expect(region.findings.isEmpty)
      for day in interpreter.days(of: region) {
        try compare(region, interpreter, project, day, seed)
      }
    }
  }

  private func compare(
    _ region: CompiledRegion, _ interpreter: Interpreter, _ project: Project, _ day: Day, _ seed: UInt64
  ) throws {
    let period = region.periods.first { $0.period.from <= day && day <= $0.period.through }
    for step in project.vocabulary.steps.map({ $0.id.value }) {
      let compiled = period?.steps.first { $0.step == step }?.duties ?? []
      let expected = interpreter.duties(step: step, day: day)
      try #require(compiled.map { $0.place.duty } == expected, "seed \(seed) \(day.iso) \(step)")
      let situations = interpreter.possibleSituations(step: step, day: day)
      for duty in compiled {
        let rulings = interpreter.rulings(step: step, duty: duty.place.duty, day: day, in: situations)
        var differences = 0
        for (situation, ruling) in zip(situations, rulings) {
          let value = region.facts.valueIndex(situation)
          let decision = Decision(duty.diagram.decision(value), duty)
          let winners = decision == .noAgreement ? [] : Set(duty.winners(value).map { RuleIdentity(duty.rules[$0]) })
          if decision != ruling.decision || winners != ruling.winners { differences += 1 }
        }
        #expect(differences == 0, "seed \(seed) \(day.iso) \(step) \(duty.place.duty)")
      }
    }
  }

  /// Situations are counted over the facts that are named, on the days of a run with the same documents in force.
  @Test(arguments: seeds.prefix(40))
  func counts(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      let region = try RegionCompiler(
        project: project, files: files, includesDrafts: false, budget: Diagram.usualBudget
      ).compile()
      for period in region.periods {
        let days = interpreter.daysOfChange.filter { period.period.from <= $0 && $0 <= period.period.through }
        for step in period.steps {
          for duty in step.duties {
            let counted = interpreter.countedSituations(step: step.step, duty: duty.place.duty, days: days)
            #expect(
              duty.situationCount == BigUInt(counted.count),
              "seed \(seed) \(period.period.from.iso) \(step.step) \(duty.place.duty)")
          }
        }
      }
    }
  }
}

extension RandomProject {
  /// The project, decoded without errors.
  func decoded() throws -> Project { try Self.decoded(files) }

  /// The same of files in any order.
  static func decoded(_ files: [(path: String, text: String)]) throws -> Project {
    let decoded = ProjectDecoder.decode(files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) })
    #expect(!decoded.findings.hasErrors)
    return try #require(decoded.project)
  }
}

extension Interpreter {
  /// A day in each period, the first, and the day before the first period: every table is seen once.
  func days(of region: CompiledRegion) -> [Day] {
    let firsts = region.periods.map { $0.period.from }
    return firsts + (firsts.first?.adding(days: -1).map { [$0] } ?? [])
  }
}

extension FactTable {
  /// The value index of each variable in a situation.
  func valueIndex(_ situation: Situation) -> (Int) -> Int {
    let values = variables.map { variable -> Int in
      guard let value = situation[variable.id] else { return variable.valueCount }
      if let range = variable.range { return (Int(value) ?? range.lowerBound) - range.lowerBound }
      return variable.indices[value] ?? -1
    }
    return { values[$0] }
  }
}

extension Decision {
  /// A diagram's decision in the interpreter's words.
  init(_ decision: DecisionDiagram.Decision, _ duty: CompiledDuty) {
    switch decision {
    case .impossible, .outOfScope: self = .noAgreement
    case .gap: self = .gap
    case .outcomes(let numbers): self = Decision(of: Set(numbers.map { OutcomeKeyOrOpen(duty.rules[$0].outcome) }))
    }
  }
}

extension OutcomeKeyOrOpen {
  /// An outcome of the table as it is compared.
  init(_ contents: OutcomeContents) {
    guard !contents.isOpen else {
      self = .open
      return
    }
    var key = OutcomeKey(who: Set(contents.who))
    key.modality = Modality(rawValue: contents.modality) ?? .must
    key.how = Set(contents.how)
    key.to = Set(contents.to)
    key.with = Set(contents.with)
    key.mode = contents.mode.isEmpty ? nil : contents.mode
    key.oversightPasses = OversightMoment(rawValue: contents.oversightPasses)
    key.information = Set(contents.information)
    key.withheld = Set(contents.withheld)
    key.within = contents.within.isEmpty ? nil : try? Term.parse(contents.within)
    key.moments = Set(contents.moments.compactMap { try? Term.parse($0) })
    key.lastWord = contents.lastWord
    self = .settled(key)
  }
}

extension RuleIdentity {
  init(_ rule: LoweredRule) {
    self.init(document: rule.shownDocument, rule: rule.id)
  }
}
