import Foundation
import Testing

@Suite struct ManyQuestionsTests {
  private static let csv = """
    \u{FEFF}stap,ernst,op\r
    overdracht,licht,\r
    overdracht,,2021-01-01\r
    \r
    overdrachd,licht,\r
    "overdracht","zw""aar",\r
    overdracht,licht\r
    "over
    dracht",licht,\r
    ,,\r
    overdracht,licht,gisteren\r
    overdracht,zwaar,
    """

  @Test func csvHasOneLineForEachRow() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("vragen.csv", Self.csv)
    let run = try ProgramRun(["wie", "--invoer", "vragen.csv"], in: project.folder)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.map { $0.prefix { $0 != ":" } } == [2, 3, 5, 6, 7, 8, 11, 12].map { "rij \($0)" })
    #expect(lines.first?.hasPrefix("rij 2: Veilig Thuis moet overdragen") == true)
    #expect(lines.dropFirst(2).first?.contains("Bedoelt u \"overdracht\"?") == true)
    #expect(lines.dropFirst(4).first?.contains("2 cellen en de kop 3") == true)
  }

  @Test func jsonLinesGiveJSONLines() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let input = """
      {"stap": "overdracht", "ernst": "licht"}

      {"stap": "monitoring", "maanden": 3}
      {"stap": "monitoring", "maanden": "4", "op": "2019-01-01"}
      {"stap": "overdracht", "stap": "overdracht"}
      geen json
      {"stap": "overdracht", "ernst": null}
      """
    let run = try ProgramRun(["wie", "--invoer", "-", "--uitvoer", "json"], in: project.folder, input: input)
    #expect(run.status == 1)
    let objects = run.output.split(separator: "\n").map { ProgramRun.object($0) }
    #expect(objects.count == 6)
    #expect(objects.allSatisfy { $0?["formaat"] as? String == "aanzet-antwoord/1" })
    #expect(objects.map { $0?["rij"] as? Int } == [nil, nil, nil, 5, 6, 7])
  }

  @Test func statusSaysHowTheRowsWent() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    func status(_ input: String) throws -> Int32 {
      try ProgramRun(["wie", "--invoer", "-"], in: project.folder, input: input).status
    }
    #expect(try status("stap,ernst\noverdracht,licht\n") == 0)
    #expect(try status("stap,ernst\noverdracht,licht\noverdracht,\n") == 4)
    #expect(try status("stap;ernst\noverdracht;licht\n") == 0)
    #expect(try status("stap,stap\na,b\n") == 1)
    #expect(try status("stap,\na,b\n") == 1)
    #expect(try status("") == 1)
    #expect(try status("stap,ernst\n") == 1)
    #expect(try status("\n\n  {\"stap\":\"overdracht\",\"ernst\":\"licht\"}") == 0)
    #expect(try status("stap,ernst\n\"overdracht,licht\n") == 1)
  }

  @Test func theDayOfTheCommandIsForRowsWithoutOne() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let input = "stap,ernst,op\noverdracht,licht,\noverdracht,licht,2021-01-01\n"
    let run = try ProgramRun(["wie", "--op", "2019-01-01", "--invoer", "-"], in: project.folder, input: input)
    #expect(run.status == 4)
    #expect(run.output.split(separator: "\n").last?.contains("Veilig Thuis moet") == true)
  }

  @Test func aVeryLongRowIsRefusedAndTheRestGoesOn() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let long = String(repeating: "x", count: 3 << 20)
    let forms = [
      ("stap,ernst\n", "overdracht,licht\n"), ("", "{\"stap\":\"overdracht\",\"ernst\":\"licht\"}\n"),
    ]
    for (header, good) in forms {
      let input = "\(header)\(good)\(header.isEmpty ? "{" : "")\(long)\n\(good)"
      let run = try ProgramRun(["wie", "--invoer", "-"], in: project.folder, input: input)
      #expect(run.status == 1)
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines.dropFirst().first?.contains("langer dan 1.048.576 bytes") == true)
    }
  }

  @Test func hostileBytes() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let bytes: [UInt8] = Array("stap,ernst\n".utf8) + [0xFF, 0xFE, 0x2C, 0x00, 0x0A] + Array("overdracht,licht\n".utf8)
    try Data(bytes).write(to: URL(fileURLWithPath: project.path("x.csv")))
    let run = try ProgramRun(["wie", "--invoer", "x.csv"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test func whatDoesNotGoTogether() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    #expect(try ProgramRun(["wie", "--invoer", "-", "stap=overdracht"], in: project.folder).status == 2)
    #expect(try ProgramRun(["wie", "--invoer", "-", "--waarom"], in: project.folder).status == 2)
    #expect(try ProgramRun(["wie", "--invoer", "regions"], in: project.folder).status == 3)
  }

  @Test func answersGoToFilesToo() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let input = "stap,ernst\noverdracht,licht\n"
    let run = try ProgramRun(
      ["wie", "--invoer", "-", "--uitvoer", "json=a.jsonl"], in: project.folder, input: input)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("rij 2: "))
    #expect(ProgramRun.object(project.text("a.jsonl")) != nil)
    #expect(project.names == ["a.jsonl", "regions", "schemas"])
  }
}
