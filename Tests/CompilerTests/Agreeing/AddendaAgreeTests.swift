import Agreements
import BigInt
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// What an addendum changes, against going through all situations with and without it.
@Suite struct AddendaAgreeTests {
  /// Fixed, so that a failure can be repeated.
  @Test(arguments: Array(UInt64(901)...940))
  func differencesAreThoseOfTheInterpreter(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    for files in project.regions {
      let comparison = try comparison(project, files)
      let (region, builder) = (comparison.region, comparison.builder)
      let interpreter = Interpreter(project: project, region: files)
      for (number, document) in files.documents.enumerated()
      where document.kind == .addendum && region.inForce.spans[number] != nil {
        var documents = files.documents
        documents.remove(at: number)
        let other = Interpreter(
          project: project, region: RegionFiles(region: files.region, documents: documents, examples: []))
        let without = try #require(comparison.withoutDocument(number))
        let effects = try #require(comparison.effects(of: number))
        let overlaps = comparison.overlaps(without)
        for day in interpreter.daysOfChange where !interpreter.documents(on: day).isEmpty {
          let isCompared = overlaps.contains { $0.days.contains(day) }
          let sides = Sides(with: interpreter, without: other, days: day...day)
          #expect(isCompared == sides.areDifferent, "seed \(seed) \(document.id) \(day.iso)")
        }
        for overlap in overlaps {
          let sides = Sides(with: interpreter, without: other, days: overlap.days)
          for step in builder.words.steps.map({ $0.word.id }) {
            let talkedOf = sides.duties(step)
            for duty in builder.words.duties.map({ $0.word.id }) {
              let place = Place(step: step, duty: duty)
              let found = try DutyDifference(facts: region.facts, budget: Diagram.usualBudget).find(place, overlap)
              let note: Comment = "seed \(seed) \(document.id) \(overlap.days.lowerBound.iso) \(step) \(duty)"
              #expect((found != nil) == talkedOf.contains(duty), note)
              if let found { try compare(found, sides.cases(place), region.facts, sides, place, note) }
              let told = effects.filter { $0.step.word.id == step && $0.duty.word.id == duty }
                .filter { $0.days.contains { $0.contains(overlap.days.lowerBound) } }
              #expect(told.count == (found?.changes.isEmpty == false ? 1 : 0), note)
              #expect(
                told.first?.changes.map { $0.count.description } ?? [] == found?.changes.map { "\($0.count)" } ?? [])
            }
          }
        }
      }
    }
  }

  /// The projects above have enough to find.
  @Test func allKindsOfDifferenceOccur() throws {
    var kinds: [String: Int] = [:]
    for seed in UInt64(901)...920 {
      let project = try RandomProject(seed: seed).decoded()
      for files in project.regions {
        let comparison = try comparison(project, files)
        let changes = try files.documents.indices.filter { files.documents[$0].kind == .addendum }
          .flatMap { try #require(comparison.effects(of: $0)) }.flatMap { $0.changes }
        for change in changes {
          let words = [change.without, change.with].map { $0?.status.rawValue ?? "bestaat-niet" }
          kinds[words.joined(separator: " "), default: 0] += 1
        }
      }
    }
    for kind in [
      "geregeld geregeld", "niet-geregeld geregeld", "geregeld niet-geregeld", "geregeld tegenstrijdig",
      "bestaat-niet geregeld", "geregeld bestaat-niet",
    ] {
      #expect(kinds[kind] ?? 0 > 0, "\(kind): \(kinds)")
    }
  }

  private func comparison(_ project: Project, _ files: RegionFiles) throws -> AddendumComparison {
    let region = try RegionCompiler(
      project: project, files: files, includesDrafts: false, budget: Diagram.usualBudget
    ).compile()
    return AddendumComparison(
      project: project, region: region,
      builder: ReadableRegionBuilder(project: project, region: region, selection: TableSelection()),
      includesDrafts: false, selection: TableSelection())
  }

  private func compare(
    _ found: DutyDifference.Found, _ cases: [Situation: Sides.Case], _ facts: FactTable, _ sides: Sides,
    _ place: Place, _ note: Comment
  ) throws {
    let named = Set(found.named.map { facts.variables[$0].id })
    let written = sides.named(place)
    #expect(written.isSubset(of: named) && (named == written || named.contains("trede")), note)
    var expected: [Sides.Case: Set<Situation>] = [:]
    var all: Set<Situation> = []
    for (situation, decided) in cases {
      let isOneSided = decided.with == nil || decided.without == nil
      if isOneSided, !named.contains("trede") { continue }
      all.insert(situation.only(named))
      if decided.isDifferent { expected[decided, default: []].insert(situation.only(named)) }
    }
    #expect(found.total == BigUInt(all.count), note)
    #expect(found.changes.count == expected.count, note)
    for change in found.changes {
      let key = Sides.Case(
        without: change.without.map { Decision(found.without.diagram.leaves[$0.leaf], found.without) },
        with: change.with.map { Decision(found.with.diagram.leaves[$0.leaf], found.with) })
      #expect(change.count == BigUInt(expected[key]?.count ?? 0), note)
      let shown = cases.filter { situation, decided in
        let value = facts.valueIndex(situation)
        guard change.path.allSatisfy({ value($0.variable) == $0.value }) else { return false }
        // Where the decisions are.
        return (change.with == nil || decided.with != nil) && (change.without == nil || decided.without != nil)
      }
      #expect(!shown.isEmpty && shown.values.allSatisfy { $0 == key }, note)
    }
  }
}

/// A region with and without a document on days on which the same documents are in force, situation by situation.
private final class Sides {
  let with: Interpreter
  let without: Interpreter
  let days: ClosedRange<Day>
  /// By step: the situations with, and without.
  private var known: [String: [[Situation]]] = [:]

  init(with: Interpreter, without: Interpreter, days: ClosedRange<Day>) {
    self.with = with
    self.without = without
    self.days = days
  }

  /// Whether other documents are in force, agreements among them.
  var areDifferent: Bool {
    with.documents(on: days.lowerBound).contains { $0.kind == .agreement }
      && with.documents(on: days.lowerBound).map { $0.id } != without.documents(on: days.lowerBound).map { $0.id }
  }

  /// The duties of which one of them says something.
  func duties(_ step: String) -> Set<String> {
    Set([with, without].flatMap { $0.duties(step: step, day: days.lowerBound) })
  }

  /// What is decided on both sides; nil: the situation cannot exist there.
  struct Case: Hashable {
    let without: Decision?
    let with: Decision?

    var isDifferent: Bool { without != with }
  }

  func named(_ place: Place) -> Set<String> {
    // Facts of a duty that only one side has are those of that side, with the scopes of the agreements on both.
    [with, without].reduce(into: []) { names, side in
      names.formUnion(side.factsNamed(step: place.step, duty: place.duty, day: days.lowerBound))
    }
  }

  func cases(_ place: Place) -> [Situation: Case] {
    let both = situations(place.step)
    let one = decisions(with, place, both[0])
    let other = decisions(without, place, both[1])
    return Dictionary(Set(one.keys).union(other.keys).map { ($0, Case(without: other[$0], with: one[$0])) }) {
      first, _ in
      first
    }
  }

  private func situations(_ step: String) -> [[Situation]] {
    if let situations = known[step] { return situations }
    let changes = Set(with.daysOfChange + without.daysOfChange + [days.lowerBound]).filter { days.contains($0) }
    let situations = [with, without].map { side in
      let municipalities = Set(changes.flatMap { side.municipalities(on: $0) })
      // The first of the days on which each set of municipalities exists is enough.
      var seen: Set<Set<String>> = []
      let days = changes.sorted().filter { seen.insert(Set(side.municipalities(on: $0))).inserted }
      let whole = days.first { Set(side.municipalities(on: $0)) == municipalities }
      return Array(Set((whole.map { [$0] } ?? days).flatMap { side.possibleSituations(step: step, day: $0) }))
    }
    known[step] = situations
    return situations
  }

  private func decisions(_ side: Interpreter, _ place: Place, _ situations: [Situation]) -> [Situation: Decision] {
    let rulings = side.rulings(step: place.step, duty: place.duty, day: days.lowerBound, in: situations)
    return Dictionary(zip(situations, rulings.map { $0.decision })) { first, _ in first }
  }
}
