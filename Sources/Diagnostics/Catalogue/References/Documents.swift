/// Findings about documents, models and regions.
extension FindingKind {
  /// V213.
  public static let unknownDocument = FindingKind(
    "V213", "document-onbekend", .fout,
    """
    Dit document is er niet in deze regio, of het is van een andere soort. De naam van een document is het pad in de \
    map van de regio zonder `.yaml`, bijvoorbeeld `afspraken-2018` of `maatwerk/midden-limburg`. Afspraken verwijzen \
    alleen naar afspraken, en maatwerk alleen naar maatwerk.
    """,
    example: FindingExample(
      .agreement,
      with: [
        .file(
          "regions/duinstreek/afspraken-2018.yaml",
          """
          soort: afspraken
          titel: Afspraken 2018
          status: voorbeeld
          geldig: {van: 2018-01-01}
          kaders: [samenwerken]
          evaluatie: {uiterlijk: 2020-01-01, wie: veilig-thuis}
          """)
      ],
      wrong: """
        vervangt: afspraken-2019
        """,
      right: """
        vervangt: afspraken-2018
        """))

  /// V214.
  public static let documentCircle = FindingKind(
    "V214", "document-kring", .fout,
    """
    Deze documenten vervangen elkaar of gaan voor elkaar in een kring. Dan is niet te zeggen welk document geldt. Haal \
    de verwijzing weg bij het oudste of het meest algemene document.
    """,
    example: FindingExample(
      with: [
        .keys(
          .agreement,
          """
          vervangt: afspraken-2018
          """)
      ],
      wrong: [
        .file(
          "regions/duinstreek/afspraken-2018.yaml",
          """
          soort: afspraken
          titel: Afspraken 2018
          status: voorbeeld
          geldig: {van: 2018-01-01}
          vervangt: afspraken-2020
          kaders: [samenwerken]
          evaluatie: {uiterlijk: 2020-01-01, wie: veilig-thuis}
          """)
      ],
      right: [
        .file(
          "regions/duinstreek/afspraken-2018.yaml",
          """
          soort: afspraken
          titel: Afspraken 2018
          status: voorbeeld
          geldig: {van: 2018-01-01}
          kaders: [samenwerken]
          evaluatie: {uiterlijk: 2020-01-01, wie: veilig-thuis}
          """)
      ]))

  /// V221.
  public static let unknownModel = FindingKind(
    "V221", "model-onbekend", .fout,
    """
    Dit model is er niet. Een model is een bestand in de map `schemas/modellen`; zijn naam is de bestandsnaam zonder \
    `.yaml`. Schrijf die naam precies zo, of haal `gebaseerd-op` weg.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        gebaseerd-op: zicht-op-veiligheid
        """,
      right: """
        gebaseerd-op: zicht
        """))

  /// V226.
  public static let nothingToCheck = FindingKind(
    "V226", "niets-te-controleren", .fout,
    """
    Er is geen enkele regio gevonden, dus er is niets gecontroleerd. Een regio is een map onder `regions` met een \
    bestand `regio.yaml`. Kijk of u in de goede map staat.
    """,
    example: FindingExample(
      wrong: [.absent("regions", note: "Deze map is er niet.")],
      right: [
        .keys(
          .region,
          """
          naam: Duinstreek
          """,
          note: "De map `regions` is er, met een map per regio. Daarin staat `regio.yaml`.")
      ]))

  /// V228.
  public static let overlappingAgreements = FindingKind(
    "V228", "overlap-afspraken", .waarschuwing,
    """
    Twee documenten met afspraken gelden op dezelfde dagen voor dezelfde situatie. Ze worden naast elkaar gelezen, en \
    dat geeft een tegenstrijdig antwoord zodra ze iets anders zeggen. Vervangt het ene document het andere, schrijf dan \
    `vervangt:`. Gaat het ene voor, schrijf dan `gaat-voor:`. Anders: maak bij `voor:` duidelijk voor wie elk geldt.
    """,
    example: FindingExample(
      file: "regions/duinstreek/afspraken-2024.yaml",
      wrong: """
        soort: afspraken
        titel: Afspraken over monitoring
        status: voorbeeld
        geldig: {van: 2024-01-01}
        kaders: [samenwerken]
        evaluatie: {uiterlijk: 2028-01-01, wie: veilig-thuis}
        stappen:
          monitoring:
            monitoren:
              - regel: vt-monitort
                wie: veilig-thuis
                momenten: 3 maanden
                bron: Afspraken 2024, par. 1
        """,
      right: """
        soort: afspraken
        titel: Afspraken over monitoring
        status: voorbeeld
        geldig: {van: 2024-01-01}
        gaat-voor: afspraken-2020
        kaders: [samenwerken]
        evaluatie: {uiterlijk: 2028-01-01, wie: veilig-thuis}
        stappen:
          monitoring:
            monitoren:
              - regel: vt-monitort
                wie: veilig-thuis
                momenten: 3 maanden
                bron: Afspraken 2024, par. 1
        """))
}
