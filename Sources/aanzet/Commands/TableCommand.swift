import ArgumentParser
import Calendar

/// `aanzet tabel`.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tabel",
    abstract: "De beslistabel om te lezen: per stap en taak wat er wanneer is afgesproken.",
    usage: "aanzet tabel [pad ...] [opties]",
    discussion: """
      Een pad is een project of een regio. Zonder --op gaat het over vandaag. Wat niet geregeld is of elkaar tegenspreekt, \
      staat als zodanig in de tabel.
      """,
    aliases: ["table"])

  @Argument(help: ArgumentHelp("Project of regio; zonder: het project rond de huidige map.", valueName: "pad"))
  var paths: [String] = []

  @Option(name: .customLong("regio"), help: ArgumentHelp("Alleen deze regio. Mag vaker.", valueName: "regio"))
  var regions: [String] = []

  @Option(name: .customLong("stap"), help: ArgumentHelp("Alleen deze stap. Mag vaker.", valueName: "stap"))
  var steps: [String] = []

  @Option(name: .customLong("taak"), help: ArgumentHelp("Alleen deze taak. Mag vaker.", valueName: "taak"))
  var duties: [String] = []

  @Option(
    name: .customLong("op"), help: ArgumentHelp("Wat op deze dag geldt; zonder: vandaag.", valueName: "datum"),
    transform: { try QuestionWords.day($0) })
  var day: Day?

  @Flag(name: .customLong("alle-perioden"), help: "Alle perioden, ook die voorbij zijn of nog komen.")
  var showsAllPeriods = false

  @Flag(
    name: .customLong("maatwerk"),
    help: "Wat elk maatwerk verandert: de besluiten zonder en met. Op alle dagen, tenzij u --op noemt.")
  var showsAddenda = false

  @Flag(
    name: .customLong("verschillen"),
    help: "Waarin delen van een regio verschillen die eigen documenten hebben: gemeenten, of jeugd en volwassenen.")
  var showsScopes = false

  @Flag(
    name: .customLong("overzicht"),
    help: "Alle regio's naast elkaar op één dag: criteria, stappen, treden, taken en soorten teams, met aantallen.")
  var showsOverview = false

  @Flag(name: .customLong("ook-concept"), help: "Doe alsof ook documenten gelden die niet ondertekend zijn.")
  var includesDrafts = false

  @Option(
    name: .customLong("uitvoer"),
    help: ArgumentHelp(
      "Vorm: tekst, markdown, csv of json; met =BESTAND naar een bestand. Mag vaker.", valueName: "vorm[=bestand]"),
    completion: .list(TableForm.Kind.allCases.map(\.rawValue)),
    transform: { try TableForm(parsing: $0) })
  var forms: [TableForm] = []

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if day != nil, showsAllPeriods { throw ValidationError("Kies --op of --alle-perioden, niet allebei.") }
    if [showsOverview, showsAddenda, showsScopes].filter({ $0 }).count > 1 {
      throw ValidationError("Kies een van --overzicht, --verschillen en --maatwerk.")
    }
    if showsOverview, showsAllPeriods {
      throw ValidationError("Een overzicht gaat over één dag: kies er een met --op, zonder --alle-perioden.")
    }
    if showsOverview, !(steps + duties).isEmpty {
      throw ValidationError("Een overzicht gaat over alle stappen en taken: laat --stap en --taak weg.")
    }
    if showsAddenda || showsScopes, forms.contains(where: { $0.kind == .csv }) {
      throw ValidationError(
        "Met \(showsAddenda ? "--maatwerk" : "--verschillen") kan --uitvoer tekst, markdown of json zijn.")
    }
    if let problem = TableForm.problem(forms) { throw ValidationError(problem) }
  }

  func run() throws {
    let showsAllDays = showsAllPeriods || (showsAddenda && day == nil)
    let asked = showsAllDays ? nil : day ?? Clock.today
    if asked == nil, !showsAllDays {
      throw ValidationError("De klok van deze computer klopt niet. Noem de dag met --op.")
    }
    let request = TableRequest(
      paths: paths, regions: regions, steps: steps, duties: duties, day: asked,
      subject: showsOverview ? .overview : showsScopes ? .scopes : showsAddenda ? .addenda : .tables,
      includesDrafts: includesDrafts, isStrict: report.isStrict, findingLimit: report.findingLimit, forms: forms,
      colour: report.colour ?? .auto)
    try TableRun(request: request, console: Console(isQuiet: report.isQuiet)).run().end()
  }
}
