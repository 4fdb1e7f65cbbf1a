/// Where a new region comes: the folder that is made, in one step, and what is in it.
struct StarterPlace {
  /// The folder that is made; it is not there yet, or empty.
  let target: String
  /// What stands before the files of the region in that folder: empty, or ending in `/`.
  let prefix: String
  /// Path of the region's folder, as the user would write it.
  let region: String
  /// Path of the project's folder, as the user would write it.
  let project: String
  /// What the region is called.
  let name: RegionName
  /// Whether a project is there already.
  let isInProject: Bool

  /// Finds out what the user means: `regions/naam` is a region of the project there, and any other folder a new project.
  /// - Parameters:
  ///   - path: a folder that is not there yet, or is empty.
  ///   - shown: the name of the region for readers; nil: follows from the folder.
  init(_ path: String, naming shown: String?) throws(Failure) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard !path.isEmpty else { throw Failure(.wrongUse, "Noem een map voor de nieuwe regio.") }
    let parts = path.split(separator: "/")
    let parent = Self.parent(of: path)
    if parts.last == "regions" {
      throw Failure(
        .wrongUse, "Noem ook de map van de regio zelf.", suggestion: "\(path)/\(RegionName.template.id)")
    }
    if SystemFile.isFolder(path), ProjectPlace.isProject(path) {
      throw Failure(
        .wrongUse, "In \(Shown.line(path)) staat al een project. Noem een map voor de nieuwe regio.",
        suggestion: "\(path == "." ? "" : "\(path)/")regions/\(RegionName.template.id)")
    }
    let exists = try Self.isEmptyFolder(path)
    if Self.lastName(ofFolder: parent) == "regions" {
      name = try RegionName(folder: parts.last.map(String.init), shown: shown)
      let project = Self.parent(of: parent)
      let hasRegions = SystemFile.isFolder(parent)
      guard hasRegions || SystemFile.isFolder(project) else { throw Self.noFolder(project) }
      (target, prefix) = hasRegions ? (path, "") : (parent, "\(name.id)/")
      region = path
      self.project = project
      isInProject = ProjectPlace.isProject(project)
      return
    }
    guard SystemFile.isFolder(parent) else { throw Self.noFolder(parent) }
    if let place = try? ProjectPlace(around: exists ? path : parent) {
      let inner = try RegionName(folder: nil, shown: shown ?? parts.last.map(String.init))
      let root = place.shownRoot == "." ? "" : "\(place.shownRoot)/"
      throw Failure(
        .wrongUse, "\(Shown.line(path)) ligt in een project. Een regio daarvan hoort in de map `regions`.",
        suggestion: "\(root)regions/\(inner.id)")
    }
    name = try RegionName(folder: nil, shown: shown)
    // An empty folder stays; what is made in one step is the folder in it.
    (target, prefix) = exists ? ("\(path)/regions", "\(name.id)/") : (path, "regions/\(name.id)/")
    region = path == "." ? "regions/\(name.id)" : "\(path)/regions/\(name.id)"
    project = path
    isInProject = false
  }

  private static func noFolder(_ path: String) -> Failure {
    Failure(.couldNotRun, "De map \(Shown.line(path)) bestaat niet. Maak die eerst.")
  }

  /// Whether there is an empty folder; not: there is nothing yet.
  private static func isEmptyFolder(_ path: String) throws(Failure) -> Bool {
    do throws(SystemError) {
      if try SystemFile.look(at: path).kind == .folder, try SystemFile.isEmpty(folder: path) { return true }
    } catch {
      // A link that leads nowhere is in the way too.
      if error.isAbsence, !SystemFile.isLink(path) { return false }
      throw Failure(.couldNotRun, "\(Shown.line(path)) is niet te maken: \(error.reason).")
    }
    throw Failure(
      .couldNotRun, "\(Shown.line(path)) bestaat al en is niet leeg. Er is niets veranderd. Kies een andere naam.")
  }

  private static func parent(of path: String) -> String {
    if path == "." { return ".." }
    if path == ".." || path.hasSuffix("/..") { return "\(path)/.." }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The real name of a folder: `.` has one too.
  private static func lastName(ofFolder path: String) -> Substring? {
    (SystemFile.realPath(path) ?? path).split(separator: "/").last
  }
}
