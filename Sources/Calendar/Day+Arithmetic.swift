extension Day {
  /// The day so many days later (earlier when negative); nil outside 1900-01-01...2199-12-31.
  public func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// The day with the same day of the month, so many months later (earlier when negative); nil outside
  /// 1900-01-01...2199-12-31.
  ///
  /// When that month is too short, its last day: 31 January and one month is 28 or 29 February. Dutch law has no
  /// general article for this; the choice follows Regulation (EEC, Euratom) 1182/71, art. 3(2)(c).
  public func adding(months: Int) -> Day? {
    let date = civilDate
    let monthsSinceYear0 = date.year * 12 + date.month - 1
    let (sum, overflow) = monthsSinceYear0.addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let year = sum / 12
    let month = sum % 12 + 1
    return Day(year: year, month: month, day: min(date.day, CivilDate.days(inMonth: month, of: year)))
  }
}
