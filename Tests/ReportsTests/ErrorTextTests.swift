import Calendar
import Reports
import Testing

@testable import DecisionTable

@Suite struct ErrorTextTests {
  private static let nine = (1...9).map { "regio-\($0)" }
  private static let licht = (fact: Word(id: "ernst", name: "Ernst"), value: Word(id: "licht", name: "licht"))
  private static let huisverbod = (
    fact: Word(id: "huisverbod", name: "Huisverbod"), value: Word(id: "opgelegd", name: "opgelegd")
  )

  static let cases: [(QuestionError, String, String?)] = [
    (.regionMissing(candidates: nine), "Zeg om welke regio of gemeente het gaat", nil),
    (
      .regionUnknown("kenemerland", candidates: ["kennemerland"]), "De regio \"kenemerland\" staat niet", "kennemerland"
    ),
    (.municipalityUnknown("harlem", candidates: ["haarlem"]), "De gemeente \"harlem\" is niet bekend.", "haarlem"),
    (
      .municipalityElsewhere("x", region: "Zuid"),
      "De gemeente \"x\" hoort bij de regio Zuid, niet bij de genoemde regio.", nil
    ),
    (.municipalityAmbiguous("x", regions: ["a", "b"]), "De gemeente \"x\" komt in meer regio's voor.", nil),
    (
      .municipalityGone(name: "Langedijk", day: Day.last, successors: ["Dijk en Waard"]),
      "De gemeente Langedijk bestaat niet op 31 december 2199. Zij is opgegaan in Dijk en Waard.", "Dijk en Waard"
    ),
    (.municipalityGone(name: "X", day: Day.last, successors: []), "De gemeente X bestaat niet op", nil),
    (.stepMissing(candidates: ["monitoring"]), "Zeg om welke stap het gaat, met stap=. Mogelijk: monitoring.", nil),
    (.stepUnknown("monitorign", candidates: ["monitoring"]), "De stap \"monitorign\" bestaat niet.", "monitoring"),
    (.factUnknown("erns", candidates: ["ernst"]), "Het feit \"erns\" bestaat niet. Bekend zijn: ernst.", "ernst"),
    (
      .valueUnknown(fact: "ernst", value: "lich", candidates: ["licht", "acuut"]),
      "De waarde \"lich\" past niet bij \"ernst\". Mogelijk: licht of acuut.", "licht"
    ),
    (.numberOutside(fact: "maanden", value: "99", lowest: 0, highest: 24), "De waarde \"99\" past niet bij", nil),
    (.dateInvalid(event: "melding", value: "gisteren"), "De dag \"gisteren\" van \"melding\" is geen datum.", nil),
    (.saidTwice("ernst"), "\"ernst\" staat twee keer in de vraag.", nil),
    (.noMunicipalityFits(["team-type=x"]), "Geen gemeente van deze regio past bij \"team-type=x\".", nil),
    (
      .impossible([licht, huisverbod]),
      "Deze situatie kan niet bestaan: \"ernst=licht\" en \"huisverbod=opgelegd\" gaan niet samen.", nil
    ),
    (.impossible([]), "Deze situatie kan niet bestaan.", nil),
  ]

  @Test(arguments: cases.indices)
  func questionErrors(_ number: Int) {
    let (error, start, suggestion) = Self.cases[number]
    let (message, nearest) = QuestionErrorText.message(error)
    #expect(message.hasPrefix(start), "\(message)")
    #expect(nearest == suggestion)
    #expect(message.hasSuffix("."))
  }

  @Test func atMostEightAreNamed() {
    let message = QuestionErrorText.message(.regionMissing(candidates: Self.nine)).message
    #expect(message.contains("regio-8 en nog 1."))
    #expect(!message.contains("regio-9"))
  }

  @Test func hostileTextIsShortened() {
    let hostile = String(repeating: "\u{1B}[2J\n", count: 30_000)
    let message = QuestionErrorText.message(.factUnknown(hostile, candidates: [])).message
    #expect(message.count < 400)
    #expect(!message.contains("\n") && !message.contains("\u{1B}"))
  }

  @Test(arguments: [
    (TableError.unreadable(2), "De beslistabel kan niet worden gelezen: het bestand is er niet."),
    (.unreadable(99), "De beslistabel kan niet worden gelezen: foutnummer 99 van het systeem."),
    (.notAFile, "De beslistabel kan niet worden gelezen: dit is geen gewoon bestand."),
    (.notATable, "Dit bestand is geen beslistabel van aanzet."),
    (.otherVersion(7), "Deze beslistabel heeft vorm 7"),
    (.damaged("de kop"), "Deze beslistabel is niet te vertrouwen: de kop is beschadigd of veranderd."),
  ])
  func tableErrors(_ error: TableError, _ start: String) {
    #expect(TableErrorText.message(error).hasPrefix(start))
    #expect(AskErrorText.message(.table(error)).message == TableErrorText.message(error))
  }

  @Test func disagreementIsAFaultOfTheProgram() {
    #expect(AskErrorText.message(.disagreement(duty: "informeren")).message.contains("fout in het programma"))
  }
}
