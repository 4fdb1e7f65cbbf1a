import ArgumentParser
import DecisionTable

/// `aanzet bouw`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bouw",
    abstract: "Controleer, en schrijf daarna de beslistabel als één bestand.",
    usage: "aanzet bouw [pad] -o bestand [opties]",
    discussion: """
      Bij fouten in de bestanden zelf (Y, S, V, T) komt er geen tabel. Bij fouten in besluiten of criteria (B, K) komt \
      de tabel er wel: haar antwoorden zeggen dan wat niet geregeld is. Met --streng komt zij er alleen als er niets mis \
      is.
      """,
    aliases: ["build"])

  @Argument(help: ArgumentHelp("Project; zonder: het project rond de huidige map.", valueName: "pad"))
  var path: String?

  @Option(name: .customShort("o"), help: ArgumentHelp("Bestand voor de tabel.", valueName: "bestand"))
  var target: String

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if target.isEmpty || target == "-" { throw ValidationError("Achter -o hoort de naam van een bestand.") }
    // One slip of the hand would put a table in the place of somebody's agreements.
    if FileTree.isYAML(target) { throw ValidationError("De naam van een tabel eindigt niet op .yaml.") }
  }

  func run() throws {
    let choices = try common.choices()
    let output = FindingsOutput("bouw", choices, console: Console(isQuiet: choices.isQuiet))
    try output.end { () throws(Failure) in try build(choices, output) }.end()
  }

  private func build(_ choices: OutputChoices, _ output: FindingsOutput) throws(Failure) -> ExitStatus {
    let check = Check(paths: path.map { [$0] } ?? [], wholeProjects: true)
    let status = check.status(strictly: choices.isStrict)
    guard let table = check.projects.first?.table, !check.couldNotRead,
      status == .done || !choices.isStrict
    else {
      try output.write(check.report)
      output.console.note("Er is geen tabel geschreven.")
      // Without a table something must be wrong, whatever the findings weigh.
      return status == .done ? .findings : status
    }
    let bytes = TableWriter.bytes(table, hash: SHA256Hash.hash)
    do throws(Failure) {
      try WholeFile.write(bytes, to: target)
    } catch {
      try output.write(check.report, failure: error)
      return error.status
    }
    try output.write(check.report)
    output.console.note("Tabel geschreven: \(Shown.line(target)) (\(Shown.number(bytes.count)) bytes).")
    return status
  }
}
