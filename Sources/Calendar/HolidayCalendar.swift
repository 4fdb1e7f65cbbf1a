/// Which days are holidays and which are working days in the Netherlands, by the Algemene termijnenwet.
public struct HolidayCalendar: Sendable {
  private let extraDays: Set<Day>

  /// - Parameter extraDays: the days made equal to holidays by decree (`gelijkgestelde-dagen`, art. 3 lid 3).
  public init(extraDays: Set<Day> = []) {
    self.extraDays = extraDays
  }

  /// Whether a day is a generally recognised holiday (art. 3 lid 1), Good Friday (lid 2), or made equal to these by
  /// decree (lid 3).
  ///
  /// Easter Sunday and Whit Sunday are not: the law does not name them, because they are Sundays. 5 May is one in
  /// every year, not in each fifth year only. The article is applied as it reads today to every year, also to
  /// those before the law; only the monarch's birthday is the one of its time.
  public func isHoliday(_ day: Day) -> Bool {
    if extraDays.contains(day) { return true }
    let date = day.civilDate
    switch (date.month, date.day) {
    case (1, 1), (5, 5), (12, 25), (12, 26): return true
    default: return isMovableHoliday(day, in: date.year)
    }
  }

  /// Whether a day is not a Saturday, a Sunday or a holiday.
  public func isWorkingDay(_ day: Day) -> Bool {
    switch day.weekday {
    case .saturday, .sunday: false
    case .monday, .tuesday, .wednesday, .thursday, .friday: !isHoliday(day)
    }
  }

  /// The nth working day after a day, which itself is not counted; nil after 2199-12-31.
  ///
  /// - Parameter count: 1 is the first working day.
  func workingDay(_ count: Int, after day: Day) -> Day? {
    var day = day
    var remaining = count
    while remaining > 0 {
      guard let next = day.adding(days: 1) else { return nil }
      day = next
      if isWorkingDay(day) { remaining -= 1 }
    }
    return day
  }

  private func isMovableHoliday(_ day: Day, in year: Int) -> Bool {
    if day == Day.monarchsBirthday(of: year) { return true }
    guard let easter = Day.easterSunday(of: year) else { return false }
    switch day.number - easter.number {
    case -2, 1, 39, 50: return true  // Good Friday, Easter Monday, Ascension Day, Whit Monday
    default: return false
    }
  }
}
