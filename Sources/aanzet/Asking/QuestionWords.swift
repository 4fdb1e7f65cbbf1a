import Calendar
import DecisionTable

/// From the words of a question to the question: the day is one of them.
enum QuestionWords {
  /// The name under which a row or a command gives the day.
  static let dayName = "op"

  /// The question that the words ask.
  /// - Parameters:
  ///   - words: names with values.
  ///   - day: the day when the words do not name one.
  /// - Throws: what is wrong with the day.
  static func question(_ words: [(name: String, value: String)], day: Day) throws(DutchError) -> Question {
    let given = words.filter { $0.name == dayName }
    guard given.count <= 1 else { throw DutchError("\"op\" staat twee keer in de vraag.") }
    let asked = try given.first.map { (word) throws(DutchError) in try self.day(word.value) }
    return Question(day: asked ?? day, words: words.filter { $0.name != dayName })
  }

  /// Reads a day.
  /// - Throws: what a day looks like.
  static func day(_ text: String) throws(DutchError) -> Day {
    guard let day = Day(iso: text) else {
      throw DutchError(
        "\"\(Shown.line(text, limit: 60))\" is geen dag; schrijf een bestaande dag zoals 2026-11-24, "
          + "van het jaar 1900 tot en met 2199.")
    }
    return day
  }
}
