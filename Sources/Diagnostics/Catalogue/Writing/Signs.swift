/// Findings about signs that do not belong, and text that cannot be read.
extension FindingKind {
  /// The file does not follow the rules of writing.
  public static let writingError = FindingKind(
    "Y006", "schrijffout", .fout,
    """
    Het bestand is vanaf deze plaats niet te lezen. Let op het inspringen met spaties (geen tabs), op een spatie na \
    elke dubbele punt, en op aanhalingstekens en haakjes die open blijven. Staat er in een tekst een dubbele punt met \
    een spatie, of begint de tekst met een bijzonder teken? Zet de hele tekst dan tussen aanhalingstekens: `bron: \
    "AEF 2020: par. 2.3"`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        evaluatie:
          uiterlijk: 2027-01-01
          wie: veilig-thuis
        herkomst: Reconstructie: geen vastgestelde tekst.
        """,
      right: """
        evaluatie:
          uiterlijk: 2027-01-01
          wie: veilig-thuis
        herkomst: "Reconstructie: geen vastgestelde tekst."
        """))

  /// `&name`.
  public static let anchor = FindingKind(
    "Y007", "anker", .fout,
    """
    Een waarde mag niet beginnen met "&". Een stuk tekst een naam geven om het later te herhalen, kan hier niet: wie \
    leest, moet kunnen zien wat er staat. Schrijf de waarde op elke plaats uit. Hoort het teken bij de tekst, zet de \
    tekst dan tussen aanhalingstekens: `naam: "&Co"`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        evaluatie: &evaluatie {uiterlijk: 2027-01-01, wie: veilig-thuis}
        """,
      right: """
        evaluatie: {uiterlijk: 2027-01-01, wie: veilig-thuis}
        """))

  /// `*name`.
  public static let alias = FindingKind(
    "Y008", "verwijsteken", .fout,
    """
    Een waarde mag niet beginnen met "*". Verwijzen naar een stuk tekst elders in het bestand kan hier niet: wie \
    leest, moet kunnen zien wat er staat. Schrijf de waarde op deze plaats uit. Hoort het sterretje bij de tekst, zet \
    de tekst dan tussen aanhalingstekens: `titel: "*Concept*"`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        titel: *Concept* Samenwerkingsafspraken
        """,
      right: """
        titel: "*Concept* Samenwerkingsafspraken"
        """))

  /// `!name`.
  public static let tag = FindingKind(
    "Y009", "label", .fout,
    """
    Een waarde mag niet beginnen met "!". Het programma weet zelf al welk soort waarde bij een sleutel hoort, dus een \
    label is niet nodig. Haal het label weg. Hoort het uitroepteken bij de tekst, zet de tekst dan tussen \
    aanhalingstekens: `tekst: "!Let op"`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        herkomst: !Let op, dit is een reconstructie
        """,
      right: """
        herkomst: "!Let op, dit is een reconstructie"
        """))

  /// `<<:`.
  public static let mergeKey = FindingKind(
    "Y010", "samenvoegsleutel", .fout,
    """
    De sleutel "<<" voegt een ander stuk van het bestand in. Dat kan hier niet: wie leest, moet kunnen zien wat er \
    staat. Schrijf de sleutels en waarden op deze plaats uit. Delen meer regio's dezelfde regels, zet die dan in een \
    model en schrijf `gebaseerd-op:` met de naam van dat model.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        evaluatie:
          <<: {uiterlijk: 2027-01-01}
          wie: veilig-thuis
        """,
      right: """
        evaluatie:
          uiterlijk: 2027-01-01
          wie: veilig-thuis
        """))

  /// `%YAML`, `%TAG`.
  public static let directive = FindingKind(
    "Y011", "opdrachtregel", .fout,
    """
    Een regel mag niet beginnen met "%". Zulke regels geven opdrachten aan een programma en zijn hier niet nodig. Haal \
    de regel weg. Hoort het procentteken bij een tekst, laat de regel dan inspringen.
    """,
    example: FindingExample(
      file: "regions/duinstreek/toetsen/licht.yaml",
      wrong: """
        %YAML 1.2
        ---
        soort: toetsen
        toetsen:
          - naam: Lichte melding
            op: 2022-01-10
            situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
            verwacht: {overdragen: {wijze: koud}}
        """,
      right: """
        soort: toetsen
        toetsen:
          - naam: Lichte melding
            op: 2022-01-10
            situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
            verwacht: {overdragen: {wijze: koud}}
        """))

  /// A key that is a list or a mapping, or is written with `?`.
  public static let complexKey = FindingKind(
    "Y012", "samengestelde-sleutel", .fout,
    """
    Een sleutel is een kort woord, gevolgd door een dubbele punt. Een lijst, een blok tussen `{` en `}`, of een \
    vraagteken kan geen sleutel zijn. Schrijf voor elk woord een eigen sleutel op een eigen regel: `sleutel: waarde`.
    """,
    example: FindingExample(
      .addendum,
      wrong: """
        voor:
          [gemeente]: zandwijk
        """,
      right: """
        voor:
          gemeente: zandwijk
        """))

  /// A second `---`.
  public static let secondDocument = FindingKind(
    "Y013", "tweede-document", .fout,
    """
    Een bestand is één geheel. Na een regel met "---" zou een tweede stuk beginnen, en dat wordt niet gelezen. Haal de \
    regel weg, of zet wat erna komt in een eigen bestand. Boven aan het bestand mag "---" wel staan.
    """,
    example: FindingExample(
      wrong: [
        .file(
          "regions/duinstreek/toetsen/licht.yaml",
          """
          soort: toetsen
          op: 2022-01-10
          toetsen:
            - naam: Lichte melding
              situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
              verwacht: {overdragen: {wijze: koud}}
          ---
          soort: toetsen
          op: 2022-01-10
          toetsen:
            - naam: Acute melding
              situatie: {gemeente: zandwijk, stap: directe-overdracht, ernst: acuut}
              verwacht: {overdragen: {wijze: warm}}
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
          """),
        .file(
          "regions/duinstreek/toetsen/acuut.yaml",
          """
          soort: toetsen
          op: 2022-01-10
          toetsen:
            - naam: Acute melding
              situatie: {gemeente: zandwijk, stap: directe-overdracht, ernst: acuut}
              verwacht: {overdragen: {wijze: warm}}
          """),
      ]))
}
