import Agreements
import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// A duty whose decisions take too much work to prove.
  public static let notProven = FindingKind(
    "B330", "niet-bewezen", .fout,
    """
    De regels van deze taak hangen op zo veel manieren van elkaar af, dat niet binnen de vaste grens te bewijzen is \
    wat zij samen beslissen. Er wordt dan geen tabel gemaakt: een antwoord zonder bewijs is hier geen antwoord. \
    Schrijf de regels eenvoudiger: gebruik minder verschillende feiten in één lijst, of verdeel de taak.
    """)
}

/// The work that a diagram may take is bounded, so that every run ends.
enum NotProvenCheck {
  /// The finding for one duty.
  static func finding(
    _ place: Place, _ error: BudgetExceeded, _ rules: [LoweredRule], region: Region
  ) -> Finding {
    let involved = error.rules.compactMap { rules.indices.contains($0) ? rules[$0] : nil }
    let first = involved.first ?? rules.first
    return finding(
      "bij \(place.step) is niet te bewijzen wat de regels voor \(place.duty) samen beslissen",
      at: first?.span ?? SourceSpan(startOf: region.file),
      related: involved.dropFirst().map { RelatedPlace($0.span, "deze regel hoort erbij") },
      path: DomainPath(
        region: region.id, rules: involved.map { $0.id }, step: place.step, duty: place.duty))
  }

  /// The finding with its words.
  static func finding(
    _ message: String, at span: SourceSpan, related: [RelatedPlace] = [], path: DomainPath
  ) -> Finding {
    Finding(
      .notProven, message, at: span,
      help: "gebruik in deze regels minder verschillende feiten, of verdeel ze over meer taken", related: related,
      path: path)
  }
}
