/// Findings about exceptions and rules for the rest.
extension FindingKind {
  /// V208.
  public static let unknownRule = FindingKind(
    "V208", "regel-onbekend", .fout,
    """
    Een uitzondering verwijst naar een regel van dezelfde lijst: dezelfde stap, dezelfde taak, hetzelfde bestand. Die \
    regel is daar niet. Schrijf de naam van een regel uit dezelfde lijst, of haal `uitzondering-op` weg.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: samen-bij-acuut
                uitzondering-op: brief-vt
                als: {ernst: acuut}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: samen-bij-acuut
                uitzondering-op: brief-van-vt
                als: {ernst: acuut}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.2
        """))

  /// V209.
  public static let exceptionCircle = FindingKind(
    "V209", "uitzondering-kring", .fout,
    """
    Deze regels zijn in een kring uitzondering op elkaar. Dan is niet te zeggen welke regel voorgaat. Haal \
    `uitzondering-op` weg bij de regel die de hoofdregel is.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                uitzondering-op: samen-bij-acuut
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: samen-bij-acuut
                uitzondering-op: brief-van-vt
                als: {ernst: acuut}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: samen-bij-acuut
                uitzondering-op: brief-van-vt
                als: {ernst: acuut}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.2
        """))

  /// V210.
  public static let exceptionToFixed = FindingKind(
    "V210", "uitzondering-op-vast", .fout,
    """
    De regel waarop dit een uitzondering is, staat vast. Een uitzondering zonder `vast: ja` zou daar nooit voor kunnen \
    gaan. Zet `vast: ja` ook bij de uitzondering, of haal het weg bij de hoofdregel.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                vast: ja
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: samen-bij-acuut
                uitzondering-op: brief-van-vt
                als: {ernst: acuut}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                vast: ja
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: samen-bij-acuut
                uitzondering-op: brief-van-vt
                vast: ja
                als: {ernst: acuut}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.2
        """))

  /// V211.
  public static let exceptionToOtherwise = FindingKind(
    "V211", "uitzondering-op-anders", .fout,
    """
    Een regel met `anders: ja` geeft al voorrang aan elke andere regel van de lijst. Een uitzondering erop is dus niet \
    nodig. Haal `uitzondering-op` weg en schrijf bij de regel wanneer hij geldt met `als:`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-bij-acuut
                uitzondering-op: overigen
                als: {ernst: acuut}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.1
              - regel: overigen
                anders: ja
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-bij-acuut
                als: {ernst: acuut}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.1
              - regel: overigen
                anders: ja
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.2
        """))

  /// V212.
  public static let doubleOtherwise = FindingKind(
    "V212", "anders-dubbel", .fout,
    """
    In één lijst kan maar één regel `anders: ja` hebben, want die regel geldt waar geen andere geldt. Houd er één over \
    en geef de andere een voorwaarde met `als:`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                anders: ja
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
                als: {hulp-actief: geen}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: overigen
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """))
}
