import Foundation
import Testing

/// A framework of which the program knows nothing, with every kind of demand, named by two agreements of which the second
/// replaces the first. Its files in `Tests/DerdeKader` go over those of the golden cases' base.
@Suite struct ThirdFrameworkTests {
  @Test func eachCriterionHasItsStatePerPeriod() throws {
    let project = try Self.project()
    defer { project.remove() }
    let run = try ProgramRun(["controleer"], in: project.folder)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(GoldenCase.codes(in: run.output) == ["K402", "K403", "K403", "K403", "K452", "T505"])
    #expect(
      run.output.hasSuffix(
        """

        Duinstreek, Kinderen in beeld (proefkader):
          informatie  De ontvanger weet genoeg     ontbreekt    2020-07-15 t/m 2023-12-31
                        K402 regions/duinstreek/afspraken-2020.yaml:42:14, bij ernst = structureel
                                                   geregeld     vanaf 2024-01-01
          momenten    Op tijd kijken               geregeld     2020-07-15 t/m 2023-12-31
                                                   ontbreekt    vanaf 2024-01-01
                        K403 regions/duinstreek/afspraken-2024.yaml:25:16
          warm        Liefst een warme overdracht  geregeld     vanaf 2020-07-15
          plan        Een plan voor de veiligheid  bewust open  2020-07-15 t/m 2023-12-31
                        Wie het plan schrijft, hangt af van het soort team. Dat werken de gemeenten nog uit.
                                                   geregeld     vanaf 2024-01-01
          ladder      Wie beslist als laatste      ontbreekt    2020-07-15 t/m 2023-12-31
                        K452 regions/duinstreek/afspraken-2020.yaml:52:31
                                                   geregeld     vanaf 2024-01-01
          leren       Samen leren                  bewust open  2020-07-15 t/m 2023-12-31
                        Eerst doen de teams een jaar ervaring op.
                                                   geregeld     vanaf 2024-01-01
        Duinstreek, Werken aan veiligheid (verkort): alle 3 criteria geregeld

        3 fouten, 1 waarschuwing, 2 tips in 9 bestanden (1 regio, 99 situaties bewezen)

        """), "\(run.output)")
  }

  @Test func theSameAsData() throws {
    let project = try Self.project()
    defer { project.remove() }
    let run = try ProgramRun(["controleer", "--uitvoer", "json"], in: project.folder)
    #expect(run.status == 1)
    let criteria = (run.document?["criteria"] as? [[String: Any]] ?? []).filter { $0["kader"] as? String == "derde" }
    let told = criteria.map { entry in
      let words = ["criterium", "van", "tot", "stand"].map { entry[$0] as? String ?? "-" }
      return (words + (entry["redenen"] as? [String] ?? [])).joined(separator: " | ")
    }
    #expect(
      told == [
        "informatie | 2020-07-15 | 2023-12-31 | ontbreekt",
        "informatie | 2024-01-01 | - | geregeld",
        "momenten | 2020-07-15 | 2023-12-31 | geregeld",
        "momenten | 2024-01-01 | - | ontbreekt",
        "warm | 2020-07-15 | - | geregeld",
        "plan | 2020-07-15 | 2023-12-31 | bewust open | "
          + "Wie het plan schrijft, hangt af van het soort team. Dat werken de gemeenten nog uit.",
        "plan | 2024-01-01 | - | geregeld",
        "ladder | 2020-07-15 | 2023-12-31 | ontbreekt",
        "ladder | 2024-01-01 | - | geregeld",
        "leren | 2020-07-15 | 2023-12-31 | bewust open | Eerst doen de teams een jaar ervaring op.",
        "leren | 2024-01-01 | - | geregeld",
      ])
    let findings = run.document?["meldingen"] as? [[String: Any]] ?? []
    #expect(
      findings.map {
        "\($0["code"] as? String ?? "") \($0["ernst"] as? String ?? "") \($0["criterium"] as? String ?? "-")"
      }
        == [
          "T505 fout -", "K403 tip warm", "K402 fout informatie", "K452 fout ladder", "K403 waarschuwing momenten",
          "K403 tip warm",
        ])
    #expect(findings.allSatisfy { $0["kader"] as? String == "derde" })
  }

  /// Whether it asks anything is up to the agreements.
  @Test func anAgreementThatDoesNotNameItIsNotAskedForIt() throws {
    let project = try Self.project()
    defer { project.remove() }
    for name in ["afspraken-2020.yaml", "afspraken-2024.yaml"] {
      let path = "regions/duinstreek/\(name)"
      let text = project.text(path).replacing(
        "kaders: [werken-aan-veiligheid, derde]", with: "kaders: [werken-aan-veiligheid]")
      // What is left open names a criterion of that framework.
      try project.write(path, text.before("\nbewust-open:"))
    }
    let run = try ProgramRun(["controleer"], in: project.folder)
    #expect(GoldenCase.codes(in: run.output).isEmpty, "\(run.output)")
    #expect(run.status == 0)
    #expect(!run.output.contains("Kinderen in beeld"))
  }

  private static func project() throws -> Scratch {
    let project = try GoldenCase.base.project(.wrong)
    let folder = "\(GoldenCase.root)/Tests/DerdeKader"
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder) where file.hasSuffix(".yaml") {
      let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(file)"))
      try project.write(file, String(decoding: bytes, as: UTF8.self))
    }
    return project
  }
}

extension String {
  /// What stands before a part of it; all where it is not there.
  fileprivate func before(_ part: String) -> String {
    range(of: part).map { String(self[..<$0.lowerBound]) + "\n" } ?? self
  }
}
