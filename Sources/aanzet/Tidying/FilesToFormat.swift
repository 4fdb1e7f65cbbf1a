import Diagnostics

/// The files that the user pointed at, to be formatted; each once.
struct FilesToFormat {
  /// The files, by the order of what was pointed at.
  private(set) var entries: [FileTree.Entry] = []
  /// What could not be found or listed.
  private(set) var problems: [Finding] = []
  private var known: Set<SystemFile.Identity> = []

  /// - Parameter paths: projects, folders or files; none: the project around the current folder.
  init(_ paths: [String]) throws(Failure) {
    if paths.isEmpty {
      try addProjectAround()
    } else {
      for path in paths { try add(path) }
    }
  }

  private mutating func addProjectAround() throws(Failure) {
    guard let place = try? ProjectPlace(around: ".") else {
      problems.append(CheckedProject.nothingToCheck("Hier is geen project, dus er is niets opgemaakt.", "."))
      return
    }
    addProject(place.root, shown: place.shownRoot)
  }

  private mutating func add(_ path: String) throws(Failure) {
    let kind: SystemFile.Kind
    do {
      kind = try SystemFile.look(at: path).kind
    } catch {
      problems.append(ProjectFiles.finding(.system(error), at: Shown.line(path)))
      return
    }
    guard kind == .folder else {
      guard FileTree.isYAML(path) else {
        throw Failure(.wrongUse, "\(Shown.line(path)) is geen YAML-bestand: de naam eindigt niet op .yaml.")
      }
      return add([FileTree.Entry(path: path, shown: Shown.line(path))])
    }
    let folder = path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
    guard let place = try? ProjectPlace(around: folder) else { return refuse(folder) }
    if place.scope.isEmpty { return addProject(folder, shown: folder) }
    // Other files in YAML are not ours to touch.
    guard ["schemas", "regions"].contains(place.scope.prefix { $0 != "/" }) else { return refuse(folder) }
    addTree(folder, shown: Shown.line(folder))
  }

  private mutating func refuse(_ folder: String) {
    problems.append(
      CheckedProject.nothingToCheck("Dit hoort niet bij een project, dus er is niets opgemaakt.", Shown.line(folder)))
  }

  /// Of a project only what belongs to it: beside it anything can stand.
  private mutating func addProject(_ root: String, shown: String) {
    let prefix = shown == "." ? "" : "\(Shown.line(shown))/"
    for part in ["schemas", "regions"] where SystemFile.isFolder("\(root)/\(part)") {
      addTree("\(root)/\(part)", shown: prefix + part)
    }
  }

  private mutating func addTree(_ folder: String, shown: String) {
    var tree = FileTree()
    tree.add(folder: folder, shown: shown)
    problems += tree.problems
    add(tree.entries)
  }

  private mutating func add(_ more: [FileTree.Entry]) {
    for entry in more {
      // What cannot be looked at is told of when it is read.
      if let identity = try? SystemFile.look(at: entry.path).identity, !known.insert(identity).inserted { continue }
      entries.append(entry)
    }
  }
}
