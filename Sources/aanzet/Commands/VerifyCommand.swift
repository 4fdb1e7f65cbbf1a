import ArgumentParser
import DecisionTable
import Diagnostics
import Reports

/// `aanzet verifieer`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifieer",
    abstract: "Ga na of een gebouwde tabel heel is: elke controlesom en elke verwijzing.",
    usage: "aanzet verifieer bestand [opties]",
    aliases: ["verify"])

  @Argument(help: ArgumentHelp("Een tabel, geschreven met `aanzet bouw`.", valueName: "bestand"))
  var path: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let choices = try common.choices()
    let output = FindingsOutput("verifieer", choices, console: Console(isQuiet: choices.isQuiet))
    try output.end { () throws(Failure) in
      var findings: [Finding] = []
      var regions = 0
      var goodNews: String?
      var status = ExitStatus.done
      do throws(TableError) {
        let table = try TableReader(path: path, hash: SHA256Hash.hash)
        try table.verify()
        regions = table.regions.count
        goodNews =
          "De tabel is heel: \(regions) \(regions == 1 ? "regio" : "regio's"), \(SHA256Hash.name(table.digest))."
      } catch {
        findings = [TrustFindings.finding(error, at: Shown.line(path))]
        status = TrustFindings.status(error)
      }
      try output.write(
        FindingReport(
          findings: findings, sources: [:], fileCount: 1, regionCount: regions, provenSituations: "0", criteria: [],
          files: [Shown.line(path)]),
        goodNews: goodNews)
      return status
    }.end()
  }
}
