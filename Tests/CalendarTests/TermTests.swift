import Testing

@testable import Calendar

@Suite struct TermTests {
  @Test(arguments: [
    (TermUnit.hours, "uur", "uren"), (.days, "dag", "dagen"), (.workingDays, "werkdag", "werkdagen"),
    (.weeks, "week", "weken"), (.months, "maand", "maanden"),
  ]) func unitWords(unit: TermUnit, singular: String, plural: String) {
    #expect(unit.dutchSingular == singular)
    #expect(unit.dutchPlural == plural)
    #expect(TermUnit(dutch: singular) == unit)
    #expect(TermUnit(dutch: plural) == unit)
  }

  @Test(arguments: ["", "jaar", "jaren", "Dagen", "dagen ", "days", "workingDays"])
  func noUnit(word: String) {
    #expect(TermUnit(dutch: word) == nil)
  }

  @Test(
    arguments: [
      ("5 werkdagen na melding", 5, TermUnit.workingDays, "melding"),
      ("5 werkdag na melding", 5, .workingDays, "melding"),
      ("1 werkdagen na melding", 1, .workingDays, "melding"), ("3 maanden", 3, .months, nil),
      ("24 uur", 24, .hours, nil),
      ("2 werkdagen na verschil-van-inzicht", 2, .workingDays, "verschil-van-inzicht"),
      ("  10\tweken \n na  melding\r\n", 10, .weeks, "melding"), ("9999 dagen na na", 9999, .days, "na"),
      ("1 dag na direct", 1, .days, "direct"), ("1 uur na 2e-overleg", 1, .hours, "2e-overleg"),
    ] as [(String, Int, TermUnit, String?)])
  func reads(text: String, amount: Int, unit: TermUnit, event: String?) throws {
    let term = try Term.parse(text)
    #expect(term.length == .span(amount: amount, unit: unit))
    #expect(term.event == event)
    #expect(term == Term(amount: amount, unit: unit, event: event))
  }

  @Test(arguments: ["direct", " direct ", "direct\n"])
  func readsDirect(text: String) throws {
    let term = try Term.parse(text)
    #expect(term == .direct)
    #expect(term.length == .direct)
    #expect(term.event == nil)
  }

  @Test(arguments: [
    ("", TermParseError.empty), (" \t\r\n", .empty),
    ("vijf dagen", .amount(offered: "vijf")), ("0 dagen", .amount(offered: "0")), ("-1 dagen", .amount(offered: "-1")),
    ("+1 dag", .amount(offered: "+1")), ("05 dagen", .amount(offered: "05")), ("1.5 dagen", .amount(offered: "1.5")),
    ("10000 dagen", .amount(offered: "10000")), ("5dagen", .amount(offered: "5dagen")),
    ("٥ dagen", .amount(offered: "٥")),
    ("99999999999999999999999999 dagen", .amount(offered: "99999999999999999999999999")),
    ("Direct", .amount(offered: "Direct")), ("na melding", .amount(offered: "na")),
    ("5\u{A0}dagen", .amount(offered: "5\u{A0}dagen")), ("0", .amount(offered: "0")),
    ("5", .missingUnit), ("5 jaar na melding", .unit(offered: "jaar")), ("5 na melding", .unit(offered: "na")),
    ("5 Dagen", .unit(offered: "Dagen")),
    ("5 dagen melding", .missingNa(offered: "melding")), ("5 dagen voor melding", .missingNa(offered: "voor melding")),
    ("5 dagen Na melding", .missingNa(offered: "Na melding")),
    ("5 dagen na", .missingEvent), ("5 dagen na ", .missingEvent),
    ("5 dagen na de melding", .event(offered: "de melding")), ("5 dagen na Melding", .event(offered: "Melding")),
    ("5 dagen na mel_ding", .event(offered: "mel_ding")), ("5 dagen na -melding", .event(offered: "-melding")),
    ("5 dagen na melding-", .event(offered: "melding-")), ("5 dagen na a--b", .event(offered: "a--b")),
    ("5 dagen na meldíng", .event(offered: "meldíng")), ("5 dagen na -", .event(offered: "-")),
    ("direct na  melding", .textAfterDirect(offered: "na melding")), ("direct!", .amount(offered: "direct!")),
  ]) func refuses(text: String, error: TermParseError) {
    #expect(throws: error) { try Term.parse(text) }
  }

  @Test(arguments: [
    ("5 werkdag na melding", "5 werkdagen na melding"), ("1 werkdagen na melding", "1 werkdag na melding"),
    ("3 maand", "3 maanden"), ("1 uren", "1 uur"), ("24 uur", "24 uren"), (" direct ", "direct"),
  ]) func written(text: String, description: String) throws {
    #expect(try Term.parse(text).description == description)
  }

  @Test(arguments: TermUnit.allCases)
  func readsWhatItWrites(unit: TermUnit) throws {
    for amount in [1, 2, 10, 9999] {
      for event in [nil, "melding", "verschil-van-inzicht"] {
        let term = try #require(Term(amount: amount, unit: unit, event: event))
        #expect(try Term.parse(term.description) == term)
      }
    }
  }

  @Test func refusedParts() {
    for amount in [Int.min, -1, 0, 10_000, .max] {
      #expect(Term(amount: amount, unit: .days) == nil)
    }
    for event in ["", "De melding", "-", "a b", "a-", "é"] {
      #expect(Term(amount: 1, unit: .days, event: event) == nil)
    }
  }

  @Test func equality() throws {
    #expect(try Term.parse("1 week") != Term.parse("7 dagen"))
    #expect(try Term.parse("5 dagen") != Term.parse("5 werkdagen"))
    #expect(try Term.parse("5 dagen na melding") != Term.parse("5 dagen"))
    #expect(try Term.parse("5 dagen na melding") == Term.parse("5 dag  na melding"))
  }

  @Test func eventOfTheDuty() throws {
    let bare = try Term.parse("3 maanden")
    let full = try Term.parse("3 maanden na overdracht")
    #expect(bare.withEvent(default: "overdracht") == full)
    #expect(full.withEvent(default: "melding") == full)
    #expect(bare.withEvent(default: nil) == bare)
    #expect(bare.withEvent(default: "geen slug") == bare)
    #expect(Term.direct.withEvent(default: "melding") == .direct)
  }
}
