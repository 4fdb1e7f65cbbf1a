import ArgumentParser

/// `aanzet controleer`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Lees en bewijs alles, en meld wat er mis is.",
    usage: "aanzet controleer [pad ...] [opties]",
    discussion: """
      Een pad is een project, een regio of een bestand. Zonder pad: het project rond de huidige map.

      Met --uitvoer toetsen=BESTAND schrijft u de situaties uit de meldingen van één regio als voorbeelden die u kunt \
      bewaren.
      """,
    aliases: ["check"])

  @Argument(help: ArgumentHelp("Project, regio of bestand.", valueName: "pad"))
  var paths: [String] = []

  @Flag(
    name: .customLong("ook-concept"),
    help: "Controleer ook documenten die niet ondertekend zijn, alsof zij gelden.")
  var includesDrafts = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let choices = try common.choices(makesExamples: true)
    let output = FindingsOutput("controleer", choices, console: Console(isQuiet: choices.isQuiet))
    let check = Check(paths: paths, includesDrafts: includesDrafts)
    if choices.forms.contains(where: { $0.kind == .examples }), check.regions.count > 1 {
      throw ValidationError(
        "Toetsen horen bij één regio. Noem er een: aanzet controleer \(check.regions[0]) --uitvoer toetsen.")
    }
    try output.end { () throws(Failure) in
      try output.write(check.report)
      return check.status(strictly: choices.isStrict)
    }.end()
  }
}
