import Foundation
import Glibc
import Testing

@Suite struct UnreadableTests {
  @Test(arguments: ["pijp", "map", "hangend", "kring", "groot"])
  func aFileThatCannotBeReadIsFoundAndTheRestChecked(kind: String) throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let path = project.path("regions/noord/anders.yaml")
    switch kind {
    case "pijp": mkfifo(path, 0o600)
    case "map": mkdir(path, 0o700)
    case "hangend": symlink("/bestaat/niet", path)
    case "kring": symlink("anders.yaml", path)
    default: try project.write("regions/noord/anders.yaml", String(repeating: "# vol\n", count: 200_000))
    }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement() + "onbekend: x\n")
    let run = try ProgramRun(["controleer", "--uitvoer", "json"], in: project.folder)
    #expect(run.status == 3)
    let codes = (run.document?["meldingen"] as? [[String: Any]])?.compactMap { $0["code"] as? String } ?? []
    #expect(codes.contains(kind == "groot" ? "Y002" : "Y001"))
    #expect(codes.count == 2, "one finding for the file, one for the other mistake: \(codes)")
    #expect(try ProgramRun(["wie", "stap=overdracht"], in: project.folder).status == 3)
    #expect(try ProgramRun(["bouw", "-o", "t.aanzet"], in: project.folder).status == 3)
    #expect(!project.names.contains("t.aanzet"))
  }

  @Test func aVocabularyThatCannotBeReadIsOneFinding() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    unlink(project.path("schemas/begrippen.yaml"))
    symlink("/bestaat/niet", project.path("schemas/begrippen.yaml"))
    let run = try ProgramRun(["controleer", "regions/noord", "--uitvoer", "json"], in: project.folder)
    #expect(run.status == 3)
    #expect((run.document?["meldingen"] as? [Any])?.count == 1)
  }

  @Test func linksThatGoRoundAreFound() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    symlink("..", project.path("regions/noord/terug"))
    let run = try ProgramRun(["controleer"], in: project.folder)
    #expect(run.status == 3)
    #expect(run.output.contains("Y001"))
  }

  @Test func aPathThatIsNotThere() throws {
    let text = try ProgramRun(["controleer", "bestaat\u{1B}[31m/niet"])
    #expect(text.status == 3)
    #expect(text.output.contains("Y001"))
    #expect(!text.output.contains("\u{1B}"))
    let json = try ProgramRun(["controleer", "bestaat/niet", "--uitvoer=json"])
    #expect(json.status == 3)
    #expect(json.document != nil)
    #expect(try ProgramRun(["controleer", ""]).status == 3)
  }

  @Test func filesOfEditorsAreLeftAlone() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    symlink("iemand@computer.1234", project.path("regions/noord/.#afspraken.yaml"))
    try project.write(".git/x.yaml", "x")
    #expect(try ProgramRun(["controleer"], in: project.folder).status == 0)
  }

  @Test func outputThatCannotBeWritten() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let full = try ProgramRun(["controleer"], in: project.folder, outputPath: "/dev/full")
    #expect(full.status == 3)
    #expect(full.errors.contains("geen ruimte"))
    #expect(try ProgramRun(["controleer"], in: project.folder, closed: [1]).status == 3)
    #expect(try ProgramRun(["controleer"], in: project.folder, closed: [0, 2]).status == 0)
    #expect(try ProgramRun(["--hulp"], outputPath: "/dev/full").status == 3)
    let json = try ProgramRun(["wie", "stap=x", "--uitvoer", "json"], in: project.folder, outputPath: "/dev/full")
    #expect(json.status == 2 || json.status == 3)
  }
}
