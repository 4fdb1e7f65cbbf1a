import ArgumentParser
import Reports

/// What stands on standard output when a command could not do anything: whoever reads a document there gets one.
enum FailureDocument {
  /// The document.
  /// - Parameters:
  ///   - kind: the form that was asked for.
  ///   - command: the command's name or alias; may be anything else.
  ///   - failure: what went wrong.
  /// - Returns: nil where the command has no such form, or the form is no document.
  static func text(_ kind: OutputForm.Kind, command: String, _ failure: Failure) -> String? {
    switch (kind, command) {
    case (.json, "wie"), (.json, "who"): JSONLine.error(failure)
    case (.json, "tabel"), (.json, "table"): JSONLine.noTables(failure)
    case (.json, "toets"), (.json, "test"): JSONLine.noExamples(failure)
    case (.json, "vergelijk"), (.json, "diff"): JSONLine.noDifference(failure)
    case (.json, "maak-op"), (.json, "fmt"): JSONLine.formatting(FormatReport(failures: [failure.message]))
    case (.json, _): JSONLine.findings(nothing, failure: failure)
    case (.report, "wie"), (.report, "who"), (.report, "tabel"), (.report, "table"), (.report, "leg-uit"),
      (.report, "explain"):
      nil
    case (.report(let form), _):
      form.render(FormReport(frame(of: command), findings: [], failure: failure.sentence))
    case (.text, _), (.short, _), (.examples, _): nil
    }
  }

  private static let nothing = FindingReport(
    findings: [], sources: [:], fileCount: 0, regionCount: 0, provenSituations: "0", criteria: [])

  /// What the user wrote may be no command at all.
  private static func frame(of command: String) -> FormFrame {
    let known = Aanzet.configuration.subcommands.map { $0.configuration }.first { known in
      known.commandName == command || known.aliases.contains(command)
    }
    return FormFrame(
      command: known?.commandName.map { "aanzet \($0)" } ?? "aanzet", version: Aanzet.version)
  }
}
