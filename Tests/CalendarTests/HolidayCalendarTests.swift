import Testing

@testable import Calendar

@Suite struct HolidayCalendarTests {
  let calendar = HolidayCalendar()

  @Test func aWholeYear() throws {
    let first = try day("2020-01-01")
    let last = try day("2020-12-31")
    let holidays = days(from: first, through: last).filter(calendar.isHoliday).map(\.iso)
    #expect(
      holidays == [
        "2020-01-01", "2020-04-10", "2020-04-13", "2020-04-27", "2020-05-05", "2020-05-21", "2020-06-01",
        "2020-12-25", "2020-12-26",
      ])
  }

  /// Dates as `dateutil.easter` gives them (PyPI python-dateutil), with the earliest and the latest of 1900...2199.
  @Test(arguments: [
    "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
    "2020-04-12", "2024-03-31", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2160-03-23", "2199-04-14",
  ]) func easter(iso: String) throws {
    let easter = try day(iso)
    #expect(Day.easterSunday(of: easter.year) == easter)
  }

  @Test(arguments: [Int.min, 0, 1899, 2200, Int.max])
  func noEasterOutsideTheRange(year: Int) {
    #expect(Day.easterSunday(of: year) == nil)
    #expect(Day.monarchsBirthday(of: year) == nil)
  }

  @Test func easterAndWhitSundayAreSundaysOnly() throws {
    for iso in ["2020-04-12", "2020-05-31"] {
      #expect(try !calendar.isHoliday(day(iso)))
      #expect(try !calendar.isWorkingDay(day(iso)))
    }
  }

  @Test(arguments: [
    ("2014-04-26", true), ("2014-04-27", false), ("2014-04-30", false),  // the first Koningsdag: 27 is a Sunday
    ("2025-04-26", true), ("2025-04-27", false),
    ("2026-04-27", true), ("2026-04-26", false), ("2027-04-27", true),
    ("2013-04-30", true), ("2013-04-27", false), ("2000-04-29", true), ("2000-04-30", false),
    ("1980-04-30", true), ("1979-04-30", true), ("1978-05-01", true), ("1978-04-30", false), ("1978-04-29", false),
    ("1949-04-30", true), ("1949-08-31", false), ("1948-08-31", true), ("1948-04-30", false),
    ("1947-08-31", true),  // a Sunday; not moved
  ]) func monarchsBirthday(iso: String, isHoliday: Bool) throws {
    #expect(try calendar.isHoliday(day(iso)) == isHoliday)
  }

  @Test func liberationDayIsAHolidayEveryYear() throws {
    for year in 1900...2199 {
      let day = try #require(Day(year: year, month: 5, day: 5))
      #expect(calendar.isHoliday(day))
    }
  }

  @Test func daysEqualToHolidaysByDecree() throws {
    let extra = try day("2021-05-14")
    #expect(calendar.isWorkingDay(extra))
    let withExtra = HolidayCalendar(extraDays: [extra])
    #expect(withExtra.isHoliday(extra))
    #expect(!withExtra.isWorkingDay(extra))
    #expect(try withExtra.isWorkingDay(day("2021-05-12")))
  }

  @Test(arguments: [
    ("2020-12-23", true), ("2020-12-24", true), ("2020-12-25", false), ("2020-12-26", false), ("2020-12-27", false),
    ("2020-12-28", true), ("2020-12-31", true), ("2021-01-01", false), ("2021-01-02", false), ("2021-01-04", true),
  ]) func workingDays(iso: String, isWorkingDay: Bool) throws {
    #expect(try calendar.isWorkingDay(day(iso)) == isWorkingDay)
  }
}
