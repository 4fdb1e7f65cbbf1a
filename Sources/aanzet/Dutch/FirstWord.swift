import ArgumentParser
import Diagnostics

/// The first word of the command line, which the parser passes over in silence when it is no command.
enum FirstWord {
  /// What is wrong with it; nil: nothing.
  /// - Parameter words: without the program's name.
  static func problem(_ words: [String]) -> Failure? {
    guard let first = words.first else { return nil }
    if first == "help" {
      guard let topic = words.dropFirst().first, !topic.hasPrefix("-") else { return nil }
      return unknown(topic)
    }
    return first.hasPrefix("-") ? nil : unknown(first)
  }

  private static func unknown(_ word: String) -> Failure? {
    guard !commands.contains(word), word != "help" else { return nil }
    let names = Aanzet.configuration.subcommands.compactMap { $0.configuration.commandName }
    return Failure(
      .wrongUse,
      "De opdracht \"\(Shown.line(word, limit: 60))\" bestaat niet. Kies uit \(names.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: word, among: commands + ["hulp"]))
  }

  private static var commands: [String] {
    Aanzet.configuration.subcommands.flatMap { command in
      [command.configuration.commandName].compactMap(\.self) + command.configuration.aliases
    }
  }
}
