/// What the argument parser (version 1.8.2) says, with the Dutch for it. The longest come first: a short one also fits
/// what a longer one was made for.
enum Phrases {
  /// Its complaints; each is matched as a whole, so that whatever the user wrote in it stays untouched.
  static let errors: [Template] = [
    Template(
      "Unknown option '%'. Did you mean '%'?\n   or: Missing value for '%' in '%'",
      "De optie '%' bestaat niet. Bedoelt u '%'? Of er ontbreekt een waarde bij '%' in '%'."),
    Template(
      "Unknown option '%'\n   or: Missing value for '%' in '%'",
      "De optie '%' bestaat niet. Of er ontbreekt een waarde bij '%' in '%'."),
    Template("Unknown option '%'. Did you mean '%'?", "De optie '%' bestaat niet. Bedoelt u '%'?"),
    Template("Unknown option '%'", "De optie '%' bestaat niet."),
    Template("Invalid option: -%", "Dit is geen optie: -%"),
    Template("Invalid option: %", "Dit is geen optie: %"),
    Template("Missing value for '%'", "Er ontbreekt een waarde bij '%'."),
    Template("Missing expected argument '%'", "Er ontbreekt iets: '%'."),
    Template("Missing one of: '%'", "Er ontbreekt een van deze: '%'."),
    Template("Missing required subcommand.", "Noem een opdracht."),
    Template("Unexpected argument '%'", "Het woord '%' hoort hier niet."),
    Template("% unexpected arguments: '%'", "% woorden horen hier niet: '%'."),
    Template(
      "The option '%' does not take any value, but '%' was specified.", "Achter de optie '%' hoort geen waarde ('%')."),
    Template(
      "Value to be set with flag % in % had already been set with flag % in %",
      "De optie % in % zegt iets anders dan de optie % in % die er al staat."),
    Template(
      "Value to be set with flag % had already been set with flag %",
      "De optie % zegt iets anders dan de optie % die er al staat."),
    Template(
      "The value '%' is invalid for '%'. Please provide one of the following:\n%",
      "'%' past niet bij '%'. Kies uit:\n%"),
    Template("The value '%' is invalid for '%'. Please provide one of % or %.", "'%' past niet bij '%'. Kies % of %."),
    Template("The value '%' is invalid for '%'. Please provide one of % and %.", "'%' past niet bij '%'. Kies % of %."),
    Template("The value '%' is invalid for '%'. Please provide one of %.", "'%' past niet bij '%'. Kies %."),
    Template("The value '%' is invalid for '%': %", "'%' past niet bij '%': %"),
    Template("The value '%' is invalid for '%'", "'%' past niet bij '%'."),
    Template("The value '%' is invalid.%", "'%' past hier niet.%"),
    Template(
      "Can't generate completion scripts for '%'.\nPlease use --generate-completion-script=<shell> with one of:\n    %",
      "Voor '%' is er geen aanvulling. Schrijf --generate-completion-script= met een van deze: %."),
    Template(
      "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    %",
      "Het is niet duidelijk welke shell u gebruikt. Schrijf --generate-completion-script= met een van deze: %."),
    Template("Command '%' is not a parent of the current command.", "De opdracht '%' hoort hier niet."),
  ]

  /// Lines of its help, and what stands around its complaints; each is matched as a line.
  static let lines: [Template] = [
    Template("OVERVIEW: %", "%"),
    Template("USAGE: %", "Gebruik: %"),
    Template("Usage: %", "Gebruik: %"),
    // A second line of use, to stand under the first.
    Template("       aanzet %", "         aanzet %"),
    Template("ARGUMENTS:", "Woorden:"),
    Template("OPTIONS:", "Opties:"),
    Template("SUBCOMMANDS:", "Opdrachten:"),
    Template("Help:  %", "Uitleg:  %"),
    Template("  See '% help <subcommand>' for detailed help.", "  Meer over een opdracht: % hulp <opdracht>"),
    Template("  See '%' for more information.", "  Meer uitleg: %"),
  ]

  /// Pieces of lines that the parser writes itself; they stand in the program's own texts nowhere.
  static let pieces: [(english: String, dutch: String)] = [
    ("Show subcommand help information.", "Toon uitleg over een opdracht."),
    ("Show help information.", "Toon deze uitleg."),
    ("Show the version.", "Toon de versie."),
    ("(values: ", "(keuze: "),
    ("; default: ", "; anders: "),
    ("(default: ", "(anders: "),
    ("<subcommands>", "<opdracht>"),
    ("<subcommand>", "<opdracht>"),
    ("[<options>]", "[opties]"),
    ("<options>", "[opties]"),
  ]
}
