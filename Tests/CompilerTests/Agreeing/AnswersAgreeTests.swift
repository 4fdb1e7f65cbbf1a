import Agreements
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// Answers from a written table against the plain interpreter: whole situations and questions with facts missing.
@Suite struct AnswersAgreeTests {
  @Test(arguments: DiagramsAgreeTests.seeds)
  func answers(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    let table = try #require(compilation.table, "seed \(seed)")
    let reader = try TableReader(bytes: TableWriter.bytes(table, hash: weakHash), hash: weakHash)
    try reader.verify()
    var chance = Chance(seed: seed &+ 1_000_000)
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      for day in chance.some(interpreter.daysOfChange, 1...2) {
        for step in project.vocabulary.steps.map({ $0.id.value }) {
          try ask(reader, interpreter, step: step, day: day, &chance, "seed \(seed) \(day.iso) \(step)")
        }
      }
    }
  }

  private func ask(
    _ reader: TableReader, _ interpreter: Interpreter, step: String, day: Day, _ chance: inout Chance, _ name: String
  ) throws {
    let situations = interpreter.possibleSituations(step: step, day: day)
    guard !situations.isEmpty else { return }
    let duties = interpreter.duties(step: step, day: day)
    let questions = duties.map { PartialQuestions(interpreter, step: step, duty: $0, day: day) }
    for round in 0..<6 {
      // The first questions give every fact, the others leave out more and more.
      let whole = situations[chance.below(situations.count)]
      var given = whole.values.filter { interpreter.facts.askable.contains($0.key) }
      if round > 0 {
        for fact in given.keys.sorted() where chance.percent(15 * round + 10) { given[fact] = nil }
        for derived in ["subregio", "team-type"] where chance.percent(10) {
          if let value = whole[derived] { given[derived] = value }
        }
      }
      let words = given.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
      let fixed = [(name: "regio", value: interpreter.region.region.id), (name: "stap", value: step)]
      let answer = try reader.ask(Question(day: day, words: fixed + words), withCompetition: round == 0)
      try #require(answer.duties.map { $0.duty.word.id } == duties, "\(name) \(given)")
      for (duty, question) in zip(answer.duties, questions) {
        compare(duty, question, given, "\(name) \(duty.duty.word.id) \(given)")
      }
    }
  }

  private func compare(
    _ duty: DutyAnswer, _ question: PartialQuestions, _ given: [String: String], _ name: String
  ) {
    let expected = question.answer(given: given)
    switch duty.finding {
    case .decided(let decision):
      #expect(expected == [Decision(decision)], "\(name)")
      let winners = question.winners(given: given)
      #expect(Set(decision.rules.map { RuleIdentity($0) }) == winners, "\(name)")
    case .depends(let dependence):
      #expect(expected == Set(dependence.possible.map { Decision($0) }), "\(name)")
      #expect(question.nextQuestion(given: given) == dependence.question.word.id, "\(name)")
      let winners = Set(dependence.possible.flatMap { $0.rules }.map { RuleIdentity($0) })
      #expect(winners == question.winners(given: given), "\(name)")
      for branch in dependence.branches {
        guard let value = branch.value?.id else { continue }
        var more = given
        more[dependence.question.word.id] = value
        let decisions = Set(branch.decisions.map { Decision(dependence.possible[$0]) })
        #expect(question.answer(given: more) == decisions, "\(name) \(value)")
        #expect(Set(branch.answers.map { Decision($0) }) == decisions, "\(name) \(value)")
        let winners = Set(branch.answers.flatMap { $0.rules }.map { RuleIdentity($0) })
        #expect(winners == question.winners(given: more), "\(name) \(value)")
      }
    }
  }
}

/// Enough to notice a changed byte; the program uses SHA-256.
@Sendable func weakHash(_ bytes: [UInt8]) -> [UInt8] {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return (0..<32).map { UInt8(truncatingIfNeeded: hash >> UInt64($0 % 8 * 8)) }
}

extension Decision {
  /// An answer's decision in the interpreter's words.
  init(_ decision: DecisionAnswer) {
    switch decision.status {
    case .noAgreement: self = .noAgreement
    case .gap: self = .gap
    case .settled, .open, .conflict: self = Decision(of: Set(decision.outcomes.map { OutcomeKeyOrOpen($0) }))
    }
  }
}

extension RuleIdentity {
  init(_ answer: RuleAnswer) {
    self.init(document: answer.document.id, rule: answer.rule.id)
  }
}
