import Diagnostics
import Glibc
import LanguageServer

/// The projects on disk, for the language server.
struct DiskProjects: ProjectSource {
  func place(of path: String) -> FileInProject? {
    guard path.hasPrefix("/") else { return nil }
    // A file that was never saved has no place yet, but a folder above it has.
    var known = path
    var rest: [Substring] = []
    while true {
      do throws(SystemError) {
        guard let place = try ProjectPlace(around: known) else { return nil }
        let file = ([place.scope[...]] + rest).filter { !$0.isEmpty }.joined(separator: "/")
        return file.isEmpty ? nil : FileInProject(root: place.root, file: Shown.line(file))
      } catch {
        guard error.number == ENOENT, let slash = known.lastIndex(of: "/"), slash > known.startIndex else { return nil }
        rest.insert(known[known.index(after: slash)...], at: 0)
        known = String(known[..<slash])
      }
    }
  }

  func check(_ root: String, with texts: [String: [UInt8]]) -> CheckedFiles {
    let files = ProjectFiles(root: root, prefix: "", texts: texts)
    let checked = CheckedProject(files, includesDrafts: false)
    return CheckedFiles(
      texts: Dictionary(files.files.map { ($0.path, $0.bytes) }) { first, _ in first },
      ownFiles: Set(files.files.prefix(files.ownCount).map { $0.path }), findings: checked.findings,
      project: checked.project, compilation: checked.compilation)
  }
}
