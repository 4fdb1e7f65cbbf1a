import Foundation
import Testing

/// All regions of this repository, as the program sees them.
@Suite struct CountryTests {
  /// A municipality of 2020 with the region that the list gives it.
  private struct Town {
    let id: String
    let code: String
    let region: String
  }

  private static func towns() throws -> [Town] {
    let text = try String(contentsOfFile: "\(GoldenCase.root)/Tests/Gegevens/gemeenten-2020.csv", encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { line in
      let cells = line.split(separator: ",").map(String.init)
      return Town(id: cells[0], code: cells[1], region: cells[2])
    }
  }

  @Test func theWholeCountryIsChecked() throws {
    let run = try ProgramRun(["controleer", "--streng"], in: GoldenCase.root)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("0 fouten, 0 waarschuwingen"))
    #expect(run.output.contains("26 regio's, "))
    #expect(!run.output.contains("onderzocht"))
  }

  /// The drafts too, as if they were in force.
  @Test func draftsHoldToo() throws {
    let run = try ProgramRun(["controleer", "--ook-concept"], in: GoldenCase.root)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("0 fouten, 0 waarschuwingen"))
    #expect(run.output.contains("Zeeland, Werken aan veiligheid"))
    #expect(try ProgramRun(["toets", "--ook-concept"], in: GoldenCase.root).status == 0)
  }

  /// Every open point is open on purpose, with a reason.
  @Test func everyOpenCriterionHasAReason() throws {
    let run = try ProgramRun(["controleer", "--uitvoer", "json"], in: GoldenCase.root)
    let criteria = try #require(run.document?["criteria"] as? [[String: Any]])
    #expect(criteria.count > 100)
    for criterion in criteria {
      #expect(criterion["stand"] as? String != "ontbreekt")
      if criterion["stand"] as? String == "bewust open" {
        #expect((criterion["redenen"] as? [String])?.isEmpty == false, "\(criterion)")
      }
    }
  }

  /// Each municipality of 2020 finds its region, and is answered: by an agreement, or by saying that there is none.
  @Test(arguments: ["2020-11-30", "2026-11-27"])
  func everyMunicipalityIsAnswered(day: String) throws {
    let towns = try Self.towns()
    #expect(towns.count == 355)
    let rows = towns.map { #"{"gemeente": "\#($0.id)", "stap": "monitoring", "op": "\#(day)"}"# + "\n" }.joined()
    let run = try ProgramRun(
      ["wie", "--tabel", CountryTable.path, "--invoer", "-", "--uitvoer", "json"], in: GoldenCase.root, input: rows)
    let answers = run.output.split(separator: "\n").map { ProgramRun.object($0) ?? [:] }
    try #require(answers.count == towns.count)
    var gone: [String] = []
    for (town, answer) in zip(towns, answers) {
      if let problem = answer["fout"] as? String {
        #expect(problem.contains("Zij is opgegaan in "), "\(town.id): \(problem)")
        gone.append(town.id)
        continue
      }
      #expect(answer["datum"] as? String == day)
      let duties = answer["besluiten"] as? [[String: Any]] ?? []
      if answer["status"] as? String == "geen-afspraken" {
        #expect(duties.isEmpty)
      } else {
        let monitoring = duties.first { $0["taak"] as? String == "monitoren" }
        #expect(monitoring?["status"] as? String == "geregeld", "\(town.id)")
      }
    }
    // The municipalities that went into others after 2020.
    #expect(gone.count == (day < "2021" ? 0 : 18), "\(gone)")
    #expect(run.status == (gone.isEmpty ? 4 : 1))
  }

  /// The list's region is the one in whose folder the municipality stands, with the same code.
  @Test func theMunicipalitiesAreThoseOfTheList() throws {
    for (region, towns) in Dictionary(grouping: try Self.towns(), by: { $0.region }) {
      let run = try ProgramRun(
        ["wie", "regio=\(region)", "gemeente=\(towns[0].code)", "stap=monitoring", "--uitvoer", "json"]
          + ["--op", "2020-11-30", "--tabel", CountryTable.path],
        in: GoldenCase.root)
      let folder = try #require(run.document?["regio"] as? String)
      let file = try String(contentsOfFile: "\(GoldenCase.root)/regions/\(folder)/regio.yaml", encoding: .utf8)
      #expect(file.contains("\ncode: \(region)\n"))
      for town in towns { #expect(file.contains("\n  \(town.id):\n    code: \(town.code)\n"), "\(town.id)") }
    }
  }

  /// No agreement is in force: said, with whom to call; of a draft it is said that it is one.
  @Test func withoutAnAgreementItIsSaidWhomToCall() throws {
    for (town, region) in [("maastricht", "Zuid-Limburg"), ("zaanstad", "Zaanstreek-Waterland")] {
      let run = try ProgramRun(["wie", "gemeente=\(town)", "stap=monitoring"], in: GoldenCase.root)
      #expect(run.status == 4)
      let lines = run.output.split(separator: "\n").joined(separator: " ")
      #expect(lines.contains("Nu aan zet: geen afspraken. Van \(region) zijn hier geen afspraken"))
      #expect(lines.contains("Bel Veilig Thuis \(region), 0800-2000."))
    }
    let draft = try ProgramRun(["wie", "gemeente=middelburg-z", "stap=monitoring"], in: GoldenCase.root)
    #expect(draft.status == 4)
    let lines = draft.output.split(separator: "\n").joined(separator: " ")
    #expect(lines.contains("Nu aan zet: geen afspraken bekend. Van Zeeland"))
    #expect(lines.contains("maar dat geldt niet, want het is niet ondertekend"))
    #expect(lines.contains("Bel Veilig Thuis Zeeland, 0800-2000."))
    let preview = try ProgramRun(
      ["wie", "gemeente=middelburg-z", "stap=monitoring", "--ook-concept"], in: GoldenCase.root)
    #expect(preview.status == 0)
    #expect(preview.output.contains("CONCEPT: dit is nog niet vastgesteld. Dit is een vooruitblik."))
  }

  @Test func theOverviewCountsTheCountry() throws {
    let day = ["--op", "2026-11-27"]
    let text = try ProgramRun(["tabel", "--overzicht"] + day, in: GoldenCase.root)
    #expect(text.status == 0)
    #expect(text.output.contains("In 13 van 26 regio's gelden afspraken."))
    #expect(text.output.contains("Geen afspraken: Zaanstreek-Waterland en Zuid-Limburg."))
    let page = try ProgramRun(["tabel", "--overzicht", "--uitvoer", "markdown"] + day, in: GoldenCase.root)
    #expect(page.output.contains("### Criteria van Werken aan veiligheid (VNG 2019)"))
    #expect(page.output.contains("| **aantal geregeld** | 13 | 13 | 13 | 0 | 0 | 13 | 1 |"))
    #expect(page.output.contains("| Zuid-Holland Zuid | ja | ja | ja | open | open | ja | ja |"))
    let sheet = try ProgramRun(["tabel", "--overzicht", "--uitvoer", "csv"] + day, in: GoldenCase.root)
    let rows = sheet.output.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(Set(rows.map { $0.count }).count == 1)
    let head = rows[0].map(String.init)
    let huisverbod = try #require(head.firstIndex(of: "stappen:huisverbod"))
    let regions = rows.dropFirst().filter { !$0[0].isEmpty }
    #expect(regions.count == 26)
    #expect(regions.filter { $0[huisverbod] == "geregeld" }.map { String($0[0]) } == ["rotterdam-rijnmond"])
    let json = try ProgramRun(["tabel", "--overzicht", "--uitvoer", "json"] + day, in: GoldenCase.root)
    #expect(json.document?["formaat"] as? String == "aanzet-overzicht/1")
    #expect(json.document?["regios-met-afspraken"] as? Int == 13)
    #expect((json.document?["regios"] as? [[String: Any]])?.count == 26)
    #expect(try ProgramRun(["tabel", "--overzicht", "--maatwerk"], in: GoldenCase.root).status == 2)
    #expect(try ProgramRun(["tabel", "--overzicht", "--stap", "monitoring"], in: GoldenCase.root).status == 2)
    let one = try ProgramRun(["tabel", "regions/twente", "--overzicht"] + day, in: GoldenCase.root)
    #expect(one.output.contains("Afspraken van 1 regio op 27 november 2026"))
  }

  /// A region with an error is named, not left out.
  @Test func theOverviewNamesABrokenRegion() throws {
    let project = try SmallProject.make()
    defer { project.remove() }
    try project.write("regions/zuid/regio.yaml", "soort: regio\nnaam: Zuid\ngemeenten: {zand: {team: kwijt}}\n")
    let run = try ProgramRun(["tabel", "--overzicht"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("Niet onderzocht, want in de bestanden staan fouten: Zuid."))
    #expect(run.errors.contains("aanzet controleer"))
  }

  /// One list of what the documents of six municipalities say otherwise.
  @Test func theDifferencesWithinFlevoland() throws {
    let run = try ProgramRun(["tabel", "regions/flevoland", "--verschillen"], in: GoldenCase.root)
    #expect(run.status == 0)
    #expect(run.output.contains("6 documenten gelden voor een deel van de regio"))
    #expect(run.output.contains("De ontvangst bevestigen (directe overdracht)"))
    #expect(run.output.contains("Almere: Het lokale team moet"))
    #expect(run.output.contains("Meestal (Dronten, Noordoostpolder, Urk en Zeewolde)"))
    let json = try ProgramRun(
      ["tabel", "regions/flevoland", "--verschillen", "--uitvoer", "json"], in: GoldenCase.root)
    let region = try #require((json.document?["regios"] as? [[String: Any]])?.first)
    #expect((region["verschillen"] as? [[String: Any]])?.count == 3)
    let page = try ProgramRun(
      ["tabel", "regions/flevoland", "--verschillen", "--uitvoer", "markdown"], in: GoldenCase.root)
    #expect(page.output.contains("| Lelystad | Het lokale team moet"))
    #expect(try ProgramRun(["tabel", "--verschillen", "--uitvoer", "csv"], in: GoldenCase.root).status == 2)
    let none = try ProgramRun(["tabel", "regions/twente", "--verschillen"], in: GoldenCase.root)
    #expect(none.status == 4)
    #expect(none.errors.contains("geen document voor een deel van een regio"))
  }

  /// A finding about a rule of the model is told once, with the places of all agreements that have it.
  @Test func aFindingOfTheModelIsToldOnce() throws {
    let run = try ProgramRun(["controleer", "--uitvoer", "json"], in: GoldenCase.root)
    let findings = try #require(run.document?["meldingen"] as? [[String: Any]])
    let ofModel = findings.filter {
      (($0["plaats"] as? [String: Any])?["bestand"] as? String) == "schemas/modellen/meerderheid.yaml"
    }
    // One region has it in other situations than the others.
    let joined = ofModel.filter { $0["regio"] == nil }
    #expect(!joined.isEmpty)
    for finding in joined {
      let places = (finding["andere-plaatsen"] as? [[String: Any]] ?? []).compactMap { $0["bestand"] as? String }
      #expect(places.contains("regions/kennemerland/afspraken-2020.yaml"))
      #expect(Set(places).count == places.count && places.count > 10)
    }
    let told = ofModel.map { "\($0["bericht"] ?? "") \($0["situatie"] ?? "")" }
    #expect(Set(told).count == told.count)
  }
}
