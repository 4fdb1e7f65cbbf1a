internal import Calendar
internal import Diagnostics
internal import StrictYAML

/// The keys about where something comes from.
enum RemarkKeys {
  static let source = Key(
    "bron", Scalars.plainText, "Waar dit vandaan komt: het document en de paragraaf.",
    examples: ["AEF 2020, par. 2.3 C"])
  static let remark = Key("toelichting", Scalars.plainText, "Een opmerking voor wie dit leest.")

  /// The keys of a rule or rung.
  enum Rule {
    static let text = Key(
      "tekst", Scalars.plainText, "De woorden van de afspraak zelf. Een antwoord toont ze bij de bron.")
    static let remark = RemarkKeys.remark.explained("Een opmerking bij de regel. Een antwoord toont haar.")
  }

  /// `bron` and `toelichting` of anything else.
  static let all: [any DescribedKey] = [source, remark]
}

/// The keys that every word of a vocabulary may carry.
enum LabelKeys {
  static let name = Key("naam", Scalars.plainText, "De naam voor wie leest.", examples: ["Lokaal team"])
  static let explanation = Key("uitleg", Scalars.plainText, "Wat dit betekent, in gewone woorden.")
  static let source = Key("bron", Scalars.plainText, "Waar dit woord vandaan komt.")
  static let aliases = Key(
    "ook-wel", Shape.list(of: Scalars.text), "Andere namen. In een vraag mag u die ook gebruiken.")

  static let all: [any DescribedKey] = [name, explanation, source, aliases]

  /// A word with nothing but its words.
  static let entry = MappingDescription(
    "begrip", title: "Een begrip", what: what, "Een woord dat u kunt gebruiken. Schrijf { } als er niets bij hoeft.",
    keys: all)

  /// What belongs behind the name of a word.
  static let what = "een blok met bijvoorbeeld `naam:`, of { }"
}
