import ArgumentParser

/// The program with its commands.
struct Aanzet: ParsableCommand {
  /// The program's version.
  static let version = "0.1.0"
  /// The day of that version, for the manual.
  static let versionDay = "2026-11-27"

  static let configuration = CommandConfiguration(
    commandName: "aanzet",
    abstract: "Aan zet: wie is nu aan zet, volgens de afspraken tussen Veilig Thuis en lokale teams.",
    usage: "aanzet <opdracht> [opties]",
    discussion: """
      Een project is een map met een map `regions`. Daarin heeft elke regio een map met afspraken.

      Status bij het einde:
      \(ExitStatus.allCases.map { "  \($0.rawValue)  \($0.meaning)" }.joined(separator: "\n"))
      """,
    version: version,
    subcommands: [
      CheckCommand.self, BuildCommand.self, WhoCommand.self, TestCommand.self, CompareCommand.self, TableCommand.self,
      VerifyCommand.self, ExplainCommand.self, FormatCommand.self, NewCommand.self, CompletionCommand.self,
      ManualCommand.self, SchemaCommand.self, ServeCommand.self,
    ],
    helpNames: [.short, .customLong("hulp"), .customLong("help")])

  func run() throws {
    throw ValidationError("Noem een opdracht.")
  }
}

extension ExitStatus {
  /// Ends a command of the parser with this status.
  func end() throws { if self != .done { throw ExitCode(rawValue) } }
}
