import Agreements
import Calendar
import Foundation
import Testing

/// The patterns of single values accept what the decoder's readers accept.
@Suite struct ValuePatternTests {
  @Test func ofNames() throws {
    try compare(.newName, pieces: ["a", "z9", "-", "--", "A", " ", "é", "0", ""]) { Slug.isValid($0) }
  }

  @Test func ofTerms() throws {
    let pieces = [
      "direct", "1", "0", "5", "9999", "10000", " ", "  ", "\n", "\t", "\u{A0}", "werkdagen", "dag", "uur", "uren",
      "maanden", "jaar", " na ", "melding", "Na", "-", "5 werkdagen na melding", "1 week",
    ]
    try compare(.term, pieces: pieces) { (try? Term.parse($0)) != nil }
  }

  @Test func ofNumbers() throws {
    let pieces = ["0", "1", "9", "-", "+", ".", "12", "123456789", " ", "e3", "٣"]
    try compare(.number(0...1), pieces: pieces) { WholeNumber.parse($0) != nil }
  }

  @Test func ofEveryDay() throws {
    let expression = try NSRegularExpression(pattern: #require(ValueDescription.day.pattern))
    for year in 1898...2201 {
      for month in 0...13 {
        for day in 0...32 {
          let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          let isDay = Day(iso: text) != nil
          if matches(text, expression) != isDay { Issue.record("\(text): \(isDay)") }
        }
      }
    }
  }

  @Test func ofDaysInOtherForms() throws {
    let pieces = ["2020", "20", "-", "07", "7", "15", " ", "/", "T00:00", "2020-07-15", "02", "29"]
    try compare(.day, pieces: pieces) { Day(iso: $0) != nil }
  }

  /// Compares on texts made of pieces by chance, the same at every run.
  private func compare(
    _ value: ValueDescription, pieces: [String], _ isRight: (String) -> Bool
  ) throws {
    let expression = try NSRegularExpression(pattern: #require(value.pattern))
    var state: UInt64 = 1
    var right = 0
    for _ in 0..<20_000 {
      var text = ""
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0..<(1 + (state >> 33) % 5) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      if isRight(text) { right += 1 }
      if matches(text, expression) != isRight(text) { Issue.record("\(text.debugDescription): \(isRight(text))") }
    }
    #expect(right > 100)
  }

  private func matches(_ text: String, _ expression: NSRegularExpression) -> Bool {
    expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }
}
