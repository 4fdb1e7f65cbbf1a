internal import Compiler
internal import DecisionTable
internal import Diagnostics

extension FormReport {
  /// Of a report on examples: every example is a test case, and each thing that is not as expected a finding.
  public init(_ report: TestReport, _ frame: FormFrame) {
    var findings: [Finding] = []
    var cases: [Case] = []
    var counts: [String: Int] = [:]
    for result in report.examples.results {
      let own = findings.count..<(findings.count + result.differences.count)
      findings += result.differences.map { Self.finding($0, of: result) }
      let name = SafeText.line(result.name)
      // Two examples may have one name; a list of tests would take them for one.
      let number = counts["\(result.span.file)\n\(name)", default: 0] + 1
      counts["\(result.span.file)\n\(name)"] = number
      cases.append(
        Case(
          group: result.span.file, name: number == 1 ? name : "\(name) (\(number))",
          findings: Array<Int>(own)))
    }
    if let message = ExampleWords.minimum(report), let first = report.examples.results.first {
      cases.append(Case(group: first.span.file, name: "dekking", findings: [findings.count]))
      findings.append(
        Finding(
          .tooLittleReached, message, at: SourceSpan(startOf: first.span.file),
          help: "Schrijf meer voorbeelden. Met `aanzet toets --dekking` ziet u welke er ontbreken."))
    }
    self.init(frame, findings: findings, sources: report.sources, summary: Self.summary(report), cases: cases)
  }

  private static func finding(_ difference: ExampleDifference, of result: ExampleResult) -> Finding {
    let duty: String? =
      switch difference.subject {
      case .situation: nil
      case .status(let duty), .field(let duty, _): duty
      }
    return Finding(
      .failedExample, "voorbeeld \(SafeText.quoted(result.name)): \(ExampleWords.sentence(difference))",
      at: difference.span,
      help: """
        Het gaat om \(ExampleWords.situation(result)). Klopt het voorbeeld? Verander dan de afspraken. Kloppen de \
        afspraken? Verander dan het voorbeeld.
        """,
      related: difference.rules.map { rule in
        let row = max(0, rule.rule.row - 1)
        let place = SourcePosition(line: row, column: 0)
        return RelatedPlace(
          SourceSpan(file: rule.document.file, start: place, end: place),
          "deze regel beslist: \(SafeText.quoted(rule.ownId))")
      },
      path: DomainPath(
        region: result.region, step: result.situation.first { $0.fact == "stap" }?.value, duty: duty))
  }

  /// The numbers; what is missing or missed is told by other forms.
  private static func summary(_ report: TestReport) -> [String] {
    var lines = [ExampleWords.summary(report.examples), ExampleWords.regionsWithout(report.examples)].compactMap(\.self)
    if let coverage = report.examples.coverage {
      lines.append("Dekking: \(ExampleWords.share(coverage.total))")
      if !coverage.missing.isEmpty {
        let count = DutchText.count(coverage.missing.count, "voorbeeld", "voorbeelden")
        lines.append("Er \(coverage.missing.count == 1 ? "ontbreekt" : "ontbreken") nog \(count)")
      }
    }
    if let mutations = report.examples.mutations {
      lines += [ExampleWords.mutations(mutations)] + ExampleWords.uncounted(mutations)
    } else if report.asksForMutations {
      lines.append(ExampleWords.noMutations)
    }
    return lines.map(DutchText.sentence)
  }
}

extension FindingKind {
  /// An example that is not answered as it expects. Only in forms that know nothing but findings; `aanzet leg-uit` does not
  /// tell of it.
  static let failedExample = FindingKind(
    "toets", "mislukt-voorbeeld", .fout,
    "Het antwoord van het programma is anders dan een voorbeeld verwacht. Een van beide klopt niet meer.")

  /// Examples that reach fewer decisions than was asked for.
  static let tooLittleReached = FindingKind(
    "dekking", "te-weinig-dekking", .fout,
    "De voorbeelden bereiken minder besluiten dan u met `--minimaal` hebt gevraagd.")
}
