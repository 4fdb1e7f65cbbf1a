import Diagnostics
import Foundation
import Testing

@testable import aanzet

/// `aanzet leg-uit`, as a process, and the page that is made of it.
///
/// `AANZET_SCHRIJF_VERWACHT=1 swift test --filter ExplainTests` writes `docs/meldingen.md` anew instead of comparing.
@Suite struct ExplainTests {
  @Test(arguments: ["V201", "v201", "stap-onbekend"])
  func codeAndNameGiveTheSame(word: String) throws {
    let run = try ProgramRun(["leg-uit", word])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("V201 (stap-onbekend), meestal een fout\n\nDeze stap staat niet in"))
    #expect(
      run.output.contains(
        """

        Fout:
          regions/duinstreek/afspraken-2020.yaml
            1 | stappen:
            2 |   directe-overdacht:
            3 |     informeren:
            4 |       - regel: brief-van-vt
            5 |         wie: veilig-thuis
            6 |         bron: Afspraken 2020, par. 2.1
          Het programma meldt bij rij 2:
            fout V201 (stap-onbekend): De stap "directe-overdacht" bestaat niet.
            hulp: Bedoelt u "directe-overdracht"?
        """))
    #expect(run.output.contains("\nGoed:\n  regions/duinstreek/afspraken-2020.yaml\n"))
  }

  @Test func otherPlacesAndFilesAreNamed() throws {
    let twice = try ProgramRun(["leg-uit", "regel-dubbel"]).output
    #expect(twice.contains("meldt bij rij 8:\n"))
    #expect(twice.contains("\n    ook bij rij 4: de andere regel\n"))
    let gap = try ProgramRun(["leg-uit", "B301"]).output
    #expect(gap.contains("\nBij dit voorbeeld hoort:\n  schemas/kaders/samenwerken.yaml\n"))
    #expect(gap.contains("meldt bij rij 3 van regions/duinstreek/afspraken-2020.yaml:\n"))
    #expect(gap.contains("\n    situatie: hulp actief = andere aanbieder (de andere feiten maken niet uit)\n"))
  }

  @Test func allAreExplainedInOrder() throws {
    let run = try ProgramRun(["leg-uit", "--alles"])
    #expect(run.status == 0)
    let codes = run.output.matches(of: /(?m)^([A-Z][0-9]{3}) \([a-z0-9-]+\), meestal een/).map { String($0.1) }
    #expect(codes == ExplainCommand.kinds.map(\.code))
    #expect(run.output.matches(of: /(?m)^  Het programma meldt/).count == codes.count)
  }

  @Test func onePartOfThePage() throws {
    let run = try ProgramRun(["explain", "Y018", "--uitvoer", "markdown"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("### Y018 komma-knipt-tekst\n\n*Meestal een fout.*\n\n"))
    #expect(run.output.contains("\n```yaml\noverdracht:\n"))
    let page = ExplainCommand.text(ExplainCommand.kinds, .markdown, true, width: 100)
    #expect(page.contains(run.output))
  }

  @Test func thePageIsWhatTheProgramPrintsNow() throws {
    let path = "\(GoldenCase.root)/docs/meldingen.md"
    let run = try ProgramRun(["leg-uit", "--alles", "--uitvoer", "markdown"])
    #expect(run.status == 0)
    if ProcessInfo.processInfo.environment["AANZET_SCHRIJF_VERWACHT"] == "1" {
      try Data(run.output.utf8).write(to: URL(fileURLWithPath: path))
    }
    let written = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    #expect(
      written == run.output,
      "write docs/meldingen.md anew: AANZET_SCHRIJF_VERWACHT=1 swift test --filter ExplainTests")
    for kind in ExplainCommand.kinds { #expect(run.output.contains("\n### \(kind.code) \(kind.name)\n")) }
  }
}
