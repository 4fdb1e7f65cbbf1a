import ArgumentParser
import Calendar

/// `aanzet wie`.
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wie",
    abstract: "Wie is nu aan zet, wat moet er gebeuren, en wat is niet geregeld?",
    usage: """
      aanzet wie feit=waarde ... [opties]
      aanzet wie --invoer bestand [opties]
      """,
    discussion: """
      Feiten zijn bijvoorbeeld regio=kennemerland gemeente=haarlem stap=directe-overdracht ernst=licht. De datum van een \
      gebeurtenis is ook een feit: melding=2026-11-18. Op een terminal vraagt het programma zelf naar wat nog nodig is.

      Een bestand met veel vragen is JSON Lines (een object per regel) of CSV (met een kop); - is de standaardinvoer. Elke \
      rij krijgt één regel antwoord, in dezelfde volgorde.
      """,
    aliases: ["who"])

  @Argument(
    help: ArgumentHelp("Een feit van de situatie, met zijn waarde.", valueName: "feit=waarde"),
    transform: { try FactWord(parsing: $0) })
  var words: [FactWord] = []

  @Option(
    name: .customLong("op"), help: ArgumentHelp("De dag van de vraag; zonder: vandaag.", valueName: "datum"),
    transform: { try QuestionWords.day($0) })
  var day: Day?

  @Option(
    name: .customLong("tabel"),
    help: ArgumentHelp("Een gebouwde tabel; zonder: het project rond de huidige map.", valueName: "bestand"))
  var table: String?

  @Option(
    name: .customLong("invoer"),
    help: ArgumentHelp("Een bestand met veel vragen; - is de standaardinvoer.", valueName: "bestand"))
  var input: String?

  @Flag(name: .customLong("waarom"), help: "Toon elke regel die meedeed, en waarom zij voorging of niet.")
  var showsWhy = false

  @Option(
    name: .customLong("waarom-niet"),
    help: ArgumentHelp("Toon wat er anders moet zijn voordat deze rol aan zet is.", valueName: "rol"))
  var whyNotRole: String?

  @Flag(name: .customLong("ook-concept"), help: "Doe alsof ook documenten gelden die niet ondertekend zijn.")
  var includesDrafts = false

  @OptionGroup var common: AnswerOptions

  func run() throws {
    let request = WhoRequest(
      words: words, day: day, table: table, input: input, showsWhy: showsWhy, whyNotRole: whyNotRole,
      includesDrafts: includesDrafts,
      choices: try common.choices())
    try WhoRun(request).run().end()
  }
}
