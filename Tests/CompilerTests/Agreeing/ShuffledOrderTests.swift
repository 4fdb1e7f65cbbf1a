import Agreements
import Diagnostics
import Testing

@testable import Compiler

/// The order of facts, of files and of rules says nothing: the same counts, the same findings.
@Suite struct ShuffledOrderTests {
  @Test(arguments: Array(UInt64(1)...60))
  func filesAndRules(seed: UInt64) throws {
    let random = RandomProject(seed: seed)
    var chance = Chance(seed: seed + 7_000)
    let project = try random.decoded()
    let files = chance.shuffled(random.files)
    let decoded = try RandomProject.decoded(files)
    var regions: [RegionFiles] = []
    for region in decoded.regions {
      var documents = region.documents
      for index in documents.indices {
        documents[index].sections.lists = shuffledLists(documents[index].sections.lists, &chance)
      }
      regions.append(RegionFiles(region: region.region, documents: documents, examples: region.examples))
    }
    let shuffled = Project(
      vocabulary: decoded.vocabulary, frameworks: decoded.frameworks, models: decoded.models, regions: regions)
    let plain = Compiler.compile(project, decodingFindings: Findings())
    let other = Compiler.compile(shuffled, decodingFindings: Findings())
    #expect(plain.provenSituations == other.provenSituations)
    #expect(plain.criteria == other.criteria)
    let (one, two) = (plain.findings.sorted.map(line), other.findings.sorted.map(line))
    #expect(one == two, "seed \(seed): \(Set(one).symmetricDifference(Set(two)).sorted())")
  }

  /// In another order of facts the smallest situation can be another one; all else is the same.
  @Test(arguments: Array(UInt64(61)...120))
  func facts(seed: UInt64) throws {
    var chance = Chance(seed: seed + 9_000)
    let project = try RandomProject(seed: seed).decoded()
    var vocabulary = project.vocabulary
    vocabulary.facts = chance.shuffled(vocabulary.facts)
    let other = Project(
      vocabulary: vocabulary, frameworks: project.frameworks, models: project.models, regions: project.regions)
    let one = Compiler.compile(project, decodingFindings: Findings())
    let two = Compiler.compile(other, decodingFindings: Findings())
    #expect(one.provenSituations == two.provenSituations)
    #expect(one.criteria.map(\.state) == two.criteria.map(\.state))
    #expect(told(one) == told(two), "seed \(seed)")
  }

  /// What is said where, without the situation that shows it and the rules of that one situation.
  private func told(_ compilation: Compilation) -> Set<[String]> {
    Set(
      compilation.findings.sorted.map { finding in
        let isShownByOne = ["B307", "B308", "B309", "B310", "K402", "K403"].contains(finding.kind.code)
        return [
          finding.kind.code, finding.severity.rawValue, finding.path.region ?? "", finding.path.step ?? "",
          finding.path.nextStep ?? "", finding.path.duty ?? "", finding.path.criterion ?? "",
          isShownByOne ? "" : finding.path.rules.joined(separator: " "),
        ]
      })
  }

  /// All that a finding says, as one line.
  private func line(_ finding: Finding) -> String {
    let places = ([finding.span] + finding.related.map(\.span)).map { "\($0)" }.joined(separator: " ")
    let situation = finding.situation.map { $0.map { "\($0.fact)=\($0.value ?? "-")" } } ?? []
    return "\(finding.kind.code) \(finding.severity) \(finding.message) \(places) \(situation) \(finding.path) "
      + "\(finding.share.map { "\($0)" } ?? "") \(finding.help)"
  }

  private func shuffledLists(_ lists: [RuleList], _ chance: inout Chance) -> [RuleList] {
    var result: [RuleList] = []
    for list in chance.shuffled(lists) {
      result.append(
        RuleList(
          step: list.step, duty: list.duty, isHandoverSection: list.isHandoverSection,
          rules: chance.shuffled(list.rules)))
    }
    return result
  }
}
