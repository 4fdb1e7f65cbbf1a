import Testing

@Suite struct WhoTests {
  @Test func everyKindOfAnswer() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    func status(_ words: String...) throws -> Int32 { try ProgramRun(["wie"] + words, in: project.folder).status }
    #expect(try status("stap=overdracht", "ernst=licht") == 0)
    #expect(try status("stap=overdracht") == 4)
    #expect(try status("stap=overdracht", "ernst=licht", "--op", "2019-01-01") == 4)
    #expect(try status("stap=overdracht", "ernst=licht", "op=2019-01-01") == 4)
    #expect(try status("ernst=licht") == 2)
    #expect(try status("stap=overdrachd") == 2)
    #expect(try status("stap=overdracht", "ernst=erg") == 2)
    #expect(try status("stap=overdracht", "iets=erg") == 2)
    #expect(try status("stap=overdracht", "stap=overdracht") == 2)
    #expect(try status("stap=overdracht", "op=vandaag") == 2)
    #expect(try status("stap=overdracht", "op=2020-01-01", "op=2020-01-01") == 2)
  }

  @Test func theFastPathSaysTheSameAsTheParser() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    _ = try ProgramRun(["bouw", "-o", "t.aanzet"], in: project.folder)
    let requests = [
      ["stap=overdracht", "ernst=licht"], ["stap=overdracht"], ["ernst=licht"], ["stap=overdrachd"],
      ["stap=monitoring", "maanden=99"], ["stap=overdracht", "stap=monitoring"], ["a=b=c"],
      ["stap=overdracht", "--op", "2021-01-01"], ["--tabel", "t.aanzet", "stap=overdracht"],
      ["--tabel", "niets", "stap=overdracht"], ["stap=overdracht", "op=x"],
    ]
    for command in ["wie", "who"] {
      for request in requests {
        let fast = try ProgramRun([command] + request, in: project.folder)
        let slow = try ProgramRun([command] + request + ["--kleur", "nooit"], in: project.folder)
        #expect(fast.status == slow.status, "\(request)")
        #expect(fast.output == slow.output, "\(request)")
        #expect(fast.errors == slow.errors, "\(request)")
      }
    }
  }

  @Test func jsonIsOneDocumentAlsoWhenItFails() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let requests: [([String], Int32)] = [
      (["stap=overdracht", "ernst=licht"], 0), (["stap=overdracht"], 4), (["ernst=licht"], 2), (["x"], 2),
      (["stap=overdracht", "--op", "morgen"], 2), (["stap=overdracht", "--tabel", "niets"], 3),
      (["stap=overdracht", "--onzin"], 2), (["stap=overdracht", "--ook-concept", "--tabel", "niets"], 2),
      (["--invoer", "niets"], 3), (["--invoer", "/dev/null"], 1), (["stap=overdracht", "--uitvoer", "kort"], 2),
    ]
    for (words, status) in requests {
      let run = try ProgramRun(["wie", "--uitvoer", "json"] + words, in: project.folder)
      #expect(run.status == status, "\(words)")
      #expect(run.document?["formaat"] as? String == "aanzet-antwoord/1", "\(words): \(run.output)")
    }
    let wrong = try ProgramRun(["wie", "--uitvoer", "json", "stap=overdrach"], in: project.folder)
    #expect(wrong.document?["bedoelt-u"] as? String == "overdracht")
    #expect(wrong.document?["rij"] == nil)
  }

  @Test func withErrorsInTheFilesThereIsNoAnswer() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement() + "onbekend: x\n")
    let text = try ProgramRun(["wie", "stap=overdracht"], in: project.folder)
    #expect(text.status == 1)
    #expect(text.output.isEmpty)
    #expect(text.errors.contains("S104"))
    let json = try ProgramRun(["wie", "stap=overdracht", "--uitvoer", "json"], in: project.folder)
    #expect(json.status == 1)
    #expect(json.document?["fout"] is String)
    let scratch = Scratch()
    defer { scratch.remove() }
    let outside = try ProgramRun(["wie", "stap=overdracht"], in: scratch.folder)
    #expect(outside.status == 1)
    #expect(outside.errors.contains("want hier is geen project"))
    #expect(outside.errors.contains("--tabel"))
  }

  @Test func aGapInTheProjectDoesNotStopAnAnswerUnlessStrictly() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    #expect(try ProgramRun(["wie", "stap=overdracht", "ernst=licht"], in: project.folder).status == 0)
    #expect(try ProgramRun(["wie", "stap=overdracht", "ernst=licht", "--streng"], in: project.folder).status == 1)
  }

  @Test func dangerIsToldFirstWhenThereIsNoAnswer() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let words = [
      ["stap=overdrachd"], ["--onzin"], ["--tabel", "niets", "stap=overdracht"], ["--tabel", "regions", "stap=x"],
      ["stap=overdracht", "--op", "x"], ["--uitvoer", "json", "stap=overdrachd"],
    ]
    for request in words {
      let run = try ProgramRun(["wie"] + request, in: project.folder)
      #expect(run.errors.hasPrefix("Direct gevaar? Bel 112.\nFout: "), "\(request): \(run.errors)")
      #expect(!run.output.contains("112"))
    }
    try project.write("regions/noord/afspraken.yaml", "soort: x\n")
    let broken = try ProgramRun(["wie", "stap=overdracht"], in: project.folder)
    #expect(broken.errors.hasPrefix("Direct gevaar? Bel 112.\n"))
    #expect(broken.errors.contains("Fout: Er is geen antwoord"))
  }

  @Test func draftsOnlyWhenAsked() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let draft = SmallProject.agreement().replacing("status: voorbeeld", with: "status: concept")
    try project.write("regions/noord/afspraken.yaml", draft)
    let words = ["wie", "stap=overdracht", "ernst=licht"]
    #expect(try ProgramRun(words, in: project.folder).status == 4)
    #expect(try ProgramRun(words + ["--ook-concept"], in: project.folder).status == 0)
  }

  @Test func everyForm() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let words = ["wie", "stap=overdracht", "ernst=licht"]
    let short = try ProgramRun(words + ["--uitvoer", "kort"], in: project.folder)
    #expect(short.output.hasPrefix("Direct gevaar? Bel 112.\nVeilig Thuis moet overdragen"))
    #expect(short.output.split(separator: "\n").count == 2)
    let why = try ProgramRun(words + ["--waarom"], in: project.folder)
    #expect(why.output.contains("licht-met-brief"))
    let file = try ProgramRun(words + ["--uitvoer", "json=a.json"], in: project.folder)
    #expect(file.output.contains("Nu aan zet"))
    #expect(ProgramRun.object(project.text("a.json")) != nil)
    let refused = try ProgramRun(words + ["--uitvoer", "kort=regions", "--uitvoer", "json"], in: project.folder)
    #expect(refused.status == 3)
    #expect(refused.document?["fout"] is String)
  }
}
