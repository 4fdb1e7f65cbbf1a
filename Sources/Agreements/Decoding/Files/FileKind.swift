/// The kinds of file; the raw value is the word behind `soort:`.
public enum FileKind: String, DescribedWord {
  /// The shared vocabulary.
  case vocabulary = "begrippen"
  /// A quality framework.
  case framework = "kader"
  /// Rules that many regions share.
  case model
  /// A region.
  case region = "regio"
  /// An agreement of a region.
  case agreement = "afspraken"
  /// An addendum to it.
  case addendum = "maatwerk"
  /// Example situations.
  case examples = "toetsen"

  /// What the word means, in Dutch.
  public var explanation: String {
    switch self {
    case .vocabulary: "De woorden die alle regio's samen gebruiken."
    case .framework: "Wat elke regio geregeld moet hebben."
    case .model: "Regels die meer regio's delen."
    case .region: "De regio: gemeenten, soorten teams en contacten."
    case .agreement: "De afspraken van een regio."
    case .addendum: "Een aanvulling of afwijking voor een deel van de regio."
    case .examples: "Situaties met het antwoord dat u verwacht."
    }
  }

  /// Where such a file belongs, for the user.
  public var home: String {
    switch self {
    case .vocabulary: "schemas/begrippen.yaml"
    case .framework: "schemas/kaders/<naam>.yaml"
    case .model: "schemas/modellen/<naam>.yaml"
    case .region: "regions/<regio>/regio.yaml"
    case .agreement: "regions/<regio>/<naam>.yaml"
    case .addendum: "regions/<regio>/maatwerk/<naam>.yaml"
    case .examples: "regions/<regio>/toetsen/<naam>.yaml"
    }
  }
}
