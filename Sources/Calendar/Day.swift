/// A day of the Gregorian calendar from 1900-01-01 to 2199-12-31, without time of day or time zone.
public struct Day: Hashable, Sendable {
  /// The first day that exists here: 1900-01-01.
  public static let first = Day(knownNumber: -25_567)
  /// The last day that exists here: 2199-12-31.
  public static let last = Day(knownNumber: 84_005)

  // INVARIANT: Day.first.number <= number <= Day.last.number; only the initializers below set it.
  /// Days since 1970-01-01, which is day 0; negative before it.
  public let number: Int32

  private init(knownNumber: Int32) {
    number = knownNumber
  }

  /// The day with this number; nil outside 1900-01-01...2199-12-31.
  ///
  /// - Parameter number: days since 1970-01-01.
  public init?(number: Int) {
    guard let narrow = Int32(exactly: number), narrow >= Day.first.number, narrow <= Day.last.number else {
      return nil
    }
    self.number = narrow
  }

  /// The day with this date; nil when there is no such day, or its year is outside 1900...2199.
  ///
  /// - Parameters:
  ///   - year: the year in full.
  ///   - month: 1 is January.
  ///   - day: 1 is the first day of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard 1900...2199 ~= year, 1...12 ~= month, day >= 1, day <= CivilDate.days(inMonth: month, of: year) else {
      return nil
    }
    self.init(number: CivilDate(year: year, month: month, day: day).daysSince1970)
  }

  /// The year in full, 1900...2199.
  public var year: Int { civilDate.year }

  /// The month, 1...12.
  public var month: Int { civilDate.month }

  /// The day of the month, 1...31.
  public var day: Int { civilDate.day }

  /// The day of the week.
  public var weekday: Weekday {
    // Day.first was a Monday, so the distance to it is never negative and counts from Monday.
    let sinceMonday = Int(number - Day.first.number) % 7
    return Weekday.allCases[sinceMonday]
  }

  var civilDate: CivilDate { CivilDate(daysSince1970: Int(number)) }
}

extension Day: Comparable {
  /// Whether one day comes before another.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
