extension Day {
  /// Easter Sunday of a year by the Gregorian computus; nil outside 1900...2199.
  ///
  /// Method: the anonymous Gregorian algorithm, as printed in J. Meeus, "Astronomical Algorithms", ch. 8.
  static func easterSunday(of year: Int) -> Day? {
    // Checked first: the arithmetic below would overflow on a year near Int.max.
    guard 1900...2199 ~= year else { return nil }
    let century = year / 100
    let yearOfCentury = year % 100
    let lunarCycle = year % 19
    let lunarCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * lunarCycle + century - century / 4 - lunarCorrection + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let exception = (lunarCycle + 11 * epact + 22 * toSunday) / 451
    let daysFrom22March = epact + toSunday - 7 * exception
    return Day(year: year, month: 3, day: 22)?.adding(days: daysFrom22March)
  }
}
