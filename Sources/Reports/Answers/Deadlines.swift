internal import Calendar
internal import DecisionTable

/// Last days of terms, where the day of the event was given.
struct Deadlines {
  private let events: [String: Day]
  private let calendar: HolidayCalendar

  /// - Parameter answer: tells the events with their days.
  init(_ answer: Answer) {
    events = Dictionary(answer.events.map { ($0.event.id, $0.day) }) { first, _ in first }
    calendar = HolidayCalendar(extraDays: Set(answer.names.equatedDays.compactMap { Day(number: $0) }))
  }

  /// Where no event has a day.
  init() {
    events = [:]
    calendar = HolidayCalendar(extraDays: [])
  }

  /// The last day of a term written in full; nil when its event was not given, or it has no last day.
  /// - Parameter statutory: whether the Algemene termijnenwet moves it.
  func lastDay(_ text: String, statutory: Bool = false) -> Day? {
    guard let term = try? Term.parse(text), let event = term.event, let day = events[event] else { return nil }
    return Calendar.lastDay(of: term, from: day, statutory: statutory, calendar: calendar)
  }
}
