/// Findings about words that stand in the vocabulary and the region themselves.
extension FindingKind {
  /// V218.
  public static let nameExists = FindingKind(
    "V218", "naam-bestaat-al", .fout,
    """
    Deze naam wordt al voor iets anders van dezelfde soort gebruikt, of hoort bij het programma zelf. Dan is niet \
    duidelijk wat een regel met die naam bedoelt. Kies een andere naam, ook bij `ook-wel`.
    """,
    example: FindingExample(
      .region,
      wrong: """
        eigen-begrippen:
          rollen:
            wethouder: {naam: Wethouder jeugd}
        """,
      right: """
        eigen-begrippen:
          rollen:
            wethouder-jeugd: {naam: Wethouder jeugd}
        """))

  /// V222.
  public static let onlyIfCircle = FindingKind(
    "V222", "alleen-als-kring", .fout,
    """
    Deze feiten hangen met `alleen-als` in een kring van elkaar af. Dan is niet te zeggen welk feit eerst een waarde \
    heeft. Haal `alleen-als` weg bij het feit dat u altijd kunt vragen.
    """,
    example: FindingExample(
      .region,
      wrong: """
        eigen-begrippen:
          feiten:
            school-bekend:
              vraag: Weet de school van de zorgen?
              soort: ja-nee
              alleen-als: {school-betrokken: ja}
            school-betrokken:
              vraag: Helpt de school mee?
              soort: ja-nee
              alleen-als: {school-bekend: ja}
        """,
      right: """
        eigen-begrippen:
          feiten:
            school-bekend:
              vraag: Weet de school van de zorgen?
              soort: ja-nee
            school-betrokken:
              vraag: Helpt de school mee?
              soort: ja-nee
              alleen-als: {school-bekend: ja}
        """))

  /// V225.
  public static let termNeeded = FindingKind(
    "V225", "begrip-nodig", .fout,
    """
    Dit deel van een bestand werkt alleen als de begrippenlijst de stap en de taken heeft waar het voor staat. \
    `overdracht` heeft de taak `overdragen` nodig. `escalatie` heeft de stap `verschil-van-inzicht` nodig en de taken \
    `opschalen` en `zicht-op-veiligheid`. Voeg ze toe aan `schemas/begrippen.yaml`.
    """,
    example: FindingExample(
      .vocabulary,
      with: [
        .keys(
          .agreement,
          """
          escalatie:
            treden:
              - {trede: gemeente, wie: wethouder, bron: "Afspraken 2020, par. 5"}
          """)
      ],
      wrong: """
        stappen:
          directe-overdracht: {naam: Directe overdracht, aan-zet: overdragen, zicht-volgt-overdracht: ja}
          monitoring: {naam: Monitoring, aan-zet: monitoren}
        """,
      right: """
        stappen:
          directe-overdracht: {naam: Directe overdracht, aan-zet: overdragen, zicht-volgt-overdracht: ja}
          monitoring: {naam: Monitoring, aan-zet: monitoren}
          verschil-van-inzicht: {naam: Verschil van inzicht, aan-zet: opschalen}
        """))
}
