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
    let ranges = difference.regions.reduce(0) { sum, region in
      sum + (region.presence == .both ? 0 : 1) + region.days.count + region.values.count
    }
    let headlines = difference.regions.reduce(0) { $0 + $1.headlines.count }
    if headlines > 0 {
      parts.append(
        DutchText.count(headlines, "stap met een andere taak aan zet", "stappen met een andere taak aan zet"))
    }
    if ranges > 0 {
      parts.append(DutchText.count(ranges, "deel niet te vergelijken", "delen niet te vergelijken"))
    }
    parts.append(DutchText.count(difference.files.count, "wijziging in bestanden", "wijzigingen in bestanden"))
    return parts.joined(separator: ", ") + "."
  }

  /// What is said of a region before its steps.
  static func remarks(_ region: RegionDifference) -> [String] { range(region) + headlines(region) }

  /// What only one version speaks of.
  static func range(_ region: RegionDifference) -> [String] {
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
      + region.values.map(value)
  }

  /// Steps at which another duty says who acts now.
  static func headlines(_ region: RegionDifference) -> [String] { region.headlines.map { headline($0, region) } }

  /// `Alleen de nieuwe versie kent gemeente = zeedorp. Situaties daarmee zijn niet te vergelijken.`
  private static func value(_ change: ValueChange) -> String {
    let version = change.isAdded ? "nieuwe" : "oude"
    let name = SafeText.line("\(DutchText.words(change.fact.id)) = \(change.value.id)")
    guard let days = change.days else {
      return "Alleen de \(version) versie kent \(name). Situaties daarmee zijn niet te vergelijken."
    }
    return "\(DutchText.capitalized(self.days(days))) kent alleen de \(version) versie \(name)."
  }

  private static func headline(_ change: HeadlineChange, _ region: RegionDifference) -> String {
    let step = words(region.newWords).name(change.step)
    let name = { (duty: DutyContents?) in duty.map { "\"\($0.word.id)\"" } ?? "geen taak" }
    return "\(step): wie aan zet is, volgt nu uit \(name(change.new)); eerst uit \(name(change.old))."
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
    case (let was?, let now?):
      let (becomes, before) = quoted(now, was)
      return "\(place) wordt \(becomes); eerst \(before)."
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

  private static func quoted(_ text: String) -> String { "\"\(cut(SafeText.line(text), from: 0))\"" }

  /// Both texts, of long ones only from shortly before where they differ.
  private static func quoted(_ one: String, _ other: String) -> (String, String) {
    let (first, second) = (SafeText.line(one), SafeText.line(other))
    let same = zip(first, second).prefix { $0 == $1 }.count
    let start = max(first.count, second.count) <= most ? 0 : max(0, same - 40)
    return ("\"\(cut(first, from: start))\"", "\"\(cut(second, from: start))\"")
  }

  /// The most signs of a text that are shown.
  private static let most = 300

  private static func cut(_ text: String, from start: Int) -> String {
    let rest = text.dropFirst(start)
    return (start > 0 ? "…" : "") + rest.prefix(most) + (rest.count > most ? "…" : "")
  }

  /// Above what was written otherwise.
  static let filesTitle = "In de bestanden"
}
