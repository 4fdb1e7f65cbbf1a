public import Agreements
import BigInt
import Calendar
import DecisionDiagram
public import DecisionTable
public import Diagnostics

/// What compiling a project gives.
public struct Compilation: Sendable {
  /// Everything there is to say, also of reading and decoding.
  public let findings: Findings
  /// The decision table; nil when an error of writing, structure, reference or time makes that no table can be made.
  public let table: TableContents?
  /// How many situations were proven, over regions, steps and duties, in decimal digits.
  public let provenSituations: String
  /// What became of every criterion, by region, framework, criterion and day.
  public let criteria: [CriterionResult]
  /// Regions of which the decisions were proven.
  public let provenRegions: [String]
  /// How many nodes the diagrams of all duties have together.
  public var nodeCount: Int {
    regions.flatMap { $0.periods }.flatMap { $0.steps }.flatMap { $0.duties }.reduce(0) { $0 + $1.diagram.nodes.count }
  }
  /// What was compiled, for what is asked of it later.
  let project: Project
  /// The regions that could be compiled.
  let regions: [CompiledRegion]
  /// Whether documents that are not signed were previewed.
  let includesDrafts: Bool
}

/// From documents to decisions, with everything that can be said about them.
public enum Compiler {
  /// A part of the work, for those who measure it.
  public enum Stage: String, Sendable {
    /// Names and references.
    case references
    /// The diagrams of all duties.
    case decisions
    /// Everything that is proved of them.
    case checks
    /// The contents of the table.
    case table
  }

  /// - Parameters:
  ///   - project: as decoded.
  ///   - decodingFindings: what reading and decoding had to say; regions with errors are not proven.
  ///   - includesDrafts: preview documents with status `concept` and `vastgesteld`.
  ///   - budget: steps allowed for one diagram; nil: the usual number.
  ///   - whenDone: told of each stage when it ends.
  public static func compile(
    _ project: Project, decodingFindings: Findings, includesDrafts: Bool = false, budget: Int? = nil,
    whenDone: (Stage) -> Void = { _ in }
  ) -> Compilation {
    var findings = named(project, decodingFindings)
    whenDone(.references)
    let broken = BrokenFiles(findings, project)
    var regions: [CompiledRegion] = []
    var isProven = true
    let compiled = project.regions.filter { !broken.concerns($0) }.mapAtOnce { files in
      let compiler = RegionCompiler(
        project: project, files: files, includesDrafts: includesDrafts, budget: budget ?? Diagram.usualBudget)
      return Result { () throws(NotProven) in try compiler.compile() }
    }
    for result in compiled {
      switch result {
      case .success(let region):
        isProven = isProven && region.findings.isEmpty
        findings.add(region.findings)
        regions.append(region)
      case .failure(let error):
        isProven = false
        findings.add(error.finding)
      }
    }
    whenDone(.decisions)
    var criteria: [CriterionResult] = []
    let contexts = regions.map { DecisionContext(project, $0) }
    for (found, results) in contexts.mapAtOnce(checked) {
      findings.add(found)
      criteria += results
    }
    RuleChecks.check(contexts, areAll: regions.count == project.regions.count, &findings)
    let places = ModelPlaces(project)
    findings.change { places.located($0) }
    let causes = CriterionCauses(findings, project)
    let proven = regions.flatMap { $0.periods }.flatMap { $0.steps }.flatMap { $0.duties }
      .reduce(BigUInt(0)) { $0 + $1.situationCount }
    whenDone(.checks)
    let table = contents(project, regions)
    whenDone(.table)
    return Compilation(
      findings: findings, table: broken.isEmpty && isProven && !findings.forbidTable ? table : nil,
      provenSituations: String(proven),
      criteria: criteria.map(causes.explained),
      provenRegions: regions.map { $0.files.region.id }, project: project, regions: regions,
      includesDrafts: includesDrafts)
  }
}

/// The decisions of some regions, without what is proved of them.
public struct Decisions: Sendable {
  /// What stands in the way: errors of writing, structure, reference or time, and what is too much work to prove.
  public let findings: Findings
  /// The table of the regions asked for; nil when something stands in the way of one of them.
  public let table: TableContents?

  /// - Parameters: as the properties.
  public init(findings: Findings, table: TableContents?) {
    self.findings = findings
    self.table = table
  }
}

extension Compiler {
  /// Compiles some regions and checks nothing of their decisions: for comparing versions.
  /// - Parameters:
  ///   - project: as decoded.
  ///   - decodingFindings: what reading and decoding had to say.
  ///   - includesDrafts: preview documents with status `concept` and `vastgesteld`.
  ///   - wanted: ids of regions; nil: all.
  public static func decisions(
    _ project: Project, decodingFindings: Findings, includesDrafts: Bool = false, of wanted: Set<String>? = nil
  ) -> Decisions {
    let findings = named(project, decodingFindings)
    var blocking = Findings()
    for finding in findings.sorted where finding.severity == .fout { blocking.add(finding) }
    guard blocking.isEmpty else { return Decisions(findings: blocking, table: nil) }
    let files = project.regions.filter { wanted?.contains($0.region.id) ?? true }
    let compiled = files.mapAtOnce { files in
      let compiler = RegionCompiler(
        project: project, files: files, includesDrafts: includesDrafts, budget: Diagram.usualBudget)
      return Result { () throws(NotProven) in try compiler.compile() }
    }
    var regions: [CompiledRegion] = []
    for result in compiled {
      switch result {
      case .success(let region):
        blocking.add(region.findings)
        regions.append(region)
      case .failure(let error): blocking.add(error.finding)
      }
    }
    return Decisions(findings: blocking, table: blocking.isEmpty ? contents(project, regions) : nil)
  }

  /// What reading and decoding had to say, with what is wrong with names and references.
  private static func named(_ project: Project, _ decodingFindings: Findings) -> Findings {
    var findings = decodingFindings
    let consequences = References.Consequences(of: decodingFindings, project)
    for finding in References.check(project).sorted where consequences.allows(finding) { findings.add(finding) }
    return findings
  }

  private static func contents(_ project: Project, _ regions: [CompiledRegion]) -> TableContents {
    let assembly = TableAssembly(project: project)
    return TableContents(
      danger: project.vocabulary.danger ?? "", vocabularyVersion: project.vocabulary.version,
      regions: regions.mapAtOnce { assembly.contents($0) })
  }

  /// The checks of one region's decisions, and what became of its criteria.
  @Sendable private static func checked(_ context: DecisionContext) -> (Findings, [CriterionResult]) {
    var findings = Findings()
    GapCheck(context: context).check(&findings)
    ConflictCheck(context: context).check(&findings)
    OverlapCheck(context: context).check(&findings)
    CapabilityCheck(context: context).check(&findings)
    HolderCheck(context: context).check(&findings)
    ContinuityCheck(context: context).check(&findings)
    LadderCheck(context: context).check(&findings)
    SeverityAuthorityCheck(context: context).check(&findings)
    let criteria = CriterionProof(context: context).prove(&findings)
    return (findings, criteria)
  }
}

extension Findings {
  /// Whether something was found after reading by which there is no table: what is not proven, and errors of time.
  var forbidTable: Bool {
    sorted.contains { $0.severity == .fout && ($0.kind == .notProven || $0.kind.code.hasPrefix("T")) }
  }
}

/// Files with errors, by which it is known what cannot be proven.
private struct BrokenFiles {
  private let broken: Set<String>
  private let sharedAreBroken: Bool

  init(_ findings: Findings, _ project: Project) {
    broken = Set(findings.sorted.filter { $0.severity == .fout }.map { $0.span.file })
    let folders = project.regions.map { Self.folder($0) }
    sharedAreBroken = broken.contains { file in
      !folders.contains { file.hasPrefix($0) } && !file.contains("regions/")
    }
  }

  var isEmpty: Bool { broken.isEmpty }

  func concerns(_ files: RegionFiles) -> Bool {
    let folder = Self.folder(files)
    return sharedAreBroken || broken.contains { $0.hasPrefix(folder) }
  }

  private static func folder(_ files: RegionFiles) -> String {
    String(files.region.file.prefix(upTo: files.region.file.lastIndex(of: "/") ?? files.region.file.startIndex)) + "/"
  }
}
