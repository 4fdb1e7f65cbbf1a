/// Findings about words of the vocabulary and the region.
extension FindingKind {
  /// V201.
  public static let unknownStep = FindingKind(
    "V201", "stap-onbekend", .fout,
    """
    Deze stap staat niet in de begrippenlijst (`schemas/begrippen.yaml`, onder `stappen`). Vaak is het een typfout. \
    Schrijf de naam van een stap precies zoals hij daar staat. Een regio kan geen eigen stappen toevoegen.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdacht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """))

  /// V202.
  public static let unknownDuty = FindingKind(
    "V202", "taak-onbekend", .fout,
    """
    Deze taak staat niet in de begrippenlijst, onder `taken`. Schrijf de naam precies zoals hij daar staat. Is het een \
    taak die alleen uw regio kent, zet hem dan in `regio.yaml` onder `eigen-begrippen`, met zijn velden.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeer:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """))

  /// V203.
  public static let unknownFact = FindingKind(
    "V203", "feit-onbekend", .fout,
    """
    Een voorwaarde of situatie noemt een feit dat niet bestaat. Feiten staan in de begrippenlijst, onder `feiten`; een \
    paar feiten zijn er altijd, zoals `gemeente`, `subregio` en `overdracht-stand`. Schrijf de naam precies zoals hij \
    daar staat, of voeg het feit toe in `regio.yaml` onder `eigen-begrippen`.
    """,
    example: FindingExample(
      .addendum,
      wrong: """
        voor: {gemente: zandwijk}
        """,
      right: """
        voor: {gemeente: zandwijk}
        """))

  /// V204.
  public static let unknownValue = FindingKind(
    "V204", "waarde-onbekend", .fout,
    """
    Dit feit heeft deze waarde niet. Elk feit heeft een vaste lijst van waarden, en alleen die kunnen in een voorwaarde \
    of situatie staan. Kies een van de waarden die de melding noemt.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {ernst: laag}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: overigen
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {ernst: licht}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: overigen
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """))

  /// V205.
  public static let unknownRole = FindingKind(
    "V205", "rol-onbekend", .fout,
    """
    Deze rol staat niet in de begrippenlijst, onder `rollen`. Schrijf de vaste naam precies zoals hij daar staat, \
    bijvoorbeeld `veilig-thuis`. Kent alleen uw regio deze rol, zet hem dan in `regio.yaml` onder `eigen-begrippen`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        evaluatie: {uiterlijk: 2027-01-01, wie: veiligthuis}
        """,
      right: """
        evaluatie: {uiterlijk: 2027-01-01, wie: veilig-thuis}
        """))

  /// V206: an unknown mode, means, information item, event or capability.
  public static let unknownTerm = FindingKind(
    "V206", "begrip-onbekend", .fout,
    """
    Dit woord staat niet in de begrippenlijst. Het gaat om een wijze, een middel, een soort informatie, een gebeurtenis \
    of een bekwaamheid. Schrijf de vaste naam precies zoals hij daar staat, of voeg het woord toe in `regio.yaml` onder \
    `eigen-begrippen`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: mail-van-vt
                wie: veilig-thuis
                hoe: e-mail
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: mail-van-vt
                wie: veilig-thuis
                hoe: beveiligde-mail
                bron: Afspraken 2020, par. 2.1
        """))

  /// V224.
  public static let unknownMunicipality = FindingKind(
    "V224", "gemeente-onbekend", .fout,
    """
    Deze gemeente staat niet in `regio.yaml` onder `gemeenten`. Schrijf de vaste naam precies zoals hij daar staat, met \
    kleine letters en streepjes. Hoort de gemeente bij de regio, voeg haar dan toe in `regio.yaml`.
    """,
    example: FindingExample(
      .addendum,
      wrong: """
        voor: {gemeente: zandwyk}
        """,
      right: """
        voor: {gemeente: zandwijk}
        """))

  /// V229.
  public static let unknownReference = FindingKind(
    "V229", "verwijzing-onbekend", .fout,
    """
    Deze naam verwijst naar iets dat er niet is, zoals een soort team of een subregio. De soorten teams staan in \
    `regio.yaml` onder `typologie`; een subregio bestaat als een gemeente hem noemt. Schrijf de naam precies zoals hij \
    daar staat.
    """,
    example: FindingExample(
      .addendum,
      wrong: """
        voor: {subregio: zuidkust}
        """,
      right: """
        voor: {subregio: zuid}
        """))
}
