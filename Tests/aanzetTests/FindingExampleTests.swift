import Diagnostics
import Foundation
import Testing

@testable import aanzet

/// Every kind of finding has an example that gives exactly this finding, and one that gives none.
///
/// A new kind needs nothing but its `example:`; what a test says of it names the code and what the program found instead.
@Suite struct FindingExampleTests {
  /// The codes; a test case each.
  static let codes = ExplainCommand.kinds.map(\.code)

  @Test func theExampleProjectHasNothingToSay() {
    #expect(FindingExampleRun.findings([]).map(Self.shown).isEmpty)
  }

  @Test func noKindIsWithoutExample() {
    let without = ExplainCommand.kinds.filter { $0.example == nil }.map { "\($0.code) (\($0.name))" }
    #expect(without.isEmpty, "give these kinds an `example:` beside their explanation: \(without)")
  }

  @Test(arguments: codes)
  func theWrongOneGivesExactlyThis(code: String) throws {
    let kind = try #require(Self.kind(code))
    guard let example = kind.example else { return }
    let found = FindingExampleRun.findings(example, example.wrong)
    #expect(found.map(\.kind.code) == [code], "found: \(found.map(Self.shown))")
    #expect(found.map(\.severity) == [kind.severity])
  }

  @Test(arguments: codes)
  func theRightOneGivesNothing(code: String) throws {
    guard let example = try #require(Self.kind(code)).example else { return }
    #expect(!example.right.isEmpty && !example.wrong.isEmpty)
    let found = FindingExampleRun.findings(example, example.right)
    #expect(found.isEmpty, "found: \(found.map(Self.shown))")
  }

  /// Running it in memory is what `controleer` does with the same files on disk.
  @Test(arguments: codes)
  func onDiskItIsTheSame(code: String) throws {
    guard let example = try #require(Self.kind(code)).example else { return }
    let parts = example.context + example.wrong
    guard parts.allSatisfy({ [.keys, .whole, .absent].contains($0.form) }), !"HW".contains(code.prefix(1)) else {
      return
    }
    let scratch = Scratch()
    defer { scratch.remove() }
    for file in ExampleProject(parts).files {
      try scratch.write(file.path, "")
      try Data(file.bytes).write(to: URL(fileURLWithPath: scratch.path(file.path)))
    }
    let found = CheckedProject(root: scratch.folder, includesDrafts: false).findings
    #expect(found == FindingExampleRun.findings(parts))
  }

  /// A reader sees everything that matters: short texts, no hidden changes.
  @Test(arguments: codes)
  func itIsShortAndHidesNothing(code: String) throws {
    guard let example = try #require(Self.kind(code)).example else { return }
    for side in [example.wrong, example.right] {
      let files = example.context + side
      #expect(Set(files.map(\.path)).count == files.count, "of each path one file")
      for file in files {
        #expect(file.text.split(separator: "\n").count <= 15)
        #expect(file.text.isEmpty || file.text.hasSuffix("\n"))
        #expect(!file.text.isEmpty || !file.note.isEmpty, "nothing is shown of \(file.path)")
        for fill in file.fills {
          #expect(file.text.contains(fill.marker) && file.note.contains(fill.marker), "\(fill.marker) is not explained")
        }
      }
    }
    #expect(example.wrong != example.right)
  }

  /// Rows that are told lie within what is shown, at the words that are wrong.
  @Test func rowsAreThoseOfTheShownText() throws {
    let kind = FindingKind.unknownStep
    let file = try #require(kind.example?.wrong.first)
    let project = ExampleProject([file])
    let finding = try #require(FindingExampleRun.findings([file]).first)
    let row = try #require(project.row(of: finding.span))
    #expect(file.text.split(separator: "\n")[row - 1].contains("directe-overdacht"))
    #expect(project.row(of: SourceSpan(startOf: file.path)) == nil)
    #expect(project.row(of: SourceSpan(startOf: ExamplePlace.region.rawValue)) == nil)
  }

  /// Reading level B1: no sentence of more than 26 words.
  @Test(arguments: codes)
  func sentencesAreShort(code: String) throws {
    let kind = try #require(Self.kind(code))
    let notes = kind.example.map { ($0.context + $0.wrong + $0.right).map(\.note) } ?? []
    for text in [kind.explanation] + notes {
      let sentences = text.split(separator: #/[.!?:;] /#)
      #expect(sentences.allSatisfy { $0.split(separator: " ").count <= 26 }, "\(text)")
    }
  }

  private static func kind(_ code: String) -> FindingKind? { ExplainCommand.kinds.first { $0.code == code } }

  private static func shown(_ finding: Finding) -> String {
    "\(finding.kind.code) \(finding.span.file):\(finding.span.start.line + 1): \(finding.message)"
  }
}

@Suite struct TopLevelKeyTests {
  @Test func keysGoWithWhatStandsUnderThem() {
    let text = "soort: regio\n# opmerking\ngemeenten:\n  a: {}\n\n  b: {}\n- los\nnaam: N\n"
    #expect(TopLevelKeys.names(text) == ["soort", "gemeenten", "naam"])
    #expect(TopLevelKeys.text(text, without: ["gemeenten"]) == "soort: regio\n# opmerking\nnaam: N\n")
    #expect(TopLevelKeys.text(text, without: []) == text)
  }
}
