import ArgumentParser

/// `aanzet controleer`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Lees en bewijs alles, en meld wat er mis is.",
    usage: "aanzet controleer [pad ...] [opties]",
    discussion: "Een pad is een project, een regio of een bestand. Zonder pad: het project rond de huidige map.",
    aliases: ["check"])

  @Argument(help: ArgumentHelp("Project, regio of bestand.", valueName: "pad"))
  var paths: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    let choices = try common.choices()
    let output = FindingsOutput(choices: choices, console: Console(isQuiet: choices.isQuiet))
    try output.end { () throws(Failure) in
      let check = Check(paths: paths)
      try output.write(check.report)
      return check.status(strictly: choices.isStrict)
    }.end()
  }
}
