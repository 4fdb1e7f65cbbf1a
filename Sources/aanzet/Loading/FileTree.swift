import Diagnostics

/// The files under a folder of a project that should be read, in a fixed order.
struct FileTree {
  /// A file to read.
  struct Entry {
    /// Path for the system.
    let path: String
    /// Path as shown, relative to the project.
    let shown: String
  }

  /// Folders deeper than this hold nothing of a project.
  private static let depthLimit = 8
  /// More files than this is no project; the limit also ends trees that links make endless.
  private static let countLimit = 20_000

  /// The files whose name ends in `.yaml` or `.yml`.
  private(set) var entries: [Entry] = []
  /// Folders that could not be listed.
  private(set) var problems: [Finding] = []

  /// Adds the files under a folder.
  /// - Parameters:
  ///   - folder: path for the system.
  ///   - shown: its path relative to the project.
  mutating func add(folder: String, shown: String) { add(folder, shown, inside: []) }

  private mutating func add(_ folder: String, _ shown: String, inside outer: [SystemFile.Identity]) {
    do {
      let identity = try SystemFile.look(at: folder).identity
      guard !outer.contains(identity) else {
        report(shown, "Deze koppeling wijst naar een map waar zij zelf in staat.", "Haal de koppeling weg.")
        return
      }
      guard outer.count < Self.depthLimit else {
        report(shown, "Deze map staat te diep om bij een project te horen.", "Haal de map weg of zet haar hoger.")
        return
      }
      for name in try SystemFile.names(in: folder) {
        guard entries.count + problems.count < Self.countLimit else { return reportTooMany(shown) }
        let path = "\(folder)/\(name)"
        let shownPath = "\(shown)/\(Shown.line(name))"
        if Self.isYAML(name) {
          entries.append(Entry(path: path, shown: shownPath))
        } else {
          addFolder(path, shownPath, inside: outer + [identity])
        }
      }
    } catch {
      report(shown, "Deze map is niet te lezen: \(error.reason).", "Kijk of u de map zelf kunt openen.")
    }
  }

  /// Adds what lies under a name that is no file of the project, where it is a folder.
  private mutating func addFolder(_ path: String, _ shown: String, inside outer: [SystemFile.Identity]) {
    do {
      if try SystemFile.look(at: path).kind == .folder { add(path, shown, inside: outer) }
    } catch {
      report(
        shown, "Dit leidt nergens heen: \(error.reason).", "Haal de koppeling weg, of laat haar ergens heen wijzen.")
    }
  }

  /// Also a name in capitals and a folder with such a name: they are reported, not passed over in silence.
  static func isYAML(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  private mutating func reportTooMany(_ shown: String) {
    guard !problems.contains(where: { $0.kind == .fileTooLarge }) else { return }
    problems.append(
      Finding(
        .fileTooLarge,
        "Dit project heeft meer dan \(Shown.number(Self.countLimit)) bestanden; de rest is niet gelezen.",
        at: SourceSpan(startOf: shown), help: "Verdeel het over meer projecten."))
  }

  private mutating func report(_ shown: String, _ message: String, _ help: String) {
    problems.append(Finding(.fileUnreadable, message, at: SourceSpan(startOf: shown), help: help))
  }
}
