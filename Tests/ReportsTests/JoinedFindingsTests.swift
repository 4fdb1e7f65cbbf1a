import Compiler
import Diagnostics
import Testing

@testable import Reports

/// What is the same of one place in several regions is told once.
@Suite struct JoinedFindingsTests {
  private func finding(
    _ region: String, line: Int = 3, situation: [FactValue]? = nil, share: Share? = nil
  ) -> Finding {
    let position = SourcePosition(line: line, column: 2)
    let span = SourceSpan(file: "schemas/modellen/basis.yaml", start: position, end: position)
    let own = SourceSpan(file: "regions/\(region)/afspraken.yaml", start: position, end: position)
    return Finding(
      .gap, "dit is niet geregeld", at: span, related: [RelatedPlace(own, "uit het model")],
      path: DomainPath(region: region, document: "modellen/basis"), situation: situation, share: share)
  }

  @Test func oneForAllRegionsWithThePlacesOfAll() {
    let joined = [finding("noord"), finding("zuid"), finding("west")].joinedOverRegions
    #expect(joined.count == 1)
    #expect(joined[0].path.region == nil)
    #expect(joined[0].path.document == "modellen/basis")
    #expect(joined[0].related.map { $0.span.file } == ["noord", "zuid", "west"].map { "regions/\($0)/afspraken.yaml" })
  }

  @Test func sharesOfDifferentRegionsAreNotTold() {
    let same = [
      finding("noord", share: Share(part: Digits("1"), whole: Digits("4"))),
      finding("zuid", share: Share(part: Digits("1"), whole: Digits("4"))),
    ]
    #expect(same.joinedOverRegions.first?.share == Share(part: Digits("1"), whole: Digits("4")))
    let other = [
      finding("noord", share: Share(part: Digits("1"), whole: Digits("4"))),
      finding("zuid", share: Share(part: Digits("2"), whole: Digits("8"))),
    ]
    #expect(other.joinedOverRegions.count == 1)
    #expect(other.joinedOverRegions.first?.share == nil)
  }

  @Test func whatDiffersStaysApart() {
    let licht = [FactValue("ernst", "licht")]
    #expect([finding("noord"), finding("zuid", line: 4)].joinedOverRegions.count == 2)
    #expect([finding("noord"), finding("zuid", situation: licht)].joinedOverRegions.count == 2)
    #expect([finding("noord")].joinedOverRegions.first?.path.region == "noord")
  }

  @Test func manyPlacesAreCountedBelow() {
    let regions = ["a", "b", "c", "d", "e", "f"]
    let joined = regions.map { finding($0) }.joinedOverRegions
    let report = FindingReport(
      findings: joined, sources: [:], fileCount: 7, regionCount: 6, provenRegionCount: 6, provenSituations: "1",
      criteria: [])
    let text = FindingsText.render(report, style: Style(color: false, width: 100))
    #expect(text.contains("= ook: 4 andere plaatsen: regions/c/afspraken.yaml:4:3"))
  }
}
