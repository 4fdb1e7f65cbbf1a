import Foundation
import Glibc
import Testing

/// A folder of `Tests/Gevallen`: files that go over those of `basis`, once with a mistake and once mended.
///
/// - `fout/`, `goed/`: the files. Where a case has none, those of `basis` stay as they are.
/// - `verwacht.txt`: what the program says of `fout`.
/// - `status`: its exit status, where that is not 1.
/// - `opdracht`: the command, where that is not `controleer`.
/// - `teveel`: findings that the mistake gives as well but should not, a line with code and reason for each.
/// - `maak`, `maak-goed`: what git cannot hold, as lines of a recipe and a path (see `Recipe`).
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// Which of the two projects.
  enum Side: String {
    case wrong = "fout"
    case mended = "goed"
  }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  private static let home = "\(root)/Tests/Gevallen"

  /// What every case starts from.
  static let base = GoldenCase(name: "basis")

  /// All cases that can be made here: who is root can read everything.
  static let all: [GoldenCase] = ((try? names()) ?? []).map(GoldenCase.init(name:))
    .filter { geteuid() != 0 || !$0.recipes(.wrong).contains { $0.kind == .noAccess } }

  /// The names of all cases.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home).filter { $0 != "basis" && !$0.hasPrefix(".") }.sorted()
  }

  /// The name of the folder: the code, perhaps with words behind it.
  let name: String

  /// The code of the finding.
  var code: String { String(name.prefix { $0 != "-" }) }

  var testDescription: String { name }

  /// What the program is called with.
  var command: [String] { text("opdracht").map { $0.split(separator: " ").map(String.init) } ?? ["controleer"] }

  /// Standard output for the project with the mistake.
  var expectedOutput: String {
    String(decoding: FileManager.default.contents(atPath: path("verwacht.txt")) ?? Data(), as: UTF8.self)
  }

  /// Exit status for it.
  var expectedStatus: Int32 { text("status").flatMap { Int32($0) } ?? 1 }

  /// The codes that the report should hold, and those that it holds while one mistake should be one finding.
  var expectedCodes: [String] {
    ([code] + (text("teveel") ?? "").split(separator: "\n").map { String($0.prefix { $0 != ":" }) }).sorted()
  }

  /// Makes one of the two projects.
  func project(_ side: Side) throws -> Scratch {
    let scratch = Scratch()
    try Self.base.lay("", over: scratch)
    if name != Self.base.name { try lay(side.rawValue, over: scratch) }
    for recipe in recipes(side) { try recipe.make(in: scratch) }
    return scratch
  }

  /// Takes what the program said as what it should say.
  func write(_ run: ProgramRun) throws {
    try Data(run.output.utf8).write(to: URL(fileURLWithPath: path("verwacht.txt")))
    if run.status != 1 { try Data("\(run.status)\n".utf8).write(to: URL(fileURLWithPath: path("status"))) }
    if run.status == 1 { unlink(path("status")) }
  }

  /// The codes of the findings in a report, sorted.
  static func codes(in report: String) -> [String] {
    report.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^(?:\S+:\d+:\d+: )?(?:fout|waarschuwing|tip) ([A-Z][0-9]{3}) /#).map { String($0.1) }
    }
    .sorted()
  }

  private func path(_ file: String) -> String { "\(Self.home)/\(name)/\(file)" }

  private func text(_ file: String) -> String? {
    FileManager.default.contents(atPath: path(file))
      .map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .newlines) }
  }

  private func recipes(_ side: Side) -> [Recipe] {
    let lines = text(side == .wrong ? "maak" : "maak-goed")?.split(separator: "\n") ?? []
    return lines.compactMap { Recipe(line: String($0)) }
  }

  private func lay(_ part: String, over scratch: Scratch) throws {
    let folder = part.isEmpty ? "\(Self.home)/\(name)" : path(part)
    // A case whose files are all made has no such folder.
    for file in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(file)") else { continue }
      try scratch.write(file, "")
      try bytes.write(to: URL(fileURLWithPath: scratch.path(file)))
    }
  }
}

/// How to make what git cannot hold.
private struct Recipe {
  enum Kind: String {
    /// Nothing is there any more.
    case gone = "weg"
    /// A folder with the name of a file.
    case folder = "map"
    /// A named pipe.
    case pipe = "pijp"
    /// A link to a file that does not exist.
    case danglingLink = "koppeling-naar-niets"
    /// A file that only root can read.
    case noAccess = "geen-toegang"
    /// The file, filled to over 1 MiB with comments.
    case large = "groot"
    /// The project's decision table.
    case table = "bouw"
    /// The decision table of the project as every case starts from.
    case baseTable = "bouw-basis"
    /// The table as of a program that does not exist yet.
    case otherVersion = "versie-9"
    /// The table with one bit changed.
    case damaged = "beschadig"
  }

  let kind: Kind
  /// In the project.
  let file: String

  init?(line: String) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, let kind = Kind(rawValue: words[0]) else { return nil }
    self.kind = kind
    file = words[1]
  }

  func make(in scratch: Scratch) throws {
    let path = scratch.path(file)
    switch kind {
    case .gone: try FileManager.default.removeItem(atPath: path)
    case .folder: mkdir(path, 0o700)
    case .pipe: mkfifo(path, 0o600)
    case .danglingLink: symlink("/bestaat/niet.yaml", path)
    case .noAccess: chmod(path, 0)
    case .large:
      let comment = "# Deze regel vult het bestand tot het te groot is.\n"
      try change(path) { $0.append(Data(String(repeating: comment, count: 20_561).utf8)) }
    case .baseTable:
      let base = try GoldenCase.base.project(.wrong)
      defer { base.remove() }
      _ = try ProgramRun(["bouw", "-o", path], in: base.folder)
    case .table: _ = try ProgramRun(["bouw", "-o", file], in: scratch.folder)
    case .otherVersion: try change(path) { if $0.count > 8 { $0[8] = 9 } }
    case .damaged: try change(path) { if let last = $0.indices.last { $0[last] ^= 1 } }
    }
  }

  private func change(_ path: String, _ body: (inout Data) -> Void) throws {
    var bytes = FileManager.default.contents(atPath: path) ?? Data()
    body(&bytes)
    try bytes.write(to: URL(fileURLWithPath: path))
  }
}
