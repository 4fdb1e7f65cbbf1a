/// Findings about keys and the shape of what stands under them.
extension FindingKind {
  /// S103: a key that is needed is not there.
  public static let missingKey = FindingKind(
    "S103", "sleutel-ontbreekt", .fout,
    """
    Op deze plaats hoort een gegeven dat er niet staat. Zonder dat gegeven is niet duidelijk wat er is afgesproken. \
    Voeg de regel toe die de melding noemt. Voorbeeld: een document met afspraken heeft altijd een regel `titel:`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        geldig:
          tot: 2029-12-31
        """,
      right: """
        geldig:
          van: 2020-07-15
          tot: 2029-12-31
        """))

  /// S104: a key that cannot stand here.
  public static let unknownKey = FindingKind(
    "S104", "sleutel-onbekend", .fout,
    """
    Hier staat een woord dat op deze plaats niet hoort. Vaak is het een typfout, of staat de regel te ver naar links \
    of naar rechts. De melding noemt de woorden die hier mogen staan. Schrijf een van die woorden, of haal de regel weg.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                hoe: brief
                toelichtng: Ook in het weekend.
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                hoe: brief
                toelichting: Ook in het weekend.
                bron: Afspraken 2020, par. 2.1
        """))

  /// S105: a text, a list or a block where another of these is needed.
  public static let wrongShape = FindingKind(
    "S105", "verkeerde-vorm", .fout,
    """
    Wat hier staat heeft niet de vorm die op deze plaats hoort. Er staat bijvoorbeeld een lijst waar één woord hoort, \
    of één woord waar een blok met namen en waarden hoort. De melding zegt welke vorm hier hoort. Voorbeeld: `titel:` \
    heeft één tekst, `gemeenten:` heeft een blok met per gemeente een eigen regel.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        titel: [Samenwerkingsafspraken, Duinstreek]
        """,
      right: """
        titel: Samenwerkingsafspraken Duinstreek
        """))

  /// S106: a name that is not a slug.
  public static let notASlug = FindingKind(
    "S106", "geen-slug", .fout,
    """
    Een vaste naam bestaat uit kleine letters zonder accent, cijfers en streepjes ertussen. Hoofdletters, spaties en \
    andere tekens kunnen niet, want met deze naam verwijzen andere regels hiernaar. Schrijf bijvoorbeeld \
    `brief-van-veilig-thuis`. De naam voor de lezer zet u in `naam:`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: Brief van Veilig Thuis
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-veilig-thuis
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1
        """))

  /// S111: a list without members.
  public static let emptyList = FindingKind(
    "S111", "lege-lijst", .fout,
    """
    Deze lijst is leeg. Daaruit blijkt niet of er niets is afgesproken of dat er iets vergeten is. Zet er ten minste \
    één waarde in, of haal de hele regel weg.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-gesprek
                wie: []
                hoe: gesprek
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-gesprek
                wie: [veilig-thuis, lokaal-team]
                hoe: gesprek
                bron: Afspraken 2020, par. 2.1
        """))

  /// S112: the same value twice in one list.
  public static let doubleInList = FindingKind(
    "S112", "dubbel-in-lijst", .fout,
    """
    Dezelfde waarde staat twee keer in één lijst. Dat verandert niets aan de betekenis en is meestal een vergissing. \
    Haal een van de twee weg, of schrijf de waarde die u bedoelde.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-gesprek
                wie: [veilig-thuis, veilig-thuis]
                hoe: gesprek
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-gesprek
                wie: [veilig-thuis, lokaal-team]
                hoe: gesprek
                bron: Afspraken 2020, par. 2.1
        """))
}
