internal import Agreements
internal import Diagnostics

extension References {
  /// What only follows from a mistake in the file that gives names their meaning. What that file says may have been lost,
  /// so that a name which it makes seems not to exist, or a duty to lack a field; the mistake itself is reported.
  struct Consequences {
    /// What is judged by the vocabulary.
    private static let ofVocabulary: Set<FindingKind> = [
      .unknownStep, .unknownDuty, .unknownFact, .unknownValue, .unknownRole, .unknownTerm, .termNeeded,
      .wrongCondition, .boundOutOfRange, .missingField, .fieldNotAllowed, .oversightFollowsHandover, .wrongAlsoAt,
      .unknownReference,
    ]
    /// What is judged by a region's own file.
    private static let ofRegion: Set<FindingKind> = [.unknownMunicipality, .unknownReference]
    /// What is judged by a framework.
    private static let ofFramework: Set<FindingKind> = [.unknownCriterion, .criterionNotOpen]

    private let vocabularyIsBroken: Bool
    private let frameworkIsBroken: Bool
    /// Ids of regions.
    private let brokenRegions: Set<String>

    /// - Parameters:
    ///   - findings: of reading the files.
    ///   - project: as far as it could be read.
    init(of findings: Findings, _ project: Project) {
      let broken = Set(
        findings.sorted.filter { $0.severity == .fout && "YS".contains($0.kind.code.prefix(1)) }.map(\.span.file))
      vocabularyIsBroken = broken.contains { $0.hasSuffix("schemas/begrippen.yaml") }
      frameworkIsBroken = project.frameworks.contains { broken.contains($0.file) }
      brokenRegions = Set(project.regions.map(\.region).filter { broken.contains($0.file) }.map(\.id))
    }

    /// Whether a finding about names says something of its own.
    func allows(_ finding: Finding) -> Bool {
      if vocabularyIsBroken, Self.ofVocabulary.contains(finding.kind) { return false }
      if frameworkIsBroken, Self.ofFramework.contains(finding.kind) { return false }
      guard let region = finding.path.region, brokenRegions.contains(region) else { return true }
      return !Self.ofRegion.contains(finding.kind)
    }
  }
}
