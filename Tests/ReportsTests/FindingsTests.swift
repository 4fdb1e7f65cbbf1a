import Calendar
import Diagnostics
import Testing

@testable import Reports

@Suite struct FindingsTests {
  private static let kind = FindingKind("B301", "gat", .fout, "uitleg")
  private static let tip = FindingKind("B399", "kleinigheid", .tip, "uitleg")
  private static let path = "regions/kennemerland/afspraken-2020.yaml"

  private static func span(_ line: Int, _ column: Int, _ length: Int, file: String = path) -> SourceSpan {
    SourceSpan(
      file: file, start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line, column: column + length))
  }

  private static let source = SourceFile(
    path: path, bytes: Array((String(repeating: "#\n", count: 56) + "    crisisinterventie:\n").utf8))

  private static let example = Finding(
    kind, "bij acute onveiligheid is niet geregeld wie de crisisinterventie doet", at: span(56, 4, 17),
    help: "voeg een regel toe voor deze situatie, of schrijf `bewust-open: <reden>`",
    label: "deze regels laten situaties open",
    path: DomainPath(
      region: "kennemerland", document: "afspraken-2020", rules: ["actieve-hulpverlener"],
      step: "acute-onveiligheid", duty: "crisisinterventie", framework: "werken-aan-veiligheid-2019", criterion: "b"),
    situation: [FactValue("hulp-actief", "geen")], share: Share(part: Digits("1200"), whole: Digits("9600")))

  private func report(_ findings: [Finding], criteria: [CriterionState] = []) -> FindingReport {
    FindingReport(
      findings: findings, sources: [Self.path: Self.source], fileCount: 12, regionCount: 3, provenSituations: "41472",
      criteria: criteria)
  }

  @Test func textIsThatOfTheDesign() {
    #expect(
      FindingsText.render(report([Self.example]), style: Style()) == """
        fout B301 (gat): bij acute onveiligheid is niet geregeld wie de crisisinterventie doet
          --> regions/kennemerland/afspraken-2020.yaml:57:5
        57 |     crisisinterventie:
           |     ^^^^^^^^^^^^^^^^^ deze regels laten situaties open
           = situatie: hulp actief = geen (de andere feiten maken niet uit)
           = aandeel: 1.200 van 9.600 situaties bij deze stap
           = hulp: voeg een regel toe voor deze situatie, of schrijf `bewust-open: <reden>`
           = uitleg: aanzet leg-uit B301
        1 fout, 0 waarschuwingen in 12 bestanden (3 regio's, 41.472 situaties bewezen)

        """)
  }

  @Test func regionsThatWereNotExaminedAreCounted() {
    let report = FindingReport(
      findings: [], sources: [:], fileCount: 12, regionCount: 3, provenRegionCount: 2, provenSituations: "1654",
      criteria: [])
    #expect(
      FindingsText.render(report, style: Style())
        == "0 fouten, 0 waarschuwingen in 12 bestanden (2 van 3 regio's onderzocht, 1.654 situaties bewezen)\n")
  }

  @Test func otherPlacesFollowWithTheirLines() {
    var finding = Self.example
    finding.related = [
      RelatedPlace(Self.span(0, 0, 1), "hier ook"), RelatedPlace(Self.span(3, 1, 2, file: "x"), "en daar"),
    ]
    let text = FindingsText.render(report([finding]), style: Style())
    #expect(text.contains("\n  ::: regions/kennemerland/afspraken-2020.yaml:1:1\n 1 | #\n   | ^ hier ook\n"))
    #expect(text.contains("\n  ::: x:4:2 en daar\n"))
  }

  @Test func summaryHasSingularAndPlural() {
    let one = FindingReport(
      findings: [Finding(Self.tip, "iets", at: Self.span(0, 0, 0))], sources: [:], fileCount: 1, regionCount: 1,
      provenSituations: "1", criteria: [])
    #expect(
      FindingsText.render(one, style: Style()).hasSuffix(
        "\n0 fouten, 0 waarschuwingen, 1 tip in 1 bestand (1 regio, 1 situatie bewezen)\n"))
  }

  @Test func hiddenOnesAreCountedAndTheMostSevereAreShown() {
    let findings = [
      Finding(Self.tip, "eerst", at: Self.span(0, 0, 1)), Self.example,
      Finding(Self.tip, "later", at: Self.span(60, 0, 1)),
    ]
    let text = FindingsText.render(report(findings), style: Style(), limit: 1)
    #expect(text.contains("fout B301"))
    #expect(!text.contains("eerst"))
    #expect(text.contains("\nNog 2 meldingen niet getoond (2 tips).\n1 fout, 0 waarschuwingen, 2 tips in"))
    #expect(FindingsShort.render(report(findings), limit: 2).hasSuffix("\nNog 1 melding niet getoond (1 tip).\n"))
    #expect(!FindingsText.render(report(findings), style: Style(), limit: 3).contains("niet getoond"))
  }

  @Test func shortFormHasOneLineEach() {
    let broken = Finding(Self.tip, "twee\nregels\u{1B}", at: Self.span(0, 0, 1))
    #expect(
      FindingsShort.render(report([Self.example, broken])) == """
        regions/kennemerland/afspraken-2020.yaml:57:5: fout B301 (gat): bij acute onveiligheid is niet geregeld wie de \
        crisisinterventie doet
        regions/kennemerland/afspraken-2020.yaml:1:1: tip B399 (kleinigheid): twee regels\u{FFFD}

        """)
  }

  @Test func jsonIsThatOfTheDesign() {
    let state = CriterionState(
      region: .init("kennemerland", "Kennemerland"), framework: .init("werken-aan-veiligheid-2019", "Werken"),
      criterion: .init("b", "Wie doet wat"), from: Day(iso: "2020-07-15") ?? Day.first, through: nil, state: .missing,
      findings: [Self.example])
    let plain = Finding(Self.tip, "kort", at: Self.span(0, 0, 1))
    #expect(
      FindingsJSON.object(report([Self.example, plain], criteria: [state])).line == """
        {"formaat":"aanzet-meldingen/1","meldingen":[{"code":"B301","naam":"gat","ernst":"fout",\
        "bericht":"bij acute onveiligheid is niet geregeld wie de crisisinterventie doet",\
        "plaats":{"bestand":"regions/kennemerland/afspraken-2020.yaml","van":{"rij":57,"kolom":5},\
        "tot":{"rij":57,"kolom":22}},"andere-plaatsen":[],"regio":"kennemerland","document":"afspraken-2020",\
        "regels":["actieve-hulpverlener"],"stap":"acute-onveiligheid","taak":"crisisinterventie",\
        "kader":"werken-aan-veiligheid-2019","criterium":"b","situatie":{"hulp-actief":"geen"},\
        "aandeel":{"deel":"1200","geheel":"9600"},"hulp":"voeg een regel toe voor deze situatie, of schrijf `bewust-open: <reden>`",\
        "vingerafdruk":"\(Self.example.fingerprint(marking: "crisisinterventie"))"},{"code":"B399","naam":"kleinigheid","ernst":"tip",\
        "bericht":"kort","plaats":{"bestand":"regions/kennemerland/afspraken-2020.yaml","van":{"rij":1,"kolom":1},\
        "tot":{"rij":1,"kolom":2}},"andere-plaatsen":[],"vingerafdruk":"\(plain.fingerprint(marking: "#"))"}],\
        "criteria":[{"regio":"kennemerland","kader":"werken-aan-veiligheid-2019","criterium":"b",\
        "van":"2020-07-15","tot":null,"stand":"ontbreekt"}],\
        "samenvatting":{"fouten":1,"waarschuwingen":0,"tips":1,"bestanden":12,"situaties-bewezen":"41472"}}
        """)
  }
}
