import Foundation
import Testing

/// `controleer --uitvoer toetsen`: situations of findings as examples that can be kept.
@Suite struct ExamplesFormTests {
  private static let file = "regions/duinstreek/toetsen/uit-meldingen.yaml"

  @Test(arguments: GoldenCase.all.filter { "BK".contains($0.code.prefix(1)) && $0.command == ["controleer"] })
  func whatIsWrittenCanBeRead(golden: GoldenCase) throws {
    let project = try golden.project(.wrong)
    defer { project.remove() }
    let before = try ProgramRun(["controleer", "--uitvoer", "toetsen=\(Self.file)"], in: project.folder)
    let hasSituations = before.output.contains("= situatie:")
    #expect(project.text(Self.file).isEmpty == !hasSituations)
    #expect(before.errors.isEmpty == hasSituations)
    if hasSituations {
      let examples = try ProgramRun(["toets", Self.file], in: project.folder)
      #expect(examples.status == 0, "\(project.text(Self.file))\n\(examples.output)\n\(examples.errors)")
    }
    let after = try ProgramRun(["controleer"], in: project.folder)
    #expect(
      GoldenCase.codes(in: after.output) == GoldenCase.codes(in: before.output),
      "\(project.text(Self.file))\n\(after.output)")
    #expect(after.status == golden.expectedStatus)
  }

  @Test func aGapIsWrittenAsNotSettled() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    let run = try ProgramRun(["controleer", "--uitvoer", "toetsen"], in: project.folder)
    #expect(run.status == 1)
    #expect(
      run.output == """
        # Situaties uit de meldingen van `aanzet controleer` over de regio noord. Zet dit bestand in
        # regions/noord/toetsen/. Bij `verwacht` staat wat nu beslist is. Verander dat zodra de afspraken
        # anders worden.
        soort: toetsen
        toetsen:
          # B301 (gat), regions/noord/afspraken.yaml:8:5. Hebt u dit geregeld? Schrijf dan `{wie: ...}` in
          # plaats van `niet-geregeld`.
          - naam: "bij overdracht is niet altijd geregeld wie dit doet: overdragen"
            op: 2020-01-01
            situatie:
              stap: overdracht
              ernst: zwaar
            verwacht:
              overdragen: niet-geregeld

        """)
  }

  @Test func examplesBelongToOneRegion() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/zuid/regio.yaml", SmallProject.region.replacing("naam: Noord", with: "naam: Zuid"))
    try project.write("regions/noord/afspraken.yaml", SmallProject.agreement(hasGap: true))
    let both = try ProgramRun(["controleer", "--uitvoer", "json", "--uitvoer", "toetsen=t.yaml"], in: project.folder)
    #expect(both.status == 2)
    #expect(both.errors.contains("Toetsen horen bij één regio. Noem er een: aanzet controleer regions/noord"))
    #expect(both.document?["fout"] != nil)
    let one = try ProgramRun(["controleer", "regions/noord", "--uitvoer=toetsen=t.yaml"], in: project.folder)
    #expect(one.status == 1)
    #expect(project.text("t.yaml").contains("regions/noord/toetsen/"))
    let answer = try ProgramRun(["wie", "regio=noord", "--uitvoer", "toetsen"], in: project.folder)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("alleen bij aanzet controleer"))
  }
}
