import Agreements
import ArgumentParser
import Compiler
import Diagnostics
import Reports

/// `aanzet schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Schrijf het schema van een soort bestand, waarmee een editor u helpt bij het schrijven.",
    usage: "aanzet schema soort",
    discussion: """
      Soorten: \(Wording.choice(FileKind.allCases.map(\.rawValue))). Het schema noemt de stappen, taken, feiten en \
      rollen uit het programma zelf.
      """)

  @Argument(
    help: ArgumentHelp("Het woord dat in zo'n bestand achter `soort:` staat.", valueName: "soort"),
    completion: .list(FileKind.allCases.map(\.rawValue)),
    transform: { text in
      guard let kind = FileKind(rawValue: text) else {
        throw DutchError("kies uit \(Wording.choice(FileKind.allCases.map(\.rawValue))).")
      }
      return kind
    })
  var kind: FileKind

  func run() throws {
    try Console(isQuiet: false).write(Self.text(of: kind))
  }

  /// The schema as text, with the names of the files inside the program.
  static func text(of kind: FileKind) -> String {
    guard let project = ProjectDecoder.decode(EmbeddedSchemas.files).project else { return "" }
    return FileSchema.json(of: kind, known: KnownNames(of: project)).page
  }
}
