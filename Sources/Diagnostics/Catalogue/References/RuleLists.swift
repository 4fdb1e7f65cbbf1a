/// Findings about rules and the lists that they stand in.
extension FindingKind {
  /// V207.
  public static let doubleRule = FindingKind(
    "V207", "regel-dubbel", .fout,
    """
    Twee regels in één document hebben dezelfde naam. Een antwoord verwijst naar een regel met die naam, dus hij mag \
    maar één keer voorkomen, ook in verschillende delen van het document. Geef een van de twee een andere naam.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: informeren
                als: {hulp-actief: geen}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: informeren
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: vt-informeert
                als: {hulp-actief: geen}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: team-informeert
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """))

  /// V219.
  public static let doubleSection = FindingKind(
    "V219", "dubbele-afdeling", .fout,
    """
    Dezelfde stap en taak staan twee keer in dit document: onder `overdracht` of `escalatie`, en onder `stappen`. Die \
    delen betekenen hetzelfde. Zet alle regels voor deze stap en taak op één plaats.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          verschil-van-inzicht:
            opschalen:
              - regel: naar-de-wethouder
                wie: wethouder
                bron: Afspraken 2020, par. 5
        escalatie:
          treden:
            - {trede: leidinggevenden, wie: leidinggevende-team, bron: "Afspraken 2020, par. 5"}
        """,
      right: """
        escalatie:
          treden:
            - {trede: leidinggevenden, wie: leidinggevende-team, bron: "Afspraken 2020, par. 5"}
            - {trede: gemeente, wie: wethouder, bron: "Afspraken 2020, par. 5"}
        """))

  /// V220.
  public static let oversightFollowsHandover = FindingKind(
    "V220", "zicht-volgt-overdracht", .fout,
    """
    Bij deze stap volgt uit de overdracht wie zicht op veiligheid houdt. Eigen regels voor zicht op veiligheid kunnen \
    daar dus niet. Schrijf bij de overdracht `aan:` en `zicht-gaat-over:`; het programma leidt de rest eruit af. De \
    stap `verschil-van-inzicht` kan niet zo'n stap zijn.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            zicht-op-veiligheid:
              - regel: team-houdt-zicht
                wie: lokaal-team
                bron: Afspraken 2020, par. 4
        """,
      right: """
        stappen:
          monitoring:
            zicht-op-veiligheid:
              - regel: team-houdt-zicht
                wie: lokaal-team
                bron: Afspraken 2020, par. 4
        """))

  /// V223.
  public static let wrongAlsoAt = FindingKind(
    "V223", "ook-bij-onjuist", .fout,
    """
    Met `ook-bij` staat een regel ook bij andere stappen. Noem daar niet de eigen stap, en geen stap waar de taak \
    niet geschreven mag worden. Bij een regel met `anders: ja` kan `ook-bij` niet. Een uitzondering heeft dezelfde \
    stappen als haar hoofdregel. Haal de stap weg uit `ook-bij`, of schrijf daar een eigen regel.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                ook-bij: directe-overdracht
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                ook-bij: monitoring
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """))

  /// V227.
  public static let missingSource = FindingKind(
    "V227", "bron-ontbreekt", .waarschuwing,
    """
    Bij deze regel staat niet waar hij vandaan komt. Wie later het antwoord leest, kan dan niet nagaan of het klopt. \
    Voeg `bron:` toe met het document en de paragraaf. Voorbeeld: `bron: Samenwerkingsafspraken 2020, par. 2.3`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
        """))
}
