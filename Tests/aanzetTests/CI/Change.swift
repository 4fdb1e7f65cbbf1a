import Foundation
import Testing

/// What can happen on a branch.
enum Change {
  private static let agreement = "regions/noord/afspraken.yaml"

  /// A heavy case goes to another party.
  static func rule(_ repository: CIRepository) throws {
    try replace(
      "als: {ernst: zwaar}\n        wie: lokaal-team", "als: {ernst: zwaar}\n        wie: veilig-thuis", repository)
  }

  /// A rule has another source, which decides nothing.
  static func source(_ repository: CIRepository) throws {
    try replace("bron: eigen voorbeeld\n  monitoring", "bron: een ander voorbeeld\n  monitoring", repository)
  }

  /// The file is no longer written as it should be.
  static func mistake(_ repository: CIRepository) throws {
    try replace("wie: lokaal-team", "wie: [lokaal-team", repository)
  }

  /// A situation is left open.
  static func gap(_ repository: CIRepository) throws {
    try repository.write(agreement, SmallProject.agreement(hasGap: true))
  }

  /// Two examples are left, so that half of the decisions is not reached.
  static func examples(_ repository: CIRepository) throws {
    let kept = CIRepository.examples.components(separatedBy: "  - naam: De eerste maanden")[0]
    try repository.write("regions/noord/toetsen/voorbeelden.yaml", kept)
  }

  /// Somebody approves of what changed since `main`, with the program, as the documentation says.
  static func approval(_ repository: CIRepository) throws {
    let run = try repository.run(
      """
      mkdir goedkeuringen
      aanzet vergelijk git:main . --keur-goed goedkeuringen/zwaar.yaml --door 'Anne Jansen' \
        --waarom 'Besproken in het overleg' --tot 2199-12-31
      """)
    try #require(run.status == 0, "\(run.output)")
  }

  private static func replace(_ old: String, _ new: String, _ repository: CIRepository) throws {
    let text = repository.text(agreement)
    let changed = text.replacingOccurrences(of: old, with: new)
    try #require(changed != text)
    try repository.write(agreement, changed)
  }
}
