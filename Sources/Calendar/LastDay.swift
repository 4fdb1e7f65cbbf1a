/// The last day of a term, or nil when it has none: a term in hours, or one that ends after 2199-12-31.
///
/// The day of the event is not counted. `direct` ends on that day. Weeks end on the same day of the week, months on
/// the same day of the month (``Day/adding(months:)``). An agreed term does not move.
///
/// - Parameters:
///   - eventDay: the day on which the event takes place. The caller looks it up; the term's own event is not read.
///   - statutory: whether a law or an algemene maatregel van bestuur sets the term. It is then extended by art. 1 and 2
///     Algemene termijnenwet (also art. 5). False for an agreed term, and for a term for which a statute switches that
///     law off, such as art. 13 Wet tijdelijk huisverbod.
///   - calendar: the days that count as working days.
public func lastDay(of term: Term, from eventDay: Day, statutory: Bool, calendar: HolidayCalendar) -> Day? {
  switch term.length {
  case .direct:
    return eventDay
  case .span(let amount, let unit):
    guard let last = plainLastDay(amount, unit, after: eventDay, calendar) else { return nil }
    guard statutory, fallsUnderTermsAct(amount, unit) else { return last }
    return extended(last, after: eventDay, isAtLeastThreeDays: unit != .days || amount >= 3, calendar)
  }
}

/// The last day by counting alone.
private func plainLastDay(_ amount: Int, _ unit: TermUnit, after eventDay: Day, _ calendar: HolidayCalendar) -> Day? {
  switch unit {
  case .hours: nil
  case .days: eventDay.adding(days: amount)
  case .workingDays: calendar.workingDay(amount, after: eventDay)
  case .weeks: eventDay.adding(days: 7 * amount)  // cannot overflow: Term.amounts ends at 9999
  case .months: eventDay.adding(months: amount)
  }
}

/// Whether art. 1 and 2 can extend the term: art. 4 sub a takes out hours and long terms.
///
/// Working days need no extension: they end on an ordinary day, and three of them hold three.
private func fallsUnderTermsAct(_ amount: Int, _ unit: TermUnit) -> Bool {
  switch unit {
  case .hours, .workingDays: false
  case .days: amount <= 90
  case .weeks: amount <= 12
  case .months: amount <= 3
  }
}

/// The last day moved on to an ordinary day (art. 1), and until the term holds two of them (art. 2).
///
/// A term holds two ordinary days exactly when it ends on or after the second one that follows the event. So the
/// later of the two days satisfies both articles, in whatever order they are applied.
private func extended(
  _ last: Day, after eventDay: Day, isAtLeastThreeDays: Bool, _ calendar: HolidayCalendar
) -> Day? {
  let ordinary = calendar.isWorkingDay(last) ? last : calendar.workingDay(1, after: last)
  guard isAtLeastThreeDays else { return ordinary }
  guard let ordinary, let second = calendar.workingDay(2, after: eventDay) else { return nil }
  return max(ordinary, second)
}
