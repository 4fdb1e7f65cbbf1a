import Agreements
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics

extension AddendumComparison {
  /// What a municipality's `kan-ook` changes: the region beside itself where this team can only do what its kind can.
  /// - Parameter town: index of the municipality.
  /// - Returns: nil when it takes too much work to say.
  func effects(ofExpertiseIn town: Int) -> [DutyEffect]? {
    var changed = region.files.region
    changed.municipalities[town] = changed.municipalities[town].withoutMore
    var files = RegionFiles(region: changed, documents: region.files.documents, examples: [])
    files.unreadableDocuments = region.files.unreadableDocuments
    let compiler = RegionCompiler(project: project, files: files, includesDrafts: includesDrafts, budget: budget)
    guard let without = try? compiler.compile(), without.findings.isEmpty else { return nil }
    // The same documents are in force on the same days.
    let both = zip(region.periods, without.periods).filter { one, _ in
      selection.day.map { one.period.from <= $0 && $0 <= one.period.through } ?? true
    }
    let overlaps = both.map { one, other in
      Overlap(days: one.period.from...one.period.through, with: one, without: other, missingRungs: .empty)
    }
    guard let effects = try? effects(overlaps) else { return nil }
    // What a team can do may also say which situations exist; that decides nothing.
    return effects.compactMap { effect in
      let changes = effect.changes.filter { $0.without != nil && $0.with != nil }
      return changes.isEmpty ? nil : effect.with(changes)
    }
  }
}

extension Municipality {
  /// The same without capabilities beside those of its kind of team.
  fileprivate var withoutMore: Municipality {
    Municipality(
      id: id, label: label, code: code, team: team, subregion: subregion, canAlso: [], from: from, through: through,
      successors: successors)
  }
}

extension DutyEffect {
  /// The same with other changes.
  fileprivate func with(_ changes: [DecisionChange]) -> DutyEffect {
    DutyEffect(step: step, duty: duty, days: days, total: total, changes: changes)
  }
}

extension Compilation {
  /// What each municipality's `kan-ook` changes, by region, then municipality.
  func expertiseEffects(
    _ region: CompiledRegion, _ builder: ReadableRegionBuilder, _ selection: TableSelection
  ) -> [AddendumEffect] {
    let days = region.periods.filter { period in
      selection.day.map { period.period.from <= $0 && $0 <= period.period.through } ?? true
    }
    guard let first = days.first, let last = days.last else { return [] }
    return region.files.region.municipalities.indices.compactMap { number in
      let town = region.files.region.municipalities[number]
      guard !town.canAlso.isEmpty else { return nil }
      let comparison = AddendumComparison(
        project: project, region: region, builder: builder, includesDrafts: includesDrafts, selection: selection)
      let abilities = town.canAlso.map { $0.value.replacing("-", with: " ") }.joined(separator: ", ")
      let document = DocumentContents(
        id: "regio", file: region.files.region.file, title: "\(town.label.name) kan ook: \(abilities)", status: "")
      return AddendumEffect(
        words: builder.words, document: document, municipality: town.id.value,
        days: first.period.from...last.period.through, duties: comparison.effects(ofExpertiseIn: number))
    }
  }
}
