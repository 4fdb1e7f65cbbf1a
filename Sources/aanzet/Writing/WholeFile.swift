import Glibc

/// A file that is written whole or not at all: beside its place first, then moved there in one step.
///
/// A class, because it owns an open file and a name on disk, which cannot be copied.
final class WholeFile {
  private let target: String
  private let temporary: String
  private let descriptor: Int32
  private let shown: String
  private let cleanup: Int?
  private var isMoved = false

  /// Writes a whole file at once.
  /// - Throws: why it is not there; what stood there before is then unharmed.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = try WholeFile(path)
    try file.append(bytes)
    try file.finish()
  }

  /// Begins a file.
  /// - Parameter path: a new file, or a regular file to replace. A link stays, what it leads to is replaced.
  init(_ path: String) throws(Failure) {
    shown = Shown.line(path)
    var mode: mode_t = 0o666
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      guard let real = SystemFile.realPath(path) else { throw Self.failure(shown, SystemError()) }
      target = real
    } else {
      target = path
    }
    if stat(target, &status) == 0 {
      // A rename would put a file in the place of a device or pipe.
      guard status.st_mode & S_IFMT == S_IFREG else {
        let what = status.st_mode & S_IFMT == S_IFDIR ? "een map" : "geen gewoon bestand"
        throw Failure(.couldNotRun, "\(shown) is niet te schrijven: het is \(what).")
      }
      mode = status.st_mode & 0o777
    }
    let name = target.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty, !target.hasSuffix("/") else {
      throw Failure(.couldNotRun, "\(shown) is niet te schrijven: het is een map.")
    }
    let folder = target.dropLast(name.utf8.count)
    // A long name leaves no room for what is added to it.
    temporary = "\(folder).aanzet-\(getpid())-\(name.prefix(40)).tmp"
    unlink(temporary)
    cleanup = EndingSignals.remove(temporary)
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else {
      let error = SystemError()
      EndingSignals.forget(cleanup)
      throw Self.failure(shown, error)
    }
  }

  /// Adds bytes at the end.
  func append(_ bytes: [UInt8]) throws(Failure) {
    do { try Console.write(bytes, to: descriptor) } catch { throw Self.failure(shown, error) }
  }

  /// Puts the file in its place.
  func finish() throws(Failure) {
    guard fsync(descriptor) == 0, rename(temporary, target) == 0 else { throw Self.failure(shown, SystemError()) }
    isMoved = true
  }

  deinit {
    close(descriptor)
    if !isMoved { unlink(temporary) }
    EndingSignals.forget(cleanup)
  }

  private static func failure(_ shown: String, _ error: SystemError) -> Failure {
    // A file that is not there can be made, unless its folder is not there.
    let reason = error.number == ENOENT ? "de map waar het in moet, bestaat niet" : error.reason
    return Failure(.couldNotRun, "\(shown) is niet te schrijven: \(reason).")
  }
}
