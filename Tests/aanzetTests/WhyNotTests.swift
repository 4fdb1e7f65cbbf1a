import Testing

/// `aanzet wie --waarom-niet` as a process.
@Suite struct WhyNotTests {
  @Test func tellsTheSmallestChangeOrThatThereIsNone() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    func run(_ words: String...) throws -> ProgramRun {
      try ProgramRun(["wie", "stap=overdracht"] + words, in: project.folder)
    }
    let could = try run("ernst=licht", "--waarom-niet", "lokaal-team")
    #expect(could.status == 0)
    #expect(could.output.contains("Het lokale team is hier niet aan zet. Wel als: ernst = zwaar (nu: licht)."))
    #expect(could.output.contains("zwaar-door-team, eigen voorbeeld"))
    let acts = try run("ernst=zwaar", "--waarom-niet", "Lokaal team")
    #expect(acts.output.contains("Het lokale team is hier al aan zet."))
    let depends = try run("--waarom-niet", "lokaal-team")
    #expect(depends.status == 4)
    #expect(depends.output.contains("Wel als: ernst = zwaar\n(stond niet in de vraag)."))
    let never = try run("ernst=licht", "--waarom-niet", "huidige-houder")
    #expect(never.output.contains("in geen enkele situatie bij deze stap aan zet (overdragen). Dat is bewezen"))
  }

  @Test func alsoFromATableAndAsJSON() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    _ = try ProgramRun(["bouw", "-o", "t.aanzet"], in: project.folder)
    let words = ["stap=monitoring", "maanden=9", "--waarom-niet", "veilig-thuis", "--uitvoer", "json"]
    let built = try ProgramRun(["wie", "--tabel", "t.aanzet"] + words, in: project.folder)
    #expect(built.status == 0)
    #expect(built.output == (try ProgramRun(["wie"] + words, in: project.folder)).output)
    let whyNot = built.document?["waarom-niet"] as? [String: Any]
    let duty = (whyNot?["taken"] as? [[String: Any]])?.first
    #expect(duty?["status"] as? String == "na-wijziging")
    let change = (duty?["wijzigingen"] as? [[String: Any]])?.first
    #expect(change?["van"] as? String == "9" && change?["naar"] as? String == "0")
    #expect(duty?["nodig"] as? [[String: String]] == [])
  }

  @Test func mistakes() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let run = try ProgramRun(
      ["wie", "stap=overdracht", "--waarom-niet", "lokaal-tem", "--uitvoer", "json"], in: project.folder)
    #expect(run.status == 2)
    #expect(run.document?["bedoelt-u"] as? String == "lokaal-team")
    #expect(try ProgramRun(["wie", "--invoer", "-", "--waarom-niet", "vt"], in: project.folder).status == 2)
  }

  @Test func anotherMunicipalityIsTheLastWayOut() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    let region =
      SmallProject.region + """
        contacten:
          lokaal-team:
            alfa: {naam: Team Alfa}
            beta: {naam: Team Beta}

        """
    try project.write("regions/noord/regio.yaml", region)
    try project.write(
      "regions/noord/afspraken.yaml",
      SmallProject.agreement().replacing("als: {ernst: zwaar}", with: "als: {ernst: zwaar, gemeente: beta}"))
    let run = try ProgramRun(
      ["wie", "stap=overdracht", "gemeente=alfa", "ernst=zwaar", "--waarom-niet", "lokaal-team"], in: project.folder)
    #expect(run.output.contains("Alleen in een andere gemeente: gemeente = Beta (nu: Alfa)."))
    // The team of this municipality does not act there.
    #expect(run.output.contains("Dan: het\nlokale team moet overdragen"))
  }
}
