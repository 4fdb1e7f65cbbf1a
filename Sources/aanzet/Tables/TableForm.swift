/// A form of tables for reading, and where it goes: `VORM[=BESTAND]`.
struct TableForm: Sendable, Hashable {
  /// The forms.
  enum Kind: String, CaseIterable, Sendable {
    /// For a terminal.
    case text = "tekst"
    /// For a page or a comment.
    case markdown
    /// For a spreadsheet.
    case csv
    /// For programs.
    case json
  }

  /// The form.
  let kind: Kind
  /// Path of the file to write; nil: standard output.
  let file: String?

  /// Reads `VORM[=BESTAND]`.
  /// - Throws: what is wrong, and what is allowed.
  init(parsing text: String) throws(DutchError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }) else {
      let words = Kind.allCases.map(\.rawValue)
      throw DutchError("deze vorm bestaat niet; kies uit \(words.joined(separator: ", ")).")
    }
    if parts.count == 2, parts[1].isEmpty { throw DutchError("achter \"=\" hoort de naam van een bestand.") }
    self.kind = kind
    file = parts.count == 2 && parts[1] != "-" ? String(parts[1]) : nil
  }

  /// What is wrong with several forms together; nil: nothing.
  static func problem(_ forms: [TableForm]) -> String? {
    if forms.filter({ $0.file == nil }).count > 1 {
      return "Er kan maar één vorm naar het scherm; geef de andere een bestand: --uitvoer csv=bestand.csv."
    }
    let paths = forms.compactMap(\.file)
    return Set(paths).count < paths.count ? "Twee vormen kunnen niet naar hetzelfde bestand." : nil
  }
}
