import Foundation
import Testing

/// What the report tells of single regions, found back in an answer.
@Suite struct RegionTests {
  private func ask(_ words: String..., on day: String = "2026-11-27") throws -> ProgramRun {
    let source = words.contains("--ook-concept") ? [] : ["--tabel", CountryTable.path]
    return try ProgramRun(["wie"] + words + ["--op", day] + source, in: GoldenCase.root)
  }

  private func lines(_ run: ProgramRun) -> String {
    run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func westBrabantCanNeverMust() throws {
    for fact in ["risicovol-of-complex=ja", "bijzondere-vorm=ouderenmishandeling"] {
      let words =
        ["gemeente=breda", "stap=monitoring", fact] + (fact.hasPrefix("b") ? ["risicovol-of-complex=nee"] : [])
      let run = try ProgramRun(["wie"] + words + ["--uitvoer", "json"], in: GoldenCase.root)
      let duties = run.document?["besluiten"] as? [[String: Any]] ?? []
      let outcome = duties.first { $0["taak"] as? String == "casusregie" }?["uitkomst"] as? [String: Any]
      #expect(outcome?["wie"] as? [String] == ["veilig-thuis"])
      #expect(outcome?["modaliteit"] as? String == "kan")
    }
    let shown = lines(try ask("gemeente=breda", "stap=monitoring", "risicovol-of-complex=ja"))
    #expect(shown.contains("West-Brabant kan"))
    #expect(!shown.contains("casusregie doen Veilig Thuis West-Brabant moet"))
  }

  @Test func utrechtWorksWithTheCouncilAndTheInstitution() throws {
    let run = lines(
      try ask("gemeente=zeist", "stap=monitoring", "minderjarige-betrokken=ja", "gedwongen-kader=maatregel"))
    #expect(run.contains("samen met de Raad voor de"))
    #expect(run.contains("SAVE (Samen Veilig"))
    #expect(run.contains("maatwerk/raad-en-gecertificeerde-instelling.yaml"))
    #expect(run.contains("buiten kantoortijd"))
  }

  @Test func zuidHollandZuidLearnsTwiceAYear() throws {
    let run = lines(try ask("regio=zhz", "stap=casusevaluatie"))
    #expect(run.contains("werkleerconferentie"))
    #expect(run.contains("\"Tijdens deze bijeenkomsten wordt aan de hand van"))
    #expect(run.contains("Twee keer per jaar."))
  }

  /// A family with youth and adults: one document says that it goes before, and `--waarom` says so too.
  @Test func zuidHollandZuidSaysWhichAgreementGoesBefore() throws {
    let run = try ProgramRun(
      ["wie", "gemeente=dordrecht", "stap=monitoring", "doelgroep=beide", "--waarom"], in: GoldenCase.root)
    #expect(lines(run).contains("wijkt voor team-en-beide-aanbieders"))
    #expect(lines(run).contains("het document van die regel gaat voor (gaat-voor)"))
  }

  @Test func twentePreventsAndTrains() throws {
    let run = lines(try ask("regio=twente", "stap=voorlichting-en-deskundigheid"))
    #expect(run.contains("Nu aan zet: Veilig Thuis Twente moet training voor professionals organiseren"))
    #expect(run.contains("Voorlichting en preventie organiseren"))
  }

  @Test func gelderlandZuidHasAProjectGroupFiguresAndAnAnnexOfAnotherBody() throws {
    let care = lines(try ask("regio=gelderland-zuid", "stap=onderhoud-van-afspraken"))
    #expect(care.contains("de projectgroep moet"))
    #expect(care.contains("kwartaalrapportage"))
    let handover = lines(try ask("gemeente=nijmegen", "stap=overdracht-na-onderzoek"))
    #expect(handover.contains("maatwerk, vastgesteld door: de voorzitter van de werkgroep"))
  }

  /// The version that was replaced, the day before, on and after.
  @Test func gelderlandZuidReplacesItsAgreement() throws {
    for (day, document) in [
      ("2017-06-30", nil), ("2017-07-01", "afspraken-2017"), ("2020-07-14", "afspraken-2017"),
      ("2020-07-15", "afspraken-2020"), ("2020-07-16", "afspraken-2020"),
    ] as [(String, String?)] {
      let run = try ask("gemeente=nijmegen", "stap=monitoring", "--uitvoer", "json", on: day)
      #expect((run.document?["status"] as? String == "geen-afspraken") == (document == nil), "\(day)")
      let care = try ask("regio=gelderland-zuid", "stap=onderhoud-van-afspraken", "--uitvoer", "json", on: day)
      #expect((care.document?["besluiten"] as? [Any])?.isEmpty == (document != "afspraken-2020"), "\(day)")
    }
  }

  @Test func theCaseStudies() throws {
    #expect(lines(try ask("gemeente=leeuwarden", "stap=monitoring")).contains("Gebiedsteam Leeuwarden"))
    #expect(
      lines(try ask("gemeente=tilburg", "stap=monitoring", "risicovol-of-complex=ja")).contains(
        "het Veiligheidsteam kan"))
    #expect(lines(try ask("gemeente=leiden", "stap=monitoring")).contains("de gemeente moet"))
    #expect(lines(try ask("gemeente=gouda", "stap=onderhoud-van-afspraken")).contains("de bruggenbouwer kan"))
    // The agreement of Hart van Brabant began on a known day.
    #expect(try ask("gemeente=tilburg", "stap=monitoring", on: "2020-07-14").status == 4)
    #expect(try ask("gemeente=tilburg", "stap=nieuwe-zorgen", on: "2020-07-15").output.contains("VOORBEELD"))
  }

  @Test func ijssellandHasADraftWithOneMunicipality() throws {
    #expect(lines(try ask("gemeente=zwolle", "stap=monitoring")).contains("Concept samenwerkingsafspraken"))
    let preview = try ask("gemeente=zwolle", "stap=monitoring", "--ook-concept")
    #expect(preview.status == 0)
    #expect(preview.output.contains("CONCEPT"))
    #expect(try ask("gemeente=deventer", "stap=monitoring", "--ook-concept").status == 4)
  }

  /// Merged, divided, and gone into a municipality of another region.
  @Test func municipalitiesThatAreGone() throws {
    for (town, successors) in [
      ("loppersum", "Eemsdelta"), ("haaren", "Boxtel, Oisterwijk, Tilburg en Vught"), ("weesp", "Amsterdam"),
      ("uden", "Maashorst"),
    ] {
      let run = try ask("gemeente=\(town)", "stap=monitoring")
      #expect(run.status == 2)
      #expect(run.errors.contains("Zij is opgegaan in \(successors)."), "\(run.errors)")
      #expect(run.errors.contains("Bel 112"))
    }
    #expect(try ask("gemeente=loppersum", "stap=monitoring", on: "2020-12-31").status == 4)
    #expect(try ask("gemeente=loppersum", "stap=monitoring", on: "2021-01-01").status == 2)
    #expect(try ask("gemeente=eemsdelta", "stap=monitoring", on: "2020-12-31").status == 2)
    #expect(try ask("gemeente=eemsdelta", "stap=monitoring", on: "2021-01-01").status == 4)
  }

  /// What the law and an agreement set is both told, with the last day; a day that has passed is said so.
  @Test func termsWithTheirLastDays() throws {
    let early = lines(
      try ask(
        "gemeente=haarlem", "stap=melding-en-veiligheidsbeoordeling", "melding=2020-12-23", on: "2020-12-24"))
    #expect(early.contains("uiterlijk do 31 december 2020 (5"))
    #expect(early.contains("uiterlijk ma 28 december 2020 (5"))
    #expect(!early.contains("voorbij"))
    let late = lines(
      try ask(
        "gemeente=haarlem", "stap=melding-en-veiligheidsbeoordeling", "melding=2020-12-23", on: "2021-02-01"))
    #expect(late.contains("uiterlijk do 31 december 2020 (5") && late.contains("voorbij"))
    let moments = lines(try ask("gemeente=haarlem", "stap=monitoring", "overdracht=2020-11-30", on: "2020-12-01"))
    #expect(moments.contains("op zo 28 februari 2021 (3 maanden na"))
    #expect(try ask("gemeente=haarlem", "stap=monitoring", "overdracht=2200-01-01").status == 2)
    #expect(try ask("gemeente=haarlem", "stap=monitoring", on: "1899-12-31").status == 2)
  }
}
