/// Findings about what differs between two versions.
extension FindingKind {
  /// W601: a decision is another one.
  public static let decisionChanged = FindingKind(
    "W601", "besluit-verandert", .waarschuwing,
    """
    In de nieuwe versie is voor deze situaties iets anders besloten dan in de oude. Misschien is dat de bedoeling. Laat het \
    dan goedkeuren met `aanzet vergelijk --keur-goed`. Is het niet de bedoeling, zet de oude regel dan terug.
    """,
    example: FindingExample(
      change: .agreement,
      before: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1

        """,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: lokaal-team
                hoe: brief
                bron: Afspraken 2020, par. 2.1

        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - {regel: brief-van-vt, wie: veilig-thuis, hoe: brief, bron: "Afspraken 2020, par. 2.1"}

        """))

  /// W602: a gap opens.
  public static let gapOpens = FindingKind(
    "W602", "gat-ontstaat", .fout,
    """
    In de oude versie was voor deze situaties geregeld wie dit doet. In de nieuwe versie is dat niet meer zo. Voeg een regel \
    toe voor deze situaties, of schrijf met reden op dat het bewust open is.
    """,
    example: FindingExample(
      change: .agreement,
      before: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {hulp-actief: geen}
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1
              - regel: overigen
                anders: ja
                wie: lokaal-team
                hoe: gesprek
                bron: Afspraken 2020, par. 2.2

        """,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {hulp-actief: geen}
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1

        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - {regel: brief-van-vt, als: {hulp-actief: geen}, wie: veilig-thuis, hoe: brief,
                 bron: "Afspraken 2020, par. 2.1"}
              - {regel: overigen, anders: ja, wie: lokaal-team, hoe: gesprek, bron: "Afspraken 2020, par. 2.2"}

        """))

  /// W603: a contradiction arises.
  public static let conflictOpens = FindingKind(
    "W603", "tegenspraak-ontstaat", .fout,
    """
    In de nieuwe versie zeggen regels voor deze situaties verschillende dingen. In de oude versie was dat niet zo. Laat een \
    van de regels voorgaan, of verander de voorwaarden.
    """,
    example: FindingExample(
      change: .agreement,
      before: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1

        """,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1
              - regel: gesprek-van-team
                wie: lokaal-team
                hoe: gesprek
                bron: Afspraken 2020, par. 2.2

        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - {regel: brief-van-vt, wie: veilig-thuis, hoe: brief, bron: "Afspraken 2020, par. 2.1"}

        """))

  /// W604: days, a region, a municipality or another value that only one version has.
  public static let onlyInOneVersion = FindingKind(
    "W604", "maar-in-een-versie", .waarschuwing,
    """
    Op sommige dagen gelden in de nieuwe versie wel afspraken en in de oude niet, of andersom. Of een regio, een gemeente, een \
    trede of een andere waarde staat maar in één versie. Wat daarmee is besloten, is niet te vergelijken. Kijk of dat de \
    bedoeling is.
    """,
    example: FindingExample(
      change: .agreement, before: "geldig: {van: 2020-07-15}\n", wrong: "geldig: {van: 2020-08-01}\n",
      right: "geldig:\n  van: 2020-07-15\n"))

  /// W605: written otherwise, with the same decisions.
  public static let writtenOtherwise = FindingKind(
    "W605", "anders-opgeschreven", .tip,
    """
    In het bestand staat iets anders dan eerst, maar geen besluit is daardoor anders. Het gaat bijvoorbeeld om een bron, een \
    naam, een telefoonnummer, een voorbeeld of een regel die nooit besliste. Kijk of dat de bedoeling is.
    """,
    example: FindingExample(
      change: .agreement, before: "titel: Samenwerkingsafspraken Duinstreek\n",
      wrong: "titel: Afspraken over samenwerken in Duinstreek\n",
      right: "titel: \"Samenwerkingsafspraken Duinstreek\"\n"))

  /// All kinds about changes, by code.
  public static let changes: [FindingKind] = [
    decisionChanged, gapOpens, conflictOpens, onlyInOneVersion, writtenOtherwise,
  ]
}
