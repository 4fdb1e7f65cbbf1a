import ArgumentParser
import Compiler
import Diagnostics
import Reports

/// `aanzet leg-uit`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leg-uit",
    abstract: "Leg uit wat een melding betekent en wat u eraan doet, met een voorbeeld.",
    usage: "aanzet leg-uit code|naam [opties]",
    aliases: ["explain"])

  @Argument(help: ArgumentHelp("Een code zoals B301, of een naam zoals gat.", valueName: "code|naam"))
  var name: String?

  @Flag(name: .customLong("alles"), help: "Leg alle meldingen uit, op volgorde van code.")
  var isAll = false

  @Option(
    name: .customLong("uitvoer"), help: ArgumentHelp("Vorm van de uitleg: tekst of markdown.", valueName: "vorm"),
    completion: .list(Form.allCases.map(\.rawValue)),
    transform: { text in
      guard let form = Form(rawValue: text) else {
        throw DutchError("kies uit \(Form.allCases.map(\.rawValue).joined(separator: " en ")).")
      }
      return form
    })
  var form: Form?

  /// A form of the explanation.
  enum Form: String, CaseIterable, Sendable {
    /// For on a screen.
    case text = "tekst"
    /// For a page of documentation; with `--alles` that page.
    case markdown
  }

  func validate() throws {
    if (name == nil) != isAll { throw ValidationError("Noem een code of naam, of schrijf --alles.") }
  }

  func run() throws {
    let console = Console(isQuiet: false)
    let chosen = isAll ? Self.kinds : Self.kinds.filter { $0.code == name?.uppercased() || $0.name == name }
    guard !chosen.isEmpty else {
      let known = Self.kinds.flatMap { [$0.code, $0.name] }
      let nearest = Suggestion.nearest(to: name ?? "", among: known).map { " Bedoelt u \"\($0)\"?" } ?? ""
      throw ValidationError("De melding \"\(Shown.line(name ?? ""))\" bestaat niet.\(nearest)")
    }
    try console.write(Self.text(chosen, form ?? .text, isAll, width: TerminalFacts.width(console.output)))
  }

  /// The explanations of some kinds.
  /// - Parameters:
  ///   - kinds: by code.
  ///   - form: as text or as Markdown.
  ///   - isPage: with what belongs around them on a page.
  ///   - width: columns, for text.
  static func text(_ kinds: [FindingKind], _ form: Form, _ isPage: Bool, width: Int) -> String {
    let explanations = kinds.map { FindingExampleRun.explanation(of: $0) }
    switch form {
    case .text:
      return ExplanationText.render(explanations, style: Style(color: false, width: width))
    case .markdown:
      return isPage
        ? ExplanationPage.render(explanations)
        : explanations.map { ExplanationPage.section($0) }.joined(separator: "\n")
    }
  }

  /// All kinds of finding, by code.
  static var kinds: [FindingKind] {
    (FindingKind.all + Compiler.findingKinds).sorted { $0.code < $1.code }
  }
}
