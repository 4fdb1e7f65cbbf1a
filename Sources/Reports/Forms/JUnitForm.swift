internal import Diagnostics

/// Findings and examples as JUnit XML: a suite for each file.
///
/// Of findings each is a test case, and a file without any is a test case that passed, as linters do it. What makes the
/// command fail is a failure; other findings are skipped tests, which lists of tests show without turning red.
enum JUnitForm {
  /// The document.
  static func render(_ report: FormReport) -> String {
    let suites = suites(report)
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append("<testsuites\(attributes([("name", report.frame.command)] + counts(suites.flatMap(\.cases))))>")
    for (number, suite) in suites.enumerated() {
      lines.append("  <testsuite\(attributes([("name", suite.name)] + counts(suite.cases)))>")
      if number == 0 { lines += properties(report.summary) }
      lines += suite.cases.flatMap { self.lines($0, in: suite.name) }
      lines.append("  </testsuite>")
    }
    lines.append("</testsuites>")
    return lines.map { $0 + "\n" }.joined()
  }

  /// How a test case ended; the raw value is the element.
  private enum Outcome: String {
    case passed, failure, error, skipped
  }

  private struct TestCase {
    var name: String
    var outcome = Outcome.passed
    /// The kind of what was found.
    var type = ""
    /// In one sentence.
    var message = ""
    /// All that there is to say, in lines.
    var text = ""
    /// The row, 1-based; nil: none in particular.
    var row: Int?
  }

  private static func suites(_ report: FormReport) -> [(name: String, cases: [TestCase])] {
    let shown = Set(report.shown)
    var suites: [(name: String, cases: [TestCase])] = []
    var numbers: [String: Int] = [:]
    for item in report.cases {
      let findings = item.findings.filter { shown.contains($0) }
      // A case of which all findings are hidden has not passed; it is counted at the end.
      guard !findings.isEmpty || item.findings.isEmpty else { continue }
      let number = numbers[item.group] ?? suites.count
      if number == suites.count {
        numbers[item.group] = number
        suites.append((report.path(item.group), []))
      }
      suites[number].cases.append(testCase(report, item.name, findings.map { report.findings[$0] }))
    }
    let own = notes(report, shown)
    if !own.isEmpty { suites.append((report.frame.command, own)) }
    return suites
  }

  private static func testCase(_ report: FormReport, _ name: String, _ findings: [Finding]) -> TestCase {
    guard let first = findings.min(by: { $0.severity < $1.severity }) else { return TestCase(name: name) }
    let texts = findings.map { finding in
      ([report.place(finding.span), "\(finding.severity.rawValue) \(finding.headline)"]
        + finding.related.map { "ook \(report.place($0.span)): \($0.label)" }
        + finding.notes.map { "\($0.word): \($0.text)" }).map { SafeText.line($0) }.joined(separator: "\n")
    }
    return TestCase(
      name: name, outcome: report.fails(first.severity) ? .failure : .skipped, type: first.title,
      message: findings.map { SafeText.line($0.message) }.joined(separator: "; "),
      text: texts.joined(separator: "\n\n"), row: first.span.firstRow)
  }

  /// What went wrong besides, and what is hidden: neither may look like success.
  private static func notes(_ report: FormReport, _ shown: Set<Int>) -> [TestCase] {
    var cases: [TestCase] = []
    if let failure = report.failure {
      let message = SafeText.line(failure)
      cases.append(TestCase(name: "uitgevoerd", outcome: .error, type: "niet-uitgevoerd", message: message))
    }
    if let hidden = report.hidden(Array(shown)) {
      let rest = report.findings.indices.filter { !shown.contains($0) }.map { report.findings[$0].severity }
      cases.append(
        TestCase(
          name: "niet getoonde meldingen", outcome: rest.contains { report.fails($0) } ? .failure : .skipped,
          type: "niet-getoond", message: SafeText.line("\(hidden) \(report.frame.wholeReport)".trimmedAtEnd)))
    }
    return cases
  }

  private static func lines(_ test: TestCase, in suite: String) -> [String] {
    var names = [("classname", suite), ("name", test.name)]
    if let row = test.row { names += [("file", suite), ("line", String(row))] }
    let open = "    <testcase\(attributes(names))"
    guard test.outcome != .passed else { return [open + "/>"] }
    let element = test.outcome.rawValue
    let kind = test.outcome == .skipped ? [] : [("type", test.type)]
    let start = "      <\(element)\(attributes([("message", test.message)] + kind))>"
    return [open + ">", "\(start)\(XMLText.content(test.text))</\(element)>", "    </testcase>"]
  }

  private static func counts(_ cases: [TestCase]) -> [(String, String)] {
    let number = { (outcome: Outcome) in String(cases.count { $0.outcome == outcome }) }
    return [
      ("tests", String(cases.count)), ("failures", number(.failure)), ("errors", number(.error)),
      ("skipped", number(.skipped)),
    ]
  }

  private static func properties(_ summary: [String]) -> [String] {
    guard !summary.isEmpty else { return [] }
    let lines = summary.map {
      "      <property\(attributes([("name", "samenvatting"), ("value", SafeText.line($0))]))/>"
    }
    return ["    <properties>"] + lines + ["    </properties>"]
  }

  private static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0)=\"\(XMLText.attribute($1))\"" }.joined()
  }
}
