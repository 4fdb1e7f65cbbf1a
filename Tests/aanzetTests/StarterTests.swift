import Foundation
import Testing

/// `aanzet nieuw`.
@Suite struct StarterTests {
  private func files(_ folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// Without errors or warnings, all criteria settled, all examples passed, in the house style.
  private func expectGood(_ folder: String, region: String) throws {
    let check = try ProgramRun(["controleer", "--streng"], in: folder)
    #expect(check.status == 0, "\(check.output)")
    #expect(!check.output.contains("ontbreekt"))
    let examples = try ProgramRun(["toets", "regions/\(region)"], in: folder)
    #expect(examples.status == 0 && examples.output.hasPrefix("7 voorbeelden geslaagd"), "\(examples.output)")
    #expect(try ProgramRun(["maak-op", "--controleer"], in: folder).status == 0)
  }

  @Test func aNewProjectIsGood() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    let run = try ProgramRun(["nieuw", "mijn map"], in: scratch.folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("cd 'mijn map'\n"))
    #expect(files(scratch.folder).filter { $0.hasSuffix(".yaml") }.count == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["mijn map"])
    try expectGood(scratch.path("mijn map"), region: "mijn-regio")
    // The command that is shown gives an answer that says what it is.
    let command = try #require(run.output.split(separator: "\n").first { $0.contains("aanzet wie ") })
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let answer = try ProgramRun(words, in: scratch.path("mijn map"))
    #expect(answer.output.contains("VOORBEELD: dit is geen vastgestelde afspraak van Mijn regio."))
  }

  @Test func theFilesOfTheRepositoryAreTheOnesThatAreWritten() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    #expect(try ProgramRun(["new", "p"], in: scratch.folder).status == 0)
    let home = "\(GoldenCase.root)/docs/starter/"
    let own = files(home).filter { $0.hasSuffix(".yaml") }
    #expect(own == files(scratch.path("p")).filter { $0.hasSuffix(".yaml") })
    for file in own {
      #expect(
        scratch.text("p/\(file)")
          == String(decoding: try Data(contentsOf: URL(fileURLWithPath: home + file)), as: UTF8.self))
    }
    // A starter that does not teach is a list of answers.
    for file in own { #expect(scratch.text("p/\(file)").split(separator: "\n").count { $0.contains("# ") } >= 5) }
  }

  @Test func aRegionMoreWithAnAwkwardName() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    #expect(try ProgramRun(["nieuw", "p"], in: scratch.folder).status == 0)
    let folder = scratch.path("p")
    let run = try ProgramRun(["nieuw", "regions/noord-2", "--naam", "Noord: \"twee\" #2"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.contains("cd "))
    try expectGood(folder, region: "noord-2")
    let answer = try ProgramRun(["wie", "regio=noord-2", "stap=monitoring"], in: folder)
    #expect(answer.output.contains("Noord: \"twee\" #2"))
    // From within the folder of regions.
    #expect(try ProgramRun(["nieuw", "zuid"], in: "\(folder)/regions").status == 0)
    #expect(scratch.text("p/regions/zuid/regio.yaml").contains("naam: Zuid\n"))
    try expectGood(folder, region: "zuid")
  }

  @Test func anEmptyFolderIsFilled() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    #expect(try ProgramRun(["nieuw", ".", "--naam", "Súd-West"], in: scratch.folder).status == 0)
    try expectGood(scratch.folder, region: "sud-west")
  }

  private static let refusals: [(words: [String], status: Int32)] = [
    (["nieuw", "vol"], 3), (["nieuw", "bestand"], 3), (["nieuw", "weg/diep"], 3), (["nieuw", "koppeling"], 3),
    (["nieuw", "p"], 2), (["nieuw", "p/x"], 2), (["nieuw", "p/regions"], 2), (["nieuw", "p/regions/Groot"], 2),
    (["nieuw", "p/regions/a"], 3), (["nieuw", ""], 2), (["nieuw"], 2), (["nieuw", "q", "--naam", " "], 2),
    (["nieuw", "q", "--naam", "a\nb"], 2), (["nieuw", "q", "--naam", "a\u{FFFD}"], 2),
  ]

  @Test(arguments: refusals)
  func nothingIsOverwritten(words: [String], status: Int32) throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    try scratch.write("vol/.verborgen", "x")
    try scratch.write("bestand", "x")
    try scratch.write("p/regions/a/regio.yaml", "x")
    try FileManager.default.createSymbolicLink(atPath: scratch.path("koppeling"), withDestinationPath: "nergens")
    let before = files(scratch.folder)
    let run = try ProgramRun(words, in: scratch.folder)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty && run.errors.hasPrefix("Fout: "))
    #expect(files(scratch.folder) == before)
  }

  @Test func aProjectWithOtherWordsIsLeftAlone() throws {
    let scratch = try SmallProject.make()
    defer { scratch.remove() }
    let before = files(scratch.folder)
    let run = try ProgramRun(["nieuw", "regions/zuid"], in: scratch.folder)
    #expect(run.status == 1 && run.errors.contains("past niet bij de begrippen"), "\(run.errors)")
    #expect(files(scratch.folder) == before)
  }
}
