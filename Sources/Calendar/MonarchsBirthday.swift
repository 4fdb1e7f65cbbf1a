extension Day {
  /// The day on which the monarch's birthday is celebrated in a year (art. 3 lid 1 Algemene termijnenwet); nil
  /// outside 1900...2199.
  ///
  /// - From 2014 (Koningsdag): 27 April, or Saturday 26 April when the 27th is a Sunday. Years to come are taken to
  ///   keep this day.
  /// - 1980...2013 (Koninginnedag): 30 April, or Saturday 29 April when the 30th is a Sunday.
  /// - 1949...1979: 30 April, or Monday 1 May when the 30th is a Sunday.
  /// - 1900...1948: 31 August; a move when it is a Sunday is not documented well enough to compute.
  static func monarchsBirthday(of year: Int) -> Day? {
    if year >= 2014 { return celebration(year: year, month: 4, day: 27, movingFromSundayBy: -1) }
    if year >= 1980 { return celebration(year: year, month: 4, day: 30, movingFromSundayBy: -1) }
    if year >= 1949 { return celebration(year: year, month: 4, day: 30, movingFromSundayBy: 1) }
    return Day(year: year, month: 8, day: 31)
  }

  private static func celebration(year: Int, month: Int, day: Int, movingFromSundayBy days: Int) -> Day? {
    guard let birthday = Day(year: year, month: month, day: day) else { return nil }
    return birthday.weekday == .sunday ? birthday.adding(days: days) : birthday
  }
}
