import Diagnostics
import Testing

@testable import Reports

@Suite struct FindingGroupsTests {
  private static let conflict = FindingKind("B302", "tegenstrijdig", .fout, "uitleg")

  /// A conflict on the row of its number, with that share.
  private func conflict(
    _ row: Int, _ part: Int, of whole: Int = 100, duty: String = "informeren", partition: String? = "p"
  )
    -> Finding
  {
    Finding(
      Self.conflict, "regels op rij \(row)",
      at: SourceSpan(
        file: "regions/noord/afspraken.yaml", start: SourcePosition(line: row, column: 0),
        end: SourcePosition(line: row, column: 1)),
      path: DomainPath(region: "noord", step: "directe-overdracht", duty: duty),
      share: Share(part: Digits(String(part)), whole: Digits(String(whole)), partition: partition))
  }

  private func text(_ findings: [Finding], limit: Int? = nil) -> String {
    FindingsText.render(
      FindingReport(
        findings: findings, sources: [:], fileCount: 1, regionCount: 1, provenSituations: "100", criteria: []),
      style: Style(), limit: limit)
  }

  private func order(_ text: String) -> [Int] {
    text.matches(of: /regels op rij ([0-9]+)/).compactMap { Int($0.1) }
  }

  @Test func theLargestFiveAreToldAndTheOthersCounted() {
    let parts = [3, 1, 9, 4, 1, 5, 2]
    let told = text(parts.enumerated().map { conflict($0.offset, $0.element) })
    #expect(order(told) == [2, 5, 3, 0, 6])
    #expect(
      told.contains(
        """

        Nog 2 keer B302 (tegenstrijdig) bij directe overdracht, informeren: samen 2 van 100 situaties. Alle
        7 samen: 25 van 100 situaties. Met `--uitvoer json` ziet u ze allemaal.
        7 fouten,
        """))
  }

  @Test func aGroupStandsAtThePlaceOfItsFirst() {
    let others = [conflict(1, 7, duty: "overdragen"), conflict(9, 2, duty: "overdragen")]
    #expect(order(text([conflict(0, 1), others[0], conflict(5, 6), others[1]])) == [5, 0, 1, 9])
  }

  @Test func sharesOfDifferentWholesAreComparedAsParts() {
    #expect(order(text([conflict(0, 10, of: 1_000), conflict(1, 3, of: 4), conflict(2, 2, of: 3)])) == [1, 2, 0])
    #expect(order(text([conflict(0, 1, of: 2), conflict(1, 2, of: 4)])) == [0, 1])
  }

  @Test func whatMayOverlapIsNotAddedUp() {
    let told = text((0..<7).map { conflict($0, 10, partition: $0 == 6 ? "q" : "p") })
    #expect(told.contains("Nog 2 keer B302 (tegenstrijdig) bij directe overdracht, informeren. Met"))
    #expect(!told.contains("samen"))
  }

  @Test func theLimitCountsWhatIsNeitherToldNorCounted() {
    let findings = (0..<7).map { conflict($0, 10) }
    #expect(text(findings, limit: 5).contains("Nog 2 keer"))
    let fewer = text(findings, limit: 4)
    #expect(!fewer.contains("keer") && fewer.contains("Nog 3 meldingen niet getoond (3 fouten)."))
  }

  @Test func allStandInJSONByPlace() {
    let report = FindingReport(
      findings: (0..<7).map { conflict($0, $0 + 1) }, sources: [:], fileCount: 1, regionCount: 1,
      provenSituations: "100", criteria: [])
    let line = FindingsJSON.object(report).line
    #expect(order(line) == Array(0..<7))
    #expect(line.contains(#""aandeel":{"deel":"7","geheel":"100"}"#))
    #expect(order(FindingsShort.render(report)) == Array(0..<7))
  }
}

@Suite struct DigitsTests {
  @Test(arguments: [(0, 0), (1, 0), (9, 1), (999, 1), (123_456, 7_890), (1_000_000, 999_999)])
  func sumsAndProductsAreThoseOfIntegers(one: Int, other: Int) {
    let (a, b) = (Digits(String(one)), Digits(String(other)))
    #expect((a + b).description == String(one + other))
    #expect((a * b).description == String(one * other))
    #expect((a < b) == (one < other))
    #expect((b < a) == (other < one))
  }

  @Test func theyOutgrowIntegers() {
    let big = Digits("99999999999999999999")
    #expect((big + Digits("1")).description == "100000000000000000000")
    #expect((big * big).description == "9999999999999999999800000000000000000001")
    #expect(Digits("007") == Digits("7") && Digits("") == Digits("0"))
  }
}
