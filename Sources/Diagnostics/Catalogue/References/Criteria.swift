/// Findings about frameworks and their criteria.
extension FindingKind {
  /// V215.
  public static let unknownFramework = FindingKind(
    "V215", "kader-onbekend", .fout,
    """
    Dit kader is er niet, of het document noemt het niet onder `kaders`. Een kader is een bestand in de map \
    `schemas/kaders`; zijn naam is de bestandsnaam zonder `.yaml`. Schrijf die naam precies zo.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        kaders: [samen-werken]
        """,
      right: """
        kaders: [samenwerken]
        """))

  /// V216.
  public static let unknownCriterion = FindingKind(
    "V216", "criterium-onbekend", .fout,
    """
    Dit criterium staat niet in een kader dat het document noemt, of het staat in meer dan één kader. Schrijf de naam \
    van een criterium dat er is. Hebben twee kaders een criterium met deze naam, zet dan `kader:` erbij.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .keys(
          .framework,
          """
          criteria:
            a:
              titel: De afspraken evalueren
              bewust-open: ja
              eisen:
                - {onderdeel: evaluatie}
          """)
      ],
      wrong: """
        bewust-open:
          - {criterium: e, reden: Dit bespreken we in 2027.}
        """,
      right: """
        bewust-open:
          - {criterium: a, reden: Dit bespreken we in 2027.}
        """))

  /// V217.
  public static let criterionNotOpen = FindingKind(
    "V217", "criterium-niet-open", .fout,
    """
    Het kader staat niet toe dat een regio dit criterium met opzet open laat. Haal de regel weg en leg vast wat het \
    criterium vraagt. Alleen criteria met `bewust-open: ja` in het kader mogen open blijven.
    """,
    example: FindingExample(
      .framework,
      with: [
        .keys(
          .agreement,
          """
          bewust-open:
            - {criterium: a, reden: Dit bespreken we in 2027.}
          """)
      ],
      wrong: """
        criteria:
          a:
            titel: De afspraken evalueren
            eisen:
              - {onderdeel: evaluatie}
        """,
      right: """
        criteria:
          a:
            titel: De afspraken evalueren
            bewust-open: ja
            eisen:
              - {onderdeel: evaluatie}
        """))
}
