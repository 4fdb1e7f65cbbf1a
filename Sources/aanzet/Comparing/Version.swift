import Agreements
import Compiler
import DecisionTable
import Diagnostics
import Reports

/// One side of a comparison, as it was read.
struct Version {
  /// As the user wrote it, fit to be shown.
  let shown: String
  /// The table, where that is what it is.
  let table: TableContents?
  /// Where the project lies, seen from the current folder; empty, or ending in `/`. A commit lies where the other side is.
  let folder: String
  /// The files, where it is a project.
  let files: ProjectFiles
  private let decoded: DecodedProject?

  /// Reads a side.
  /// - Parameters:
  ///   - text: a folder, a built table, or `git:REF`.
  ///   - folders: where a commit is looked for.
  init(_ text: String, in folders: [String]) throws(Failure) {
    shown = Shown.line(text)
    if let name = Self.commit(text) {
      let version = try GitVersion(name, in: folders)
      var memory = version.files
      if !memory.contains(where: { $0.path.hasPrefix("schemas/") }) { memory = EmbeddedSchemas.files + memory }
      guard version.files.contains(where: { $0.path.hasPrefix("regions/") }) else {
        throw Failure(.wrongUse, "In versie \"\(Shown.line(name))\" staat geen project: daar is geen map regions.")
      }
      files = ProjectFiles(memory: memory, refused: [])
      table = nil
      folder = Self.shown(version.folder)
    } else if let root = try Self.root(text) {
      files = ProjectFiles(root: root, prefix: "")
      table = nil
      folder = Self.shown(root)
    } else {
      do throws(TableError) { table = try TableReader(path: text, hash: SHA256Hash.hash).contents() } catch {
        throw TrustFindings.failure(error, text)
      }
      files = ProjectFiles(memory: [], refused: [])
      folder = ""
    }
    decoded = table == nil ? ProjectDecoder.decode(files.files) : nil
  }

  /// The name of the commit in `git:REF`; nil: it is something else.
  static func commit(_ text: String) -> String? { text.hasPrefix("git:") ? String(text.dropFirst(4)) : nil }

  /// The folder of the project that a path is or lies in; nil: it is a file that is no part of a project.
  /// - Throws: when there is nothing at the path, or no project.
  static func root(_ path: String) throws(Failure) -> String? {
    let kind: SystemFile.Kind
    do { kind = try SystemFile.look(at: path).kind } catch {
      throw Failure(.couldNotRun, "\(Shown.line(path)) is niet te lezen: \(error.reason).")
    }
    guard kind == .folder else { return nil }
    guard let place = try? ProjectPlace(around: path) else {
      throw Failure(.wrongUse, "\(Shown.line(path)) is geen project: er staat geen map regions in.")
    }
    return place.root
  }

  /// A project's folder, seen from the current one.
  private static func shown(_ root: String) -> String {
    (try? ProjectPlace(around: root)).map { Check.folder($0.shownRoot) } ?? ""
  }

  /// Regions (ids) of which every file, and every shared file, is the same in both; none where a side is a table.
  static func same(_ one: Version, _ other: Version) -> Set<String> {
    guard one.decoded != nil, other.decoded != nil, one.files.isComplete, other.files.isComplete else { return [] }
    let old = one.files.filesByRegion
    let new = other.files.filesByRegion
    guard old[""] == new[""] else { return [] }
    return Set(old.keys.filter { !$0.isEmpty && old[$0] == new[$0] })
  }

  /// Whether there is a usable vocabulary, so that its regions are known.
  var isReadable: Bool { table != nil || decoded?.project != nil }

  /// Ids of its regions.
  var regions: [String] {
    table?.regions.map { $0.word.id } ?? decoded?.project?.regions.map { $0.region.id } ?? []
  }

  /// What decides in this version.
  /// - Parameter same: regions that need not be compiled.
  func decisions(without same: Set<String>, includesDrafts: Bool) -> Decisions {
    if let table { return Decisions(findings: Findings(), table: table) }
    var found = Findings()
    for finding in files.problems { found.add(finding) }
    for finding in decoded?.findings.sorted ?? [] where !files.isEcho(finding) { found.add(finding) }
    guard let decoded, let project = decoded.project, files.isComplete else {
      return Decisions(findings: found, table: nil)
    }
    let wanted = Set(project.regions.map { $0.region.id }).subtracting(same)
    let decisions = Compiler.decisions(
      project, decodingFindings: found, includesDrafts: includesDrafts, of: wanted)
    guard var table = decisions.table else { return decisions }
    table.files = decoded.written.map { FileContents($0) }
    return Decisions(findings: decisions.findings, table: table)
  }
}

extension ProjectFiles {
  /// The bytes of all files by path, by region (id); under the empty name the shared files.
  fileprivate var filesByRegion: [String: [String: [UInt8]]] {
    var result: [String: [String: [UInt8]]] = ["": [:]]
    for file in files {
      let parts = file.path.split(separator: "/")
      let region = parts.count > 2 && parts[0] == "regions" ? String(parts[1]) : ""
      result[region, default: [:]][file.path] = file.bytes
    }
    return result
  }
}
