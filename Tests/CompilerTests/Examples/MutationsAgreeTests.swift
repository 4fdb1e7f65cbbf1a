import Agreements
import Calendar
import DecisionDiagram
import Diagnostics
import Testing

@testable import Compiler

/// Whether a change makes any decision different, against all situations of small random projects.
@Suite struct MutationsAgreeTests {
  /// Going through all situations for every change takes minutes: some changes of each project are looked at.
  @Test(arguments: Array(UInt64(501)...506))
  func aChangeWithoutEffectIsKnown(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    var chance = Chance(seed: seed)
    var kinds: Set<Bool> = []
    for files in project.regions {
      let run = try RegionRun(files, [], of: project)
      let original = Decisions(Interpreter(project: project, region: files))
      let existing = Set(run.region.compiled.periods.flatMap { $0.steps }.flatMap { $0.duties }.map { $0.place })
      let words = MutationWords(project, files, run.region.compiled.facts)
      for (number, document) in files.documents.enumerated() where run.region.compiled.inForce.spans[number] != nil {
        for mutation in chance.some(DocumentMutations(words: words, document: document).all, 6...6) {
          var documents = files.documents
          documents[number] = mutation.changed
          let changed = RegionFiles(region: files.region, documents: documents, examples: [])
          let other = Interpreter(project: project, region: changed)
          let places = existing.filter { mutation.places?.contains($0) ?? true }
          let effect = try run.effect(of: mutation, on: number, at: places)
          // Other places are compared too, so that a change that reaches further than is thought shows.
          let others = chance.some(existing.sorted { ($0.step, $0.duty) < ($1.step, $1.duty) }, 3...3)
          let isSame = original.isSame(as: Decisions(other), at: places.union(others))
          #expect((effect == .none) == isSame, "seed \(seed) \(mutation.subject) \(mutation.change)")
          #expect(effect != .unknown && effect != .noticed)
          kinds.insert(isSame)
        }
      }
    }
    // A project in which all changes are of one kind would prove little.
    #expect(kinds.contains(false), "seed \(seed)")
  }

  @Test(arguments: Array(UInt64(501)...503))
  func whatIsChangedIsStillValid(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let before = errors(project)
    var chance = Chance(seed: seed)
    for (place, files) in project.regions.enumerated() {
      let run = try RegionRun(files, [], of: project)
      let words = MutationWords(project, files, run.region.compiled.facts)
      for (number, document) in files.documents.enumerated() {
        for mutation in chance.some(DocumentMutations(words: words, document: document).all, 25...25) {
          var documents = files.documents
          documents[number] = mutation.changed
          var regions = project.regions
          regions[place] = RegionFiles(region: files.region, documents: documents, examples: [])
          let changed = Project(
            vocabulary: project.vocabulary, frameworks: project.frameworks, models: project.models, regions: regions)
          #expect(errors(changed) == before, "seed \(seed) \(mutation.subject) \(mutation.change)")
        }
      }
    }
  }
}

extension MutationsAgreeTests {
  /// What is wrong with the names of a project.
  private func errors(_ project: Project) -> [String] {
    References.check(project).sorted.filter { $0.severity == .fout }.map { "\($0.kind.code) \($0.message)" }
  }
}

/// The decisions of a region on every day on which something changes.
private final class Decisions {
  private let interpreter: Interpreter
  private var known: [Key: [Situation: Decision]] = [:]

  private struct Key: Hashable {
    let place: Place
    let day: Day
  }

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  func isSame(as other: Decisions, at places: Set<Place>) -> Bool {
    // In `daysOfChange` stand the first day of each run of days that are alike, and the last.
    interpreter.daysOfChange.filter { !interpreter.documents(on: $0).isEmpty }.allSatisfy { day in
      places.allSatisfy { place in decisions(place, day) == other.decisions(place, day) }
    }
  }

  private func decisions(_ place: Place, _ day: Day) -> [Situation: Decision] {
    if let decisions = known[Key(place: place, day: day)] { return decisions }
    let situations = interpreter.possibleSituations(step: place.step, day: day)
    let rulings = interpreter.rulings(step: place.step, duty: place.duty, day: day, in: situations)
    let decisions = Dictionary(zip(situations, rulings.map { $0.decision })) { first, _ in first }
    known[Key(place: place, day: day)] = decisions
    return decisions
  }
}
