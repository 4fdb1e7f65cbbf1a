import Agreements
import Calendar
import DecisionTable

/// Makes the tables of one region.
struct ReadableRegionBuilder {
  let region: CompiledRegion
  private let selection: TableSelection
  let words: RegionContents
  let documents: [DocumentContents]
  let dutyNumbers: [String: Int]

  init(project: Project, region: CompiledRegion, selection: TableSelection) {
    self.region = region
    self.selection = selection
    let duties = project.vocabulary.duties + region.files.region.ownVocabulary.duties
    dutyNumbers = Dictionary(duties.enumerated().map { ($0.element.id.value, $0.offset) }) { first, _ in first }
    words = RegionWords(project: project, files: region.files, facts: region.facts).contents(dutyNumbers)
    documents = DocumentContents.all(of: region.files, project)
  }

  /// One for each period that is wanted; one without days when none is in force then.
  func regions() -> [ReadableRegion] {
    let periods = region.periods.filter { period in
      selection.day.map { period.period.from <= $0 && $0 <= period.period.through } ?? true
    }
    guard !periods.isEmpty else { return [ReadableRegion(words: words, days: nil, documents: [], steps: [])] }
    return periods.map { period in
      ReadableRegion(
        words: words, days: period.period.from...period.period.through,
        documents: period.period.documents.map { documents[$0] }, steps: period.steps.compactMap(step))
    }
  }

  private func step(_ compiled: CompiledStep) -> ReadableStep? {
    guard selection.steps?.contains(compiled.step) ?? true,
      let contents = words.steps.first(where: { $0.word.id == compiled.step })
    else { return nil }
    let wanted = compiled.duties.filter { selection.duties?.contains($0.place.duty) ?? true }
    // Of a duty that was asked for it is only told where it stands.
    if selection.duties != nil, wanted.isEmpty { return nil }
    return ReadableStep(step: contents, tables: wanted.compactMap(table))
  }

  private func table(_ duty: CompiledDuty) -> ReadableTable? {
    guard let number = dutyNumbers[duty.place.duty] else { return nil }
    return ReadableTableBuilder(duty: duty, contents: words.duties[number], documents: documents).table()
  }
}
