/// Findings about single values.
extension FindingKind {
  /// S107: something else than `ja` or `nee`, or `nee` where only `ja` makes sense.
  public static let notYesNo = FindingKind(
    "S107", "geen-ja-nee", .fout,
    """
    Hier kan alleen `ja` of `nee` staan, met kleine letters. Andere woorden, zoals `true`, `waar` of `yes`, betekenen \
    hier niets. Bij `anders`, `vast` en `laatste-woord` kan alleen `ja` staan: geldt het niet, laat de regel dan weg.
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
                anders: true
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

  /// S108: not a day.
  public static let notADate = FindingKind(
    "S108", "geen-datum", .fout,
    """
    Een datum schrijft u als jaar-maand-dag, met vier, twee en twee cijfers. De dag moet echt bestaan en liggen tussen \
    1900 en 2199. Voorbeeld: 15 juli 2020 is `2020-07-15`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        geldig: {van: 15-07-2020}
        """,
      right: """
        geldig: {van: 2020-07-15}
        """))

  /// S109: not a whole number.
  public static let notANumber = FindingKind(
    "S109", "geen-getal", .fout,
    """
    Hier hoort een heel getal, geschreven met alleen cijfers. Een komma, een punt, een eenheid of een nul vooraan kan \
    niet. Schrijf bijvoorbeeld `12`, en niet `12 maanden`, `12,0` of `012`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        casusevaluatie:
          vorm: werkleerconferentie
          keer-per-jaar: twee keer
          wie: [veilig-thuis, lokaal-team]
        """,
      right: """
        casusevaluatie:
          vorm: werkleerconferentie
          keer-per-jaar: 2
          wie: [veilig-thuis, lokaal-team]
        """))

  /// S110: a word outside a fixed list.
  public static let unknownWord = FindingKind(
    "S110", "onbekend-woord", .fout,
    """
    Op deze plaats kan maar een klein aantal vaste woorden staan. De melding noemt ze. Schrijf een van die woorden, \
    precies zo. Voorbeeld: `status:` is concept, vastgesteld, ondertekend of voorbeeld.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        status: getekend
        ondertekend: 2020-06-30
        """,
      right: """
        status: ondertekend
        ondertekend: 2020-06-30
        """))

  /// S115: a condition that cannot be read.
  public static let wrongCondition = FindingKind(
    "S115", "voorwaarde-onjuist", .fout,
    """
    Een voorwaarde noemt feiten, met bij elk feit een waarde, een lijst van waarden, `{niet: ...}`, of een grens met \
    `vanaf` en `tot-en-met`. Grenzen kunnen alleen bij getallen en bij waarden die een oplopende volgorde hebben. \
    Voorbeeld: `als: {ernst: [licht, structureel], hulp-actief: {niet: geen}}`. Geldt de regel altijd, laat de \
    voorwaarde dan weg.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-gesprek
                als: {ernst: {minstens: structureel}}
                wie: [veilig-thuis, lokaal-team]
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
              - regel: samen-in-gesprek
                als: {ernst: {vanaf: structureel}}
                wie: [veilig-thuis, lokaal-team]
                bron: Afspraken 2020, par. 2.1
              - regel: overigen
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 2.2
        """))

  /// S116: a bound or number outside what a fact can be.
  public static let boundOutOfRange = FindingKind(
    "S116", "grens-buiten-bereik", .fout,
    """
    Dit getal of deze grens past niet bij het feit. Een getal moet liggen tussen de laagste en de hoogste waarde van \
    het feit, en de ondergrens mag niet boven de bovengrens liggen. Kies een waarde binnen het bereik dat de melding \
    noemt.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          monitoring:
            zicht-op-veiligheid:
              - regel: eerst-veilig-thuis
                als: {maanden-sinds-overdracht: {tot-en-met: 36}}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 4
              - regel: daarna-het-team
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 4
        """,
      right: """
        stappen:
          monitoring:
            zicht-op-veiligheid:
              - regel: eerst-veilig-thuis
                als: {maanden-sinds-overdracht: {tot-en-met: 3}}
                wie: veilig-thuis
                bron: Afspraken 2020, par. 4
              - regel: daarna-het-team
                anders: ja
                wie: lokaal-team
                bron: Afspraken 2020, par. 4
        """))
}
