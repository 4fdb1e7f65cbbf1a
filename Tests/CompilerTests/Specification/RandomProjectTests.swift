import Agreements
import Calendar
import Compiler
import Diagnostics
import Testing

/// The random projects are valid, deterministic, small, and use every feature often.
struct RandomProjectTests {
  /// Reads a random project.
  static func decode(_ project: RandomProject) -> DecodedProject {
    ProjectDecoder.decode(project.files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) })
  }

  @Test func oneSeedGivesOneProject() {
    #expect(RandomProject(seed: 7).files.map(\.text) == RandomProject(seed: 7).files.map(\.text))
    #expect(RandomProject(seed: 7).files.map(\.text) != RandomProject(seed: 8).files.map(\.text))
  }

  @Test func everyFeatureOccursOften() {
    var counts: [String: Int] = [:]
    for seed in 0..<200 {
      for feature in RandomProject(seed: UInt64(seed)).features.keys { counts[feature, default: 0] += 1 }
    }
    print("projects of 200 that use a feature:")
    for (feature, count) in counts.sorted(by: { $0.key < $1.key }) { print("  \(feature): \(count)") }
    #expect(counts.count >= 40)
    #expect(counts.values.allSatisfy { $0 >= 10 })
  }

  @Test func theyAreReadWithoutErrors() throws {
    for seed in 0..<200 {
      let random = RandomProject(seed: UInt64(seed))
      let decoded = Self.decode(random)
      let project = try #require(decoded.project, "seed \(seed)")
      let errors = (decoded.findings.sorted + References.check(project).sorted).filter { $0.severity == .fout }
      for error in errors.prefix(3) {
        let place = "\(error.span.file):\(error.span.start.line + 1)"
        Issue.record("seed \(seed): \(error.kind.code) \(place) \(error.message)")
      }
    }
  }

  @Test func theirDomainsAreSmallAndTheirDecisionsOfEveryKind() throws {
    var decisions: [String: Int] = [:]
    var largest = 0
    for seed in 0..<30 {
      let project = try #require(Self.decode(RandomProject(seed: UInt64(seed))).project)
      for region in project.regions {
        let interpreter = Interpreter(project: project, region: region)
        guard let day = interpreter.daysOfChange.last else { continue }
        for step in project.vocabulary.steps.map(\.id.value) {
          let situations = interpreter.possibleSituations(step: step, day: day)
          largest = max(largest, situations.count)
          // One in so many is enough to see every kind of decision.
          let some = situations.indices.filter { $0 % 37 == 0 }.map { situations[$0] }
          for duty in interpreter.duties(step: step, day: day) {
            for ruling in interpreter.rulings(step: step, duty: duty, day: day, in: some) {
              decisions[Self.name(of: ruling.decision), default: 0] += 1
            }
          }
        }
      }
    }
    print("largest domain: \(largest); decisions: \(decisions)")
    #expect(largest <= 20_000)
    #expect(decisions.count == 5)
  }

  /// Section 8, "Counting": the facts that are named decide, so situations alike in these have one decision.
  @Test func theFactsThatAreNamedDecide() throws {
    for seed in 0..<12 {
      let project = try #require(Self.decode(RandomProject(seed: UInt64(seed))).project)
      for region in project.regions {
        let interpreter = Interpreter(project: project, region: region)
        guard let day = interpreter.daysOfChange.last else { continue }
        for step in project.vocabulary.steps.map(\.id.value) {
          let situations = interpreter.possibleSituations(step: step, day: day)
          guard situations.count < 3_000 else { continue }
          for duty in interpreter.duties(step: step, day: day) {
            let named = interpreter.factsNamed(step: step, duty: duty, day: day)
            let rulings = interpreter.rulings(step: step, duty: duty, day: day, in: situations)
            let groups = Dictionary(grouping: zip(situations, rulings)) { $0.0.only(named) }
            #expect(groups.values.allSatisfy { Set($0.map(\.1)).count == 1 }, "seed \(seed) \(step) \(duty)")
          }
        }
      }
    }
  }

  /// Section 8 on random questions: what is asked next is missing, may be asked, and has more than one value left.
  @Test func aQuestionThatIsAskedIsWorthAsking() throws {
    var asked = 0
    var impossible = 0
    for seed in 0..<20 {
      let project = try #require(Self.decode(RandomProject(seed: UInt64(seed))).project)
      let region = try #require(project.regions.first)
      let interpreter = Interpreter(project: project, region: region)
      var chance = Chance(seed: UInt64(seed))
      guard let day = interpreter.daysOfChange.last, let step = chance.pick(project.vocabulary.steps)?.id.value,
        let duty = chance.pick(interpreter.duties(step: step, day: day))
      else { continue }
      let situations = interpreter.possibleSituations(step: step, day: day)
      guard situations.count < 2_000 else { continue }
      let questions = PartialQuestions(interpreter, step: step, duty: duty, day: day)
      for _ in 0..<20 {
        let given = chance.question(about: situations)
        guard let decisions = questions.answer(given: given) else {
          impossible += 1
          continue
        }
        guard let next = questions.nextQuestion(given: given) else { continue }
        asked += 1
        #expect(decisions.count > 1)
        #expect(given[next] == nil && interpreter.facts.askable.contains(next))
        let values = (interpreter.facts.values[next] ?? []).filter { value in
          questions.answer(given: given.merging([next: value]) { $1 }) != nil
        }
        let hasNone = situations.contains { one in
          one[next] == nil && given.allSatisfy { one[$0.key] == $0.value }
        }
        #expect(values.count + (hasNone ? 1 : 0) > 1, "seed \(seed): \(next) in \(given)")
      }
    }
    print("questions asked: \(asked); impossible: \(impossible)")
    #expect(asked > 40)
    #expect(impossible > 5)
  }

  private static func name(of decision: Decision) -> String {
    switch decision {
    case .noAgreement: "geen-afspraken"
    case .gap: "niet-geregeld"
    case .settled: "geregeld"
    case .open: "bewust-open"
    case .conflict: "tegenstrijdig"
    }
  }
}
