internal import Calendar
internal import Compiler
internal import DecisionTable
internal import Diagnostics

/// Examples as text for people: what is not as expected with the line that it is about, then the numbers.
public enum ExamplesText {
  /// How much of what is missing or missed is shown when nothing else was asked.
  static let usualLimit = 10

  /// The report; every line ends with a line break.
  /// - Parameters:
  ///   - report: what to tell.
  ///   - style: colours and width.
  ///   - limit: how many failed examples, missing examples and missed changes at most; nil: all failed ones, and ten of
  ///     the others. How many are hidden is always said.
  public static func render(_ report: TestReport, style: Style, limit: Int? = nil) -> String {
    let page = ExamplePage(report: report, style: style, limit: limit)
    return (page.failures + page.summary + page.coverage + page.mutations).map { $0 + "\n" }.joined()
  }
}

/// The parts of the text.
private struct ExamplePage {
  let report: TestReport
  let style: Style
  let limit: Int?

  var failures: [String] {
    var lines: [String] = []
    let failed = report.failed
    for result in failed.prefix(limit ?? failed.count) { lines += failure(result) + [""] }
    return lines + hidden(failed.count - (limit ?? failed.count), "mislukt voorbeeld", "mislukte voorbeelden")
  }

  var summary: [String] {
    sentence(ExampleWords.summary(report.examples), report.examples.failedCount == 0 ? .good : .alarm)
      + (ExampleWords.regionsWithout(report.examples).map { sentence($0, .caution) } ?? [])
  }

  var coverage: [String] {
    guard let coverage = report.examples.coverage else { return [] }
    var lines = ["", "Dekking: \(ExampleWords.share(coverage.total)), naar beneden afgerond."]
    if coverage.regions.count > 1 {
      lines += coverage.regions.map { "  \(SafeText.line($0.region)): \(ExampleWords.share($0))" }
    }
    if let minimum = ExampleWords.minimum(report) { lines += sentence(minimum, .alarm) }
    let shown = coverage.missing.prefix(limit ?? ExamplesText.usualLimit)
    guard !shown.isEmpty else { return lines }
    lines += wrapped(
      "Deze voorbeelden ontbreken nog, de grootste eerst. Ga na of elk antwoord klopt. Plak het daarna onder "
        + "`toetsen:` in een bestand in de map `toetsen` van de regio.", width: style.lineWidth)
    for example in shown {
      let situations = DutchText.thousands(example.situationCount)
      lines.append("")
      lines.append(
        style.painted(
          "\(SafeText.line(example.region)): \(situations) \(example.situationCount == "1" ? "situatie" : "situaties")",
          .mark))
      lines += MissingExampleYAML.lines(example).map(SafeText.line)
    }
    let rest = hidden(coverage.missing.count - shown.count, "voorbeeld", "voorbeelden")
    return lines + (rest.isEmpty ? [] : [""] + rest)
  }

  var mutations: [String] {
    guard let mutations = report.examples.mutations else {
      return report.asksForMutations ? [""] + sentence(ExampleWords.noMutations, .caution) : []
    }
    var lines = [""]
    lines += sentence(ExampleWords.mutations(mutations), .plain)
    for line in ExampleWords.uncounted(mutations) { lines += sentence(line, .plain) }
    let shown = mutations.missed.prefix(limit ?? ExamplesText.usualLimit)
    guard !shown.isEmpty else { return lines }
    lines += ["Geen voorbeeld merkt dit:"]
    for mutation in shown {
      lines.append("  \(style.painted(SafeText.line(mutation.span.shownPlace), .mark))")
      lines += wrapped(ExampleWords.change(mutation), width: style.lineWidth - 4).map { "    \($0)" }
    }
    return lines + hidden(mutations.missed.count - shown.count, "verandering", "veranderingen")
  }

  private func failure(_ result: ExampleResult) -> [String] {
    var lines = wrapped("mislukt: \(SafeText.line(result.name))", width: style.lineWidth)
    if lines[0].hasPrefix("mislukt") { lines[0] = style.painted("mislukt", .alarm) + lines[0].dropFirst(7) }
    for difference in result.differences {
      let span = difference.span
      let number = String(span.start.line + 1)
      let margin = String(repeating: " ", count: number.count)
      lines.append("\(margin)\(style.painted("-->", .mark)) \(SafeText.line(span.shownPlace))")
      if let line = report.sources[span.file]?.line(span.start.line) {
        let excerpt = SourceExcerpt(line: line, span: span, width: style.lineWidth - number.count - 3)
        let bar = style.painted("|", .mark)
        lines.append("\(style.painted(number, .mark)) \(bar) \(excerpt.text)".trimmedAtEnd)
        lines.append("\(margin) \(bar) \(excerpt.indent)\(style.painted(excerpt.carets, .alarm))".trimmedAtEnd)
      }
      lines += note("verschil", ExampleWords.sentence(difference))
      if !difference.rules.isEmpty { lines += note("beslist door", ExampleWords.rules(difference.rules)) }
    }
    return lines + note("situatie", ExampleWords.situation(result))
  }

  private func note(_ word: String, _ text: String) -> [String] {
    let lead = "= \(word):"
    let lines = wrapped("\(lead) \(text)", width: style.lineWidth - 4)
    return lines.enumerated().map { number, line in
      number > 0 ? "    \(line)" : "  " + style.painted(lead, .mark) + line.dropFirst(lead.count)
    }
  }

  private func sentence(_ text: String, _ tint: Tint) -> [String] {
    wrapped("\(text).", width: style.lineWidth).map { style.painted($0, tint) }
  }

  private func hidden(_ count: Int, _ one: String, _ more: String) -> [String] {
    count > 0 ? ["Nog \(DutchText.count(count, one, more)) niet getoond."] : []
  }
}
