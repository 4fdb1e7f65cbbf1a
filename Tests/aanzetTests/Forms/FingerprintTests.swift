import Diagnostics
import Foundation
import Testing

/// The mark by which a finding is known again.
@Suite struct FingerprintTests {
  private static func finding(_ change: (inout DomainPath) -> Void = { _ in }, message: String = "iets", row: Int = 3)
    -> Finding
  {
    var path = DomainPath(region: "noord", rules: ["een", "twee"], step: "monitoring", duty: "monitoren")
    change(&path)
    return Finding(FormSample.error, message, at: FormSample.span(row), path: path)
  }

  @Test func whatTellsFindingsApartMakesAnother() {
    let all = [
      Self.finding(), Self.finding(message: "iets anders"), Self.finding { $0.region = nil },
      Self.finding { $0.region = "" }, Self.finding { $0.rules = ["een"] }, Self.finding { $0.rules = ["eentwee"] },
      Self.finding { $0.rules = ["twee", "een"] },
      Self.finding { path in
        path.rules = []
        path.document = "een"
      }, Self.finding { $0.nextStep = "overdracht" }, Self.finding { $0.framework = "a" },
      Self.finding { $0.criterion = "a" },
      // What a separator could not keep apart.
      Self.finding({ $0.rules = ["een\u{1F}twee"] }), Self.finding({ $0.rules = [] }, message: "iets\u{1F}een"),
    ]
    let marks = all.map { $0.fingerprint(marking: "") } + [all[0].fingerprint(marking: "woord")]
    #expect(Set(marks).count == marks.count)
    #expect(marks.allSatisfy { $0.count == 32 && $0.allSatisfy { $0.isHexDigit } })
  }

  @Test func whatCanChangeWhileTheMistakeStaysMakesNone() {
    let plain = Self.finding().fingerprint(marking: "woord")
    var other = Self.finding(row: 90)
    other.situation = [FactValue("ernst", "licht")]
    other.share = Share(part: Digits("1"), whole: Digits("2"))
    other.severity = .tip
    other.help = "andere hulp"
    other.related = [RelatedPlace(FormSample.span(1), "hier")]
    #expect(other.fingerprint(marking: "woord") == plain)
  }

  /// Each finding of every case by its mark; two findings that differ have two marks, also between cases.
  @Test(arguments: GoldenCase.all)
  func linesMayMoveInEveryCase(golden: GoldenCase) throws {
    let project = try golden.project(.wrong)
    defer { project.remove() }
    let words = Self.words(golden)
    let before = try Self.marks(try ProgramRun(words, in: project.folder))
    #expect(!before.isEmpty && before.allSatisfy { !$0.contains("-") })
    try Self.moveLines(inFolder: project.folder)
    #expect(try Self.marks(try ProgramRun(words, in: project.folder)) == before)
  }

  /// Also where one rule of a model gives findings in several regions.
  @Test func linesMayMoveInTheRealRegions() throws {
    let scratch = Scratch()
    defer { scratch.remove() }
    for folder in ["regions", "schemas"] {
      try FileManager.default.copyItem(atPath: "\(GoldenCase.root)/\(folder)", toPath: scratch.path(folder))
    }
    let before = try Self.marks(try ProgramRun(["controleer", "--uitvoer", "json"], in: scratch.folder))
    #expect(Set(before).count == before.count && before.allSatisfy { !$0.contains("-") })
    try Self.moveLines(inFolder: scratch.folder)
    #expect(try Self.marks(try ProgramRun(["controleer", "--uitvoer", "json"], in: scratch.folder)) == before)
  }

  @Test func noTwoFindingsOfAllCasesCollide() throws {
    var seen: [String: [String]] = [:]
    for golden in GoldenCase.all {
      let project = try golden.project(.wrong)
      defer { project.remove() }
      let run = try ProgramRun(golden.command + ["--uitvoer", "json"], in: project.folder)
      for finding in (run.document?["meldingen"] as? [[String: Any]]) ?? [] {
        let mark = try #require(finding["vingerafdruk"] as? String)
        let place = finding["plaats"] as? [String: Any]
        // The same mistake may be in two cases; then all that is said of it is the same.
        let told = ["code", "bericht", "regio", "document", "stap", "taak"].map { "\(finding[$0] ?? "")" }
        seen[mark, default: []].append((told + ["\(place?["bestand"] ?? "")"]).joined(separator: "|"))
      }
    }
    #expect(seen.count > 100)
    for (mark, told) in seen { #expect(Set(told).count == 1, "\(mark): \(told)") }
  }

  /// The command with a form that has fingerprints. A difference as JSON has one for the whole, so there it is another form.
  private static func words(_ golden: GoldenCase) -> [String] {
    let words = golden.command.filter { !["--uitvoer", "kort"].contains($0) }
    return words + ["--uitvoer", words.first == "vergelijk" ? "gitlab" : "json"]
  }

  private static func marks(_ run: ProgramRun) throws -> [String] {
    if let issues = ParsedForms.issues(run.output) {
      return issues.compactMap { $0["fingerprint"] as? String }.sorted()
    }
    let findings = try #require(run.document?["meldingen"] as? [[String: Any]])
    return findings.compactMap { $0["vingerafdruk"] as? String }.sorted()
  }

  private static func moveLines(inFolder folder: String) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      try moveLines(in: "\(folder)/\(path)")
    }
  }

  /// Puts three lines of comment on top; a mark for the order of bytes stays first. What cannot be read or is no UTF-8 is
  /// left alone: its finding is about the file as a whole.
  private static func moveLines(in path: String) throws {
    guard (try? FileManager.default.attributesOfItem(atPath: path)[.type]) as? FileAttributeType == .typeRegular,
      let bytes = FileManager.default.contents(atPath: path), String(data: bytes, encoding: .utf8) != nil
    else { return }
    let mark = Data([0xEF, 0xBB, 0xBF])
    let hasMark = bytes.starts(with: mark)
    let comment = Data("# een\n# twee\n# drie\n".utf8)
    let moved = (hasMark ? mark : Data()) + comment + bytes.dropFirst(hasMark ? 3 : 0)
    try moved.write(to: URL(fileURLWithPath: path))
  }
}
