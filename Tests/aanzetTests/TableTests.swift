import Foundation
import Glibc
import Testing

@Suite struct TableTests {
  @Test(arguments: ["bouw", "build"])
  func buildsVerifiesAndAnswers(command: String) throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let build = try ProgramRun([command, "-o", "t.aanzet"], in: project.folder)
    #expect(build.status == 0)
    #expect(build.errors.contains("t.aanzet"))
    #expect(project.names == ["regions", "schemas", "t.aanzet"])
    let verify = try ProgramRun(["verifieer", "t.aanzet"], in: project.folder)
    #expect(verify.status == 0)
    #expect(verify.output.contains("De tabel is heel: 1 regio, sha256:"))
    #expect(try ProgramRun(["verify", "t.aanzet", "--uitvoer", "json"], in: project.folder).document != nil)
    let table = project.path("t.aanzet")
    let answer = try ProgramRun(["wie", "--tabel", table, "stap=overdracht", "ernst=licht"])
    #expect(answer.status == 0)
    #expect(answer.output.contains("Veilig Thuis moet overdragen"))
  }

  @Test func theSameProjectGivesTheSameBytes() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    _ = try ProgramRun(["bouw", "-o", "een.aanzet"], in: project.folder)
    _ = try ProgramRun(["bouw", project.folder, "-o", project.path("twee.aanzet")])
    let one = FileManager.default.contents(atPath: project.path("een.aanzet"))
    #expect(one != nil)
    #expect(one == FileManager.default.contents(atPath: project.path("twee.aanzet")))
  }

  @Test func anErrorOfDecisionStillGivesATable() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    #expect(try ProgramRun(["bouw", "-o", "t.aanzet", "--streng"], in: project.folder).status == 1)
    #expect(!project.names.contains("t.aanzet"))
    #expect(try ProgramRun(["bouw", "-o", "t.aanzet"], in: project.folder).status == 1)
    #expect(project.names.contains("t.aanzet"))
    let gap = try ProgramRun(["wie", "--tabel", "t.aanzet", "stap=overdracht", "ernst=zwaar"], in: project.folder)
    #expect(gap.status == 4)
  }

  @Test func anErrorOfWritingGivesNoTableAndLeavesTheOldOne() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("t.aanzet", "oud")
    try project.write("regions/noord/afspraken.yaml", "soort: afspraken\n- x")
    let run = try ProgramRun(["bouw", "-o", "t.aanzet", "--uitvoer", "json"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.document != nil)
    #expect(project.text("t.aanzet") == "oud")
  }

  @Test func placesWhereNoTableCanBeWritten() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    mkfifo(project.path("pijp"), 0o600)
    for target in ["bestaat/niet/t", "regions", "pijp", "/dev/null", "regions/", String(repeating: "x", count: 300)] {
      let run = try ProgramRun(["bouw", "-o", target, "--uitvoer", "json"], in: project.folder)
      #expect(run.status == 3, "\(target)")
      #expect(run.document?["fout"] is String, "\(target)")
    }
    #expect(project.names == ["pijp", "regions", "schemas"])
    for target in ["", "-", "regions/noord/afspraken.yaml"] {
      #expect(try ProgramRun(["bouw", "-o", target], in: project.folder).status == 2, "\(target)")
    }
  }

  @Test func aLinkToATableStays() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("echt.aanzet", "oud")
    chmod(project.path("echt.aanzet"), 0o640)
    symlink("echt.aanzet", project.path("link.aanzet"))
    #expect(try ProgramRun(["bouw", "-o", "link.aanzet"], in: project.folder).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: project.path("link.aanzet")) == "echt.aanzet")
    var status = stat()
    stat(project.path("echt.aanzet"), &status)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(status.st_size > 100)
  }

  @Test func aDamagedTableIsNotTrusted() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    _ = try ProgramRun(["bouw", "-o", "t.aanzet"], in: project.folder)
    let whole = try #require(FileManager.default.contents(atPath: project.path("t.aanzet")))
    let other = [UInt8](whole.prefix(8)) + [99] + [UInt8](whole.dropFirst(9))
    var damaged = [UInt8](whole)
    // In the part of the region: after the head, the directory and its hash.
    damaged[24 + Int(damaged[12]) + Int(damaged[13]) << 8 + 32 + 100] ^= 1
    let files: [(String, [UInt8])] = [
      ("kort", Array(whole.prefix(40))), ("versie", other), ("fout", damaged), ("leeg", []),
      ("tekst", Array(String(repeating: "tekst ", count: 50).utf8)),
    ]
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(fileURLWithPath: project.path(name)))
      let verify = try ProgramRun(["verifieer", name], in: project.folder)
      #expect(verify.status == 6, "\(name)")
      #expect(verify.output.contains("H70"), "\(name)")
      let json = try ProgramRun(["verifieer", name, "--uitvoer", "json"], in: project.folder)
      #expect(json.status == 6 && json.document != nil, "\(name)")
      let who = try ProgramRun(["wie", "stap=overdracht", "--tabel", name, "--uitvoer", "json"], in: project.folder)
      #expect(who.status == 6, "\(name)")
      #expect(who.document?["fout"] is String, "\(name)")
    }
    for name in ["bestaat-niet", "regions"] {
      #expect(try ProgramRun(["verifieer", name], in: project.folder).status == 3)
      #expect(try ProgramRun(["wie", "stap=overdracht", "--tabel", name], in: project.folder).status == 3)
    }
  }
}
