import Agreements
import Foundation
import Testing

/// `aanzet schema`, as a process, and the files that are made of it.
///
/// `AANZET_SCHRIJF_VERWACHT=1 swift test --filter SchemaCommandTests` writes `schemas/*.schema.json` anew instead of
/// comparing.
@Suite struct SchemaCommandTests {
  @Test(arguments: FileKind.allCases)
  func theFileIsWhatTheProgramPrintsNow(kind: FileKind) throws {
    let path = "\(GoldenCase.root)/schemas/\(kind.rawValue).schema.json"
    let run = try ProgramRun(["schema", kind.rawValue])
    #expect(run.status == 0 && run.errors.isEmpty)
    if ProcessInfo.processInfo.environment["AANZET_SCHRIJF_VERWACHT"] == "1" {
      try Data(run.output.utf8).write(to: URL(fileURLWithPath: path))
    }
    let written = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    #expect(written == run.output, "write it anew: AANZET_SCHRIJF_VERWACHT=1 swift test --filter SchemaCommandTests")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    #expect(!run.output.contains("\"oneOf\""))
  }

  @Test func anotherWordIsRefused() throws {
    let run = try ProgramRun(["schema", "afspraak"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("kies uit begrippen, kader, model, regio, afspraken, maatwerk of toetsen."))
    #expect(try ProgramRun(["schema"]).status == 2)
  }

  /// Other files in `schemas/` do not confuse who reads the project.
  @Test func theyAreNoPartOfAProject() throws {
    let project = try GoldenCase.base.project(.wrong)
    defer { project.remove() }
    let before = try ProgramRun(["controleer"], in: project.folder)
    try project.write("schemas/afspraken.schema.json", "{}")
    try project.write("schemas/uitvoer/antwoord.schema.json", "{}")
    let after = try ProgramRun(["controleer"], in: project.folder)
    #expect(after.status == 0 && after.output == before.output && after.errors.isEmpty)
  }
}
