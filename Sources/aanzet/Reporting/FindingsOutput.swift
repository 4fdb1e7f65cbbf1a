import Reports

/// Where findings go, in the forms that were asked for.
struct FindingsOutput {
  /// The command's name.
  let command: String
  /// The choices of the user.
  let choices: OutputChoices
  /// The streams.
  let console: Console

  /// - Parameters: as the properties.
  init(_ command: String, _ choices: OutputChoices, console: Console) {
    self.command = command
    self.choices = choices
    self.console = console
  }

  /// Writes a report in every form.
  /// - Parameters:
  ///   - report: what was found.
  ///   - failure: what went wrong besides; told as well.
  ///   - goodNews: stands for a report without findings, where that is not JSON.
  func write(_ report: FindingReport, failure: Failure? = nil, goodNews: String? = nil) throws(Failure) {
    let saysNothing = report.findings.isEmpty && choices.isQuiet && !choices.screenForm.isDocument
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
    if !kind.isDocument, report.findings.isEmpty, let goodNews { return "\(goodNews)\n" }
    switch kind {
    case .text:
      return FindingsText.render(report, style: style, limit: choices.findingLimit, onlyMissing: choices.isQuiet)
    case .short: return FindingsShort.render(report, limit: choices.findingLimit)
    case .json: return JSONLine.findings(report, failure: failure)
    case .examples: return FindingsAsExamples.render(report.findings)
    case .report(let form):
      let frame = choices.frame(command, folder: report.folder)
      let neutral = FormReport(
        report, frame, goodNews: report.findings.isEmpty ? goodNews : nil, failure: failure?.sentence)
      return form.render(neutral, isQuiet: choices.isQuiet)
    }
  }

  private func complain(_ failure: Failure) {
    if !failure.message.isEmpty { console.complain("Fout: \(failure.message)") }
  }
}

extension OutputChoices {
  /// What is the same in every report of a command.
  /// - Parameters:
  ///   - command: its name.
  ///   - folder: where the project lies, seen from the current folder; empty, or ending in `/`.
  func frame(_ command: String, folder: String) -> FormFrame {
    let file = files.first { $0.kind == .json }?.path
    let whole =
      file.map { "Alle meldingen staan in `\(Shown.line($0))`." }
      ?? "Met `--uitvoer json` ziet u ze allemaal."
    return FormFrame(
      command: "aanzet \(command)", version: Aanzet.version, folder: folder, isStrict: isStrict, limit: findingLimit,
      wholeReport: whole)
  }
}
