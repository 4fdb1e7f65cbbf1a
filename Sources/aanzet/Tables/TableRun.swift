import Compiler
import DecisionTable
import Diagnostics
import Reports

/// Runs `aanzet tabel`.
struct TableRun {
  /// The request.
  let request: TableRequest
  /// The streams.
  let console: Console

  /// Shows the tables, and tells why not where it cannot.
  func run() -> ExitStatus {
    do throws(Failure) {
      return try show()
    } catch {
      if !error.details.isEmpty { console.complain(error.details) }
      if !error.message.isEmpty { console.complain("Fout: \(error.sentence)") }
      if request.screenForm == .json, !error.isOfOutput {
        // When this cannot be written either, the status still tells.
        try? console.write(JSONLine.noTables(error))
      }
      return error.status
    }
  }

  private func show() throws(Failure) -> ExitStatus {
    let check = Check(paths: request.paths, includesDrafts: request.includesDrafts, wholeProjects: true)
    let known = check.projects.compactMap { $0.table }
    let isRefused = request.isStrict && Check.hasProblems(check.report.findings, strictly: true)
    if request.subject == .overview, !check.couldNotRead, !isRefused, let shown = try showOverview(check) {
      return shown
    }
    guard !known.isEmpty, known.count == check.projects.count, !check.couldNotRead, !isRefused else {
      throw refusal(check)
    }
    let selection = try request.selection(known.flatMap { $0.regions }, regionsOfPaths: try regionsOfPaths())
    if request.subject == .addenda { return try show(check.projects.flatMap { $0.addendumEffects(selection) }, check) }
    if request.subject == .scopes { return try show(check.projects.flatMap { $0.scopeDifferences(selection) }, check) }
    let regions = check.projects.flatMap { $0.readableTables(selection) }
    let tables = regions.flatMap { $0.steps }.flatMap { $0.tables }
    try write { text(of: regions, $0, $1) }
    let isComplete = tables.allSatisfy { $0.rows != nil }
    if !isComplete { console.note("Niet elke tabel is uitgeschreven: er is er een te groot om te lezen.") }
    return end(
      check, isEmpty: tables.isEmpty, "Er is geen tabel: hiervoor is op deze dag niets afgesproken.",
      isComplete: isComplete)
  }

  /// Says what else there is to know, and how it ends.
  /// - Parameters:
  ///   - isEmpty: whether there was nothing to show.
  ///   - nothing: what to say then.
  ///   - isComplete: whether all could be worked out.
  private func end(_ check: Check, isEmpty: Bool, _ nothing: String, isComplete: Bool) -> ExitStatus {
    noteFindings(check)
    if isEmpty { console.note(nothing) }
    return isComplete && !isEmpty ? .done : .notAnswered
  }

  private func noteFindings(_ check: Check) {
    if check.status(strictly: false) != .done {
      console.note("Over deze bestanden zijn er meldingen. Zie `aanzet controleer`.")
    }
  }

  /// The overview is also shown where some region has errors: it says so. nil: there is no usable vocabulary.
  private func showOverview(_ check: Check) throws(Failure) -> ExitStatus? {
    guard check.projects.count < 2 else {
      throw Failure(.wrongUse, "Een overzicht gaat over één project. Noem er een.")
    }
    guard let project = check.projects.first, let day = request.day, !project.regions.isEmpty,
      let overview = project.overview(
        on: day, regions: try request.regionIds(project.regionWords, regionsOfPaths: try regionsOfPaths()))
    else { return nil }
    try write { kind, style in
      switch kind {
      case .text: OverviewText.render(overview, style: style)
      case .markdown: OverviewMarkdown.render(overview)
      case .csv: OverviewCSV.render(overview)
      case .json: "\(OverviewJSON.object(overview).line)\n"
      }
    }
    noteFindings(check)
    return overview.regions.contains { $0.standing == .unknown } ? .findings : .done
  }

  private func show(_ differences: [ScopeDifferences], _ check: Check) throws(Failure) -> ExitStatus {
    try write { kind, style in
      switch kind {
      case .text: ScopeText.render(differences, style: style)
      case .markdown: ScopeMarkdown.render(differences)
      // The command refuses CSV here.
      case .csv, .json: "\(ScopeJSON.object(differences).line)\n"
      }
    }
    return end(
      check, isEmpty: differences.isEmpty,
      "Er geldt geen document voor een deel van een regio, dus er is niets om te vergelijken.",
      isComplete: differences.allSatisfy { $0.duties != nil })
  }

  private func show(_ effects: [AddendumEffect], _ check: Check) throws(Failure) -> ExitStatus {
    try write { kind, style in
      switch kind {
      case .text: AddendumText.render(effects, style: style)
      case .markdown: AddendumMarkdown.render(effects)
      // The command refuses CSV here.
      case .csv, .json: "\(AddendumJSON.object(effects).line)\n"
      }
    }
    return end(
      check, isEmpty: effects.isEmpty, "Er geldt geen maatwerk waarvan te tonen is wat het verandert.",
      isComplete: effects.allSatisfy { $0.duties != nil })
  }

  /// The regions that paths point at; nil when one of them is a whole project.
  private func regionsOfPaths() throws(Failure) -> Set<String>? {
    var regions: Set<String> = []
    for path in request.paths {
      let place: ProjectPlace?
      do { place = try ProjectPlace(around: path) } catch {
        throw Failure(.couldNotRun, "\(Shown.line(path)) is niet te lezen: \(error.reason).")
      }
      guard let region = place.flatMap({ Scope($0.scope).region }) else { return nil }
      regions.insert(region)
    }
    return regions.isEmpty ? nil : regions
  }

  private func write(_ text: (TableForm.Kind, Style) -> String) throws(Failure) {
    // Files first: when one cannot be written, standard output can still say so in its one document.
    for form in request.forms {
      guard let path = form.file else { continue }
      try WholeFile.write(Array(text(form.kind, Style(color: false, width: 100)).utf8), to: path)
    }
    let style = TerminalFacts.style(request.colour, on: console.output)
    try console.write(text(request.screenForm, style))
  }

  private func text(of regions: [ReadableRegion], _ kind: TableForm.Kind, _ style: Style) -> String {
    switch kind {
    case .text: TableText.render(regions, style: style)
    case .markdown: TableMarkdown.render(regions)
    case .csv: TableCSV.render(regions)
    case .json: "\(TableJSON.object(regions).line)\n"
    }
  }

  private func refusal(_ check: Check) -> Failure {
    let report = check.report
    var details = ""
    if request.screenForm != .json {
      let style = TerminalFacts.style(request.colour, on: console.errors)
      details = String(FindingsText.render(report, style: style, limit: request.findingLimit).dropLast())
    }
    let message =
      report.findings.contains { $0.kind == .nothingToCheck }
      ? "Er is geen tabel, want hier is geen project. Noem de map van een project."
      : "Er is geen tabel, want met de afspraken in deze map is iets mis. Zie `aanzet controleer`."
    return Failure(check.couldNotRead ? .couldNotRun : .findings, message, details: details)
  }
}
