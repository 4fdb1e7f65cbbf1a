/// The kinds of file; the raw value is the word behind `soort:`.
enum FileKind: String, CaseIterable {
  case vocabulary = "begrippen"
  case framework = "kader"
  case model
  case region = "regio"
  case agreement = "afspraken"
  case addendum = "maatwerk"
  case examples = "toetsen"

  /// Where such a file belongs, for the user.
  var home: String {
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
