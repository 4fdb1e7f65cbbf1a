import Calendar
import Compiler
import DecisionTable
import Diagnostics
import Reports

/// Runs the examples of what the user pointed at.
struct TestRun {
  private let check: Check
  private let includesDrafts: Bool
  private let measures: ExampleRun.Measures
  private let minimum: Int?
  private let isStrict: Bool
  private let output: ExampleOutput
  private let today: Day

  /// - Parameters:
  ///   - paths: folders or files; none: the project around the current folder.
  ///   - includesDrafts: preview documents that are not signed.
  ///   - measures: what to find out beside whether the examples hold.
  ///   - minimum: the least share of decisions to reach, in percents.
  ///   - isStrict: warnings in the files stop it too.
  ///   - output: where to tell.
  init(
    paths: [String], includesDrafts: Bool, measures: ExampleRun.Measures, minimum: Int?, isStrict: Bool,
    output: ExampleOutput
  ) throws(Failure) {
    guard let today = Clock.today else {
      throw Failure(.couldNotRun, "De klok van deze computer klopt niet.")
    }
    check = Check(paths: paths, includesDrafts: includesDrafts, wholeProjects: true)
    self.includesDrafts = includesDrafts
    self.measures = measures
    self.minimum = minimum
    self.isStrict = isStrict
    self.output = output
    self.today = today
  }

  /// Tells what came of it.
  func run() throws(Failure) -> ExitStatus {
    if let refused = try refused() { return refused }
    var examples = ExampleReport()
    for (project, scopes) in zip(check.projects, check.scopes) { examples.add(try report(on: project, scopes)) }
    guard !examples.results.isEmpty else {
      throw Failure(
        .findings,
        "Hier zijn geen voorbeelden, dus er is niets getoetst. Zet ze in de map `toetsen` van een regio, in een bestand "
          + "met `soort: toetsen`.")
    }
    let report = TestReport(
      examples: examples, sources: check.report.sources, minimum: minimum,
      asksForMutations: measures.contains(.mutations), folder: check.report.folder)
    try output.write(report)
    return report.isGood ? .done : .findings
  }

  /// Without a table there is nothing to ask; then what stands in the way is told as `controleer` does.
  private func refused() throws(Failure) -> ExitStatus? {
    let isTooStrict = isStrict && Check.hasProblems(check.report.findings, strictly: true)
    let hasTables = !check.projects.isEmpty && check.projects.allSatisfy { $0.table != nil }
    guard !hasTables || check.couldNotRead || isTooStrict else { return nil }
    let blocking = isTooStrict ? [] : check.projects.flatMap { $0.blocking }
    try output.write(
      FindingReport(
        findings: blocking.isEmpty ? check.report.findings : blocking, sources: check.report.sources,
        fileCount: check.report.fileCount, regionCount: check.report.regionCount,
        provenRegionCount: check.report.provenRegionCount, provenSituations: check.report.provenSituations,
        criteria: check.report.criteria,
        // Of a part of the findings no file can be said to have none.
        files: blocking.isEmpty ? check.report.files : [], folder: check.report.folder))
    output.console.note("De voorbeelden zijn niet uitgevoerd: los eerst op wat hierboven staat.")
    return check.couldNotRead ? .couldNotRun : .findings
  }

  private func report(on project: CheckedProject, _ scopes: [Scope]) throws(Failure) -> ExampleReport {
    guard let decoded = project.project else { return ExampleReport() }
    do throws(ExampleError) {
      return try ExampleRun(decoded, today: today, hash: SHA256Hash.hash, includesDrafts: includesDrafts).report(
        measures,
        regions: { region in scopes.contains { $0.touches(region: region) } },
        files: { file in scopes.contains { $0.holds(file) } })
    } catch {
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: ExampleError) -> Failure {
    switch error {
    case .notProven(let finding): Failure(.findings, "De voorbeelden zijn niet uitgevoerd: \(finding.message).")
    case .asking(let error): WhoRun.failure(error)
    }
  }
}
