import ArgumentParser
import Reports

/// `aanzet maak-op`.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maak-op",
    abstract: "Maak bestanden netjes op. De inhoud en alle opmerkingen blijven hetzelfde.",
    usage: "aanzet maak-op [pad ...] [opties]",
    discussion: """
      Een pad is een project, een map daarin of een bestand. Zonder pad: het project rond de huidige map. Een bestand met fouten \
      blijft zoals het is.

      Zo ziet een opgemaakt bestand eruit: twee spaties inspringen, lijsten staan verder naar binnen dan hun sleutel, {...} \
      en [...] staan op één regel zolang die past, en er is nooit meer dan één lege regel.
      """,
    aliases: ["fmt"])

  @Argument(help: ArgumentHelp("Project, map of bestand.", valueName: "pad"), completion: .file(extensions: ["yaml"]))
  var paths: [String] = []

  @Flag(name: .customLong("controleer"), help: "Verander niets. Zeg alleen welke bestanden niet netjes zijn.")
  var onlyLooks = false

  @Option(
    name: .customLong("uitvoer"), help: ArgumentHelp("Vorm van het verslag: tekst of json.", valueName: "vorm"),
    completion: .list(Form.allCases.map(\.rawValue)),
    transform: { text in
      guard let form = Form(rawValue: text) else {
        throw DutchError("kies uit \(Form.allCases.map(\.rawValue).joined(separator: " en ")).")
      }
      return form
    })
  var form: Form?

  @OptionGroup var screen: ScreenOptions

  /// A form of the report.
  enum Form: String, CaseIterable, Sendable {
    /// For people.
    case text = "tekst"
    /// For programs.
    case json
  }

  func run() throws {
    let console = Console(isQuiet: screen.isQuiet)
    var status = ExitStatus.done
    do throws(Failure) {
      let run = FormatRun(try FilesToFormat(paths), onlyLooks: onlyLooks)
      status = run.status
      try write(run.report, console)
    } catch {
      status = error.status
      if form == .json, !error.isOfOutput {
        // When this cannot be written either, the status still tells.
        try? console.write(JSONLine.formatting(FormatReport(failures: [error.message])))
      }
      if !error.message.isEmpty { console.complain("Fout: \(error.message)") }
    }
    try status.end()
  }

  private func write(_ result: FormatReport, _ console: Console) throws(Failure) {
    switch form ?? .text {
    case .json: try console.write(JSONLine.formatting(result))
    case .text:
      let style = TerminalFacts.style(screen.colour ?? .auto, on: console.output)
      let text = FormatText.render(result, style: style, limit: screen.findingLimit, isShort: console.isQuiet)
      if !text.isEmpty { try console.write(text) }
    }
    for failure in result.failures { console.complain("Fout: \(failure)") }
  }
}
