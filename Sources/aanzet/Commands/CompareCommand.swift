import ArgumentParser
import Calendar

/// `aanzet vergelijk`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vergelijk",
    abstract: "Wat er voor wie verandert tussen twee versies van de afspraken.",
    usage: "aanzet vergelijk oud nieuw [opties]",
    discussion: """
      Een versie is de map van een project, een tabel die met `aanzet bouw` is geschreven, of git:NAAM: een tak, een label \
      of een commit, zoals git:main. Er wordt vergeleken wat er in elke situatie is besloten. Daarnaast staat er wat in de \
      bestanden anders is opgeschreven. Zonder goedkeuring eindigt de opdracht met status 5 zodra een besluit verandert.
      """,
    aliases: ["diff"])

  @Argument(help: ArgumentHelp("De oude versie: een map, een tabel of git:NAAM.", valueName: "oud"))
  var old: String

  @Argument(help: ArgumentHelp("De nieuwe versie: een map, een tabel of git:NAAM.", valueName: "nieuw"))
  var new: String

  @Option(
    name: .customLong("alleen"),
    help: ArgumentHelp(
      "Waar iets mag veranderen, zoals \"regio=kennemerland stap=monitoring\". Mag vaker.", valueName: "bereik"),
    transform: { try DeclaredScope(parsing: $0) })
  var scopes: [DeclaredScope] = []

  @Option(
    name: .customLong("goedkeuring"),
    help: ArgumentHelp("Een goedkeuring, of een map met goedkeuringen. Mag vaker.", valueName: "bestand"))
  var approvals: [String] = []

  @Option(
    name: .customLong("keur-goed"),
    help: ArgumentHelp("Schrijf een goedkeuring van precies dit verschil.", valueName: "bestand"))
  var approvalPath: String?

  @Option(name: .customLong("door"), help: ArgumentHelp("Wie het goedkeurt.", valueName: "naam"))
  var by: String?

  @Option(name: .customLong("waarom"), help: ArgumentHelp("Waarom het goed is.", valueName: "reden"))
  var reason: String?

  @Option(
    name: .customLong("tot"), help: ArgumentHelp("De laatste dag van de goedkeuring.", valueName: "datum"),
    transform: { try QuestionWords.day($0) })
  var through: Day?

  @Flag(name: .customLong("ook-concept"), help: "Doe alsof ook documenten gelden die niet ondertekend zijn.")
  var includesDrafts = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let given = [by != nil, reason != nil, through != nil]
    if approvalPath == nil, given.contains(true) {
      throw ValidationError("--door, --waarom en --tot horen bij --keur-goed.")
    }
    if approvalPath != nil, given.contains(false) {
      throw ValidationError("Bij --keur-goed horen --door, --waarom en --tot.")
    }
    if [by, reason].contains(where: { $0?.allSatisfy(\.isWhitespace) == true }) {
      throw ValidationError("Vul bij --door en --waarom iets in.")
    }
  }

  /// A text of more lines on one line.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  func run() throws {
    let choices = try common.choices()
    if let approvalPath, choices.files.contains(where: { $0.path == approvalPath }) {
      throw ValidationError("Een verslag en een goedkeuring kunnen niet naar hetzelfde bestand.")
    }
    let output = DifferenceOutput(choices: choices, console: Console(isQuiet: choices.isQuiet))
    var consent: CompareRequest.Consent?
    if let approvalPath, let by, let reason, let through {
      consent = CompareRequest.Consent(
        path: approvalPath, by: Self.line(by), reason: Self.line(reason), through: through)
    }
    let request = CompareRequest(
      old: old, new: new, includesDrafts: includesDrafts, approvals: approvals, scopes: scopes, consent: consent,
      today: Clock.today, choices: choices)
    try output.end { () throws(Failure) in
      try CompareRun(request: request, output: output).run()
    }.end()
  }
}
