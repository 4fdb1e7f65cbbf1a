import Agreements
import Calendar
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// The smallest change after which a role acts, from written tables, against going through all situations.
@Suite struct WhyNotAgreesTests {
  @Test(arguments: DiagramsAgreeTests.seeds.prefix(50))
  func smallestChanges(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let table = try #require(Compiler.compile(project, decodingFindings: Findings()).table, "seed \(seed)")
    let reader = try TableReader(bytes: TableWriter.bytes(table, hash: weakHash), hash: weakHash)
    var chance = Chance(seed: seed &+ 2_000_000)
    for files in project.regions {
      let interpreter = Interpreter(project: project, region: files)
      for day in chance.some(interpreter.daysOfChange, 1...1) {
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
    let rulings = duties.map { interpreter.rulings(step: step, duty: $0, day: day, in: situations) }
    let roles = (interpreter.project.vocabulary.roles + interpreter.region.region.ownVocabulary.roles).map {
      $0.id.value
    }
    for round in 0..<5 {
      let whole = situations[chance.below(situations.count)]
      var given: [String: String] = [:]
      for fact in interpreter.facts.askable where chance.percent(100 - 20 * round) { given[fact] = whole[fact] }
      for derived in ["subregio", "team-type"] where chance.percent(15) { given[derived] = whole[derived] }
      guard let role = chance.pick(roles) else { return }
      let words = given.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
      let fixed = [(name: "regio", value: interpreter.region.region.id), (name: "stap", value: step)]
      let whyNot = try reader.whyNot(role, Question(day: day, words: fixed + words))
      #expect(Set(whyNot.duties.map { $0.duty.word.id }) == Set(duties), "\(name)")
      for duty in whyNot.duties {
        let index = try #require(duties.firstIndex(of: duty.duty.word.id))
        let proof = ChangeProof(
          role: role, given: given, facts: interpreter.facts, cases: Array(zip(situations, rulings[index])))
        proof.check(duty.finding, "\(name) \(duty.duty.word.id) \(role) \(words.map { "\($0.name)=\($0.value)" })")
      }
    }
  }
}

/// What is true of a role and a question, by going through all situations.
private struct ChangeProof {
  let role: String
  let given: [String: String]
  let facts: Facts
  let cases: [(situation: Situation, ruling: Ruling)]

  private static let place = ["gemeente", "subregio", "team-type"]

  private func acts(_ ruling: Ruling) -> Bool {
    if case .settled(let key) = ruling.decision { key.who.contains(role) } else { false }
  }

  private func isElsewhere(_ situation: Situation) -> Bool {
    Self.place.contains { given[$0] != nil && given[$0] != situation[$0] }
  }

  /// Given facts with another value, the municipality and what follows from it left out, in the order of facts.
  private func changed(_ situation: Situation) -> [String] {
    facts.askable.filter { !Self.place.contains($0) && given[$0] != nil && given[$0] != situation[$0] }
  }

  /// In which order changes are preferred: this municipality, few facts, first facts, first values.
  private func rank(_ situation: Situation) -> [Int] {
    let changed = changed(situation)
    let numbers = changed.map { facts.askable.firstIndex(of: $0) ?? 0 }
    let values = changed.map { fact in
      situation[fact].map { facts.values[fact]?.firstIndex(of: $0) ?? 0 } ?? Int.max
    }
    let towns = facts.values["gemeente"] ?? []
    let town = isElsewhere(situation) ? situation["gemeente"].map { towns.firstIndex(of: $0) ?? 0 } ?? 0 : 0
    return [isElsewhere(situation) ? 1 : 0, changed.count] + numbers + values + [town]
  }

  func check(_ finding: DutyWhyNot.Finding, _ name: String) {
    let acting = cases.filter { acts($0.ruling) }
    let best = acting.map { rank($0.situation) }.min { $0.lexicographicallyPrecedes($1) }
    switch finding {
    case .never:
      #expect(acting.isEmpty, "\(name)")
    case .acts(let decisions):
      let fitting = cases.filter { rank($0.situation).prefix(2).allSatisfy { $0 == 0 } }
      #expect(!fitting.isEmpty && fitting.allSatisfy { acts($0.ruling) }, "\(name)")
      expect(decisions, fitting, name)
    case .could(let change):
      var now = given
      if change.isElsewhere { for fact in Self.place { now[fact] = nil } }
      // Facts that lose their value are told as such: their situations have none.
      var lost: Set<String> = []
      for (fact, from, to) in change.changed {
        #expect(given[fact.id] == from.id, "\(name)")
        now[fact.id] = to?.id
        if to == nil { lost.insert(fact.id) }
      }
      for (fact, value) in change.needed {
        #expect(given[fact.id] == nil, "\(name)")
        now[fact.id] = value?.id
        if value == nil { lost.insert(fact.id) }
      }
      let fitting = fitting(now, lost)
      #expect(!fitting.isEmpty && fitting.allSatisfy { acts($0.ruling) }, "\(name)")
      #expect(fitting.allSatisfy { rank($0.situation) == best }, "\(name)")
      expect(change.decisions, fitting, name)
      for (fact, _) in change.needed where !(change.isElsewhere && fact.id == "gemeente") {
        var fewer = now
        fewer[fact.id] = nil
        let more = self.fitting(fewer, lost.subtracting([fact.id]))
        #expect(more.contains { !acts($0.ruling) }, "\(name): \(fact.id) is not needed")
      }
    }
  }

  private func fitting(
    _ now: [String: String], _ lost: Set<String>
  ) -> [(situation: Situation, ruling: Ruling)] {
    cases.filter { one in
      now.allSatisfy { one.situation[$0.key] == $0.value } && lost.allSatisfy { one.situation[$0] == nil }
    }
  }

  private func expect(
    _ decisions: [DecisionAnswer], _ fitting: [(situation: Situation, ruling: Ruling)], _ name: String
  ) {
    #expect(Set(decisions.map { Decision($0) }) == Set(fitting.map { $0.ruling.decision }), "\(name)")
    let rules = Set(decisions.flatMap { $0.rules }.map { RuleIdentity($0) })
    #expect(rules == Set(fitting.flatMap { $0.ruling.winners }), "\(name)")
  }
}
