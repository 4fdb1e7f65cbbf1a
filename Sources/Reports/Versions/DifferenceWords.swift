internal import Calendar
internal import Compiler
internal import DecisionTable
internal import Diagnostics

/// The words of a difference between two versions, as all forms for people use them.
struct DifferenceWords {
  let report: DifferenceReport

  private var difference: VersionDifference { report.difference }

  /// `Van git:main naar .`
  var title: String { "Wat verandert er van \(SafeText.line(report.old)) naar \(SafeText.line(report.new))" }

  /// What was proven where nothing changed; nil: something did.
  var proof: String? {
    guard difference.isEmpty else { return nil }
    return "Er verandert niets. \(comparison)"
  }

  /// How it is known.
  var comparison: String {
    var parts: [String] = []
    if difference.comparedRegions > 0 {
      parts.append(
        "Vergeleken is elke mogelijke situatie: \(DutchText.thousands(difference.comparedSituations.description)) in "
          + "\(DutchText.count(difference.comparedRegions, "regio", "regio's")).")
    }
    if difference.sameRegions > 0 {
      parts.append(
        "\(DutchText.count(difference.sameRegions, "regio heeft", "regio's hebben")) precies dezelfde bestanden.")
    }
    return parts.joined(separator: " ")
  }

  /// The last line: how much of what.
  var total: String {
    let changes = difference.regions.flatMap { $0.duties }.flatMap { $0.changes ?? [] }
    let unknown = difference.regions.flatMap { $0.duties }.filter { $0.changes == nil }.count
    let kinds = changes.flatMap { $0.kinds }
    func number(_ kind: ChangeKind) -> Int { kinds.filter { $0 == kind }.count }
    var parts = [
      "\(DutchText.count(changes.count, "besluit verandert", "besluiten veranderen")) in "
        + DutchText.count(difference.regions.count, "regio", "regio's")
    ]
    let counted: [(ChangeKind, String, String)] = [
      (.gapOpened, "gat ontstaat", "gaten ontstaan"), (.gapClosed, "gat gedicht", "gaten gedicht"),
      (.conflictOpened, "tegenspraak ontstaat", "tegenspraken ontstaan"),
      (.conflictClosed, "tegenspraak opgelost", "tegenspraken opgelost"),
    ]
    for (kind, one, more) in counted where number(kind) > 0 { parts.append(DutchText.count(number(kind), one, more)) }
    if unknown > 0 { parts.append(DutchText.count(unknown, "taak niet vergeleken", "taken niet vergeleken")) }
    parts.append(DutchText.count(difference.files.count, "wijziging in bestanden", "wijzigingen in bestanden"))
    return parts.joined(separator: ", ") + "."
  }

  /// What is said of a region before its steps.
  static func remarks(_ region: RegionDifference) -> [String] {
    switch region.presence {
    case .added: return ["Deze regio is nieuw."]
    case .removed: return ["Deze regio vervalt: haar afspraken zijn er niet meer."]
    case .both: break
    }
    return region.days.map { change in
      let days = days(change.days)
      return change.isAdded
        ? "\(DutchText.capitalized(days)) gelden er nu afspraken; eerst gold er dan niets."
        : "\(DutchText.capitalized(days)) gelden er geen afspraken meer."
    }
  }

  /// `van 1 januari 2025 tot en met 31 december 2025`.
  static func days(_ days: ClosedRange<Day>) -> String {
    days.upperBound == .last
      ? "vanaf \(days.lowerBound.dutch)" : "van \(days.lowerBound.dutch) tot en met \(days.upperBound.dutch)"
  }

  /// The steps of a region with their duties, in order.
  func steps(_ region: RegionDifference) -> [(step: StepContents, duties: [DutyChanges])] {
    var steps: [(step: StepContents, duties: [DutyChanges])] = []
    for duty in region.duties {
      if steps.last?.step.word.id == duty.step.word.id {
        steps[steps.count - 1].duties.append(duty)
      } else {
        steps.append((duty.step, [duty]))
      }
    }
    return steps
  }

  /// The names of a region's files, of the older or newer version.
  static func words(_ region: RegionContents) -> TableWords {
    TableWords(ReadableRegion(words: region, days: nil, documents: [], steps: []))
  }

  /// `12 van 96 situaties`.
  static func count(_ change: VersionChange, _ duty: DutyChanges) -> String {
    "\(DutchText.thousands(change.count.description)) van \(DutchText.thousands(duty.total.description)) "
      + (duty.total.description == "1" ? "situatie" : "situaties")
  }

  /// `ernst = licht`.
  static func situation(_ change: VersionChange) -> String {
    change.situation.isEmpty ? "elke situatie" : SituationText.facts(change.situation)
  }

  /// `Veilig Thuis moet: koud, beveiligde mail`.
  static func decision(_ words: TableWords, _ duty: DutyContents, _ answer: DecisionAnswer?) -> String {
    guard let answer else { return "deze situatie kan niet bestaan" }
    let details = words.details(duty, answer)
    let actor = words.actor(duty, answer)
    return details.isEmpty ? actor : "\(actor): \(details)"
  }

  /// The name of a duty, with the days where these are not all.
  static func name(_ words: TableWords, _ duty: DutyChanges) -> String {
    "\(words.wording.dutyName(duty.duty)) (\(DutchText.list(duty.days.map { days($0) })))"
  }

  /// What could not be compared.
  static let unknown = "Dit is te ingewikkeld om te vergelijken. Ga ervan uit dat er iets verandert."

  // MARK: Files

  /// The files with what was written otherwise in them.
  var files: [(file: String, changes: [WrittenChange])] {
    var files: [(file: String, changes: [WrittenChange])] = []
    for change in difference.files {
      if files.last?.file == change.file {
        files[files.count - 1].changes.append(change)
      } else {
        files.append((change.file, [change]))
      }
    }
    return files
  }

  /// `rij 41: bron van koud-bij-licht: "AEF 2020", eerst "AEF"`.
  static func sentence(_ change: WrittenChange) -> String {
    let place = place(change)
    switch (change.old, change.new) {
    case (nil, let now?): return "\(place) is nieuw\(now.isEmpty ? "" : ": \(quoted(now))")."
    case (let was?, nil): return "\(place) vervalt\(was.isEmpty ? "" : "; eerst \(quoted(was))")."
    case (let was?, let now?): return "\(place) wordt \(quoted(now)); eerst \(quoted(was))."
    case (nil, nil): return place
    }
  }

  private static func place(_ change: WrittenChange) -> String {
    guard !change.keys.isEmpty else { return "Dit bestand" }
    let keys = SafeText.line(change.keys.joined(separator: " > "))
    switch change.subject {
    case .rule: return "Regel \(keys)"
    case .source, .wording, .remark, .entry: return DutchText.capitalized(keys)
    case .example: return "Voorbeeld \(keys)"
    }
  }

  private static func quoted(_ text: String) -> String {
    let line = SafeText.line(text)
    return line.count <= 300 ? "\"\(line)\"" : "\"\(line.prefix(300))…\""
  }

  /// What changed in files without changing a decision.
  var filesTitle: String { "In de bestanden" }
}
