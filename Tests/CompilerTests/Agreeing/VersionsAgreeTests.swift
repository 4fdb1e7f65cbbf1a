import Agreements
import BigInt
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// The difference of two versions, against going through all situations of both.
@Suite struct VersionsAgreeTests {
  /// Fixed, so that a failure can be repeated.
  @Test(arguments: Array(UInt64(1201)...1250))
  func differencesAreThoseOfTheInterpreter(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let edited = RandomEdit(seed: seed).changed(project)
    let difference = VersionComparison(old: try contents(project), new: try contents(edited)).difference
    for files in project.regions {
      let id = files.region.id
      let other = try #require(edited.regions.first { $0.region.id == id })
      let versions = Versions(
        old: Interpreter(project: project, region: files), new: Interpreter(project: edited, region: other))
      let found = difference.regions.first { $0.newWords.word.id == id }
      var isDifferent = versions.knowOtherValues
      #expect((found?.values.isEmpty ?? true) != isDifferent, "seed \(seed) \(id)")
      for days in versions.stretches {
        let day = days.lowerBound
        let sides = [versions.old, versions.new].map { $0.documents(on: day).contains { $0.kind == .agreement } }
        let told = (found?.days ?? []).filter { $0.days.contains(day) }
        #expect(told.map { $0.isAdded } == (sides[0] == sides[1] ? [] : [sides[1]]), "seed \(seed) \(day.iso)")
        isDifferent = isDifferent || sides[0] != sides[1]
        guard sides == [true, true] else { continue }
        for step in project.vocabulary.steps.map({ $0.id.value }) {
          for duty in versions.duties {
            let note: Comment = "seed \(seed) \(id) \(day.iso) \(step) \(duty)"
            let changes = (found?.duties ?? []).filter {
              $0.step.word.id == step && $0.duty.word.id == duty && $0.days.contains { $0.contains(day) }
            }
            #expect(changes.count <= 1, note)
            let differs = try compare(changes.first, versions.cases(step, duty, days), note)
            isDifferent = isDifferent || differs
          }
        }
      }
      #expect((found != nil) == isDifferent, "seed \(seed) \(id)")
    }
  }

  /// - Returns: whether any decision differs.
  private func compare(_ found: DutyChanges?, _ cases: Versions.Cases?, _ note: Comment) throws -> Bool {
    guard let cases else {
      #expect(found == nil, note)
      return false
    }
    var expected: [Versions.Case: Set<Situation>] = [:]
    for (situation, decided) in cases.decided where decided.old != decided.new {
      expected[decided, default: []].insert(situation)
    }
    #expect((found != nil) == !expected.isEmpty, note)
    guard let found else { return !expected.isEmpty }
    let changes = try #require(found.changes, note)
    #expect(found.total.description == "\(cases.decided.count)", note)
    #expect(changes.count == expected.count, note)
    for change in changes {
      let key = Versions.Case(old: change.old.map { Decision($0) }, new: change.new.map { Decision($0) })
      #expect(change.count.description == "\(expected[key]?.count ?? 0)", note)
      let shown = cases.decided.filter { situation, _ in
        change.situation.allSatisfy { situation[$0.fact] == $0.value }
      }
      #expect(!shown.isEmpty && shown.values.allSatisfy { $0 == key }, note)
      // The rules told are those that win in the situation shown, in each version.
      for (answer, winners) in [(change.old, cases.winners.old), (change.new, cases.winners.new)] {
        guard let answer else { continue }
        let told = Set(answer.rules.map { RuleIdentity($0) })
        #expect(shown.keys.contains { winners[$0]?.contains(told) ?? false }, note)
      }
    }
    return !expected.isEmpty
  }

  /// A version beside itself is proven to be the same, also when its table was written and read back.
  @Test(arguments: Array(UInt64(1201)...1215))
  func nothingDiffersFromItself(seed: UInt64) throws {
    let contents = try contents(try RandomProject(seed: seed).decoded())
    let hash: HashFunction = { bytes in
      // Any function of the bytes will do here.
      var state = bytes.reduce(UInt64(seed)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      return (0..<32).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
    }
    let bytes = TableWriter.bytes(contents, hash: hash)
    let reader = try TableReader(bytes: bytes, hash: hash)
    try reader.verify()
    let again = try reader.contents()
    #expect(TableWriter.bytes(again, hash: hash) == bytes)
    let difference = VersionComparison(old: contents, new: again).difference
    #expect(difference.isEmpty)
    #expect(difference.comparedSituations > Digits("0"))
  }

  /// The edits above have enough to find.
  @Test func allKindsOfChangeOccur() throws {
    var kinds: Set<ChangeKind> = []
    for seed in UInt64(1201)...1280 {
      let project = try RandomProject(seed: seed).decoded()
      let edited = RandomEdit(seed: seed).changed(project)
      let difference = VersionComparison(old: try contents(project), new: try contents(edited)).difference
      for change in difference.regions.flatMap({ $0.duties }).flatMap({ $0.changes ?? [] }) {
        kinds.formUnion(change.kinds)
      }
      if kinds.count == ChangeKind.allCases.count { break }
    }
    let missing = ChangeKind.allCases.filter { !kinds.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }

  private func contents(_ project: Project) throws -> TableContents {
    try #require(Compiler.decisions(project, decodingFindings: Findings()).table)
  }
}

/// One to three changes by chance to the documents and the region, as somebody might make them.
private struct RandomEdit {
  let seed: UInt64

  func changed(_ project: Project) -> Project {
    var chance = Chance(seed: seed &* 31)
    var regions = project.regions
    for place in regions.indices {
      for _ in 0..<chance.number(in: 1...3) {
        var others = regions
        others[place] = edited(regions[place], project, &chance)
        if isValid(project, others) { regions = others }
      }
    }
    var vocabulary = project.vocabulary
    if chance.percent(15) { vocabulary.impossible = Array(vocabulary.impossible.dropFirst()) }
    return Project(
      vocabulary: vocabulary, frameworks: project.frameworks, models: project.models, regions: regions)
  }

  /// Whether every name is still known: a document that is gone may have had rungs that others name.
  private func isValid(_ project: Project, _ regions: [RegionFiles]) -> Bool {
    let changed = Project(
      vocabulary: project.vocabulary, frameworks: project.frameworks, models: project.models, regions: regions)
    return !References.check(changed).hasErrors
  }

  private func edited(_ files: RegionFiles, _ project: Project, _ chance: inout Chance) -> RegionFiles {
    var documents = files.documents
    var region = files.region
    let number = chance.below(documents.count)
    switch chance.below(12) {
    case 0 where documents.count > 1: documents.remove(at: number)
    case 1 where !documents.isEmpty:
      documents[number].through = Day(iso: "2022-06-30").map { Located($0, at: documents[number].from.span) }
    case 2 where !documents.isEmpty: documents[number].scope = nil
    case 3 where !region.municipalities.isEmpty:
      let town = chance.below(region.municipalities.count)
      region.municipalities[town] = region.municipalities[town].changed(
        through: Day(iso: "2021-12-31").map { Located($0, at: region.name.span) })
    case 4 where !region.municipalities.isEmpty:
      let town = chance.below(region.municipalities.count)
      region.municipalities[town] = region.municipalities[town].changed(team: region.municipalities.first?.team)
    default:
      guard !documents.isEmpty, let run = try? RegionRun(files, [], of: project) else { break }
      let words = MutationWords(project, files, run.region.compiled.facts)
      if let mutation = chance.pick(DocumentMutations(words: words, document: documents[number]).all) {
        documents[number] = mutation.changed
      }
    }
    return RegionFiles(region: region, documents: documents, examples: [])
  }
}

extension Municipality {
  fileprivate func changed(team: Located<String>? = nil, through: Located<Day>? = nil) -> Municipality {
    Municipality(
      id: id, label: label, code: code, team: team ?? self.team, subregion: subregion, canAlso: canAlso, from: from,
      through: through ?? self.through, successors: successors)
  }
}

/// Two versions of a region, situation by situation.
private final class Versions {
  let old: Interpreter
  let new: Interpreter

  init(old: Interpreter, new: Interpreter) {
    self.old = old
    self.new = new
  }

  /// What is decided in both; nil: the situation cannot exist there.
  struct Case: Hashable {
    let old: Decision?
    let new: Decision?
  }

  /// All situations over the facts that rules name in either, that both versions know.
  struct Cases {
    var decided: [Situation: Case] = [:]
    /// By situation: the sets of rules that win in some whole situation of it.
    var winners: (old: [Situation: Set<Set<RuleIdentity>>], new: [Situation: Set<Set<RuleIdentity>>]) = ([:], [:])
  }

  /// Whether one of them has a value, or a municipality on some day, that the other has not.
  var knowOtherValues: Bool {
    let facts = Set(old.facts.values.keys).intersection(new.facts.values.keys)
    if facts.contains(where: { Set(old.facts.values[$0] ?? []) != Set(new.facts.values[$0] ?? []) }) { return true }
    return Set(old.daysOfChange + new.daysOfChange).contains {
      Set(old.municipalities(on: $0)) != Set(new.municipalities(on: $0))
    }
  }

  var duties: [String] {
    let ids = (new.duties + old.duties).map { $0.id.value }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// Runs of days with the same documents in force in each version.
  var stretches: [ClosedRange<Day>] {
    let days = Set(old.daysOfChange + new.daysOfChange).sorted()
    var runs: [ClosedRange<Day>] = []
    for day in days {
      if let last = runs.last, sameDocuments(last.lowerBound, day) {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }

  private func sameDocuments(_ one: Day, _ other: Day) -> Bool {
    [old, new].allSatisfy { side in
      side.documents(on: one).map { $0.id } == side.documents(on: other).map { $0.id }
    }
  }

  /// - Returns: nil when neither version says anything of the duty.
  func cases(_ step: String, _ duty: String, _ days: ClosedRange<Day>) -> Cases? {
    let day = days.lowerBound
    guard [old, new].contains(where: { $0.duties(step: step, day: day).contains(duty) }) else { return nil }
    let named = [old, new].reduce(into: Set<String>()) {
      $0.formUnion($1.factsNamed(step: step, duty: duty, day: day))
    }
    var cases = Cases()
    let one = decisions(old, step, duty, days, named, &cases.winners.old)
    let two = decisions(new, step, duty, days, named, &cases.winners.new)
    for situation in Set(one.keys).union(two.keys) where isKnown(situation, days) {
      cases.decided[situation] = Case(old: one[situation], new: two[situation])
    }
    return cases
  }

  /// Whether both versions know every value of a situation.
  private func isKnown(_ situation: Situation, _ days: ClosedRange<Day>) -> Bool {
    [old, new].allSatisfy { side in
      situation.values.allSatisfy { fact, value in
        if fact == "gemeente" { return changeDays(days).contains { side.municipalities(on: $0).contains(value) } }
        return side.facts.values[fact]?.contains(value) ?? true
      }
    }
  }

  private func changeDays(_ days: ClosedRange<Day>) -> [Day] {
    Set(old.daysOfChange + new.daysOfChange + [days.lowerBound]).filter { days.contains($0) }.sorted()
  }

  private func decisions(
    _ side: Interpreter, _ step: String, _ duty: String, _ days: ClosedRange<Day>, _ named: Set<String>,
    _ winners: inout [Situation: Set<Set<RuleIdentity>>]
  ) -> [Situation: Decision] {
    let whole = Array(Set(changeDays(days).flatMap { side.possibleSituations(step: step, day: $0) }))
    let rulings = side.rulings(step: step, duty: duty, day: days.lowerBound, in: whole)
    var decisions: [Situation: Decision] = [:]
    for (situation, ruling) in zip(whole, rulings) {
      decisions[situation.only(named)] = ruling.decision
      winners[situation.only(named), default: []].insert(ruling.winners)
    }
    return decisions
  }
}
