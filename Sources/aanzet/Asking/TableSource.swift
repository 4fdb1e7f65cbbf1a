import DecisionTable
import Diagnostics
import Reports

/// Where `aanzet wie` gets the table from: a file, or the project around, compiled in memory.
struct TableSource {
  /// The request.
  let request: WhoRequest
  /// The streams.
  let console: Console

  /// The table.
  /// - Throws: why there is none.
  func open() throws(Failure) -> TableReader {
    guard let path = request.table else { return try compiled() }
    guard !request.includesDrafts else {
      throw Failure(.wrongUse, "--ook-concept kan niet samen met --tabel: wat in een tabel staat, ligt vast.")
    }
    do { return try TableReader(path: path, hash: SHA256Hash.hash) } catch { throw TrustFindings.failure(error, path) }
  }

  private func compiled() throws(Failure) -> TableReader {
    let check = Check(paths: [], includesDrafts: request.includesDrafts, wholeProjects: true)
    let project = check.projects.first
    let isRefused = request.choices.isStrict && Check.hasProblems(check.report.findings, strictly: true)
    guard let contents = project?.table, !check.couldNotRead, !isRefused else {
      let blocking = isRefused ? check.report.findings : project?.blocking ?? check.report.findings
      throw refusal(blocking.isEmpty ? check.report.findings : blocking, check)
    }
    do {
      return try TableReader(bytes: TableWriter.bytes(contents, hash: SHA256Hash.hash), hash: SHA256Hash.hash)
    } catch {
      throw Failure(.couldNotRun, "Interne fout: de tabel die net is gemaakt, is niet te lezen.")
    }
  }

  /// With text on the screen the findings are shown as well; a program gets one object.
  private func refusal(_ findings: [Finding], _ check: Check) -> Failure {
    var details = ""
    if request.choices.screenForm != .json {
      let report = FindingReport(
        findings: findings, sources: check.report.sources, fileCount: check.report.fileCount,
        regionCount: check.report.regionCount,
        provenRegionCount: check.report.provenRegionCount, provenSituations: check.report.provenSituations, criteria: []
      )
      let style = TerminalFacts.style(request.choices.colour, on: console.errors)
      details = String(FindingsText.render(report, style: style, limit: request.choices.findingLimit).dropLast())
    }
    let message =
      findings.contains { $0.kind == .nothingToCheck }
      ? "Er is geen antwoord, want hier is geen project. Ga naar de map van een project, of noem een gebouwde tabel met "
        + "--tabel."
      : "Er is geen antwoord, want met de afspraken in deze map is iets mis. Zie `aanzet controleer`."
    return Failure(check.couldNotRead ? .couldNotRun : .findings, message, details: details)
  }
}
