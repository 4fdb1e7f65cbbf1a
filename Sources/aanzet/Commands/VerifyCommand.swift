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
        let name = table.digest.map { hexadecimal($0) }.joined()
        goodNews = "De tabel is heel: \(regions) \(regions == 1 ? "regio" : "regio's"), sha256:\(name)."
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

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0\(digits)" : digits
  }
}
