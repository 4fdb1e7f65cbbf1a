internal import Calendar
internal import Compiler
internal import Diagnostics

/// Examples with one line for each thing that is not as expected (`kort`).
public enum ExamplesShort {
  /// The lines, each with its line break.
  /// - Parameters:
  ///   - report: what to tell.
  ///   - limit: how many lines of a kind at most; how many are hidden is always said.
  public static func render(_ report: TestReport, limit: Int? = nil) -> String {
    let differences = report.failed.flatMap { result in
      result.differences.map { difference in
        "\(SafeText.line(difference.span.shownPlace)): mislukt: \(SafeText.line(result.name)): "
          + ExampleWords.sentence(difference)
      }
    }
    var lines = shown(differences, limit)
    lines += [ExampleWords.summary(report.examples), ExampleWords.regionsWithout(report.examples)].compactMap(\.self)
    if let coverage = report.examples.coverage {
      lines.append("dekking: \(ExampleWords.share(coverage.total))")
      lines += shown(coverage.missing.map(missing), limit)
      if let minimum = ExampleWords.minimum(report) { lines.append(minimum) }
    }
    if let mutations = report.examples.mutations {
      lines.append(ExampleWords.mutations(mutations))
      lines += ExampleWords.uncounted(mutations)
      lines += shown(mutations.missed.map(missed), limit)
    } else if report.asksForMutations {
      lines.append(ExampleWords.noMutations)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func shown(_ lines: [String], _ limit: Int?) -> [String] {
    guard let limit, limit < lines.count else { return lines }
    return lines.prefix(limit) + ["Nog \(DutchText.thousands(String(lines.count - limit))) niet getoond"]
  }

  private static func missing(_ example: MissingExample) -> String {
    let facts =
      ["stap=\(example.step)"]
      + example.situation.compactMap { fact in
        fact.value.map { "\(fact.fact)=\($0)" }
      }
    let duties = example.expected.map { $0.duty }
    return SafeText.line(
      "niet bereikt: \(example.region), \(duties.joined(separator: ", ")): \(facts.joined(separator: " ")) "
        + "op=\(example.day.iso)")
  }

  private static func missed(_ mutation: MissedMutation) -> String {
    "\(SafeText.line(mutation.span.shownPlace)): niet gemerkt: \(ExampleWords.change(mutation))"
  }
}
