import ArgumentParser

/// The flags of the commands that report on files.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("uitvoer"),
    help: ArgumentHelp(
      "Vorm van het verslag: tekst, kort, json, sarif, github, gitlab, junit of markdown; met =BESTAND naar een "
        + "bestand. Mag vaker.", valueName: "vorm[=bestand]"),
    // Examples are a form of one command only.
    completion: .list(OutputForm.Kind.ofReports.map(\.word)),
    transform: { try OutputForm(parsing: $0) })
  var forms: [OutputForm] = []

  @OptionGroup var report: ReportOptions

  /// The choices as plain values.
  /// - Parameter makesExamples: whether the command can write findings as examples.
  /// - Throws: when they cannot be had together, or not with this command.
  func choices(makesExamples: Bool = false) throws -> OutputChoices {
    try report.choices(forms, of: OutputForm.Kind.ofReports + (makesExamples ? [.examples] : []))
  }
}

/// The flags of the command that answers.
struct AnswerOptions: ParsableArguments {
  @Option(
    name: .customLong("uitvoer"),
    help: ArgumentHelp(
      "Vorm van het antwoord: tekst, kort of json; met =BESTAND naar een bestand. Mag vaker.",
      valueName: "vorm[=bestand]"),
    transform: { try OutputForm(parsing: $0) })
  var forms: [OutputForm] = []

  @OptionGroup var report: ReportOptions

  /// The choices as plain values.
  /// - Throws: when they cannot be had together, or not with this command.
  func choices() throws -> OutputChoices { try report.choices(forms, of: OutputForm.Kind.ofAnswers) }
}

/// The flags of every command that reports on agreements, whatever its forms.
struct ReportOptions: ParsableArguments {
  @OptionGroup var screen: ScreenOptions

  @Flag(name: .customLong("streng"), help: "Ook waarschuwingen tellen als fout.")
  var isStrict = false

  /// As of the screen.
  var colour: ColourChoice? { screen.colour }
  /// As of the screen.
  var isQuiet: Bool { screen.isQuiet }
  /// As of the screen.
  var findingLimit: Int? { screen.findingLimit }

  /// The choices as plain values.
  /// - Parameters:
  ///   - forms: those that were asked for.
  ///   - allowed: those that the command has.
  /// - Throws: when they cannot be had together, or not with this command.
  func choices(_ forms: [OutputForm], of allowed: [OutputForm.Kind]) throws -> OutputChoices {
    if let other = forms.first(where: { !allowed.contains($0.kind) })?.kind {
      throw ValidationError(
        other == .examples
          ? "De vorm toetsen bestaat alleen bij aanzet controleer."
          : "De vorm \(other.word) bestaat hier niet; kies uit \(allowed.map(\.word).joined(separator: ", ")).")
    }
    let choices = OutputChoices(
      forms: forms, colour: colour ?? .auto, isQuiet: isQuiet, isStrict: isStrict, findingLimit: findingLimit)
    if let problem = choices.problem { throw ValidationError(problem) }
    return choices
  }
}

/// How a report looks on the screen.
struct ScreenOptions: ParsableArguments {
  @Option(
    name: .customLong("kleur"), help: ArgumentHelp("Kleur: auto, altijd of nooit.", valueName: "wanneer"),
    completion: .list(ColourChoice.allCases.map(\.rawValue)),
    transform: { text in
      guard let choice = ColourChoice(rawValue: text) else {
        throw DutchError("kies uit \(ColourChoice.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return choice
    })
  var colour: ColourChoice?

  @Flag(name: .customLong("stil"), help: "Alleen het verslag of antwoord, zonder toelichting en voortgang.")
  var isQuiet = false

  @Option(
    name: .customLong("max-meldingen"),
    help: ArgumentHelp("Toon hooguit zoveel meldingen, de zwaarste eerst; json heeft ze alle.", valueName: "aantal"),
    transform: { text in
      guard let count = Int(text), count >= 0, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
        throw DutchError("een heel getal vanaf 0 hoort hier.")
      }
      return count
    })
  var findingLimit: Int?
}
