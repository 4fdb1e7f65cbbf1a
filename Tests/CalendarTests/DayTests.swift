import Glibc
import Testing

@testable import Calendar

@Suite struct DayTests {
  @Test func everyDayAgreesWithTheCLibrary() throws {
    var count = 0
    for day in days(from: .first, through: .last) {
      var seconds = time_t(day.number) * 86_400
      var parts = tm()
      try #require(gmtime_r(&seconds, &parts) != nil)
      let year = Int(parts.tm_year) + 1900
      let month = Int(parts.tm_mon) + 1
      let dayOfMonth = Int(parts.tm_mday)
      // `tm_wday` counts from Sunday 0; the weekday's number ends with Sunday 7.
      let weekday = parts.tm_wday == 0 ? 7 : Int(parts.tm_wday)
      let same =
        day.year == year && day.month == month && day.day == dayOfMonth && day.weekday.rawValue == weekday
        && Day(year: year, month: month, day: dayOfMonth) == day && Day(iso: day.iso) == day
        && Day(number: Int(day.number)) == day
      try #require(same, "day \(day.number)")
      count += 1
    }
    #expect(count == 109_573)
  }

  @Test func firstAndLastDay() {
    #expect(Day.first.iso == "1900-01-01")
    #expect(Day.last.iso == "2199-12-31")
    #expect(Day(year: 1900, month: 1, day: 1) == .first)
    #expect(Day(year: 2199, month: 12, day: 31) == .last)
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day.first < .last)
  }

  @Test(arguments: [
    (1899, 12, 31), (2200, 1, 1), (2020, 0, 1), (2020, 13, 1), (2020, 1, 0), (2020, 1, 32), (2021, 2, 29),
    (1900, 2, 29), (2100, 2, 29), (2020, 4, 31), (.min, 1, 1), (.max, 1, 1), (2020, .min, 1), (2020, .max, 1),
    (2020, 1, .min), (2020, 1, .max),
  ]) func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [-25_568, 84_006, Int(Int32.min), Int(Int32.max), .min, .max])
  func noSuchNumber(number: Int) {
    #expect(Day(number: number) == nil)
  }

  @Test(arguments: [
    "", "2020", "2020-7-15", "2020-07-1", "20-07-15", "02020-07-15", "2020-07-15 ", " 2020-07-15", "2020-07-15\n",
    "2020/07/15", "2020-07_15", "20200715", "2020-0715-", "+020-07-15", "-020-07-15", "2020-+7-15", "2020-07--5",
    "2020-00-15", "2020-13-15", "2020-07-00", "2020-07-32", "2021-02-29", "2020-04-31", "1899-12-31", "2200-01-01",
    "9999-12-31", "２０２０-07-15", "٢٠٢٠-٠٧-١٥", "20２0-0", "2020‐07‐15", "2020-07-15T00", "abcd-ef-gh",
    "2020-07-1\u{301}", "2020-07-15\0",
  ]) func noIsoDate(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func isoDates() throws {
    #expect(try day("2020-02-29").number == 18_321)
    #expect(try day("2000-02-29").iso == "2000-02-29")
  }

  @Test(arguments: [
    (1, "1 januari 2026"), (2, "1 februari 2026"), (3, "1 maart 2026"), (4, "1 april 2026"), (5, "1 mei 2026"),
    (6, "1 juni 2026"), (7, "1 juli 2026"), (8, "1 augustus 2026"), (9, "1 september 2026"), (10, "1 oktober 2026"),
    (11, "1 november 2026"), (12, "1 december 2026"),
  ]) func dutchMonth(month: Int, expected: String) {
    #expect(Day(year: 2026, month: month, day: 1)?.dutch == expected)
  }

  @Test(arguments: [
    ("2026-11-23", "ma 23 november 2026"), ("2026-11-24", "di 24 november 2026"),
    ("2026-11-25", "wo 25 november 2026"), ("2026-11-26", "do 26 november 2026"),
    ("2026-11-27", "vr 27 november 2026"), ("2026-11-28", "za 28 november 2026"),
    ("2026-11-29", "zo 29 november 2026"),
  ]) func dutchWeekday(iso: String, expected: String) throws {
    #expect(try day(iso).shortDutch == expected)
  }

  @Test(arguments: [
    ("2020-12-31", 1, "2021-01-01"), ("2020-03-01", -1, "2020-02-29"), ("2021-03-01", -1, "2021-02-28"),
    ("2020-07-15", 0, "2020-07-15"), ("1900-01-01", 109_572, "2199-12-31"), ("2199-12-31", -109_572, "1900-01-01"),
  ]) func addingDays(start: String, days: Int, end: String) throws {
    #expect(try day(start).adding(days: days) == day(end))
  }

  @Test(arguments: [
    ("2026-11-24", 3, "2027-02-24"), ("2021-01-31", 1, "2021-02-28"), ("2020-01-31", 1, "2020-02-29"),
    ("2020-01-30", 1, "2020-02-29"), ("2020-08-31", 1, "2020-09-30"), ("2020-02-29", 12, "2021-02-28"),
    ("2020-02-29", 48, "2024-02-29"), ("2096-02-29", 48, "2100-02-28"), ("2021-02-28", 1, "2021-03-28"),
    ("2020-12-15", 1, "2021-01-15"), ("2021-01-15", -1, "2020-12-15"), ("2021-03-31", -1, "2021-02-28"),
    ("2020-07-15", 0, "2020-07-15"), ("1900-01-31", 3_599, "2199-12-31"),
  ]) func addingMonths(start: String, months: Int, end: String) throws {
    #expect(try day(start).adding(months: months) == day(end))
  }

  @Test(arguments: [Day.first, .last, Day(year: 2020, month: 7, day: 15)].compactMap { $0 })
  func addingTooMuch(start: Day) {
    for amount in [Int.min, .min + 1, Int(Int32.min), -200_000, 200_000, Int(Int32.max), .max - 1, .max] {
      #expect(start.adding(days: amount) == nil)
      #expect(start.adding(months: amount) == nil)
    }
  }

  @Test func addingBeyondTheEdge() {
    #expect(Day.last.adding(days: 1) == nil)
    #expect(Day.first.adding(days: -1) == nil)
    #expect(Day.last.adding(months: 1) == nil)
    #expect(Day.first.adding(months: -1) == nil)
  }
}
