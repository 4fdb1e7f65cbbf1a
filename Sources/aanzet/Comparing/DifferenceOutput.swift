import Diagnostics
import Reports

/// Where a difference goes, in the forms that were asked for.
struct DifferenceOutput {
  /// The command's name.
  static let command = "vergelijk"
  /// The choices of the user.
  let choices: OutputChoices
  /// The streams.
  let console: Console

  /// Writes a report in every form.
  /// - Parameters:
  ///   - report: what differs.
  ///   - sources: the files of both versions, the newer where both have one.
  ///   - folder: where the newer project lies, seen from the current folder; empty, or ending in `/`.
  func write(_ report: DifferenceReport, sources: [String: SourceFile], folder: String) throws(Failure) {
    let frame = choices.frame(Self.command, folder: folder)
    // Files first: when one cannot be written, standard output can still say so in its one document.
    for (kind, path) in choices.files {
      try WholeFile.write(Array(text(of: report, kind, Style(color: false, width: 100), sources, frame).utf8), to: path)
    }
    let style = TerminalFacts.style(choices.colour, on: console.output)
    try console.write(text(of: report, choices.screenForm, style, sources, frame))
  }

  /// Runs the command, and tells why it stopped if it did, in the form that was asked for.
  func end(_ run: () throws(Failure) -> ExitStatus) -> ExitStatus {
    do throws(Failure) {
      return try run()
    } catch {
      if !error.details.isEmpty { console.complain(error.details) }
      if !error.message.isEmpty { console.complain("Fout: \(error.sentence)") }
      if !error.isOfOutput, let document = FailureDocument.text(choices.screenForm, command: Self.command, error) {
        // When this cannot be written either, the status still tells.
        try? console.write(document)
      }
      return error.status
    }
  }

  private func text(
    of report: DifferenceReport, _ kind: OutputForm.Kind, _ style: Style, _ sources: [String: SourceFile],
    _ frame: FormFrame
  ) -> String {
    switch kind {
    // The other form of examples is refused before: it is one of findings.
    case .text, .examples: DifferenceText.render(report, style: style, limit: choices.findingLimit)
    case .short: DifferenceShort.render(report, limit: choices.findingLimit)
    case .json: JSONLine.difference(report)
    case .report(.markdown): DifferenceMarkdown.render(report, limit: choices.findingLimit, pointer: frame.wholeReport)
    case .report(let form):
      form.render(FormReport(report, frame, sources: sources), isQuiet: choices.isQuiet)
    }
  }
}
