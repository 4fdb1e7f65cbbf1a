import Diagnostics
import Glibc
import StrictYAML

/// The files of a project as they were read from disk.
struct ProjectFiles {
  /// The files, also those that could not be read (empty), so that what refers to them is not reported as well.
  private(set) var files: [SourceFile] = []
  /// What could not be read.
  private(set) var problems: [Finding] = []
  /// How many files the project itself has.
  private(set) var ownCount = 0
  private var unreadable: Set<String> = []

  /// Reads the project in a folder.
  /// - Parameters:
  ///   - root: path of the folder that holds `regions`.
  ///   - prefix: put before the paths as shown; empty, or ending in `/`.
  ///   - texts: by path as shown: texts that stand in the place of what is on disk, as those that are open in an editor.
  init(root: String, prefix: String, texts: [String: [UInt8]] = [:]) {
    var schemas = FileTree()
    if SystemFile.isFolder("\(root)/schemas") { schemas.add(folder: "\(root)/schemas", shown: "\(prefix)schemas") }
    var regions = FileTree()
    if SystemFile.isFolder("\(root)/regions") { regions.add(folder: "\(root)/regions", shown: "\(prefix)regions") }
    for entry in schemas.entries + regions.entries {
      add(entry.shown) { () throws(SystemFile.ReadError) in
        if let text = texts[entry.shown] { return text }
        return try SystemFile.read(entry.path, limit: StrictYAML.byteLimit)
      }
    }
    let found = Set(files.map(\.path))
    // A file that was never saved is there too, where a file of the project would be.
    for (path, bytes) in texts.sorted(by: { $0.key < $1.key })
    where !found.contains(path) && FileTree.isYAML(path)
      && ["schemas/", "regions/"].contains(where: { path.dropFirst(prefix.count).hasPrefix($0) })
    {
      files.append(SourceFile(path: path, bytes: bytes))
    }
    problems += schemas.problems + regions.problems
    ownCount = files.count
    if !files.contains(where: { $0.path.dropFirst(prefix.count).hasPrefix("schemas/") }), schemas.problems.isEmpty {
      files += EmbeddedSchemas.files.map { SourceFile(path: prefix + $0.path, bytes: $0.bytes) }
    }
  }

  /// Takes a project from memory, as if it were read.
  /// - Parameters:
  ///   - memory: the files, in the order in which they would be read.
  ///   - refused: paths that may not be opened.
  init(memory: [SourceFile], refused: Set<String>) {
    for file in memory {
      add(file.path) { () throws(SystemFile.ReadError) in
        if refused.contains(file.path) { throw .system(SystemError(number: EACCES)) }
        if file.bytes.count > StrictYAML.byteLimit { throw .tooLarge(file.bytes.count) }
        return file.bytes
      }
    }
    ownCount = files.count
  }

  /// Whether every file could be read.
  var isComplete: Bool { problems.isEmpty }

  /// The paths of the project's own files, as shown.
  var ownPaths: [String] { files.prefix(ownCount).map { $0.path } }

  /// The files by path, for showing lines of them.
  var sources: [String: SourceFile] {
    Dictionary(files.filter { !unreadable.contains($0.path) }.map { ($0.path, $0) }) { first, _ in first }
  }

  /// Whether a finding of reading stands in for one of `problems`: of a file that could not be read nothing else is said.
  func isEcho(_ finding: Finding) -> Bool { unreadable.contains(finding.span.file) }

  private mutating func add(_ shown: String, _ read: () throws(SystemFile.ReadError) -> [UInt8]) {
    do throws(SystemFile.ReadError) {
      files.append(SourceFile(path: shown, bytes: try read()))
    } catch {
      files.append(SourceFile(path: shown, bytes: []))
      unreadable.insert(shown)
      problems.append(Self.finding(error, at: shown))
    }
  }

  /// The finding for a file that could not be read.
  static func finding(_ error: SystemFile.ReadError, at file: String) -> Finding {
    let place = SourceSpan(startOf: file)
    switch error {
    case .tooLarge(let size):
      let limit = Shown.number(StrictYAML.byteLimit)
      return Finding(
        .fileTooLarge, "Dit bestand is te groot: hooguit \(limit) bytes is toegestaan.", at: place,
        // Not in the sentence, by which the finding is known again while the file grows.
        help: "Verdeel de inhoud over meer bestanden. Dit bestand heeft \(Shown.number(size)) bytes.")
    case .notAFile(.folder):
      return Finding(
        .fileUnreadable, "Dit is een map, geen bestand.", at: place, help: "Geef de map een naam zonder `.yaml`.")
    case .notAFile:
      return Finding(
        .fileUnreadable, "Dit is geen gewoon bestand.", at: place, help: "Zet er een gewoon bestand voor in de plaats.")
    case .system(let error):
      return Finding(
        .fileUnreadable, "Dit bestand is niet te lezen: \(error.reason).", at: place,
        help: "Kijk of het bestand bestaat en of u het zelf kunt openen.")
    }
  }
}
