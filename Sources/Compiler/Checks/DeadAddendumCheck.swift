import Agreements
import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// An addendum of which no rule ever decides.
  public static let deadAddendum = FindingKind(
    "B305", "dood-maatwerk", .waarschuwing,
    """
    Geen enkele regel van dit maatwerk beslist ooit: overal gaan andere regels voor, of de situaties waarvoor het \
    geschreven is, kunnen niet bestaan. Met of zonder dit document zijn alle antwoorden gelijk. Kijk of de reikwijdte \
    (`voor`) klopt, en of de regels van de afspraken die u wilde vervangen niet `vast` zijn. Haal het document anders weg.
    """,
    example: FindingExample(
      .addendum,
      wrong: """
        voor: {gemeente: zandwijk, subregio: noord}
        """,
      right: """
        voor: {gemeente: zandwijk, subregio: zuid}
        """))
}

/// Addenda that are in force on some day and of which no rule wins in any possible situation on any day.
struct DeadAddendumCheck {
  let rules: WrittenRules

  /// A document of a region.
  struct DocumentKey: Hashable {
    let region: String
    let document: String

    init(_ key: WrittenRule.Key) {
      region = key.region
      document = key.document
    }
  }

  /// - Parameter findings: gets one for each dead addendum; its rules are not reported one by one.
  func check(_ findings: inout Findings) {
    let dead = Self.deadAddenda(rules)
    var reported: Set<DocumentKey> = []
    for rule in rules.all where dead.contains(.init(rule.key)) {
      guard reported.insert(.init(rule.key)).inserted, let standing = rule.standings.first else { continue }
      let own = rules.all.filter { $0.key.region == rule.key.region && $0.key.document == rule.key.document }
      let document = standing.region.files.documents[rule.first.family.document]
      let hiding = own.flatMap { $0.standings.lazy.map { $0.hiding }.first { !$0.isEmpty } ?? [] }
      let help =
        hiding.isEmpty
        ? "kijk of `voor` klopt, of haal dit document weg"
        : "kijk of de regels die voorgaan zo moeten blijven, of haal dit document weg"
      var seen: Set<SourceSpan> = []
      findings.add(
        Finding(
          .deadAddendum, "het maatwerk \"\(document.title)\" verandert niets: geen enkele regel ervan beslist ooit",
          at: document.scope?.span ?? document.from.span,
          help: help, label: "hiervoor geldt het maatwerk",
          related: hiding.filter { seen.insert($0.span).inserted }.map {
            RelatedPlace($0.span, "deze regel gaat voor")
          },
          path: DomainPath(region: rule.key.region, document: document.id, rules: own.map { $0.key.rule })))
    }
  }

  /// The addenda of which no rule ever decides.
  static func deadAddenda(_ rules: WrittenRules) -> Set<DocumentKey> {
    let addenda = rules.all.filter { $0.first.isInAddendum }
    return Set(addenda.map { DocumentKey($0.key) })
      .subtracting(addenda.filter { $0.decides }.map { DocumentKey($0.key) })
      .subtracting(rules.unproven.map { DocumentKey($0) })
  }
}
