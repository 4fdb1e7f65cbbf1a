import Testing

@testable import Calendar

/// The day with this ISO date, or a failure of the test that asks for it.
func day(_ iso: String) throws -> Day {
  try #require(Day(iso: iso))
}

/// Every day from one to another, both included.
func days(from first: Day, through last: Day) -> some Sequence<Day> {
  sequence(first: first) { $0 < last ? $0.adding(days: 1) : nil }
}
