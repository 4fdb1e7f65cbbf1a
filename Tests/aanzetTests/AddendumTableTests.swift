import Foundation
import Testing

/// `aanzet tabel --maatwerk` as a process.
@Suite struct AddendumTableTests {
  @Test func tellsDecisionsWithoutAndWithAnAddendum() throws {
    let project = try GoldenCase.base.project(.wrong)
    defer { project.remove() }
    let run = try ProgramRun(["tabel", "--maatwerk"], in: project.folder)
    #expect(run.status == 0)
    for part in [
      "Maatwerk Zandwijk (maatwerk/zandwijk)", "Duinstreek, vanaf 1 maart 2021", "Direct betrokkenen informeren",
      "1 van 6 situaties", "Lokaal team moet: Gesprek", "Veilig Thuis Duinstreek en Lokaal team moeten: Gesprek",
      "regions/duinstreek/maatwerk/zandwijk.yaml:11 gesprek-in-zandwijk",
      "hulp actief = andere aanbieder, gemeente = zandwijk",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
    let json = try ProgramRun(["tabel", "--maatwerk", "--uitvoer", "json"], in: project.folder)
    #expect(json.document?["formaat"] as? String == "aanzet-maatwerk/1")
    let told = (json.document?["maatwerk"] as? [[String: Any]])?.first
    let difference = (told?["verschillen"] as? [[String: Any]])?.first
    #expect(difference?["situaties"] as? String == "6")
    let change = (difference?["besluiten"] as? [[String: Any]])?.first
    #expect(change?["situaties"] as? String == "1")
    #expect((change?["kleinste-situatie"] as? [String: String])?["gemeente"] == "zandwijk")
    let page = try ProgramRun(["tabel", "--maatwerk", "--uitvoer", "markdown"], in: project.folder)
    #expect(page.output.contains("| 1 van 6 situaties | Lokaal team moet: Gesprek |"))
  }

  @Test func saysSoWhenNothingChanges() throws {
    let project = try GoldenCase.base.project(.wrong)
    defer { project.remove() }
    let path = "regions/duinstreek/maatwerk/zandwijk.yaml"
    let written = project.text(path)
    try project.write(
      path,
      written.replacing("wie: [veilig-thuis, lokaal-team]", with: "wie: lokaal-team"))
    let run = try ProgramRun(["tabel", "--maatwerk"], in: project.folder)
    #expect(run.status == 0)
    #expect(run.output.contains("verandert hier niets"))
    let other = try ProgramRun(["tabel", "--maatwerk", "--stap", "monitoring"], in: project.folder)
    #expect(other.output.contains("verandert hier niets"))
  }

  @Test func whereNoAddendumIsInForceNothingIsShown() throws {
    let project = try GoldenCase.base.project(.wrong)
    defer { project.remove() }
    let early = try ProgramRun(["tabel", "--maatwerk", "--op", "2020-12-31"], in: project.folder)
    #expect(early.status == 4)
    #expect(early.errors.contains("Er geldt geen maatwerk"))
    #expect(try ProgramRun(["tabel", "--maatwerk", "--op", "2021-03-01"], in: project.folder).status == 0)
    #expect(try ProgramRun(["tabel", "--maatwerk", "--uitvoer", "csv"], in: project.folder).status == 2)
  }
}
