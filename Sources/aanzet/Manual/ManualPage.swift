/// The page of the manual, made from the commands themselves.
struct ManualPage {
  /// The program with its commands.
  let program = CommandPage.program

  /// The page, in the macros of man(7), as UTF-8.
  var text: String {
    let parts = [head, synopsis, description, commands, commonOptions, statuses, surroundings, examples]
    return parts.flatMap(\.self).map { "\($0)\n" }.joined()
  }

  private var head: [String] {
    [
      "'\\\" -*- coding: utf-8 -*-",
      ".\\\" Gemaakt met: aanzet handleiding",
      ".TH AANZET 1 \(Aanzet.versionDay) \(Roff.quoted("aanzet \(Aanzet.version)")) "
        + Roff.quoted("Handleiding van aanzet"),
      // Words are Dutch, and many are names: they are not to be broken.
      ".nh",
      ".ad l",
      ".SH NAAM",
    ] + Roff.lines("\(program.name) - \(program.abstract)")
  }

  private var synopsis: [String] {
    [".SH OVERZICHT", ".nf"] + program.subcommands.flatMap(\.usage).map(Self.usage) + [".fi"]
  }

  private var description: [String] {
    // The statuses have a section of their own.
    let paragraphs = program.discussion.split(separator: "\n\n", omittingEmptySubsequences: true)
    return [".SH BESCHRIJVING"] + Roff.lines(String(paragraphs.first ?? ""))
  }

  private var commands: [String] { [".SH OPDRACHTEN"] + program.subcommands.flatMap(section) }

  private func section(of command: CommandPage) -> [String] {
    let names = ([command.name] + command.aliases).joined(separator: ", ")
    var lines = [".SS \(Roff.quoted(names))"] + Roff.lines(command.abstract) + [".PP", ".nf"]
    lines += command.usage.map(Self.usage) + [".fi"]
    for paragraph in Roff.paragraphs(command.discussion) { lines += [".PP"] + paragraph }
    for argument in command.arguments where !isCommon(argument) { lines += Self.entry(argument) }
    return lines
  }

  private var commonOptions: [String] {
    var seen: Set<[String]> = []
    let common = program.subcommands.flatMap(\.arguments).filter { isCommon($0) && seen.insert($0.names).inserted }
    return [".SH OPTIES", "Deze opties hebben de meeste opdrachten."] + common.flatMap(Self.entry)
  }

  private var statuses: [String] {
    [".SH EINDSTATUS"]
      + ExitStatus.allCases.flatMap { [".TP", Roff.bold(String($0.rawValue))] + Roff.lines("\($0.meaning).") }
  }

  private var surroundings: [String] {
    let files = [
      ("regions/<regio>/regio.yaml", "De regio: gemeenten, soorten teams, contacten."),
      ("regions/<regio>/<naam>.yaml", "Afspraken."),
      ("regions/<regio>/maatwerk/<naam>.yaml", "Een aanvulling of afwijking voor een deel van de regio."),
      ("regions/<regio>/toetsen/<naam>.yaml", "Situaties met het antwoord dat wordt verwacht."),
      ("schemas/", "Begrippen, kaders en modellen. Zonder deze map gebruikt het programma die het zelf heeft."),
    ]
    let variables = [
      ("NO_COLOR", "Staat hier iets in, dan is er geen kleur, tenzij met --kleur."),
      ("TERM", "Bij dumb is er geen kleur en geen keuze met pijltjes."),
    ]
    return [".SH BESTANDEN"] + files.flatMap { [".TP", Roff.italic($0.0)] + Roff.lines($0.1) }
      + [".SH OMGEVING"] + variables.flatMap { [".TP", Roff.bold($0.0)] + Roff.lines($0.1) }
  }

  private var examples: [String] {
    let examples = [
      ("Maak een project met een regio om mee te beginnen:", "aanzet nieuw mijn-map"),
      ("Controleer alles rond de huidige map:", "aanzet controleer"),
      (
        "Vraag wie er nu aan zet is:",
        "aanzet wie gemeente=haarlem stap=directe-overdracht ernst=licht hulp-actief=geen"
      ),
      ("Bouw een tabel, en vraag daarna aan de tabel:", "aanzet bouw -o regios.aanzet"),
      ("Lees wat een melding betekent:", "aanzet leg-uit B301"),
    ]
    let entries = examples.map { Roff.lines($0.0) + [".PP", ".nf", ".RS", Roff.bold($0.1), ".RE", ".fi"] }
    return [".SH VOORBEELDEN"] + entries.joined(separator: [".PP"])
  }

  /// Whether most commands have it, with the same words.
  private func isCommon(_ argument: ArgumentDescription) -> Bool {
    !argument.isPositional
      && program.subcommands.count { command in
        command.arguments.contains { $0.names == argument.names && $0.abstract == argument.abstract }
      } > program.subcommands.count / 2
  }

  /// A way of calling a command: what is written as it stands is bold.
  private static func usage(_ line: String) -> String {
    let words = line.split(separator: " ")
    // The program and the command; what follows stands for something else.
    return (words.prefix(2).map { Roff.bold(String($0)) } + words.dropFirst(2).map { Roff.text(String($0)) })
      .joined(separator: " ")
  }

  private static func entry(_ argument: ArgumentDescription) -> [String] {
    let value = argument.valueName.map { Roff.italic($0) }
    let names = argument.names.map { name in Roff.bold(name) + (value.map { " \($0)" } ?? "") }
    let title = argument.isPositional ? value ?? "" : names.joined(separator: ", ")
    return [".TP", title] + Roff.lines(argument.abstract)
  }
}
