import Reports

/// A form of report or answer, and where it goes: `VORM[=BESTAND]`.
struct OutputForm: Sendable, Hashable {
  /// The forms.
  enum Kind: Hashable, Sendable {
    /// For people.
    case text
    /// One line each.
    case short
    /// For programs.
    case json
    /// For other programs, each in its own way.
    case report(ReportForm)
    /// Findings as examples; only for `controleer`.
    case examples

    /// The word for it on the command line.
    var word: String {
      switch self {
      case .text: "tekst"
      case .short: "kort"
      case .json: "json"
      case .report(let form): form.rawValue
      case .examples: "toetsen"
      }
    }

    /// Whether it is for a program that reads: then there is a whole document, whatever happens.
    var isDocument: Bool {
      switch self {
      case .json, .report: true
      case .text, .short, .examples: false
      }
    }

    /// Those of an answer.
    static let ofAnswers: [Kind] = [.text, .short, .json]

    /// Those of a report on files.
    static let ofReports: [Kind] = ofAnswers + ReportForm.allCases.map { .report($0) }

    /// All of them.
    static let all: [Kind] = ofReports + [.examples]
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
    let words = Kind.all.map(\.word)
    guard let kind = parts.first.flatMap({ word in Kind.all.first { $0.word == word } }) else {
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
  /// The most findings shown; nil: all. JSON has all anyway.
  var findingLimit: Int?

  /// The documents that the words of a command line ask for on standard output, whatever else is wrong with them; a command
  /// may not have all of these forms.
  /// - Parameter words: of the command line, without the program's name.
  static func documentsOnScreen(_ words: [String]) -> [OutputForm.Kind] {
    let words = Array(words.prefix { $0 != "--" })
    let apart = zip(words, words.dropFirst()).filter { $0.0 == "--uitvoer" }.map { $0.1 }
    let joined = words.filter { $0.hasPrefix("--uitvoer=") }.map { String($0.dropFirst("--uitvoer=".count)) }
    return (apart + joined).compactMap { try? OutputForm(parsing: $0) }
      .filter { $0.file == nil && $0.kind.isDocument }.map(\.kind)
  }

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
