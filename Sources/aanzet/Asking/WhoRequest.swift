import Calendar

/// What `aanzet wie` was asked to do; made by the parser or by the fast path.
struct WhoRequest: Sendable {
  /// The facts.
  var words: [FactWord] = []
  /// The day; nil: today.
  var day: Day?
  /// Path of the table; nil: the project around.
  var table: String?
  /// Path of a file with many questions; `-`: standard input.
  var input: String?
  /// Show every rule that competed.
  var showsWhy = false
  /// Name of a role: show in which nearest situation it acts; nil: do not.
  var whyNotRole: String?
  /// Preview documents that are not signed.
  var includesDrafts = false
  /// Forms, colour and the rest.
  var choices = OutputChoices()

  /// The most common requests, without the parser, which takes longer than the answer. Anything else than facts, `--op`
  /// and `--tabel` is left to the parser, so that all its texts have one source.
  /// - Parameter arguments: without the program's name.
  /// - Returns: nil when it is not certain that the parser would make the same of it.
  static func fast(_ arguments: [String]) -> WhoRequest? {
    guard let command = arguments.first, command == "wie" || command == "who" else { return nil }
    var request = WhoRequest()
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      if word == "--op" || word == "--tabel" {
        guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-") else { return nil }
        if word == "--op" {
          guard request.day == nil, let day = Day(iso: value) else { return nil }
          request.day = day
        } else {
          guard request.table == nil else { return nil }
          request.table = value
        }
      } else {
        guard !word.hasPrefix("-"), let fact = try? FactWord(parsing: word) else { return nil }
        request.words.append(fact)
      }
    }
    return request.words.isEmpty ? nil : request
  }
}
