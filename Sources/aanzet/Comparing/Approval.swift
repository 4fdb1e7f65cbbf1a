import Calendar
import Diagnostics
import StrictYAML

/// Somebody's consent to exactly one difference, as a file (`soort: goedkeuring`).
struct Approval {
  private static let keys = ["soort", "verschil", "door", "waarom", "tot", "op", "samenvatting"]

  /// The fingerprint of the difference.
  let fingerprint: String
  /// Who approves.
  let by: String
  /// Why.
  let reason: String
  /// The last day on which it counts.
  let through: Day
  /// The day on which it was given.
  let given: Day
  /// What was approved, in one line; for people only.
  let summary: String

  /// - Parameters: as the properties.
  init(fingerprint: String, by: String, reason: String, through: Day, given: Day, summary: String) {
    self.fingerprint = fingerprint
    self.by = by
    self.reason = reason
    self.through = through
    self.given = given
    self.summary = summary
  }

  /// The file.
  var text: String {
    """
    # Goedkeuring van één verschil tussen twee versies van de afspraken, geschreven door `aanzet vergelijk --keur-goed`.
    # Verandert er nog iets, dan past de vingerafdruk niet meer en is een nieuwe goedkeuring nodig.
    soort: goedkeuring
    verschil: \(fingerprint)
    door: \(Self.quoted(by))
    waarom: \(Self.quoted(reason))
    tot: \(through.iso)
    op: \(given.iso)
    samenvatting: \(Self.quoted(summary))

    """
  }

  /// Reads a file.
  /// - Throws: what is wrong with it, at which row.
  init(_ file: SourceFile) throws(Failure) {
    let shown = Shown.line(file.path)
    func wrong(_ message: String, _ line: Int = 0) -> Failure {
      Failure(.findings, "\(shown), rij \(line + 1): \(message)")
    }
    let (root, findings) = StrictYAML.read(file)
    if let first = findings.sorted.first(where: { $0.severity == .fout }) {
      throw wrong(first.message, first.span.start.line)
    }
    guard case .mapping(let mapping)? = root else { throw wrong("dit is geen goedkeuring.") }
    if let unknown = mapping.entries.first(where: { !Self.keys.contains($0.key.text) }) {
      throw wrong("\"\(Shown.line(unknown.key.text))\" hoort hier niet.", unknown.key.span.start.line)
    }
    func text(_ key: String) throws(Failure) -> String {
      guard case .scalar(let value)? = mapping[key], !value.isMissing else { throw wrong("\"\(key)\" ontbreekt.") }
      return value.text
    }
    func day(_ key: String) throws(Failure) -> Day {
      let written = try text(key)
      guard let day = Day(iso: written) else {
        throw wrong("\"\(Shown.line(written))\" is geen datum.", mapping[key]?.span.start.line ?? 0)
      }
      return day
    }
    guard try text("soort") == "goedkeuring" else { throw wrong("dit is geen goedkeuring.") }
    fingerprint = try text("verschil")
    by = try text("door")
    reason = try text("waarom")
    through = try day("tot")
    given = try day("op")
    summary = try text("samenvatting")
  }

  /// The approvals in a file, or in all files of a folder; of a folder also what is wrong with files in it.
  /// - Throws: what is wrong with the file or folder itself.
  static func read(
    _ path: String
  ) throws(Failure) -> (approvals: [(path: String, approval: Approval)], problems: [String]) {
    guard SystemFile.isFolder(path) else { return ([try readFile(path)], []) }
    var paths: [String] = []
    do {
      paths = try SystemFile.names(in: path).filter { FileTree.isYAML($0) }.map { "\(path)/\($0)" }
    } catch {
      throw Failure(.couldNotRun, "\(Shown.line(path)) is niet te lezen: \(error.reason).")
    }
    var approvals: [(path: String, approval: Approval)] = []
    var problems: [String] = []
    for path in paths {
      do { approvals.append(try readFile(path)) } catch { problems.append(error.message) }
    }
    return (approvals, problems)
  }

  private static func readFile(_ path: String) throws(Failure) -> (path: String, approval: Approval) {
    let shown = Shown.line(path)
    let bytes: [UInt8]
    do { bytes = try SystemFile.read(path, limit: StrictYAML.byteLimit) } catch {
      throw Failure(.couldNotRun, "\(shown): \(ProjectFiles.finding(error, at: shown).message)")
    }
    return (shown, try Approval(SourceFile(path: path, bytes: bytes)))
  }

  /// Refuses to put an approval in the place of anything but another approval.
  static func checkPlace(_ path: String) throws(Failure) {
    guard (try? SystemFile.look(at: path)) != nil, (try? readFile(path)) == nil else { return }
    throw Failure(
      .wrongUse,
      "Op \(Shown.line(path)) staat al iets anders dan een goedkeuring. Kies een andere naam bij --keur-goed.")
  }

  /// Between double quotes, on one line.
  private static func quoted(_ text: String) -> String {
    "\"\(Shown.line(text, limit: 2_000).replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
