import Foundation
import Testing

/// `aanzet handleiding`.
@Suite struct ManualTests {
  private static let page: String = (try? ProgramRun(["handleiding"]).output) ?? ""

  /// After a change of a command: `aanzet handleiding > docs/aanzet.1`.
  @Test func isTheFileOfTheRepository() throws {
    let file = try Data(contentsOf: URL(fileURLWithPath: "\(GoldenCase.root)/docs/aanzet.1"))
    #expect(String(decoding: file, as: UTF8.self) == Self.page)
  }

  @Test func hasEveryCommandAndStatus() throws {
    let help = try ProgramRun(["hulp"]).output
    let names = help.split(separator: "\n").drop { !$0.hasPrefix("Opdrachten:") }.dropFirst()
      .compactMap { line in line.firstMatch(of: #/^  ([a-z][a-z, -]*[a-z])  /#).map { String($0.1) } }
    #expect(names.count >= 10)
    for name in names { #expect(Self.page.contains(".SS \"\(name.replacing("-", with: "\\-"))\"\n"), "\(name)") }
    for status in help.matches(of: #/(?m)^ +([0-9])  /#) { #expect(Self.page.contains(".TP\n\\fB\(status.1)\\fR\n")) }
    let headings = Self.page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map { $0.dropFirst(4) }
    #expect(
      headings == [
        "NAAM", "OVERZICHT", "BESCHRIJVING", "OPDRACHTEN", "OPTIES", "EINDSTATUS", "BESTANDEN", "OMGEVING",
        "VOORBEELDEN",
      ])
  }

  @Test func isDutchAndWellFormed() throws {
    for word in ["Show ", "information", "OPTIONS", "default", "subcommand", "values:"] {
      #expect(!Self.page.contains(word), "\(word)")
    }
    // A line that begins with a point is a macro that is known.
    let macros = Set(Self.page.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(
      macros.isSubset(of: [".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".RS", ".RE", ".nh", ".ad", ".\\\""]))
    #expect(!Self.page.contains("\n\n") && Self.page.hasSuffix("\n"))
    #expect(try ProgramRun(["man"]).output == Self.page)
  }
}
