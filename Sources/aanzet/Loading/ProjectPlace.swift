/// A project on disk, and the part of it that the user pointed at.
struct ProjectPlace: Hashable {
  /// Path of the folder that holds `regions`; absolute.
  let root: String
  /// The part, relative to the project: empty for the whole, else for example `regions/kennemerland`.
  let scope: String

  /// Finds the project that a path belongs to: the nearest folder, from there upwards, that holds one.
  /// - Parameter path: a folder or file; relative to the current folder or absolute.
  /// - Returns: nil when it lies in no project.
  init?(around path: String) throws(SystemError) {
    let kind = try SystemFile.look(at: path).kind
    let absolute = path.hasPrefix("/") ? path : "\(try SystemFile.currentFolder())/\(path)"
    // As written first, so that a region that is a link into another place still belongs to its project.
    for candidate in [Self.normal(absolute), SystemFile.realPath(path)].compactMap(\.self) {
      var folder = kind == .folder ? candidate : Self.parent(of: candidate)
      while true {
        if Self.isProject(folder) {
          root = folder
          scope = String(candidate.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1))
          return
        }
        if folder == "/" { break }
        folder = Self.parent(of: folder)
      }
    }
    return nil
  }

  /// The root as the user would write it: below the current folder if it is there.
  var shownRoot: String {
    guard let current = try? SystemFile.currentFolder() else { return root }
    if root == current { return "." }
    return root.hasPrefix("\(current)/") ? String(root.dropFirst(current.count + 1)) : root
  }

  /// Whether a folder holds a project.
  static func isProject(_ folder: String) -> Bool {
    SystemFile.isFolder("\(folder)/regions")
      || (try? SystemFile.look(at: "\(folder)/schemas/begrippen.yaml")) != nil
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  /// The path without `.`, `..` and empty parts.
  private static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
