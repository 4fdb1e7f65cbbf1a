import Testing

@testable import Calendar

@Suite struct LastDayTests {
  let calendar = HolidayCalendar()

  /// Situation 5 of the domain: a melding on Wednesday 23 December 2020.
  @Test func meldingBeforeChristmas() throws {
    #expect(try last("5 werkdagen na melding", from: "2020-12-23", statutory: false) == "2020-12-31")
    #expect(try last("5 werkdagen na melding", from: "2020-12-23", statutory: true) == "2020-12-31")
    #expect(try last("5 dagen na melding", from: "2020-12-23", statutory: true) == "2020-12-28")
    #expect(try last("10 weken", from: "2020-12-28", statutory: true) == "2021-03-08")
  }

  @Test(arguments: [
    ("1 dag", "2020-12-24", "2020-12-25"), ("2 dagen", "2020-12-24", "2020-12-26"),
    ("1 week", "2020-12-19", "2020-12-26"),
    ("1 maand", "2020-11-25", "2020-12-25"), ("1 maand", "2021-01-31", "2021-02-28"),
    ("1 maand", "2020-01-31", "2020-02-29"),
    ("direct", "2020-12-26", "2020-12-26"), ("1 werkdag", "2020-12-24", "2020-12-28"),
    ("1 werkdag", "2020-12-26", "2020-12-28"),
    ("2 werkdagen", "2020-04-09", "2020-04-15"),  // Maundy Thursday
    ("1 werkdag", "2025-04-25", "2025-04-28"),  // Koningsdag on Saturday 26 April
  ]) func agreedTermsDoNotMove(term: String, event: String, expected: String) throws {
    #expect(try last(term, from: event, statutory: false) == expected)
  }

  @Test(arguments: [
    ("1 dag", "2020-12-24", "2020-12-28"),  // Christmas Day, then a weekend
    ("2 dagen", "2020-12-23", "2020-12-28"),
    ("1 dag", "2020-12-23", "2020-12-24"),
    ("1 week", "2020-12-19", "2020-12-28"),
    ("1 maand", "2020-11-25", "2020-12-28"),
    ("1 dag", "2026-05-04", "2026-05-06"),  // 5 May, no lustrum year
    ("direct", "2020-12-26", "2020-12-26"),
  ]) func extendedToAnOrdinaryDay(term: String, event: String, expected: String) throws {
    #expect(try last(term, from: event, statutory: true) == expected)
  }

  /// Good Friday to Easter Monday 2024 is 29 March to 1 April; only the 2nd of April is ordinary at first.
  @Test(arguments: [
    ("2 dagen", "2024-03-28", "2024-04-02"), ("3 dagen", "2024-03-28", "2024-04-03"),
    ("5 dagen", "2024-03-28", "2024-04-03"),
    ("6 dagen", "2024-03-28", "2024-04-03"), ("3 dagen", "2024-03-27", "2024-04-02"),
    ("3 dagen", "2021-01-07", "2021-01-11"),
    ("3 dagen", "2021-01-08", "2021-01-12"),
  ]) func atLeastTwoOrdinaryDays(term: String, event: String, expected: String) throws {
    #expect(try last(term, from: event, statutory: true) == expected)
  }

  /// Art. 4 sub a: 90 days, twelve weeks and three months fall under the law; one more does not.
  @Test(arguments: [
    ("90 dagen", 90, "2021-03-27"), ("91 dagen", 91, "2021-03-27"), ("12 weken", 84, "2021-03-27"),
    ("13 weken", 91, "2021-03-27"),
  ]) func longTerms(term: String, length: Int, saturday: String) throws {
    let event = try #require(day(saturday).adding(days: -length)).iso
    let isExtended = term == "90 dagen" || term == "12 weken"
    #expect(try last(term, from: event, statutory: true) == (isExtended ? "2021-03-29" : saturday))
  }

  @Test func longTermsInMonths() throws {
    #expect(try last("3 maanden", from: "2020-12-27", statutory: true) == "2021-03-29")
    #expect(try last("4 maanden", from: "2020-11-27", statutory: true) == "2021-03-27")
  }

  /// The case with most days in a row: Ascension Day on 7 May, and the days around it made equal by decree.
  @Test func daysEqualToHolidaysByDecree() throws {
    let calendar = HolidayCalendar(extraDays: [try day("2043-05-04"), try day("2043-05-06"), try day("2043-05-08")])
    let week = try Term.parse("1 week")
    let event = try day("2043-04-25")
    #expect(lastDay(of: week, from: event, statutory: true, calendar: calendar)?.iso == "2043-05-11")
    #expect(lastDay(of: week, from: event, statutory: false, calendar: calendar)?.iso == "2043-05-02")
    let workingDay = try Term.parse("1 werkdag")
    #expect(
      lastDay(of: workingDay, from: try day("2043-05-01"), statutory: false, calendar: calendar)?.iso == "2043-05-11")
  }

  @Test(arguments: ["1 uur", "24 uren", "9999 uren"])
  func hoursHaveNoLastDay(term: String) throws {
    #expect(try last(term, from: "2020-12-23", statutory: true) == nil)
    #expect(try last(term, from: "2020-12-23", statutory: false) == nil)
  }

  @Test(arguments: [true, false])
  func noDayAfter2199(statutory: Bool) throws {
    for term in [
      "1 dag", "1 werkdag", "1 week", "1 maand", "9999 dagen", "9999 werkdagen", "9999 weken", "9999 maanden",
    ] {
      #expect(try last(term, from: "2199-12-31", statutory: statutory) == nil)
    }
    #expect(try last("direct", from: "2199-12-31", statutory: statutory) == "2199-12-31")
    #expect(try last("1 dag", from: "2199-12-30", statutory: statutory) == "2199-12-31")
  }

  /// 30 and 31 December 2199 are Monday and Tuesday; the law may have to look past them.
  @Test(
    arguments: [
      ("1 dag", "2199-12-26", "2199-12-27"), ("3 dagen", "2199-12-26", nil), ("2 werkdagen", "2199-12-26", nil),
      ("3 dagen", "2199-12-27", nil),
    ] as [(String, String, String?)])
  func extensionCannotPass2199(term: String, event: String, expected: String?) throws {
    let calendar = HolidayCalendar(extraDays: event == "2199-12-26" ? [try day("2199-12-30"), .last] : [.last])
    let last = lastDay(of: try .parse(term), from: try day(event), statutory: true, calendar: calendar)
    #expect(last?.iso == expected)
  }

  /// The two articles applied literally, a day at a time, for every event in a few decades.
  @Test(arguments: [1, 2, 3, 4, 5, 7, 10])
  func agreesWithTheArticlesReadLiterally(amount: Int) throws {
    let term = try #require(Term(amount: amount, unit: .days))
    for event in days(from: try day("2010-01-01"), through: try day("2040-12-31")) {
      var end = try #require(event.adding(days: amount))
      let start = try #require(event.adding(days: 1))
      while !calendar.isWorkingDay(end)
        || (amount >= 3 && days(from: start, through: end).filter(calendar.isWorkingDay).count < 2)
      {
        end = try #require(end.adding(days: 1))
      }
      try #require(lastDay(of: term, from: event, statutory: true, calendar: calendar) == end, "\(event.iso)")
    }
  }

  private func last(_ term: String, from event: String, statutory: Bool) throws -> String? {
    lastDay(of: try .parse(term), from: try day(event), statutory: statutory, calendar: calendar)?.iso
  }
}
