import Diagnostics
import Formatting
import Reports
import StrictYAML

/// Formats files, or only says which are not in the house style.
struct FormatRun {
  /// Whether nothing is written.
  let onlyLooks: Bool
  /// What there is to tell.
  private(set) var report = FormatReport()
  /// How the command ends.
  private(set) var status = ExitStatus.done

  /// Does the work.
  /// - Parameters:
  ///   - files: what to format.
  ///   - onlyLooks: write nothing.
  init(_ files: FilesToFormat, onlyLooks: Bool) {
    self.onlyLooks = onlyLooks
    report.findings = files.problems
    worsen(files.problems)
    for entry in files.entries { format(entry) }
    if files.entries.isEmpty, files.problems.isEmpty {
      report.findings = [
        CheckedProject.nothingToCheck("Hier staat geen YAML-bestand, dus er is niets opgemaakt.", ".")
      ]
      worsen(report.findings)
    }
    report.findings.sort { ($0.span, $0.kind.code) < ($1.span, $1.kind.code) }
  }

  private mutating func format(_ entry: FileTree.Entry) {
    let file: SourceFile
    do throws(SystemFile.ReadError) {
      file = SourceFile(path: entry.shown, bytes: try SystemFile.read(entry.path, limit: StrictYAML.byteLimit))
    } catch {
      return leaveAlone(entry, because: [ProjectFiles.finding(error, at: entry.shown)])
    }
    switch YAMLFormatter.format(file) {
    case .unchanged: add(entry, .unchanged)
    case .refused(let findings):
      report.sources[entry.shown] = file
      leaveAlone(entry, because: findings.sorted)
    case .unsafe:
      let message = "Interne fout: na het opmaken zou \(entry.shown) iets anders zeggen. Het bestand is niet veranderd."
      fail(entry, Failure(.couldNotRun, message))
    case .changed(let bytes):
      guard !onlyLooks else {
        status = max(status, .findings)
        return add(entry, .untidy)
      }
      do throws(Failure) {
        try WholeFile.write(bytes, to: entry.path)
        add(entry, .formatted)
      } catch {
        fail(entry, error)
      }
    }
  }

  private mutating func add(_ entry: FileTree.Entry, _ state: FormatReport.State) {
    report.files.append(FormatReport.File(path: entry.shown, state: state))
  }

  private mutating func leaveAlone(_ entry: FileTree.Entry, because findings: [Finding]) {
    add(entry, .leftAlone)
    report.findings += findings
    worsen(findings)
  }

  private mutating func fail(_ entry: FileTree.Entry, _ failure: Failure) {
    add(entry, .leftAlone)
    report.failures.append(failure.message)
    status = max(status, failure.status)
  }

  private mutating func worsen(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    status = max(status, findings.contains { $0.kind == .fileUnreadable } ? .couldNotRun : .findings)
  }

  /// The worse of two ends: what could not be done weighs more than what was found.
  private func max(_ one: ExitStatus, _ other: ExitStatus) -> ExitStatus {
    one.rawValue >= other.rawValue ? one : other
  }
}
