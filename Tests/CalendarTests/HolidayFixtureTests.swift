import Foundation
import Testing

@testable import Calendar

/// Our holidays against those of the PyPI package `holidays` (Fixtures/maak-feestdagen.py), day by day.
@Suite struct HolidayFixtureTests {
  let firstYear = 1990
  let lastYear = 2100

  @Test func weHaveNoHolidayThatThePackageLacks() throws {
    #expect(try ours().subtracting(theirs()).isEmpty)
  }

  /// The package also lists the two Sundays, Easter and Whit Sunday. Art. 3 Algemene termijnenwet names only the
  /// Mondays that follow them, as every Sunday is left out already. So they are the only difference.
  @Test func thePackageAddsEasterAndWhitSunday() throws {
    let ours = try ours()
    let extra = try theirs().subtracting(ours).sorted()
    #expect(extra.count == 2 * (lastYear - firstYear + 1))
    let byYear = Dictionary(grouping: extra, by: \.year)
    for year in firstYear...lastYear {
      let sundays = try #require(byYear[year])
      try #require(sundays.count == 2)
      let easter = sundays[0]
      let whitSunday = sundays[1]
      #expect(easter.weekday == .sunday)
      #expect(whitSunday.weekday == .sunday)
      #expect(easter.adding(days: 49) == whitSunday)
      for (sunday, distance) in [(easter, -2), (easter, 1), (easter, 39), (whitSunday, 1)] {
        #expect(ours.contains(try #require(sunday.adding(days: distance))), "\(sunday.iso) and \(distance) days")
      }
    }
  }

  /// What terms depend on: the extra Sundays make no difference here.
  @Test func workingDaysAreTheSame() throws {
    let theirs = try theirs()
    let calendar = HolidayCalendar()
    for day in try allDays() {
      let theirWorkingDay = day.weekday.rawValue < 6 && !theirs.contains(day)
      #expect(calendar.isWorkingDay(day) == theirWorkingDay, "\(day.iso)")
    }
  }

  private func allDays() throws -> some Sequence<Day> {
    let first = try #require(Day(year: firstYear, month: 1, day: 1))
    let last = try #require(Day(year: lastYear, month: 12, day: 31))
    return days(from: first, through: last)
  }

  private func ours() throws -> Set<Day> {
    Set(try allDays().filter(HolidayCalendar().isHoliday))
  }

  private func theirs() throws -> Set<Day> {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/feestdagen-\(firstYear)-\(lastYear).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let days = try lines.map { try day(String($0)) }
    try #require(days == days.sorted() && days.count > 1000)
    return Set(days)
  }
}
