import ArgumentParser

/// `aanzet handleiding`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handleiding",
    abstract: "Schrijf de handleiding voor de opdracht man.",
    usage: "aanzet handleiding",
    discussion: """
      Zo leest u de handleiding: aanzet handleiding | man -l -

      Zo zet u haar op de plaats waar man zoekt: aanzet handleiding > ~/.local/share/man/man1/aanzet.1
      """,
    aliases: ["man"])

  func run() throws {
    let console = Console()
    do throws(Failure) {
      try console.write(ManualPage().text)
    } catch {
      if !error.message.isEmpty { console.complain("Fout: \(error.message)") }
      try error.status.end()
    }
  }
}
