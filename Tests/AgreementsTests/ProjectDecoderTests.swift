import Agreements
import Calendar
import Diagnostics
import Testing

/// What files become, and what is said about where they stand.
@Suite struct ProjectDecoderTests {
  private func codes(_ decoded: DecodedProject) -> [String] {
    decoded.findings.sorted.map { "\($0.kind.code) \($0.span.file)" }
  }

  @Test func theExamplesOfTheSpecificationDecode() throws {
    let decoded = ProjectDecoder.decode(try SampleProject(folder: "Specificatie").files)
    // The page has rules without a source, and a remark behind a text.
    let others = decoded.findings.sorted.filter { !["V227", "Y019"].contains($0.kind.code) }
    #expect(others.map(line) == [])
    let region = try #require(decoded.project?.regions.first)
    let document = try #require(region.documents.first)
    #expect(document.sections.lists.flatMap(\.rules).map(\.id.value).count == 6)
    #expect(document.sections.escalation?.rungs.map(\.id.value).last == "gemeente-bestuurlijk")
    #expect(document.openCriteria.map(\.criterion.value) == ["e"])
    #expect(region.region.municipalities.map(\.id.value) == ["alkmaar", "texel", "langedijk"])
    #expect(region.examples.first?.examples.first?.expected.count == 2)
  }

  @Test func valuesArriveAsTheyWereWritten() throws {
    let project = try #require(ProjectDecoder.decode(try SampleProject().files).project)
    #expect(project.frameworks.map(\.id) == ["werken", "zicht"])
    #expect(project.models.map(\.id) == ["basis"])
    let files = try #require(project.regions.first)
    #expect(files.documents.map(\.id) == ["afspraken-2018", "afspraken-2020", "maatwerk/kennemerland"])
    let document = files.documents[1]
    #expect(document.frameworks.map(\.value) == ["werken", "zicht"])
    #expect(document.replaces.map(\.value) == ["afspraken-2018"])
    let rules = document.sections.lists.flatMap(\.rules)
    #expect(rules[0].alsoAt.map(\.value) == ["monitoring"])
    #expect(rules[1].condition?.alternatives.count == 2)
    #expect(rules[1].fixed != nil)
    #expect(rules[2].exceptionTo?.value == "team-informeert")
    #expect(rules[3].otherwise != nil)
    guard case .open(let reason) = rules[3].outcome else { return #expect(Bool(false)) }
    #expect(reason == "Dat verschilt per zaak.")
    #expect(document.sections.lists.map(\.isHandoverSection) == [false, false, true])
    #expect(document.sections.escalation?.meanwhile.map(\.value) == ["huidige-houder"])
    #expect(files.region.contacts.map(\.municipality?.value) == [nil, "alkmaar"])
    #expect(files.examples.first?.examples.first?.day?.value.iso == "2020-09-01")
    #expect(project.vocabulary.equatedDays.map(\.iso) == ["2026-05-15"])
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let files = try SampleProject().files.sorted { $0.path < $1.path }
    let turned = files.reversed().map { SourceFile(path: "/ergens/\($0.path)", bytes: $0.bytes) }
    #expect(ProjectDecoder.decode(turned).project?.regions.first?.documents.count == 3)
    #expect(ProjectDecoder.decode(turned).findings.isEmpty)
  }

  @Test(arguments: [
    ("regions/noord/extra/a.yaml", "S119"), ("schemas/a.yaml", "S119"), ("regions/a.yaml", "S119"),
    ("a.yaml", "S119"), ("regions/noord/toetsen/lezen.txt", "S123"), ("regions/noord/Afspraken.yaml", "S123"),
    ("regions/noord/nieuw.yml", "S123"),
  ])
  func aFileInAWrongPlaceIsSaid(_ path: String, _ code: String) throws {
    var project = try SampleProject()
    project.set(path, project.texts["regions/noord/afspraken-2018.yaml"])
    #expect(codes(ProjectDecoder.decode(project.files)) == ["\(code) \(path)"])
  }

  @Test func aFolderWithoutRegionFileIsSaidOnce() throws {
    var project = try SampleProject()
    project.set(Sample.region, nil)
    let decoded = ProjectDecoder.decode(project.files)
    #expect(codes(decoded) == ["S119 regions/noord/afspraken-2018.yaml"])
    #expect(decoded.project?.regions.isEmpty == true)
  }

  @Test func theSameFileTwiceIsSaid() throws {
    var project = try SampleProject()
    project.set("kopie/\(Sample.words)", project.texts[Sample.words])
    #expect(codes(ProjectDecoder.decode(project.files)) == ["V218 \(Sample.words)"])
  }

  @Test func aFileThatIsAListIsSaid() throws {
    var project = try SampleProject()
    project.set(Sample.model, "- soort: model\n")
    #expect(codes(ProjectDecoder.decode(project.files)) == ["S105 \(Sample.model)"])
  }

  @Test func withoutVocabularyThereIsNoProject() throws {
    var project = try SampleProject()
    project.set(Sample.words, nil)
    let decoded = ProjectDecoder.decode(project.files)
    #expect(decoded.project == nil)
    #expect(codes(decoded) == ["S119 \(Sample.words)"])
  }

  @Test func aBrokenRuleIsLeftOutAndItsNameStaysKnown() throws {
    var project = try SampleProject()
    try project.replace("binnen: 5 werkdagen", by: "binnen: vijf", in: Sample.agreement)
    let decoded = ProjectDecoder.decode(project.files)
    let sections = try #require(decoded.project?.regions.first?.documents[1].sections)
    #expect(sections.unreadableRules == ["brief-van-vt"])
    #expect(decoded.findings.sorted.map(\.path.rules) == [["brief-van-vt"]])
    #expect(decoded.findings.sorted.map(\.path.step) == ["melding"])
  }

  @Test func everyKindHasItsOwnCodeAndName() {
    let kinds =
      FindingKind.writingOfFiles + FindingKind.structure + FindingKind.references
      + FindingKind.time
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    #expect(kinds.allSatisfy { $0.explanation.count > 100 })
  }
}
