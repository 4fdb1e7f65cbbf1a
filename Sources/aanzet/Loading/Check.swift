import Diagnostics
import Reports

/// Checking what the user pointed at: each project once, reported only as far as asked.
struct Check {
  /// What there is to report.
  let report: FindingReport
  /// Whether something could not be read.
  let couldNotRead: Bool
  /// The projects, in the order given.
  let projects: [CheckedProject]
  /// Folders of the regions that it is about, as shown.
  let regions: [String]
  /// By project: the parts that were pointed at.
  let scopes: [[Scope]]

  /// - Parameters:
  ///   - paths: folders or files; none: the project around the current folder.
  ///   - includesDrafts: preview documents that are not signed.
  ///   - wholeProjects: report on the whole project, whatever part of it was pointed at.
  init(paths: [String], includesDrafts: Bool = false, wholeProjects: Bool = false) {
    var found = Findings()
    var places: [ProjectPlace] = []
    for path in paths.isEmpty ? ["."] : paths {
      let shown = Shown.line(path)
      do {
        if let place = try ProjectPlace(around: path) {
          places.append(place)
        } else {
          found.add(CheckedProject.nothingToCheck("Hier is geen project, dus er is niets gecontroleerd.", shown))
        }
      } catch {
        found.add(ProjectFiles.finding(.system(error), at: shown))
      }
    }
    var couldNotRead = found.sorted.contains { $0.kind == .fileUnreadable }
    var total = Totals()
    var criteria: [CriterionState] = []
    var regions: [String] = []
    var projects: [CheckedProject] = []
    var scopes: [[Scope]] = []
    var roots: [String] = []
    var files: [String] = []
    for place in places where !roots.contains(place.root) { roots.append(place.root) }
    for root in roots {
      let parts = places.filter { $0.root == root }
      // With one project its paths are short, and the same wherever the program is started.
      let prefix = roots.count == 1 ? "" : "\(Shown.line(parts.first?.shownRoot ?? root))/"
      let project = CheckedProject(root: root, prefix: prefix, includesDrafts: includesDrafts)
      scopes.append(parts.map { Scope(Shown.line($0.scope), prefix: prefix) })
      for part in parts {
        let scope = Scope(wholeProjects ? "" : Shown.line(part.scope), prefix: prefix)
        let findings = project.findings(about: scope)
        for finding in findings { found.add(finding) }
        let touched = project.regions.filter { scope.touches(region: $0) } + findings.compactMap { $0.path.region }
        for region in touched.map({ "\(prefix)regions/\($0)" }) where !regions.contains(region) {
          regions.append(region)
        }
        for state in project.criteria(in: scope) where !criteria.contains(state) { criteria.append(state) }
      }
      let asked = wholeProjects ? [Scope("", prefix: prefix)] : scopes[scopes.count - 1]
      files += project.files.ownPaths.filter { path in asked.contains { $0.holds(path) } }
      couldNotRead = couldNotRead || !project.files.isComplete
      total.add(project)
      projects.append(project)
    }
    let folder = roots.count == 1 ? Self.folder(places[0].shownRoot) : ""
    report = total.report(
      findings: found.sorted.joinedOverRegions, criteria: criteria, files: files, folder: folder)
    self.couldNotRead = couldNotRead
    self.projects = projects
    self.regions = regions
    self.scopes = scopes
  }

  /// What stands before the paths of the only project, seen from the current folder; empty where it does not lie in it.
  static func folder(_ root: String) -> String {
    root == "." || root.hasPrefix("/") ? "" : "\(Shown.line(root))/"
  }

  /// How a command that reports this ends.
  /// - Parameter strictly: warnings fail too.
  func status(strictly: Bool) -> ExitStatus {
    if couldNotRead { return .couldNotRun }
    return Self.hasProblems(report.findings, strictly: strictly) ? .findings : .done
  }

  /// Whether findings make a command fail.
  static func hasProblems(_ findings: [Finding], strictly: Bool) -> Bool {
    findings.contains { $0.severity == .fout || (strictly && $0.severity == .waarschuwing) }
  }
}

/// The numbers of several projects together.
private struct Totals {
  private var sources: [String: SourceFile] = [:]
  private var files = 0
  private var regions = 0
  private var provenRegions = 0
  private var situations = Digits("0")

  mutating func add(_ project: CheckedProject) {
    sources.merge(project.files.sources) { first, _ in first }
    files += project.files.ownCount
    regions += project.regions.count
    provenRegions += project.provenRegionCount
    situations = situations + Digits(project.provenSituations)
  }

  func report(
    findings: [Finding], criteria: [CriterionState], files paths: [String], folder: String
  ) -> FindingReport {
    FindingReport(
      findings: findings, sources: sources, fileCount: files, regionCount: regions,
      provenRegionCount: provenRegions, provenSituations: situations.description, criteria: criteria,
      files: paths, folder: folder)
  }
}
