import ArgumentParser

/// `aanzet taalserver`.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taalserver",
    abstract: "Help een editor bij het schrijven: meldingen, uitleg en aanvullen tijdens het typen.",
    usage: "aanzet taalserver",
    discussion: """
      Uw editor start deze opdracht zelf. Hij praat via de standaardinvoer en de standaarduitvoer, volgens het Language \
      Server Protocol. Hoe u dat instelt, staat in docs/editors.md.
      """,
    aliases: ["lsp"])

  @Flag(name: .customLong("stdio"), help: "Doet niets: zo praat de taalserver altijd. Sommige editors geven dit mee.")
  var usesStandardStreams = false

  func run() throws {
    let console = Console(isQuiet: true)
    do throws(Failure) {
      let status = try ServerRun(console: console).run()
      if status != 0 { throw Failure(.findings, "") }
    } catch {
      if !error.message.isEmpty { console.complain("Fout: \(error.message)") }
      throw ExitCode(error.status.rawValue)
    }
  }
}
