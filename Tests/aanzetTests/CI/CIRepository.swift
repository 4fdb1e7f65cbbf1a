import Foundation
import Testing

/// A region's repository that was set up as `docs/ci/README.md` says, with a branch on which something changed.
///
/// - `afspraken/`: the repository, with `main` and the branch `wijziging`.
/// - `programmas/`: what is found along `PATH` before everything else: the program, and stand-ins for what only a platform
///   has. What was asked of these is in `logboek`; what they answer is in `antwoorden/`.
struct CIRepository {
  private let scratch = Scratch()

  /// The repository.
  var folder: String { scratch.path("afspraken") }

  /// Makes it.
  /// - Parameter change: what happens on the branch; it is given the files of the region.
  init(_ change: (CIRepository) throws -> Void = { _ in }) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.standIns) {
      try link("programmas/\(name)", to: "\(Self.standIns)/\(name)")
    }
    try link("programmas/aanzet", to: ProgramRun.path)
    for folder in ["tijdelijk", "antwoorden", "thuis"] {
      try FileManager.default.createDirectory(atPath: scratch.path(folder), withIntermediateDirectories: true)
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.files) where !name.hasSuffix(".md") {
      try write("ci/\(name)", Self.text(name))
    }
    try write(".gitignore", "/aanzet\n/uit/\n")
    try write("schemas/begrippen.yaml", SmallProject.vocabulary)
    try write("schemas/kaders/klein.yaml", SmallProject.framework)
    try write("regions/noord/regio.yaml", SmallProject.region)
    try write("regions/noord/afspraken.yaml", SmallProject.agreement())
    try write("regions/noord/toetsen/voorbeelden.yaml", Self.examples)
    try git("git init --quiet --initial-branch=main && git add --all && git commit --quiet --message='Eerste versie'")
    try git("git checkout --quiet -b wijziging")
    try change(self)
    try git("git add --all && git commit --quiet --allow-empty --message='Wijziging'")
  }

  /// The folder with the files that a region copies.
  static let files = "\(GoldenCase.root)/docs/ci"

  /// One of these.
  static func text(_ name: String) throws -> String { try String(contentsOfFile: "\(files)/\(name)", encoding: .utf8) }

  private static let standIns = "\(GoldenCase.root)/Tests/aanzetTests/CI/naspelers"

  /// Examples that reach every decision.
  static let examples = """
    soort: toetsen
    toetsen:
      - naam: Een lichte zaak gaat met een brief
        op: 2021-03-01
        situatie: {gemeente: alfa, stap: overdracht, ernst: licht}
        verwacht:
          overdragen: {wie: veilig-thuis, hoe: brief}
      - naam: Een zware zaak
        op: 2021-03-01
        situatie: {gemeente: alfa, stap: overdracht, ernst: zwaar}
        verwacht:
          overdragen: geregeld
      - naam: De eerste maanden
        op: 2021-03-01
        situatie: {gemeente: alfa, stap: monitoring, maanden: 2}
        verwacht:
          monitoren: {wie: veilig-thuis}
      - naam: Later
        op: 2021-03-01
        situatie: {gemeente: alfa, stap: monitoring, maanden: 12}
        verwacht:
          monitoren: {wie: lokaal-team}

    """

  /// What every script has around it; nothing of the machine or its own CI.
  var environment: [String: String] {
    [
      "PATH": "\(scratch.path("programmas")):/usr/local/bin:/usr/bin:/bin", "HOME": scratch.path("thuis"),
      "TMPDIR": scratch.path("tijdelijk"), "LANG": "C.UTF-8", "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Proef", "GIT_AUTHOR_EMAIL": "proef@example.org", "GIT_COMMITTER_NAME": "Proef",
      "GIT_COMMITTER_EMAIL": "proef@example.org", "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z",
      "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z", "LOGBOEK": scratch.path("logboek"),
      "ANTWOORDEN": scratch.path("antwoorden"),
    ]
  }

  /// Writes a file of the repository.
  func write(_ name: String, _ text: String) throws { try scratch.write("afspraken/\(name)", text) }

  /// Lays down what a stand-in answers with.
  func answer(_ name: String, _ text: String) throws { try scratch.write("antwoorden/\(name)", text) }

  /// The text of a file of the repository; empty when it is not there.
  func text(_ name: String) -> String { scratch.text("afspraken/\(name)") }

  /// The names of files in a folder of the repository.
  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(self.folder)/\(folder)")) ?? []).sorted()
  }

  /// Whether nothing is left of what scripts put in the folder for temporary files.
  var leftNothing: Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: scratch.path("tijdelijk")))?.isEmpty ?? false
  }

  /// The program as it would be downloaded.
  /// - Returns: Its checksum.
  func offerProgram() throws -> String {
    try answer("programma", "#!/bin/sh\nexec \"\(ProgramRun.path)\" \"$@\"\n")
    return String(try run("sha256sum \"$ANTWOORDEN/programma\"").output.prefix(64))
  }

  /// Runs a script in it.
  func run(_ script: String, _ variables: [String: String] = [:]) throws -> ShellRun {
    try ShellRun(script, in: folder, environment: environment.merging(variables) { _, own in own })
  }

  /// Runs a script that must succeed.
  func git(_ script: String) throws {
    let run = try run(script)
    try #require(run.status == 0, "\(run.output)")
  }

  /// What was asked of the stand-ins so far.
  var log: String { scratch.text("logboek") }

  /// A text without what differs from run to run or is of no concern here: the scratch folder, commits, the table's size.
  func steady(_ text: String) -> String {
    text.replacingOccurrences(of: scratch.folder, with: "<map>")
      .replacingOccurrences(of: "(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])", with: "<commit>", options: .regularExpression)
      .replacing(#/\([0-9.]+ bytes\)/#, with: "(<aantal> bytes)")
  }

  /// Removes it.
  func remove() { scratch.remove() }

  private func link(_ name: String, to target: String) throws {
    try scratch.write(name, "")
    try FileManager.default.removeItem(atPath: scratch.path(name))
    try FileManager.default.createSymbolicLink(atPath: scratch.path(name), withDestinationPath: target)
  }
}
