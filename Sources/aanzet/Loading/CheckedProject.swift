import Agreements
import Calendar
import Compiler
import DecisionTable
import Diagnostics
import Reports

/// A project, read and compiled, with everything there is to say about it.
struct CheckedProject {
  /// The files.
  let files: ProjectFiles
  /// What they say; nil when there is no usable vocabulary.
  let project: Project?
  /// What compiling gave; nil when there is no usable vocabulary.
  let compilation: Compilation?
  private let decoded: DecodedProject
  /// Put before the paths as shown.
  let prefix: String
  /// Everything found, sorted.
  let findings: [Finding]
  /// Ids of the regions that have files.
  let regions: [String]

  /// - Parameters:
  ///   - root: path of the project's folder.
  ///   - prefix: put before the paths as shown; empty, or ending in `/`.
  ///   - includesDrafts: preview documents that are not signed.
  init(root: String, prefix: String = "", includesDrafts: Bool) {
    self.init(ProjectFiles(root: root, prefix: prefix), prefix: prefix, includesDrafts: includesDrafts)
  }

  /// - Parameters:
  ///   - files: as they were read.
  ///   - prefix: stands before the paths as shown; empty, or ending in `/`.
  ///   - includesDrafts: preview documents that are not signed.
  init(_ files: ProjectFiles, prefix: String = "", includesDrafts: Bool) {
    self.files = files
    let decoded = ProjectDecoder.decode(files.files)
    var findings = Findings()
    for finding in files.problems { findings.add(finding) }
    for finding in decoded.findings.sorted where !files.isEcho(finding) { findings.add(finding) }
    project = decoded.project
    compilation = decoded.project.map {
      Compiler.compile($0, decodingFindings: findings, includesDrafts: includesDrafts)
    }
    self.decoded = decoded
    self.prefix = prefix
    regions = decoded.project?.regions.map { $0.region.id } ?? []
    var all = compilation?.findings ?? findings
    if !files.files.contains(where: { $0.path.dropFirst(prefix.count).hasPrefix("regions/") }), files.isComplete {
      let message = "Er is geen enkele regio gevonden, dus er is niets gecontroleerd."
      all.add(Self.nothingToCheck(message, "\(prefix)regions"))
    }
    self.findings = all.sorted
  }

  /// The decision table; nil when the files do not allow one.
  var table: TableContents? {
    guard var table = compilation?.table else { return nil }
    table.files = decoded.written.map { FileContents($0) }
    return table
  }

  /// The decisions as tables for people; made on demand.
  func readableTables(_ selection: TableSelection) -> [ReadableRegion] {
    compilation?.readableTables(selection) ?? []
  }

  /// What each addendum changes; made on demand.
  func addendumEffects(_ selection: TableSelection) -> [AddendumEffect] {
    compilation?.addendumEffects(selection) ?? []
  }

  /// Where documents for parts of a region decide otherwise; made on demand.
  func scopeDifferences(_ selection: TableSelection) -> [ScopeDifferences] {
    compilation?.scopeDifferences(selection) ?? []
  }

  /// All regions beside each other; nil when there is no usable vocabulary. Made on demand.
  func overview(on day: Day, regions: Set<String>?) -> CountryOverview? {
    compilation?.overview(on: day, regions: regions)
  }

  /// What the regions are called in questions.
  var regionWords: [Word] {
    (project?.regions ?? []).map { files in
      let region = files.region
      return Word(
        id: region.id, name: region.name.value,
        aliases: region.aliases.map { $0.value } + (region.code.map { [$0] } ?? []))
    }
  }

  /// How many regions were examined.
  var provenRegionCount: Int { compilation?.provenRegions.count ?? 0 }

  /// How many situations were proven, in decimal digits.
  var provenSituations: String { compilation?.provenSituations ?? "0" }

  /// What is wrong with the files themselves: errors of writing, structure, reference or time. With any of them there is
  /// no table.
  var blocking: [Finding] {
    findings.filter { $0.severity == .fout && "YSVT".contains($0.kind.code.prefix(1)) }
  }

  /// The findings about a part of the project. Never none when the part could not be checked: then also what stands in
  /// the way elsewhere.
  func findings(about scope: Scope) -> [Finding] {
    guard !scope.isWhole else { return findings }
    var concerned = findings.filter { scope.concerns($0) }
    guard files.files.contains(where: { scope.holds($0.path) }) || !concerned.isEmpty else {
      return [Self.nothingToCheck("Hier staat niets om te controleren.", scope.shown)]
    }
    let unproven = regions.filter { scope.touches(region: $0) && compilation?.provenRegions.contains($0) != true }
    if compilation == nil || !unproven.isEmpty, !concerned.contains(where: { $0.severity == .fout }) {
      let shared = blocking.filter { !$0.span.file.contains("regions/") }
      concerned += shared.isEmpty ? blocking : shared
    }
    return concerned
  }

  /// The finding for when there is nothing: that is never a success.
  static func nothingToCheck(_ message: String, _ path: String) -> Finding {
    Finding(
      .nothingToCheck, message, at: SourceSpan(startOf: path),
      help: "Noem de map van een project. Daarin staat een map `regions`, met een map per regio.")
  }
}
