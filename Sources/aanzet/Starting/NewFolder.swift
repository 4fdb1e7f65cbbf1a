import Diagnostics
import Glibc

/// A folder with files that comes to be whole or not at all: beside its place first, then moved there in one step.
enum NewFolder {
  /// Makes it.
  /// - Parameters:
  ///   - files: paths within the folder, with their bytes.
  ///   - target: not there yet, or an empty folder.
  /// - Throws: why it is not there; nothing of it is left then.
  static func make(_ files: [SourceFile], at target: String) throws(Failure) {
    var made: [String] = []
    do throws(Failure) {
      let temporary = try folder(beside: target, &made)
      for file in files {
        var path = temporary
        for part in file.path.split(separator: "/").dropLast() {
          path += "/\(part)"
          if !made.contains(path) { try makeFolder(path, &made) }
        }
        try WholeFile.write(file.bytes, to: "\(temporary)/\(file.path)")
        made.append("\(temporary)/\(file.path)")
      }
      // Never in the place of something: that fails unless what is there is an empty folder.
      guard rename(temporary, target) == 0 else { throw failure(target, SystemError()) }
    } catch {
      for path in made.reversed() { if unlink(path) != 0 { rmdir(path) } }
      throw error
    }
  }

  private static func folder(beside target: String, _ made: inout [String]) throws(Failure) -> String {
    let parent = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let path = "\(parent).aanzet-\(getpid())-nieuw"
    try makeFolder(path, &made)
    return path
  }

  private static func makeFolder(_ path: String, _ made: inout [String]) throws(Failure) {
    guard mkdir(path, 0o777) == 0 else { throw failure(path, SystemError()) }
    made.append(path)
  }

  private static func failure(_ path: String, _ error: SystemError) -> Failure {
    let reason = [EEXIST, ENOTEMPTY, ENOTDIR].contains(error.number) ? "daar staat al iets" : error.reason
    return Failure(.couldNotRun, "De map \(Shown.line(path)) is niet te maken: \(reason).")
  }
}
