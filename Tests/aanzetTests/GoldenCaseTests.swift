import Compiler
import Diagnostics
import Foundation
import Testing

/// For every kind of finding a project with one mistake, with the exact words of the program, and the same mended.
/// `GoldenCase` says what is in a folder.
///
/// `AANZET_SCHRIJF_VERWACHT=1 swift test --filter GoldenCaseTests` writes `verwacht.txt` (and `status`) anew instead of
/// comparing; read the differences before keeping them.
@Suite struct GoldenCaseTests {
  private static let writesExpectations = ProcessInfo.processInfo.environment["AANZET_SCHRIJF_VERWACHT"] == "1"

  @Test func theBaseHasNothingToSay() throws {
    let project = try GoldenCase.base.project(.wrong)
    defer { project.remove() }
    let run = try ProgramRun(["controleer"], in: project.folder)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        Duinstreek, Werken aan veiligheid (verkort): alle 3 criteria geregeld

        0 fouten, 0 waarschuwingen in 7 bestanden (1 regio, \

        """), "\(run.output)")
  }

  @Test(arguments: GoldenCase.all)
  func aMistakeIsOneFindingInTheseWords(golden: GoldenCase) throws {
    let project = try golden.project(.wrong)
    defer { project.remove() }
    let run = try ProgramRun(golden.command, in: project.folder)
    if Self.writesExpectations { try golden.write(run) }
    #expect(run.output == golden.expectedOutput)
    #expect(run.status == golden.expectedStatus)
    #expect(run.errors.isEmpty)
    #expect(GoldenCase.codes(in: run.output) == golden.expectedCodes)
  }

  @Test(arguments: GoldenCase.all)
  func whatIsMendedIsNotFound(golden: GoldenCase) throws {
    let project = try golden.project(.mended)
    defer { project.remove() }
    let run = try ProgramRun(golden.command, in: project.folder)
    #expect(GoldenCase.codes(in: run.output).isEmpty, "\(run.output)")
    #expect(run.status == 0)
  }

  @Test func everyKindHasACaseAndEveryCaseAKind() throws {
    let cases = Set(try GoldenCase.names().map { String($0.prefix { $0 != "-" }) })
    #expect(cases == Set(FindingKinds.codes))
  }

  @Test func everyKindInTheSourcesIsListed() throws {
    let written = try FindingKinds.codesInSources()
    #expect(written == FindingKinds.codes.sorted())
  }
}

/// The kinds of finding that there are.
private enum FindingKinds {
  /// The codes of all.
  static let codes = (FindingKind.all + Compiler.findingKinds).map(\.code)

  /// The codes behind `FindingKind(` in the source files, sorted.
  static func codesInSources() throws -> [String] {
    let sources = "\(GoldenCase.root)/Sources"
    var codes: [String] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources) where path.hasSuffix(".swift") {
      let text = String(decoding: FileManager.default.contents(atPath: "\(sources)/\(path)") ?? Data(), as: UTF8.self)
      codes += text.matches(of: /FindingKind\(\s*"([A-Z][0-9]{3})"/).map { String($0.1) }
    }
    return codes.sorted()
  }
}
