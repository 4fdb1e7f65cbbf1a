import DecisionTable
import Diagnostics
import Reports

/// Findings about a table that cannot be used.
enum TrustFindings {
  /// H701.
  static let notATable = FindingKind(
    "H701", "geen-tabel", .fout,
    """
    Dit bestand begint niet als een beslistabel van dit programma. Misschien is het een ander bestand, of is het bij het \
    kopiëren leeg of half gebleven. Bouw de tabel opnieuw met `aanzet bouw`.
    """)

  /// H702.
  static let otherVersion = FindingKind(
    "H702", "tabel-andere-versie", .fout,
    """
    Deze tabel is geschreven in een andere versie van de vorm dan dit programma leest. Bouw de tabel opnieuw met dit \
    programma, of gebruik het programma waarmee zij is gebouwd.
    """)

  /// H703.
  static let damaged = FindingKind(
    "H703", "tabel-beschadigd", .fout,
    """
    Een controlesom of een verwijzing in de tabel klopt niet: het bestand is na het bouwen veranderd of beschadigd. De \
    antwoorden zijn dan niet te vertrouwen, dus het programma geeft er geen. Bouw de tabel opnieuw met `aanzet bouw`.
    """)

  /// The finding for an error.
  /// - Parameter file: path as shown.
  static func finding(_ error: TableError, at file: String) -> Finding {
    let kind =
      switch error {
      case .unreadable, .notAFile: FindingKind.fileUnreadable
      case .notATable: notATable
      case .otherVersion: otherVersion
      case .damaged: damaged
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
