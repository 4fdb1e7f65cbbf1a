/// Findings about what a file is and where it stands.
extension FindingKind {
  /// S101: a file does not begin with `soort:`.
  public static let missingFileKind = FindingKind(
    "S101", "soort-ontbreekt", .fout,
    """
    Elk bestand zegt op de eerste regel wat het is. Schrijf daar `soort:` met een van deze woorden: begrippen, kader, \
    model, regio, afspraken, maatwerk of toetsen. Staat `soort:` lager in het bestand, zet die regel dan bovenaan. \
    Voorbeeld: `soort: afspraken`.
    """,
    example: FindingExample(
      file: "regions/duinstreek/toetsen/licht.yaml",
      wrong: """
        op: 2022-01-10
        toetsen:
          - naam: Lichte melding
            situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
            verwacht: {overdragen: {wijze: koud}}
        """,
      right: """
        soort: toetsen
        op: 2022-01-10
        toetsen:
          - naam: Lichte melding
            situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
            verwacht: {overdragen: {wijze: koud}}
        """))

  /// S102: `soort:` names a kind of file that does not exist.
  public static let unknownFileKind = FindingKind(
    "S102", "soort-onbekend", .fout,
    """
    Achter `soort:` staat een woord dat niet bestaat. Er zijn zeven soorten bestanden: begrippen, kader, model, regio, \
    afspraken, maatwerk en toetsen. Schrijf een van die woorden, precies zo. Voorbeeld: `soort: afspraken`.
    """,
    example: FindingExample(
      file: "regions/duinstreek/toetsen/licht.yaml",
      wrong: """
        soort: test
        op: 2022-01-10
        toetsen:
          - naam: Lichte melding
            situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
            verwacht: {overdragen: {wijze: koud}}
        """,
      right: """
        soort: toetsen
        op: 2022-01-10
        toetsen:
          - naam: Lichte melding
            situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
            verwacht: {overdragen: {wijze: koud}}
        """))

  /// S118: signed without a date of signing.
  public static let missingSignature = FindingKind(
    "S118", "ondertekening-ontbreekt", .fout,
    """
    Een document met `status: ondertekend` heeft ook een datum van ondertekening, want het geldt niet eerder dan die \
    dag. Voeg die dag toe. Voorbeeld: `ondertekend: 2020-06-30`. Is het document nog niet ondertekend, schrijf dan \
    `status: concept` of `status: vastgesteld`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        status: ondertekend
        """,
      right: """
        status: ondertekend
        ondertekend: 2020-06-30
        """))

  /// S119: a file in a place where it does not belong, or a file that its place needs is not there.
  public static let wrongPlace = FindingKind(
    "S119", "verkeerde-plaats", .fout,
    """
    Elke soort bestand heeft een eigen plaats. Begrippen, kaders en modellen staan onder `schemas`; elke regio heeft \
    een eigen map onder `regions`, met `regio.yaml`, de afspraken, en de mappen `maatwerk` en `toetsen`. Zet het \
    bestand op de plaats die de melding noemt, of verander `soort:` als die niet klopt.
    """,
    example: FindingExample(
      wrong: [
        .file(
          "regions/duinstreek/licht.yaml",
          """
          soort: toetsen
          op: 2022-01-10
          toetsen:
            - naam: Lichte melding
              situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
              verwacht: {overdragen: {wijze: koud}}
          """)
      ],
      right: [
        .file(
          "regions/duinstreek/toetsen/licht.yaml",
          """
          soort: toetsen
          op: 2022-01-10
          toetsen:
            - naam: Lichte melding
              situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
              verwacht: {overdragen: {wijze: koud}}
          """)
      ]))

  /// S123: a file or folder with a name that cannot be used.
  public static let wrongFileName = FindingKind(
    "S123", "verkeerde-bestandsnaam", .fout,
    """
    De naam van een map of bestand is ook de naam waarmee u ernaar verwijst. Gebruik daarom kleine letters, cijfers en \
    streepjes, en laat de naam eindigen op `.yaml`. Voorbeeld: `afspraken-2020.yaml`.
    """,
    example: FindingExample(
      wrong: [
        .file(
          "regions/duinstreek/toetsen/Lichte melding.yaml",
          """
          soort: toetsen
          op: 2022-01-10
          toetsen:
            - naam: Lichte melding
              situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
              verwacht: {overdragen: {wijze: koud}}
          """)
      ],
      right: [
        .file(
          "regions/duinstreek/toetsen/lichte-melding.yaml",
          """
          soort: toetsen
          op: 2022-01-10
          toetsen:
            - naam: Lichte melding
              situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
              verwacht: {overdragen: {wijze: koud}}
          """)
      ]))
}
