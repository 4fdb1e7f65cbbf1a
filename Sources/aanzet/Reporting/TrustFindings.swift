import DecisionTable
import Diagnostics
import Reports

/// Findings about a table that cannot be used.
enum TrustFindings {
  /// The finding for an error.
  /// - Parameter file: path as shown.
  static func finding(_ error: TableError, at file: String) -> Finding {
    let kind =
      switch error {
      case .unreadable, .notAFile: FindingKind.fileUnreadable
      case .notATable: FindingKind.notATable
      case .otherVersion: FindingKind.otherTableVersion
      case .damaged: FindingKind.damagedTable
      }
    return Finding(
      kind, TableErrorText.message(error), at: SourceSpan(startOf: file),
      help: kind == .fileUnreadable
        ? "Kijk of het bestand bestaat en of u het zelf kunt openen." : "Bouw de tabel opnieuw met `aanzet bouw`.")
  }

  /// How a command ends that needs the table.
  static func status(_ error: TableError) -> ExitStatus {
    switch error {
    case .unreadable, .notAFile: .couldNotRun
    case .notATable, .otherVersion, .damaged: .notTrusted
    }
  }

  /// The failure of a command that needs the table.
  static func failure(_ error: TableError, _ file: String) -> Failure {
    Failure(status(error), "\(Shown.line(file)): \(TableErrorText.message(error))")
  }
}
