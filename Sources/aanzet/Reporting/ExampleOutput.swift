import Reports

/// Where reports on examples go, in the forms that were asked for.
struct ExampleOutput {
  private static let command = "toets"
  /// The choices of the user.
  let choices: OutputChoices
  /// The streams.
  let console: Console

  /// Writes a report in every form.
  func write(_ report: TestReport) throws(Failure) {
    // Files first: when one cannot be written, standard output can still say so in its one document.
    for (kind, path) in choices.files {
      try WholeFile.write(Array(text(of: report, kind, Style(color: false, width: 100)).utf8), to: path)
    }
    if choices.isQuiet, report.hasNothingToTell, !choices.screenForm.isDocument { return }
    let style = TerminalFacts.style(choices.colour, on: console.output)
    try console.write(text(of: report, choices.screenForm, style))
  }

  /// Writes what stands in the way of running examples, as `controleer` does.
  func write(_ report: FindingReport) throws(Failure) {
    do throws(Failure) {
      try FindingsOutput(Self.command, choices, console: console).write(report)
    } catch {
      // Standard output has its document already.
      if !error.message.isEmpty { console.complain("Fout: \(error.message)") }
      throw Failure(error.status, "", isOfOutput: true)
    }
  }

  /// Runs the command, and tells why it stopped if it did, in the form that was asked for.
  func end(_ run: () throws(Failure) -> ExitStatus) -> ExitStatus {
    do throws(Failure) {
      return try run()
    } catch {
      if !error.message.isEmpty { console.complain("Fout: \(error.message)") }
      if !error.isOfOutput, let document = FailureDocument.text(choices.screenForm, command: Self.command, error) {
        // When this cannot be written either, the status still tells.
        try? console.write(document)
      }
      return error.status
    }
  }

  private func text(of report: TestReport, _ kind: OutputForm.Kind, _ style: Style) -> String {
    switch kind {
    // The other form of examples is refused before: it is one of findings.
    case .text, .examples: ExamplesText.render(report, style: style, limit: choices.findingLimit)
    case .short: ExamplesShort.render(report, limit: choices.findingLimit)
    case .json: JSONLine.examples(report)
    case .report(let form):
      form.render(
        FormReport(report, choices.frame(Self.command, folder: report.folder)), isQuiet: choices.isQuiet)
    }
  }
}
