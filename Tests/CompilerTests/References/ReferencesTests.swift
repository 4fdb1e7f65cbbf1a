import Agreements
import Compiler
import Diagnostics
import Testing

/// One wrong name gives one finding, at its exact place.
@Suite struct ReferencesTests {
  typealias Mistake = ReferencesSample.Mistake

  private func lines(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.kind.code) \(ReferencesSample.place(of: $0)) \($0.message)" }
  }

  @Test func theSampleHasNoFindings() throws {
    #expect(lines(try ReferencesSample().findings) == [])
  }

  @Test(
    arguments: ReferencesMistakes.ofNames + ReferencesMistakes.ofVocabulary + ReferencesMistakes.ofRules
      + ReferencesMistakes.ofDocuments)
  func givesOneFindingAtTheMark(_ mistake: Mistake) throws {
    var project = try ReferencesSample()
    try project.replace(mistake.old, by: mistake.new, in: mistake.file)
    let found = project.findings
    let mark = try #require(project.mark)
    let places = found.map { "\($0.kind.code) \(ReferencesSample.place(of: $0))" }
    #expect(places == ["\(mistake.code) \(mark)"], "\(lines(found))")
    #expect(found.allSatisfy { !$0.help.isEmpty })
  }

  @Test func aNearWordIsSuggestedAndTheListIsCut() throws {
    var project = try ReferencesSample()
    try project.replace("wie: bruggenbouwer", by: "wie: brugenbouwer", in: ReferencesSample.agreement)
    let help = try #require(project.findings.first?.help)
    #expect(help.hasPrefix("Bedoelt u \"bruggenbouwer\"? Hier kan staan: "))
    try project.replace("wie: brugenbouwer", by: "wie: Veilig Thuis", in: ReferencesSample.agreement)
    #expect(project.findings.first?.help.hasPrefix("Bedoelt u \"veilig-thuis\"?") == true)
    try project.replace("stap: melding", by: "stap: melding, erst: licht", in: ReferencesSample.examples)
    let facts = try #require(project.findings.last?.help)
    #expect(facts.hasPrefix("Bedoelt u \"ernst\"?"))
    #expect(facts.contains(" en nog "))
  }

  @Test func findingsSayWhereInTheDomainTheyLie() throws {
    var project = try ReferencesSample()
    try project.replace("hoe: beveiligde-mail", by: "hoe: mail", in: ReferencesSample.agreement)
    let path = try #require(project.findings.first?.path)
    #expect(
      path
        == DomainPath(
          region: "noord", document: "afspraken-2020", rules: ["team-informeert"], step: "melding", duty: "informeren"))
  }

  @Test func ownWordsAreKnownInTheirRegionOnly() throws {
    var project = try ReferencesSample()
    try project.replace("wie: lokaal-team", by: "wie: bruggenbouwer", in: ReferencesSample.model)
    #expect(project.findings.map(\.kind.code) == ["V205"])
    project = try ReferencesSample()
    project.texts["regions/zuid/regio.yaml"] = "soort: regio\nnaam: Zuid\ngemeenten: {breda: {}}\n"
    project.texts["regions/zuid/afspraken.yaml"] = """
      soort: afspraken
      titel: Zuid
      status: voorbeeld
      geldig: {van: 2020-01-01}
      kaders: werken
      voor: {doelgroep: jeugd}
      """
    #expect(project.findings.map(\.kind.code) == ["V203"])
  }

  @Test func whatNamesAnUnreadableThingIsNotReportedAsWell() throws {
    var project = try ReferencesSample()
    try project.replace("als: [{hulp", by: "als: [{{hulp", in: ReferencesSample.agreement)
    #expect(Set(project.findings.map(\.kind.code)).isDisjoint(with: ["V208", "V213"]))
    project = try ReferencesSample()
    try project.replace("modaliteit: bij-voorkeur", by: "modaliteit: liever", in: ReferencesSample.agreement)
    #expect(project.findings.map(\.kind.code) == ["S110"])
    project = try ReferencesSample()
    project.texts["regions/noord/afspraken-2018.yaml"] = "soort: maatwerk"
    #expect(project.findings.map(\.kind.code) == ["S119"])
    project = try ReferencesSample()
    project.texts[ReferencesSample.framework] = "- a"
    project.texts[ReferencesSample.model] = "- a"
    #expect(project.findings.map(\.kind.code) == ["S105", "S105"])
    project = try ReferencesSample()
    try project.replace("soort: getal, van: 0", by: "soort: getal, van: nul", in: ReferencesSample.words)
    #expect(project.findings.map(\.kind.code) == ["S109"])
  }

  @Test func aSectionNeedsItsStepAndDuties() throws {
    var project = try ReferencesSample()
    try project.replace("opschalen: {velden", by: "opschaling: {velden", in: ReferencesSample.words)
    try project.replace("aan-zet: opschalen", by: "aan-zet: opschaling", in: ReferencesSample.words)
    #expect(project.findings.map(\.kind.code) == ["V225"])
    project = try ReferencesSample()
    try project.replace("overdragen:\n    velden", by: "overdraag:\n    velden", in: ReferencesSample.words)
    #expect(project.findings.filter { $0.kind.code == "V225" }.count == 1)
  }

  @Test func aSecondOtherwiseIsSaid() throws {
    var project = try ReferencesSample()
    try project.replace("als: {ernst: licht, gemeente", by: "anders: ja #", in: ReferencesSample.agreement)
    #expect(project.findings.map(\.kind.code) == ["V212"])
  }

  @Test func twoRegionsCannotShareAName() throws {
    var project = try ReferencesSample()
    project.texts["regions/zuid/regio.yaml"] = "soort: regio\nnaam: Zuid\nook-wel: ▶nrd\ngemeenten: {breda: {}}\n"
    #expect(lines(project.findings).count == 1)
    #expect(project.findings.map(ReferencesSample.place) == [project.mark])
  }

  @Test func aLongChainOfExceptionsIsNoProblem() throws {
    var project = try ReferencesSample()
    let rules = (1...3000).map { number in
      "{regel: r\(number), uitzondering-op: r\(number - 1), wie: veilig-thuis, hoe: brief, bron: AEF}"
    }
    let first = "{regel: r0, wie: veilig-thuis, hoe: brief, bron: AEF}"
    project.texts["regions/noord/lang.yaml"] = """
      soort: afspraken
      titel: Lang
      status: voorbeeld
      geldig: {van: 2020-01-01}
      kaders: werken
      stappen: {melding: {informeren: [\(([first] + rules).joined(separator: ", "))]}}
      """
    #expect(lines(project.findings) == [])
  }
}
