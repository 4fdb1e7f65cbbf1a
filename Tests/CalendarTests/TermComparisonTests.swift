import Testing

@testable import Calendar

/// Terms against limits, against the calendar itself.
@Suite struct TermComparisonTests {
  private static let terms: [Term] = [TermUnit.days, .workingDays, .weeks, .months].flatMap { unit in
    [1, 2, 3, 4, 5, 8, 10, 12, 31].compactMap { Term(amount: $0, unit: unit, event: "melding") }
  }

  @Test func whatIsWithinNeverEndsLaterAndWhatIsLaxerSometimesDoes() throws {
    let calendar = HolidayCalendar()
    let first = try #require(Day(iso: "2019-01-01"))
    let days = (0..<(4 * 365 + 1)).compactMap { first.adding(days: $0) }
    let ends = Self.terms.map { term in
      days.map { lastDay(of: term, from: $0, statutory: false, calendar: calendar) ?? .last }
    }
    for (one, term) in Self.terms.enumerated() {
      for (other, limit) in Self.terms.enumerated() {
        let isSometimesLater = zip(ends[one], ends[other]).contains { $0 > $1 }
        switch term.compared(with: limit) {
        case .within: #expect(!isSometimesLater, "\(term) against \(limit)")
        case .laxer: #expect(isSometimesLater, "\(term) against \(limit)")
        case .notComparable: continue
        }
      }
    }
  }

  @Test(arguments: [
    ("5 dagen na melding", "5 dagen na melding", "within"), ("6 dagen na melding", "5 dagen na melding", "laxer"),
    ("1 week na melding", "7 dagen na melding", "within"), ("direct", "1 uur na melding", "within"),
    ("1 uur na melding", "direct", "laxer"), ("5 werkdagen na melding", "5 dagen na melding", "notComparable"),
    ("5 dagen na melding", "5 werkdagen na melding", "within"),
    ("5 dagen na overdracht", "5 dagen na melding", "notComparable"),
    ("48 uren na melding", "2 dagen na melding", "within"),
    ("49 uren na melding", "2 dagen na melding", "notComparable"),
    ("72 uren na melding", "2 dagen na melding", "laxer"), ("4 weken na melding", "1 maand na melding", "within"),
    ("30 dagen na melding", "1 maand na melding", "notComparable"),
    ("5 weken na melding", "1 maand na melding", "laxer"),
    ("5 dagen", "5 dagen na melding", "notComparable"), ("1 dag na melding", "24 uren na melding", "laxer"),
    ("1 dag na melding", "48 uren na melding", "within"),
  ])
  func examples(term: String, limit: String, expected: String) throws {
    #expect("\(try Term.parse(term).compared(with: try Term.parse(limit)))" == expected)
  }
}
