import Agreements
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics

extension RegionRun {
  /// Makes every small change to the region's own documents, one at a time, and looks whether an example notices it.
  func mutations() throws(ExampleError) -> MutationReport {
    var report = MutationReport()
    let words = MutationWords(project, files, region.compiled.facts)
    let existing = Set(region.compiled.periods.flatMap { $0.steps }.flatMap { $0.duties }.map { $0.place })
    for (number, document) in files.documents.enumerated() where region.compiled.inForce.spans[number] != nil {
      for mutation in DocumentMutations(words: words, document: document).all {
        let places = existing.filter { mutation.places?.contains($0) ?? true }
        switch try effect(of: mutation, on: number, at: places) {
        case .none: report.equivalentCount += 1
        case .unknown: report.unexaminedCount += 1
        case .noticed: report.count += 1
        case .missed:
          report.count += 1
          report.missed.append(
            MissedMutation(
              region: files.region.id, span: mutation.span, subject: mutation.subject, change: mutation.change))
        }
      }
    }
    return report
  }

  /// What a change does.
  enum Effect {
    /// No decision is different.
    case none
    /// It takes too much work to say.
    case unknown
    /// Some decision is different, and an example notices.
    case noticed
    /// Some decision is different, and no example notices.
    case missed
  }

  /// What a change to a document (index) does.
  /// - Parameter places: where decisions can become different.
  func effect(
    of mutation: Mutation, on number: Int, at places: Set<Place>
  ) throws(ExampleError) -> Effect {
    var documents = files.documents
    documents[number] = mutation.changed
    var compiler = RegionCompiler(
      project: project, files: files.with(documents: documents), includesDrafts: includesDrafts,
      budget: budget)
    compiler.only = places
    compiler.also = places
    compiler.sharedFacts = region.compiled.facts
    guard let compiled = try? ExampleRegion.compile(compiler) else { return .unknown }
    do {
      guard try isDifferent(compiled, places, document: number) else { return .none }
    } catch {
      return .unknown
    }
    return try isNoticed(compiled, places) ? .noticed : .missed
  }

  /// Whether any decision is different at these places on the days of the document.
  private func isDifferent(
    _ changed: CompiledRegion, _ places: Set<Place>, document: Int
  ) throws(BudgetExceeded) -> Bool {
    let comparison = DecisionComparison(facts: region.compiled.facts, budget: budget)
    for (index, period) in region.compiled.periods.enumerated() where period.period.documents.contains(document) {
      for place in places.sorted(by: { ($0.step, $0.duty) < ($1.step, $1.duty) }) {
        switch (region.compiled.anySide(place, index), changed.anySide(place, index)) {
        case (let one?, let other?): if try !comparison.agree(one, other) { return true }
        // A duty that one of them does not have in this period is a gap there, and `also` makes it one in the other.
        case (nil, let other?):
          if other.duty.diagram.leaves.contains(where: { other.duty.key($0).isDecided }) { return true }
        case (let one?, nil):
          if one.duty.diagram.leaves.contains(where: { one.duty.key($0).isDecided }) { return true }
        case (nil, nil): continue
        }
      }
    }
    return false
  }

  /// Only the examples that ask of these places are run, and only what they expect there is compared.
  private func isNoticed(_ changed: CompiledRegion, _ places: Set<Place>) throws(ExampleError) -> Bool {
    let concerned = examples.filter { example in
      example.places.contains { places.contains($0) }
    }
    guard !concerned.isEmpty else { return false }
    let variant = try ExampleRegion(changed, of: project, hash: hash)
    for example in concerned {
      let step = example.step ?? ""
      switch try variant.ask(example.words, on: example.day?.value ?? today) {
      case .failure: return true
      case .success(let answer):
        let differences = check.differences(of: example, from: answer) { duty in
          places.contains(Place(step: step, duty: duty))
        }
        if !differences.isEmpty { return true }
      }
    }
    return false
  }
}

extension DecisionKey {
  /// Whether somebody decided something.
  fileprivate var isDecided: Bool { if case .outcomes = self { true } else { false } }
}

extension RegionFiles {
  /// The files with other documents.
  func with(documents: [Document]) -> RegionFiles {
    var files = RegionFiles(region: region, documents: documents, examples: examples)
    files.unreadableDocuments = unreadableDocuments
    return files
  }
}
