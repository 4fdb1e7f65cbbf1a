internal import Diagnostics

/// The explanations as one page of documentation, in Markdown.
public enum ExplanationPage {
  /// Families of codes by their first letter, with what they are about.
  private static let families: [(letter: Character, subject: String)] = [
    ("B", "Besluiten"), ("H", "Vertrouwen in een gebouwde tabel"), ("K", "Criteria van een kader, en de ladder"),
    ("S", "Wat waar mag staan"), ("T", "Tijd en termijnen"), ("V", "Namen en verwijzingen"),
    ("W", "Wijzigingen tussen twee versies"), ("Y", "Hoe het bestand is geschreven"),
  ]

  private static let introduction = """
    # Meldingen

    Een melding is een **fout**, een **waarschuwing** of een **tip**. Hier staat van elke melding wat zij betekent en wat
    u eraan doet. U ziet ook een voorbeeld dat fout is, wat het programma daarover zegt, en hoe het goed is.

    De voorbeelden horen bij een klein project: [`docs/voorbeeld`](voorbeeld). Van elk bestand ziet u alleen het deel
    waar het om gaat. Dat deel komt in de plaats van wat in het project onder dezelfde sleutels staat. De rest blijft
    zoals het is. De rij van een melding telt vanaf de eerste regel van het voorbeeld. De regio is verzonnen.

    Deze bladzijde komt uit het programma: `aanzet leg-uit --alles --uitvoer markdown`.

    """

  /// The whole page.
  /// - Parameter explanations: by code.
  public static func render(_ explanations: [Explanation]) -> String {
    var text = introduction
    for (letter, subject) in families {
      let own = explanations.filter { $0.kind.code.first == letter }
      guard !own.isEmpty else { continue }
      text += "\n## \(letter): \(subject)\n"
      for explanation in own { text += "\n" + section(explanation) }
    }
    return text
  }

  /// The part of the page about one kind.
  public static func section(_ explanation: Explanation) -> String {
    let kind = explanation.kind
    var text = "### \(kind.code) \(kind.name)\n\n"
    text += "*\(DutchText.capitalized(ExplanationWords.weight(kind))).*\n\n\(paragraph(kind.explanation))\n"
    guard let example = kind.example else { return text }
    let parts = ExplanationWords.parts(example)
    for (title, files) in parts.before { text += part(title, files) }
    for told in explanation.told {
      let count = explanation.shownFileCount
      text += "\nHet programma meldt \(escaped(told.place.words(fileCount: count))):\n\n"
      text += told.lines(fileCount: count).map { "> \(escaped($0))" }.joined(separator: "  \n") + "\n"
    }
    return text + part(parts.after.title, parts.after.files)
  }

  private static func part(_ title: String, _ files: [ShownFile]) -> String {
    var text = ""
    for (number, file) in files.enumerated() {
      let lead = number == 0 ? "**\(title):** " : ""
      text += "\n\(lead)`\(file.path)`\n"
      if !file.note.isEmpty { text += "\n\(paragraph(file.note))\n" }
      if !file.text.isEmpty { text += "\n```\(file.path.hasSuffix(".yaml") ? "yaml" : "text")\n\(file.text)```\n" }
    }
    return text
  }

  private static func paragraph(_ text: String) -> String {
    wrapped(escaped(text), width: 120).joined(separator: "\n")
  }

  /// The text with a backslash before what Markdown would read as a sign; what stands between backquotes stays.
  private static func escaped(_ text: String) -> String {
    var shown = ""
    var isCode = false
    for character in text {
      if character == "`" { isCode.toggle() }
      if !isCode, "\\*_<>[]#".contains(character) { shown += "\\" }
      shown.append(character)
    }
    return shown
  }
}
