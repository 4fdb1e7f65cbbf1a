import Foundation
import Testing

/// The situations that the program must answer well, asked of the real region files, as far as these speak to them.
@Suite struct SituationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The answer to a question as JSON, by duty.
  private func ask(_ words: String..., on day: String = "2020-12-23") throws -> Asked {
    let run = try ProgramRun(
      ["wie"] + words + ["--op", day, "--uitvoer", "json", "--tabel", CountryTable.path], in: Self.root)
    return Asked(status: run.status, document: try #require(run.document))
  }

  @Test(arguments: ["haarlem", "alkmaar", "rotterdam"])
  func directHandoverWithoutHelpIsToldByLetter(town: String) throws {
    let answer = try ask("gemeente=\(town)", "stap=directe-overdracht", "hulp-actief=geen", "ernst=licht")
    let outcome = try #require(answer.outcome("informeren"))
    #expect(outcome["wie"] as? [String] == ["veilig-thuis"])
    #expect(outcome["hoe"] as? [String] == ["brief"])
    let told = Set(outcome["informatie"] as? [String] ?? [])
    #expect(told.isSuperset(of: ["melding", "overdracht", "rechten", "bewaartermijn", "dossier"]))
  }

  @Test func directHandoverWithTheTeamActiveIsToldByTheTeam() throws {
    let answer = try ask("gemeente=haarlem", "stap=directe-overdracht", "hulp-actief=lokaal-team")
    #expect(answer.outcome("informeren")?["wie"] as? [String] == ["lokaal-team"])
  }

  @Test func withoutTheClientAHandoverIsNotWarmButAllowed() throws {
    let answer = try ask("gemeente=haarlem", "stap=overdracht-na-onderzoek", "client-aanwezig=nee")
    let outcome = try #require(answer.outcome("overdragen"))
    #expect(outcome["wijze"] as? String != "warm")
    #expect(outcome["modaliteit"] as? String == "mag")
    #expect(outcome["zicht-gaat-over"] as? String == "na-gesprek")
    let warm = try ask("gemeente=haarlem", "stap=overdracht-na-onderzoek", "client-aanwezig=ja")
    #expect(warm.outcome("overdragen")?["wijze"] as? String == "warm")
    #expect(warm.outcome("overdragen")?["modaliteit"] as? String == "bij-voorkeur")
  }

  @Test(arguments: [("verzonden", "veilig-thuis"), ("geweigerd", "veilig-thuis"), ("gesprek-gevoerd", "lokaal-team")])
  func sightFollowsTheHandover(state: String, holder: String) throws {
    let answer = try ask(
      "gemeente=haarlem", "stap=overdracht-na-onderzoek", "client-aanwezig=nee", "overdracht-stand=\(state)")
    #expect(answer.outcome("zicht-op-veiligheid")?["wie"] as? [String] == [holder])
  }

  @Test func newConcernsInMonthFive() throws {
    let answer = try ask(
      "gemeente=haarlem", "stap=nieuwe-zorgen", "medewerking=weigert", "voorwaarden-in-gevaar=ja",
      "maanden-sinds-overdracht=5", "opnieuw-gemeld=nee")
    #expect(answer.outcome("contact-met-veilig-thuis")?["wie"] as? [String] == ["lokaal-team"])
    #expect(answer.outcome("meldcode-doorlopen")?["wie"] as? [String] == ["lokaal-team"])
    #expect(answer.outcome("zicht-op-veiligheid")?["wie"] as? [String] == ["lokaal-team"])
  }

  @Test func aLightCaseThatProvesHeavierIsReportedAgain() throws {
    let answer = try ask(
      "gemeente=haarlem", "stap=nieuwe-zorgen", "blijkt-complexer=ja", "opnieuw-gemeld=nee", "ernst=acuut")
    let outcome = try #require(answer.outcome("opnieuw-melden"))
    #expect(outcome["wie"] as? [String] == ["lokaal-team"])
    #expect(outcome["hoe"] as? [String] == ["telefoon"])
    #expect(outcome["binnen"] as? String == "direct")
    #expect(answer.outcome("zicht-op-veiligheid")?["wie"] as? [String] == ["lokaal-team"])
  }

  @Test func termsOfAReportJustBeforeChristmas() throws {
    let answer = try ask(
      "gemeente=haarlem", "stap=melding-en-veiligheidsbeoordeling", "melding=2020-12-23",
      "besluit-onderzoek=2020-12-28")
    #expect(answer.duty("veiligheidsbeoordeling")?["uiterlijk"] as? String == "2020-12-31")
    #expect(answer.duty("onderzoek-starten")?["uiterlijk"] as? String == "2020-12-28")
    #expect(answer.duty("onderzoek-afronden")?["uiterlijk"] as? String == "2021-03-08")
    let sources = ["veiligheidsbeoordeling", "onderzoek-starten"].map { duty in
      ((answer.duty(duty)?["regels"] as? [[String: Any]])?.first?["bron"] as? String) ?? ""
    }
    #expect(Set(sources).count == 2)
  }

  /// A complex case in Midden-Limburg: the base agreement with the addendum; in Noord-Limburg the base alone.
  @Test func theAddendumHoldsInItsPartOfLimburgOnly() throws {
    let middle = try ask("gemeente=weert", "stap=nieuwe-zorgen", "risicovol-of-complex=ja", "ernst=structureel")
    #expect(middle.outcome("bespreken-in-veiligheidshuis")?["met"] as? [String] == ["veiligheidshuis"])
    #expect(middle.outcome("bespreken-in-veiligheidshuis")?["modaliteit"] as? String == "kan")
    #expect(middle.documents("bespreken-in-veiligheidshuis") == ["maatwerk/midden-limburg"])
    #expect(middle.documents("meldcode-doorlopen") == ["modellen/meerderheid"])
    let north = try ask("gemeente=venlo", "stap=nieuwe-zorgen", "risicovol-of-complex=ja", "ernst=structureel")
    #expect(north.duty("bespreken-in-veiligheidshuis")?["status"] as? String == "bewust-open")
    #expect(north.documents("bespreken-in-veiligheidshuis") == ["afspraken-2020"])
    #expect(north.outcome("meldcode-doorlopen")?["wie"] as? [String] == ["lokaal-team"])
  }

  /// In Flevoland: the document of that municipality.
  @Test(arguments: [("almere", "afspraken-almere-2020"), ("lelystad", "afspraken-lelystad-2020")])
  func inFlevolandTheDocumentOfTheMunicipalityHolds(town: String, document: String) throws {
    let answer = try ask("gemeente=\(town)", "stap=directe-overdracht", "ernst=licht", "hulp-actief=geen")
    #expect(answer.documents("ontvangst-bevestigen") == [document])
  }

  /// The remark on a handover without the client says that this is not warm, and to write down why.
  @Test func aHandoverWithoutTheClientIsWrittenDown() throws {
    let run = try ProgramRun(
      ["wie", "gemeente=haarlem", "stap=overdracht-na-onderzoek", "client-aanwezig=nee", "--op", "2020-12-23"],
      in: Self.root)
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Dit is geen warme overdracht. Warm is de voorkeur, geen plicht. Leg vast waarom"))
  }

  @Test func anUnknownMunicipalityGetsNoAnswer() throws {
    let answer = try ask("gemeente=nergenshuizen", "stap=monitoring")
    #expect(answer.status == 2)
    #expect(answer.document["besluiten"] == nil)
    #expect(answer.document["fout"] != nil)
  }

  @Test func acuteUnsafetyInKennemerland() throws {
    let helper = try ask(
      "gemeente=haarlem", "stap=acute-onveiligheid", "hulp-actief=andere-aanbieder", "hulpverlener-toegerust=ja",
      "organisatie-gecontracteerd=ja")
    #expect(helper.outcome("crisisinterventie")?["modaliteit"] as? String == "bij-voorkeur")
    #expect(helper.outcome("crisisinterventie")?["wie"] as? [String] == ["betrokken-hulpverlener"])
    let without = try ask(
      "gemeente=haarlem", "stap=acute-onveiligheid", "hulp-actief=andere-aanbieder", "hulpverlener-toegerust=nee",
      "organisatie-eigen-crisisdienst=nee")
    #expect(without.outcome("crisisinterventie")?["wie"] as? [String] == ["veilig-thuis"])
    #expect(without.outcome("crisisinterventie")?["modaliteit"] as? String == "kan")
    let open = try ask("gemeente=haarlem", "stap=acute-onveiligheid", "hulp-actief=geen")
    #expect(open.duty("crisisinterventie")?["status"] as? String == "bewust-open")
  }

  @Test func theRestrainingOrderInRotterdamRijnmond() throws {
    let answer = try ask("gemeente=rotterdam", "stap=huisverbod", "huisverbod=opgelegd")
    for duty in ["huisverbod-uitvoeren", "zorgadvies"] {
      #expect(answer.outcome(duty)?["wie"] as? [String] == ["veilig-thuis"], "\(duty)")
    }
  }

  /// Where the report tells nothing of it: whoever has oversight keeps it, and that the rest is not settled is no success.
  @Test(arguments: ["haarlem", "alkmaar"])
  func theRestrainingOrderElsewhere(town: String) throws {
    let answer = try ask("gemeente=\(town)", "stap=huisverbod", "huisverbod=opgelegd")
    #expect(answer.outcome("zicht-op-veiligheid")?["wie"] as? [String] == ["huidige-houder"])
    #expect(answer.duty("huisverbod-uitvoeren") == nil)
    #expect(answer.status == 4)
    let text = try ProgramRun(["wie", "gemeente=\(town)", "stap=huisverbod"], in: Self.root)
    #expect(text.output.contains("Nu aan zet: niet geregeld."))
    #expect(text.status == 4)
  }

  /// Everything that a region writes has a source in the answer, and no answer is given as an adopted text.
  @Test(arguments: ["haarlem", "alkmaar", "rotterdam"])
  func everyAnswerHasItsSourceAndSaysThatItIsAnExample(town: String) throws {
    for step in ["directe-overdracht", "monitoring", "verschil-van-inzicht", "melding-bij-raad"] {
      let answer = try ask("gemeente=\(town)", "stap=\(step)")
      #expect(answer.document["voorbeeld"] as? Bool == true)
      for duty in answer.document["besluiten"] as? [[String: Any]] ?? [] {
        for rule in duty["regels"] as? [[String: Any]] ?? [] {
          #expect((rule["bron"] as? String)?.isEmpty == false, "\(town) \(step) \(rule)")
        }
      }
    }
  }
}

/// An answer as JSON.
private struct Asked {
  let status: Int32
  let document: [String: Any]

  /// What is said of a duty.
  func duty(_ id: String) -> [String: Any]? {
    (document["besluiten"] as? [[String: Any]])?.first { $0["taak"] as? String == id }
  }

  /// The outcome of a duty, or what is certain of it.
  func outcome(_ id: String) -> [String: Any]? {
    let duty = duty(id)
    return duty?["uitkomst"] as? [String: Any] ?? duty?["zeker"] as? [String: Any]
  }

  /// The documents of the rules that decide on a duty.
  func documents(_ id: String) -> [String] {
    ((duty(id)?["regels"] as? [[String: Any]]) ?? []).compactMap { $0["document"] as? String }
  }
}
