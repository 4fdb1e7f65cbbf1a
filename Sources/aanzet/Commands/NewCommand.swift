import ArgumentParser

/// `aanzet nieuw`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nieuw",
    abstract: "Maak een nieuwe regio om mee te beginnen, met uitleg in de bestanden.",
    usage: "aanzet nieuw map [--naam naam]",
    discussion: """
      Met aanzet nieuw mijn-map maakt u een project met één regio. Hebt u al een project? Met aanzet nieuw \
      regions/mijn-regio komt er een regio bij. Er wordt nooit iets overschreven.
      """,
    aliases: ["new"])

  @Argument(
    help: ArgumentHelp("Een map die nog niet bestaat, of leeg is.", valueName: "map"), completion: .directory)
  var folder: String

  @Option(
    name: .customLong("naam"), help: ArgumentHelp("De naam van de regio, voor lezers.", valueName: "naam"))
  var name: String?

  func run() throws {
    let console = Console()
    do throws(Failure) {
      try console.write(try StarterRun(place: try StarterPlace(folder, naming: name)).run())
    } catch {
      if !error.message.isEmpty { console.complain("Fout: \(error.sentence)") }
      try error.status.end()
    }
  }
}
