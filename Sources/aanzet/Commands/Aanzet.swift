import ArgumentParser

/// The program with its commands.
struct Aanzet: ParsableCommand {
  /// The program's version.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "aanzet",
    abstract: "Aan zet: wie is nu aan zet, volgens de afspraken tussen Veilig Thuis en lokale teams.",
    usage: "aanzet <opdracht> [opties]",
    discussion: """
      Een project is een map met een map `regions`. Daarin heeft elke regio een map met afspraken.

      Status bij het einde:
        0  klaar, niets mis
        1  meldingen over de bestanden, mislukte voorbeelden, of een onjuiste rij in --invoer
        2  onjuist gebruik, of een onbekend woord in de vraag
        3  niet uitgevoerd: een bestand is niet te lezen of te schrijven
        4  wie: niet of niet helemaal geregeld; tabel: niets of niet alles te tonen
        6  de tabel is niet te vertrouwen
      """,
    version: version,
    subcommands: [
      CheckCommand.self, BuildCommand.self, WhoCommand.self, TestCommand.self, TableCommand.self, VerifyCommand.self,
      ExplainCommand.self, FormatCommand.self, NewCommand.self,
      CompletionCommand.self,
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
