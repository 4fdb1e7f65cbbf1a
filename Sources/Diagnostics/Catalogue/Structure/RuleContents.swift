/// Findings about what a rule may say.
extension FindingKind {
  /// S113: a rule says neither who acts nor that it is open.
  public static let missingOutcome = FindingKind(
    "S113", "uitkomst-ontbreekt", .fout,
    """
    Een regel zegt wie iets doet, of zegt dat dit met opzet open is gelaten. Deze regel doet geen van beide. Schrijf \
    `wie:` met een rol, bijvoorbeeld `wie: veilig-thuis`. Of schrijf `bewust-open:` met de reden.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                hoe: brief
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                hoe: brief
                bron: Afspraken 2020, par. 2.1
        """))

  /// S114: a rule is open on purpose and decides something as well.
  public static let doubleOutcome = FindingKind(
    "S114", "uitkomst-dubbel", .fout,
    """
    Deze regel zegt dat iets met opzet open is, en zegt ook wie of hoe. Dat kan niet allebei waar zijn. Haal \
    `bewust-open:` weg, of haal de andere afspraken van deze regel weg. Een opmerking kan in `toelichting:`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bewust-open: Hierover zijn we nog in overleg.
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                bewust-open: Hierover zijn we nog in overleg.
                bron: Afspraken 2020, par. 2.1
        """))

  /// S117: `anders: ja` with a condition, `vast` or exception beside it.
  public static let otherwiseNotAlone = FindingKind(
    "S117", "anders-alleen", .fout,
    """
    Een regel met `anders: ja` geldt overal waar geen andere regel van dezelfde lijst geldt. Een eigen voorwaarde, \
    `vast` of `uitzondering-op` past daar niet bij. Haal dat weg, of haal `anders: ja` weg en schrijf een gewone regel.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                als: {hulp-actief: geen}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
              - regel: overigen
                anders: ja
                als: {hulp-actief: lokaal-team}
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

  /// S120: a field that the duty demands is not given.
  public static let missingField = FindingKind(
    "S120", "veld-ontbreekt", .fout,
    """
    Bij deze taak hoort een gegeven dat in de regel ontbreekt. De begrippenlijst zegt per taak wat er altijd bij moet \
    staan. Voeg de regel toe die de melding noemt. Voorbeeld: bij een overdracht hoort `aan:` met de ontvanger.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        overdracht:
          directe-overdracht:
            - regel: koude-overdracht
              wie: veilig-thuis
              wijze: koud
              zicht-gaat-over: bij-ontvangst
              bron: Afspraken 2020, par. 3
        """,
      right: """
        overdracht:
          directe-overdracht:
            - regel: koude-overdracht
              wie: veilig-thuis
              aan: lokaal-team
              wijze: koud
              zicht-gaat-over: bij-ontvangst
              bron: Afspraken 2020, par. 3
        """))

  /// S121: a field that the duty does not have.
  public static let fieldNotAllowed = FindingKind(
    "S121", "veld-niet-toegestaan", .fout,
    """
    Bij deze taak hoort dit gegeven niet. De begrippenlijst zegt per taak welke gegevens erbij mogen staan. Haal de \
    regel weg, of zet de afspraak bij de taak waar hij bij hoort. Een opmerking kan in `toelichting:`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                momenten: 3 maanden
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                bron: Afspraken 2020, par. 2.1
          monitoring:
            monitoren:
              - regel: vt-monitort
                wie: veilig-thuis
                momenten: 3 maanden
                bron: Afspraken 2020, par. 4
        """))

  /// S122: `vast` in an addendum or a model.
  public static let fixedNotAllowed = FindingKind(
    "S122", "vast-niet-toegestaan", .fout,
    """
    Met `vast: ja` zegt een document met afspraken dat maatwerk niet van een regel mag afwijken. In maatwerk en in een \
    model heeft dat geen betekenis. Haal `vast: ja` hier weg. Moet de regel vast zijn, zet hem dan in de afspraken.
    """,
    example: FindingExample(
      .addendum,
      wrong: """
        overdracht:
          directe-overdracht:
            - regel: warme-overdracht-in-zandwijk
              vast: ja
              wie: veilig-thuis
              aan: lokaal-team
              wijze: warm
              zicht-gaat-over: bij-acceptatie
              bron: Maatwerk Zandwijk, art. 2
        """,
      right: """
        overdracht:
          directe-overdracht:
            - regel: warme-overdracht-in-zandwijk
              wie: veilig-thuis
              aan: lokaal-team
              wijze: warm
              zicht-gaat-over: bij-acceptatie
              bron: Maatwerk Zandwijk, art. 2
        """))
}
