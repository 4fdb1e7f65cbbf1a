import Foundation
import Testing

/// Every command in the guide for project leaders is run, in order, and what it prints must be what the guide shows.
///
/// `AANZET_SCHRIJF_VERWACHT=1 swift test --filter GuideTests` writes the outputs anew instead of comparing; read the
/// differences before keeping them.
@Suite struct GuideTests {
  private static let path = "\(GoldenCase.root)/docs/handleiding.md"

  @Test func everyCommandPrintsWhatTheGuideShows() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let reader = try GuideReader()
    defer { reader.remove() }
    let again = try reader.replayed(text)
    if ProcessInfo.processInfo.environment["AANZET_SCHRIJF_VERWACHT"] == "1" {
      try again.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    for (shown, printed) in zip(text.split(separator: "\n"), again.split(separator: "\n")) { #expect(shown == printed) }
    #expect(text == again)
    #expect(reader.commandCount >= 25)
  }

  /// A guide that shows a failure where there is none, or the reverse, is noticed.
  @Test func anotherOutputIsNoticed() throws {
    let reader = try GuideReader()
    defer { reader.remove() }
    let text = "```console\n$ aanzet leg-uit B999\nalles is goed\n```\n"
    let again = try reader.replayed(text)
    #expect(again != text)
    #expect(again.contains("[status 2]"))
  }
}

/// Goes through a guide: runs what stands behind `$ ` in blocks `console`, and makes the changes of blocks `diff`.
private final class GuideReader {
  private let scratch = Scratch()
  private var folder: String
  private(set) var commandCount = 0

  init() throws {
    folder = scratch.path("werk")
    for name in ["werk", "bin"] {
      try FileManager.default.createDirectory(atPath: scratch.path(name), withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("bin/aanzet"), withDestinationPath: ProgramRun.path)
  }

  func remove() { scratch.remove() }

  /// The same text with the outputs as they are now.
  func replayed(_ text: String) throws -> String {
    var result: [String] = []
    var block: (kind: String, lines: [String])?
    for line in text.components(separatedBy: "\n") {
      guard var open = block else {
        result.append(line)
        if line.hasPrefix("```") { block = (String(line.dropFirst(3)), []) }
        continue
      }
      if line == "```" {
        result += try printed(open.kind, open.lines) + [line]
        block = nil
      } else {
        open.lines.append(line)
        block = open
      }
    }
    return result.joined(separator: "\n")
  }

  private func printed(_ kind: String, _ lines: [String]) throws -> [String] {
    switch kind {
    case "console": return try lines.filter { $0.hasPrefix("$ ") }.flatMap { try run(String($0.dropFirst(2))) }
    case "diff":
      try change(lines)
      return lines
    default: return lines
    }
  }

  private func run(_ command: String) throws -> [String] {
    commandCount += 1
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1\n\(command)\ns=$?\npwd > \(scratch.path("plaats"))\nexit $s"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": "\(scratch.path("bin")):/usr/bin:/bin", "HOME": scratch.folder, "LANG": "C.UTF-8", "TERM": "dumb",
      "TZ": "UTC", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@voorbeeld.example", "GIT_COMMITTER_NAME": "A",
      "GIT_COMMITTER_EMAIL": "a@voorbeeld.example",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    folder = scratch.text("plaats").trimmingCharacters(in: .newlines)
    var lines = ["$ \(command)"] + output.components(separatedBy: "\n")
    if lines.last?.isEmpty == true { lines.removeLast() }
    if process.terminationStatus != 0 { lines.append("[status \(process.terminationStatus)]") }
    return lines
  }

  /// Puts the lines with a plus where those with a minus stand, which must be there just once.
  private func change(_ lines: [String]) throws {
    let file = try #require(lines.first.map { String($0.dropFirst(4)) })
    let path = "\(folder)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let old = lines.dropFirst().filter { $0.hasPrefix("-") }.map { "\($0.dropFirst())\n" }.joined()
    let new = lines.dropFirst().filter { $0.hasPrefix("+") }.map { "\($0.dropFirst())\n" }.joined()
    try #require(text.components(separatedBy: old).count == 2, "\(file) does not hold this once: \(old)")
    try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }
}
