import ArgumentParser

/// `aanzet aanvulling`.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aanvulling",
    abstract: "Laat de tab-toets opdrachten, feiten en waarden aanvullen.",
    usage: "aanzet aanvulling bash|zsh|fish",
    discussion: """
      De opdracht schrijft een script voor uw shell. Zet in ~/.bashrc: source <(aanzet aanvulling bash). Zet in ~/.zshrc, \
      na compinit: source <(aanzet aanvulling zsh). Voor fish: aanzet aanvulling fish > \
      ~/.config/fish/completions/aanzet.fish

      Daarna vult de tab-toets aan: aanzet wie st wordt stap=, en aanzet wie stap=dir wordt stap=directe-overdracht. De \
      woorden komen uit de tabel achter --tabel, uit het project rond de huidige map, of uit het programma zelf.
      """,
    aliases: ["completion"])

  @Argument(
    help: ArgumentHelp("Uw shell: bash, zsh of fish.", valueName: "bash|zsh|fish"),
    completion: .list(Shell.allCases.map(\.rawValue)),
    transform: { text in
      guard let shell = Shell(rawValue: text) else {
        throw DutchError("kies uit \(Shell.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return shell
    })
  var shell: Shell

  /// A shell that there is a script for.
  enum Shell: String, CaseIterable, Sendable {
    case bash
    case zsh
    case fish
  }

  func run() throws {
    let console = Console()
    do throws(Failure) {
      try console.write(EmbeddedSchemas.completionScript(shell.rawValue))
    } catch {
      if !error.message.isEmpty { console.complain("Fout: \(error.message)") }
      try error.status.end()
    }
  }
}
