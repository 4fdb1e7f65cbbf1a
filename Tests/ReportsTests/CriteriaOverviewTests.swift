import Calendar
import Diagnostics
import Testing

@testable import Reports

@Suite struct CriteriaOverviewTests {
  private static let gap = Finding(
    FindingKind("B301", "gat", .fout, "uitleg"), "bij overdracht is niet geregeld wie dit doet",
    at: SourceSpan(
      file: "regions/noord/afspraken.yaml", start: SourcePosition(line: 7, column: 4),
      end: SourcePosition(line: 7, column: 9)),
    situation: [FactValue("hulp-actief", "geen")])

  private func state(
    _ criterion: String, _ state: CriterionState.State, from: String = "2020-01-01", through: String? = nil,
    region: String = "Noord", reasons: [String] = [], findings: [Finding] = []
  ) -> CriterionState {
    CriterionState(
      region: .init(region.lowercased(), region), framework: .init("klein", "Klein kader"),
      criterion: .init(criterion, criterion == "a" ? "Wie doet wat" : "Leren"), from: Day(iso: from) ?? Day.first,
      through: through.flatMap { Day(iso: $0) }, state: state, reasons: reasons, findings: findings)
  }

  private func text(_ states: [CriterionState], width: Int = 100, color: Bool = false, onlyMissing: Bool = false)
    -> String
  {
    FindingsText.render(
      FindingReport(
        findings: [], sources: [:], fileCount: 1, regionCount: 1, provenSituations: "1", criteria: states),
      style: Style(color: color, width: width), onlyMissing: onlyMissing)
  }

  private let summary = "0 fouten, 0 waarschuwingen in 1 bestand (1 regio, 1 situatie bewezen)\n"

  @Test func whatIsSettledTakesOneLineForEachFramework() {
    let states = ["Noord", "Zuid"].flatMap { [state("a", .settled, region: $0), state("b", .settled, region: $0)] }
    #expect(
      text(states) == """
        Noord, Klein kader: alle 2 criteria geregeld
        Zuid, Klein kader: alle 2 criteria geregeld


        """ + summary)
    #expect(text([state("a", .settled)]).hasPrefix("Noord, Klein kader: het criterium is geregeld\n"))
    #expect(text(states, onlyMissing: true) == summary)
  }

  @Test func reasonsAndPlacesStandBelow() {
    let states = [
      state("a", .missing, findings: [Self.gap, Self.gap]),
      state("b", .open, reasons: ["De methode is vrij.", "Later."]),
    ]
    let expected = """
      Noord, Klein kader:
        a  Wie doet wat  ontbreekt
             B301 regions/noord/afspraken.yaml:8:5, bij hulp actief = geen, en nog 1 melding
        b  Leren         bewust open
             De methode is vrij.
             Later.


      """
    #expect(text(states) == expected + summary)
    #expect(text(states, onlyMissing: true) == expected + summary)
    #expect(text(states, color: true).contains("\u{1B}[1;31montbreekt\u{1B}[0m\n"))
  }

  @Test func daysAreNamedOnlyWhereAStateChanges() {
    let states = [
      state("a", .settled, through: "2021-12-31"), state("a", .missing, from: "2022-01-01", findings: [Self.gap]),
      state("b", .settled),
    ]
    #expect(
      text(states).hasPrefix(
        """
        Noord, Klein kader:
          a  Wie doet wat  geregeld   2020-01-01 t/m 2021-12-31
                           ontbreekt  vanaf 2022-01-01
               B301 regions/noord/afspraken.yaml:8:5, bij hulp actief = geen
          b  Leren         geregeld   vanaf 2020-01-01

        """))
    #expect(
      text(states, width: 40).hasPrefix(
        """
        Noord, Klein kader:
          a  Wie doet wat  geregeld
               2020-01-01 t/m 2021-12-31
                           ontbreekt
               vanaf 2022-01-01
        """))
  }

  @Test func jsonHasTheReasons() {
    let report = FindingReport(
      findings: [], sources: [:], fileCount: 1, regionCount: 1, provenSituations: "1",
      criteria: [state("b", .open, through: "2021-12-31", reasons: ["Later."])])
    #expect(
      FindingsJSON.object(report).line.contains(
        #"{"regio":"noord","kader":"klein","criterium":"b","van":"2020-01-01","tot":"2021-12-31","#
          + #""stand":"bewust open","redenen":["Later."]}"#))
  }
}
