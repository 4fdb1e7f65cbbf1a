import Agreements
import BigInt
import DecisionDiagram
public import Diagnostics

extension FindingKind {
  /// A duty whose decisions take too much work to prove.
  public static let notProven = FindingKind(
    "B330", "niet-bewezen", .fout,
    """
    De voorwaarden zijn samen zo ingewikkeld dat het programma niet binnen zijn vaste grens kan bewijzen wat de \
    regels beslissen. Dan komt er geen tabel: een antwoord zonder bewijs is hier geen antwoord. Schrijf de \
    voorwaarden eenvoudiger. Schrijf bijvoorbeeld een grens (`vanaf`, `tot-en-met`) in plaats van een lange lijst, \
    gebruik minder verschillende feiten, of verdeel de taak.
    """,
    example: FindingExample(
      with: [
        .keys(
          .region,
          """
          eigen-begrippen:
            feiten:
              postcode: {vraag: Wat is de postcode?, soort: getal, van: 1000, tot: 1299}
              leeftijd: {vraag: Hoe oud is het kind in maanden?, soort: getal, van: 0, tot: 215}
          """)
      ],
      wrong: [
        .keys(
          .addendum,
          """
          voor: [POSTCODES]
          overdracht:
            directe-overdracht:
              - regel: warm-bij-jonge-kinderen
                als: [LEEFTIJDEN]
                wie: veilig-thuis
                aan: lokaal-team
                wijze: warm
                zicht-gaat-over: bij-acceptatie
                bron: Maatwerk Zandwijk, art. 2
          """,
          note: """
            Voor POSTCODES staan er 150 postcodes, elk zoals `{postcode: 1000}`. Voor LEEFTIJDEN staan er 144 leeftijden, \
            elk zoals `{leeftijd: 0}`.
            """,
          fills: [
            ShownFill("POSTCODES", (0..<150).map { "{postcode: \(1000 + 2 * $0)}" }.joined(separator: ", ")),
            ShownFill("LEEFTIJDEN", (0..<144).map { "{leeftijd: \($0)}" }.joined(separator: ", ")),
          ])
      ],
      right: [
        .keys(
          .addendum,
          """
          voor: {postcode: {vanaf: 1000, tot-en-met: 1298}}
          overdracht:
            directe-overdracht:
              - regel: warm-bij-jonge-kinderen
                als: {leeftijd: {tot-en-met: 143}}
                wie: veilig-thuis
                aan: lokaal-team
                wijze: warm
                zicht-gaat-over: bij-acceptatie
                bron: Maatwerk Zandwijk, art. 2
          """)
      ]))
}

/// The work that a diagram may take is bounded, so that every run ends.
enum NotProvenCheck {
  /// The finding for one duty.
  /// - Parameters:
  ///   - error: names rules that cause it, by their number in `rules`.
  ///   - rules: in the order in which the diagram had them.
  static func finding(
    _ place: Place, _ error: BudgetExceeded, _ rules: [LoweredRule], words: DecisionWords
  ) -> Finding {
    let involved = error.rules.compactMap { rules.indices.contains($0) ? rules[$0] : nil }
    let first = involved.first ?? rules.first
    return finding(
      "bij \(words.step(place.step)) is niet te bewijzen wat de regels samen beslissen over: \(words.duty(place.duty))",
      at: first?.span ?? SourceSpan(startOf: words.region.file),
      related: involved.dropFirst().map { RelatedPlace($0.span, "deze regel hoort erbij") },
      path: DomainPath(
        region: words.region.id, rules: involved.map { $0.id }, step: place.step, duty: place.duty))
  }

  /// The leaves of a diagram do not add up to the situations that can exist: a fault of the program, which must never
  /// become an answer.
  static func miscount(_ place: Place, _ counted: BigUInt, _ expected: BigUInt, region: Region) -> Finding {
    finding(
      "bij \(place.step) klopt de telling voor \(place.duty) niet: \(counted) situaties in plaats "
        + "van \(expected). Dat is een fout van het programma. Meld hem, en gebruik deze regels niet",
      at: SourceSpan(startOf: region.file), path: DomainPath(region: region.id, step: place.step, duty: place.duty))
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
