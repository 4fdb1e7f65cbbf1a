/// A form of report or answer, and where it goes: `VORM[=BESTAND]`.
struct OutputForm: Sendable, Hashable {
  /// The forms.
  enum Kind: String, CaseIterable, Sendable {
    /// For people.
    case text = "tekst"
    /// One line each.
    case short = "kort"
    /// For programs.
    case json
    /// Findings as examples; only for `controleer`.
    case examples = "toetsen"
  }

  /// The form.
  let kind: Kind
  /// Path of the file to write; nil: standard output.
  let file: String?

  /// - Parameters: as the properties.
  init(_ kind: Kind, file: String? = nil) {
    self.kind = kind
    self.file = file
  }

  /// Reads `VORM[=BESTAND]`.
  /// - Throws: what is wrong, and what is allowed.
  init(parsing text: String) throws(DutchError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let words = Kind.allCases.map(\.rawValue)
    guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }) else {
      throw DutchError("deze vorm bestaat niet; kies uit \(words.joined(separator: ", ")).")
    }
    guard parts.count == 2 else {
      self.init(kind)
      return
    }
    guard !parts[1].isEmpty else { throw DutchError("achter \"=\" hoort de naam van een bestand.") }
    self.init(kind, file: parts[1] == "-" ? nil : String(parts[1]))
  }
}

/// A Dutch sentence about a word on the command line, to follow what the parser says of it.
struct DutchError: Error, CustomStringConvertible {
  let description: String

  /// - Parameter description: begins in lower case, ends with a full stop.
  init(_ description: String) { self.description = description }
}

/// When text has colour.
enum ColourChoice: String, CaseIterable, Sendable {
  /// On a terminal that shows it.
  case auto
  /// Always.
  case always = "altijd"
  /// Never.
  case never = "nooit"
}

/// What is the same in all commands: forms, colour, how much, how strictly.
struct OutputChoices: Sendable {
  /// The forms that were asked for, in order.
  var forms: [OutputForm] = []
  /// When text has colour.
  var colour = ColourChoice.auto
  /// No notes, no progress, no text when there is nothing to say.
  var isQuiet = false
  /// Warnings fail too.
  var isStrict = false
  /// The most findings shown in text; nil: all.
  var findingLimit: Int?

  /// The form on standard output: text unless another was asked for.
  var screenForm: OutputForm.Kind { forms.first { $0.file == nil }?.kind ?? .text }

  /// The forms that go to files.
  var files: [(kind: OutputForm.Kind, path: String)] {
    forms.compactMap { form in form.file.map { (form.kind, $0) } }
  }

  /// What is wrong with the choices together; nil: nothing.
  var problem: String? {
    if forms.filter({ $0.file == nil }).count > 1 {
      return "Er kan maar één vorm naar het scherm; geef de andere een bestand: --uitvoer json=bestand.json."
    }
    let paths = forms.compactMap(\.file)
    return Set(paths).count < paths.count ? "Twee vormen kunnen niet naar hetzelfde bestand." : nil
  }
}
