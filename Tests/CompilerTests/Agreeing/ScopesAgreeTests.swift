import Agreements
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler
@testable import DecisionDiagram

/// Where parts of a region decide otherwise, against going through all pairs of situations that differ only in the facts
/// that scopes name.
@Suite struct ScopesAgreeTests {
  /// Fixed, so that a failure can be repeated.
  @Test(arguments: Array(UInt64(1001)...1040))
  func differencesAreThoseOfTheInterpreter(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      guard let region = compilation.regions.first(where: { $0.files.region.id == files.region.id }) else { continue }
      let all = compilation.scopeDifferences().filter { $0.words.word.id == files.region.id }
      for period in region.periods {
        let scoped = period.period.documents.filter { files.documents[$0].scope != nil }
        let differences = all.first { $0.days.lowerBound == period.period.from }
        try #require((differences != nil) == !scoped.isEmpty)
        guard let differences else { continue }
        let told = try #require(differences.duties)
        var alike = 0
        for step in period.steps {
          for duty in step.duties {
            let here = told.filter { difference in
              difference.duty.word.id == duty.place.duty && difference.steps.contains { $0.word.id == step.step }
            }
            let note: Comment = "seed \(seed) \(period.period.from.iso) \(step.step) \(duty.place.duty)"
            let areas = Areas(interpreter, files, scoped.map { files.documents[$0] }, period.period, duty.place)
            #expect(here.count == (areas.areDifferent ? 1 : 0), note)
            alike += here.isEmpty ? 1 : 0
            for group in here.flatMap({ $0.groups }) { #expect(areas.have(group, region.facts), note) }
          }
        }
        #expect(differences.sameCount == alike)
        #expect(differences.total == period.steps.reduce(0) { $0 + $1.duties.count })
      }
    }
  }

  /// The projects above have enough to find.
  @Test func differencesOccur() throws {
    var count = 0
    for seed in UInt64(1001)...1020 {
      let compilation = Compiler.compile(try RandomProject(seed: seed).decoded(), decodingFindings: Findings())
      count += compilation.scopeDifferences().flatMap { $0.duties ?? [] }.flatMap { $0.groups }.count
    }
    #expect(count > 40, "\(count)")
  }
}

/// The parts of a region, situation by situation.
private struct Areas {
  /// The facts that scopes name, and that the rules of the duty look at.
  private let telling: [String]
  /// By fact: the values that scopes name, each as a set.
  private let named: [String: [Set<String>]]
  private let decisions: [Situation: Decision]

  init(
    _ interpreter: Interpreter, _ files: RegionFiles, _ documents: [Document], _ period: InForce.Period, _ place: Place
  ) {
    let days = interpreter.daysOfChange.filter { period.from <= $0 && $0 <= period.through }
    let looked = interpreter.factsNamed(step: place.step, duty: place.duty, day: period.from)
    var named: [String: [Set<String>]] = [:]
    let towns = files.region.municipalities.map { interpreter.place(of: $0) }
    for scope in documents.compactMap({ $0.scope }) {
      for alternative in scope.alternatives {
        // What follows from the municipality tells municipalities apart.
        let byFact = Dictionary(grouping: alternative) { test in
          interpreter.facts.values[test.fact.value] == nil ? "gemeente" : test.fact.value
        }
        for (fact, tests) in byFact {
          let condition = Condition(alternatives: [tests], span: scope.span)
          let situations =
            fact == "gemeente" ? towns : (interpreter.facts.values[fact] ?? []).map { Situation([fact: $0]) }
          let fitting = situations.filter { interpreter.facts.holds(condition, in: $0) }
          named[fact, default: []].append(Set(fitting.compactMap { $0[fact] }))
        }
      }
    }
    self.named = named
    telling = named.keys.filter { looked.contains($0) }.sorted()
    var decisions: [Situation: Decision] = [:]
    for day in days.isEmpty ? [period.from] : days {
      let situations = interpreter.possibleSituations(step: place.step, day: day)
      let rulings = interpreter.rulings(step: place.step, duty: place.duty, day: day, in: situations)
      for (situation, ruling) in zip(situations, rulings) { decisions[situation.only(looked)] = ruling.decision }
    }
    self.decisions = decisions
  }

  /// Which part a situation lies in: for each fact, which scopes its value passes.
  private func area(_ situation: Situation) -> [[Bool]] {
    telling.map { fact in (named[fact] ?? []).map { values in situation[fact].map { values.contains($0) } ?? false } }
  }

  private func isOtherwiseEqual(_ one: Situation, _ other: Situation) -> Bool {
    Set(one.values.keys).intersection(other.values.keys).allSatisfy {
      telling.contains($0) || one[$0] == other[$0]
    }
  }

  /// Whether some two situations in different parts that are equal otherwise are decided otherwise.
  var areDifferent: Bool {
    let all = decisions.map { (situation: $0.key, decision: $0.value, area: area($0.key)) }
    return all.indices.contains { one in
      all.indices.contains { other in
        all[one].decision != all[other].decision && all[one].area != all[other].area
          && isOtherwiseEqual(all[one].situation, all[other].situation)
      }
    }
  }

  /// Whether in the situation shown the first part of the group is decided as it says.
  func have(_ group: DutyDifferenceByScope.Group, _ facts: FactTable) -> Bool {
    guard DecisionKey(group.decision) != DecisionKey(group.usual), let area = group.areas.first else { return false }
    return decisions.contains { situation, decision in
      let value = facts.valueIndex(situation)
      return group.situation.allSatisfy { $0.value == nil ? situation[$0.fact] == nil : situation[$0.fact] == $0.value }
        && area.facts.allSatisfy { $0.values.contains(value($0.fact)) } && status(decision) == group.decision.status
    }
  }

  private func status(_ decision: Decision) -> DecisionAnswer.Status {
    switch decision {
    case .settled: .settled
    case .open: .open
    case .gap: .gap
    case .conflict: .conflict
    case .noAgreement: .noAgreement
    }
  }
}
