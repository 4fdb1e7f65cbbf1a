import Calendar
import Compiler
import DecisionTable
import Diagnostics

/// What `aanzet tabel` was asked to show.
struct TableRequest: Sendable {
  /// The things that the command can show.
  enum Subject: Sendable {
    /// The decisions on each duty.
    case tables
    /// What each addendum changes.
    case addenda
    /// Where documents for parts of a region decide otherwise than for the other parts.
    case scopes
    /// All regions beside each other, counted.
    case overview
  }

  /// Projects, regions or files; none: the project around the current folder.
  var paths: [String] = []
  /// Names of regions, steps and duties as written; none: all.
  var regions: [String] = []
  var steps: [String] = []
  var duties: [String] = []
  /// The day; nil: all periods.
  var day: Day?
  /// What to show.
  var subject = Subject.tables
  /// Preview documents that are not signed.
  var includesDrafts = false
  /// Warnings too are a reason to show nothing.
  var isStrict = false
  /// The most findings shown when nothing can be shown; nil: all.
  var findingLimit: Int?
  /// The forms.
  var forms: [TableForm] = []
  /// When text has colour.
  var colour = ColourChoice.auto

  /// The form on standard output: text unless another was asked for.
  var screenForm: TableForm.Kind { forms.first { $0.file == nil }?.kind ?? .text }

  /// The selection in ids.
  /// - Parameters:
  ///   - known: the regions that there are.
  ///   - regionOfPath: the region that a path pointed at; nil: none in particular.
  /// - Throws: when a name is not known.
  func selection(_ known: [RegionContents], regionsOfPaths: Set<String>?) throws(Failure) -> TableSelection {
    var selection = TableSelection()
    selection.day = day
    selection.regions = try regionIds(known.map { $0.word }, regionsOfPaths: regionsOfPaths)
    selection.steps = try ids(steps, "De stap", known.flatMap { $0.steps }.map { $0.word })
    selection.duties = try ids(duties, "De taak", known.flatMap { $0.duties }.map { $0.word })
    return selection
  }

  /// The ids of the regions that are asked for; nil: all.
  /// - Throws: when a name is not known.
  func regionIds(_ known: [Word], regionsOfPaths: Set<String>?) throws(Failure) -> Set<String>? {
    guard let named = try ids(regions, "De regio", known) else { return regionsOfPaths }
    return regionsOfPaths.map { $0.intersection(named) } ?? named
  }

  private func ids(_ names: [String], _ what: String, _ words: [Word]) throws(Failure) -> Set<String>? {
    guard !names.isEmpty else { return nil }
    var found: Set<String> = []
    for name in names {
      guard let id = Self.id(name, words) else {
        var seen: Set<String> = []
        let candidates = words.map { $0.id }.filter { seen.insert($0).inserted }
        throw Failure(
          .wrongUse,
          "\(what) \"\(Shown.line(name, limit: 60))\" bestaat niet. Kies uit: \(candidates.joined(separator: ", ")).",
          suggestion: Suggestion.nearest(to: name, among: candidates))
      }
      found.insert(id)
    }
    return found
  }

  /// The id that a name means, as in a question: an id, another name, or the shown name, whatever the case.
  private static func id(_ name: String, _ words: [Word]) -> String? {
    if words.contains(where: { $0.id == name }) { return name }
    let wanted = normal(name)
    let alike = Set(
      words.filter { word in ([word.id, word.name] + word.aliases).contains { normal($0) == wanted } }.map { $0.id })
    // Where several are meant it is not for the program to choose.
    return alike.count == 1 ? alike.first : nil
  }

  private static func normal(_ name: String) -> String { name.lowercased().replacing(" ", with: "-") }
}
