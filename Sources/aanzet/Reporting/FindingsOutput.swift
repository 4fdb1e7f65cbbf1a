import Reports

/// Where findings go, in the forms that were asked for.
struct FindingsOutput {
  /// The choices of the user.
  let choices: OutputChoices
  /// The streams.
  let console: Console

  /// Writes a report in every form.
  /// - Parameters:
  ///   - report: what was found.
  ///   - failure: what went wrong besides; told as well.
  ///   - goodNews: stands for a text report without findings.
  func write(_ report: FindingReport, failure: Failure? = nil, goodNews: String? = nil) throws(Failure) {
    let saysNothing = report.findings.isEmpty && choices.isQuiet && choices.screenForm != .json
    if !saysNothing {
      let style = TerminalFacts.style(choices.colour, on: console.output)
      let text = text(of: report, choices.screenForm, style, failure, goodNews)
      try console.write(text ?? FindingsAsExamples.nothing)
    }
    if let failure { complain(failure) }
    // After the screen: when a file cannot be written, standard output still holds its one whole document.
    for (kind, path) in choices.files {
      guard let text = text(of: report, kind, Style(color: false, width: 100), failure, goodNews) else {
        console.note("Geen melding heeft een situatie om te toetsen. \(Shown.line(path)) is niet geschreven.")
        continue
      }
      try WholeFile.write(Array(text.utf8), to: path)
    }
  }

  /// Runs a command, and tells why it stopped if it did, in the form that was asked for.
  func end(_ run: () throws(Failure) -> ExitStatus) -> ExitStatus {
    do throws(Failure) {
      return try run()
    } catch {
      complain(error)
      return error.status
    }
  }

  /// - Returns: nil when there is nothing to write down in that form.
  private func text(
    of report: FindingReport, _ kind: OutputForm.Kind, _ style: Style, _ failure: Failure?, _ goodNews: String?
  ) -> String? {
    if kind != .json, report.findings.isEmpty, let goodNews { return "\(goodNews)\n" }
    return switch kind {
    case .text: FindingsText.render(report, style: style, limit: choices.findingLimit, onlyMissing: choices.isQuiet)
    case .short: FindingsShort.render(report, limit: choices.findingLimit)
    case .json: JSONLine.findings(report, failure: failure)
    case .examples: FindingsAsExamples.render(report.findings)
    }
  }

  private func complain(_ failure: Failure) {
    if !failure.message.isEmpty { console.complain("Fout: \(failure.message)") }
  }
}
