import ArgumentParser
import Compiler
import Reports

/// `aanzet toets`.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toets",
    abstract: "Voer de voorbeelden uit, en zeg welk antwoord anders is dan verwacht.",
    usage: "aanzet toets [pad ...] [opties]",
    discussion: """
      Voorbeelden staan in de map `toetsen` van een regio. Een pad is een project, een regio of een bestand met \
      voorbeelden. Zonder pad: het project rond de huidige map.
      """,
    aliases: ["test"])

  @Argument(help: ArgumentHelp("Project, regio of bestand met voorbeelden.", valueName: "pad"))
  var paths: [String] = []

  @Flag(name: .customLong("dekking"), help: "Zeg welk deel van de besluiten de voorbeelden bereiken, en wat ontbreekt.")
  var measuresCoverage = false

  @Option(
    name: .customLong("minimaal"),
    help: ArgumentHelp("De voorbeelden moeten zoveel procent van de besluiten bereiken.", valueName: "procent"),
    transform: { text in
      guard text.utf8.allSatisfy({ (48...57).contains($0) }), let share = Int(text), share <= 100 else {
        throw DutchError("een heel getal van 0 tot en met 100 hoort hier.")
      }
      return share
    })
  var minimum: Int?

  @Flag(
    name: .customLong("mutaties"), help: "Zeg welke kleine veranderingen in de afspraken geen voorbeeld zou merken.")
  var measuresMutations = false

  @Flag(name: .customLong("ook-concept"), help: "Doe alsof ook documenten gelden die niet ondertekend zijn.")
  var includesDrafts = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let choices = try common.choices()
    let output = ExampleOutput(choices: choices, console: Console(isQuiet: choices.isQuiet))
    try output.end { () throws(Failure) in
      let test = try TestRun(
        paths: paths, includesDrafts: includesDrafts, measures: measures, minimum: minimum, isStrict: choices.isStrict,
        output: output)
      return try test.run()
    }.end()
  }

  private var measures: ExampleRun.Measures {
    var measures: ExampleRun.Measures = []
    if measuresCoverage || minimum != nil { measures.insert(.coverage) }
    if measuresMutations { measures.insert(.mutations) }
    return measures
  }
}
