import ArgumentParser
import Compiler
import Diagnostics
import Reports

/// `aanzet leg-uit`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leg-uit",
    abstract: "Leg uit wat een melding betekent en wat u eraan doet.",
    usage: "aanzet leg-uit code|naam",
    aliases: ["explain"])

  @Argument(help: ArgumentHelp("Een code zoals B301, of een naam zoals gat.", valueName: "code|naam"))
  var name: String?

  @Flag(name: .customLong("alles"), help: "Leg alle meldingen uit, op volgorde van code.")
  var isAll = false

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
    let style = Style(color: false, width: TerminalFacts.width(console.output))
    try console.write(chosen.map { ExplanationText.render($0, style: style) }.joined(separator: "\n"))
  }

  /// All kinds of finding, by code.
  static var kinds: [FindingKind] {
    (FindingKind.all + Compiler.findingKinds).sorted { $0.code < $1.code }
  }
}
