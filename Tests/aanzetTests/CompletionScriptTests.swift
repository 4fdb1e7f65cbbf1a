import Foundation
import Testing

/// The scripts for the shells, and the one for bash at work.
@Suite struct CompletionScriptTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func areTheFilesOfTheRepository(shell: String) throws {
    let file = "\(GoldenCase.root)/docs/aanvulling/aanzet.\(shell)"
    let script = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    let run = try ProgramRun(["aanvulling", shell])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output == script)
    #expect(script.contains("---aanvullen \(shell) "))
    // The parser's own option gives the same.
    #expect(try ProgramRun(["--generate-completion-script", shell]).output == script)
  }

  @Test func anotherShellIsWrongUse() throws {
    let run = try ProgramRun(["aanvulling", "klei"])
    #expect(run.status == 2 && run.errors.contains("kies uit bash, zsh, fish"))
  }

  /// The function of the script, called as bash calls it.
  /// - Parameters:
  ///   - words: as bash has them, broken at `=`.
  ///   - current: what stands before the cursor of the last word.
  private func bash(_ words: [String], current: String, in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let script = """
      source "$1/docs/aanvulling/aanzet.bash"; program="$2"; current="$3"; shift 3
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
      _aanzet "$program" "$current" ""
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    process.arguments =
      ["--norc", "--noprofile", "-c", script, "bash", GoldenCase.root, ProgramRun.path, current] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test func bashAtWork() throws {
    let scratch = try SmallProject.make()
    defer { scratch.remove() }
    let folder = scratch.folder
    #expect(try bash(["aanzet", "con"], current: "con", in: folder) == "controleer\n")
    #expect(try bash(["aanzet", "wie", "st"], current: "st", in: folder) == "stap=\n")
    #expect(try bash(["aanzet", "wie", "stap", "="], current: "", in: folder) == "overdracht\nmonitoring\n")
    #expect(try bash(["aanzet", "wie", "stap", "=", "mo"], current: "mo", in: folder) == "monitoring\n")
    #expect(try bash(["aanzet", "wie", "stap", "=", "x", ""], current: "", in: folder).contains("gemeente=\n"))
    #expect(try bash(["aanzet", "check", "--str"], current: "--str", in: folder) == "--streng\n")
    #expect(try bash(["aanzet", "nieuw", "reg"], current: "reg", in: folder) == "regions\n")
    try scratch.write("een map/a b.yaml", "")
    try scratch.write("lees.txt", "")
    #expect(try bash(["aanzet", "maak-op", "een"], current: "een", in: folder) == "een map\n")
    #expect(try bash(["aanzet", "maak-op", "een map/"], current: "een map/", in: folder) == "een map/a b.yaml\n")
    #expect(try bash(["aanzet", "maak-op", "lees"], current: "lees", in: folder) == "\n")
    #expect(try bash(["aanzet", "verifieer", "lees"], current: "lees", in: folder) == "lees.txt\n")
  }
}
