/// A shell that asks what can stand where the cursor is: `aanzet ---aanvullen SHELL PLAATS WOORD...`. Three dashes make
/// it no word that somebody writes.
enum CompletionRequest {
  /// The first word of such a request.
  static let word = "---aanvullen"

  /// The answer; nil when the command line is no such request. Empty for one that makes no sense: there is nobody to
  /// complain to.
  /// - Parameter arguments: without the program's name.
  static func answer(_ arguments: [String]) -> String? {
    guard arguments.first == word else { return nil }
    guard arguments.count >= 4, let index = Int(arguments[2]), (1...100_000).contains(index) else { return "" }
    let line = CommandLineWords(Array(arguments.dropFirst(3)), at: index, isQuoted: arguments[1] == "bash")
    return Completion(line).offer.lines(without: line.kept)
  }
}
