import Foundation

/// Two versions of the small project in one scratch folder: `oud` and `nieuw`, and a git repository of both.
struct TwoVersions {
  let scratch = Scratch()

  /// - Parameter changed: the files of the newer version that are others, by path in the project; nil: the file is gone.
  init(_ changed: [String: String?] = [:]) throws {
    for side in ["oud", "nieuw"] {
      try write("schemas/begrippen.yaml", SmallProject.vocabulary, side)
      try write("schemas/kaders/klein.yaml", SmallProject.framework, side)
      try write("regions/noord/regio.yaml", SmallProject.region, side)
      try write("regions/noord/afspraken.yaml", SmallProject.agreement(), side)
    }
    for (path, text) in changed {
      if let text {
        try write(path, text, "nieuw")
      } else {
        try FileManager.default.removeItem(atPath: scratch.path("nieuw/\(path)"))
      }
    }
  }

  /// Writes a file of one side.
  func write(_ path: String, _ text: String, _ side: String) throws { try scratch.write("\(side)/\(path)", text) }

  /// `aanzet vergelijk oud nieuw` with more words.
  func compare(_ words: String..., sides: [String] = ["oud", "nieuw"]) throws -> ProgramRun {
    try ProgramRun(["vergelijk"] + sides + words, in: scratch.folder)
  }

  /// Makes `repo` with the older version on `main` and the newer on `wijziging`; the working tree is left on `main`.
  func makeRepository() throws {
    let repo = scratch.path("repo")
    try FileManager.default.copyItem(atPath: scratch.path("oud"), toPath: repo)
    try git("init", "-q", "-b", "main")
    try git("add", "-A")
    try git("commit", "-qm", "oud")
    try git("checkout", "-qb", "wijziging")
    for part in ["schemas", "regions"] {
      try FileManager.default.removeItem(atPath: "\(repo)/\(part)")
      try FileManager.default.copyItem(atPath: scratch.path("nieuw/\(part)"), toPath: "\(repo)/\(part)")
    }
    try git("add", "-A")
    try git("commit", "-qm", "nieuw", "--allow-empty")
    try git("checkout", "-q", "main")
  }

  /// Runs git in `repo`.
  @discardableResult
  func git(_ words: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", scratch.path("repo"), "-c", "user.name=Test", "-c", "user.email=test@voorbeeld.example"] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The agreement with words replaced.
  static func agreement(_ old: String, _ new: String) -> String {
    SmallProject.agreement().replacingOccurrences(of: old, with: new)
  }

  /// The agreement in which Veilig Thuis, not the team, hands over what is heavy: one decision is another.
  static var heavyByVeiligThuis: String {
    agreement("als: {ernst: zwaar}\n        wie: lokaal-team", "als: {ernst: zwaar}\n        wie: veilig-thuis")
  }

  func remove() { scratch.remove() }
}
