/// Findings about keys, values and layers.
extension FindingKind {
  /// A key that stands twice.
  public static let duplicateKey = FindingKind(
    "Y014", "dubbele-sleutel", .fout,
    """
    In één blok mag elke sleutel maar één keer voorkomen, anders is niet duidelijk welke waarde geldt. Haal een van \
    de twee weg of geef die een andere naam. Horen er meer waarden bij één sleutel, schrijf die dan als lijst: `wie: \
    [veilig-thuis, lokaal-team]`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: samen-in-gesprek
                wie: veilig-thuis
                wie: lokaal-team
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

  /// A key with nothing behind it, where a value is needed.
  public static let emptyValue = FindingKind(
    "Y015", "lege-waarde", .fout,
    """
    Achter deze sleutel, of na dit streepje, staat niets. Een lege plaats wordt nooit gelezen als "nee" of "geen". \
    Schrijf de waarde op, of haal de sleutel weg als die mag ontbreken. Staat de waarde eronder, laat die dan verder \
    inspringen dan de sleutel.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        evaluatie:
          uiterlijk:
          wie: veilig-thuis
        """,
      right: """
        evaluatie:
          uiterlijk: 2027-01-01
          wie: veilig-thuis
        """))

  /// Nested too deep.
  public static let tooDeep = FindingKind(
    "Y016", "te-diep", .fout,
    """
    Blokken en lijsten mogen hooguit 32 lagen diep in elkaar staan. Afspraken hebben nooit zoveel lagen nodig; meestal \
    is er te veel ingesprongen of staat er een haakje te veel. Haal de overbodige lagen weg.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        evaluatie:
          uiterlijk: 2027-01-01
          wie: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[veilig-thuis]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        """,
      right: """
        evaluatie:
          uiterlijk: 2027-01-01
          wie: [veilig-thuis]
        """))

  /// In `{...}` or `[...]` a comma split a text.
  public static let commaCutsText = FindingKind(
    "Y018", "komma-knipt-tekst", .fout,
    """
    Tussen `{` en `}`, en tussen `[` en `]`, eindigt een tekst bij een komma. Wat na de komma staat, wordt als iets \
    nieuws gelezen. Zet de tekst tussen aanhalingstekens: `{bron: "AEF 2020, par. 2.3"}`. Of schrijf de sleutels \
    onder elkaar, zonder haakjes; dan mag een komma gewoon.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        overdracht:
          directe-overdracht:
            - {regel: koud, wie: veilig-thuis, aan: lokaal-team, wijze: koud,
               zicht-gaat-over: bij-ontvangst, bron: Afspraken 2020, par. 3}
        """,
      right: """
        overdracht:
          directe-overdracht:
            - {regel: koud, wie: veilig-thuis, aan: lokaal-team, wijze: koud,
               zicht-gaat-over: bij-ontvangst, bron: "Afspraken 2020, par. 3"}
        """))

  /// ` #` cut a plain text short.
  public static let commentCutsText = FindingKind(
    "Y019", "hekje-knipt-tekst", .tip,
    """
    Na een spatie begint "#" een opmerking; wat erachter staat, hoort niet bij de waarde. Hoort het hekje bij de \
    tekst, zet de hele tekst dan tussen aanhalingstekens: `bron: "Besluit #12"`. Is het een opmerking, dan kunt u die \
    beter op een eigen regel zetten.
    """,
    example: FindingExample(
      .addendum,
      wrong: """
        vastgesteld-door: Besluit van het college #12
        """,
      right: """
        vastgesteld-door: "Besluit van het college #12"
        """))

  /// A key without a text or with a very long one.
  public static let unusableKey = FindingKind(
    "Y020", "sleutel-te-lang-of-leeg", .fout,
    """
    Een sleutel is een kort woord: ten minste één en hooguit 200 tekens. Vaak is een hele zin met een dubbele punt \
    als sleutel gelezen; zet die zin dan tussen aanhalingstekens achter een sleutel: `toelichting: "Let op: eerst \
    bellen"`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        evaluatie:
          uiterlijk: 2027-01-01
          wie: veilig-thuis
          Let op, in de zomer en rond de feestdagen is het lokale team niet elke dag bereikbaar. Dan belt de \
        medewerker van Veilig Thuis eerst met de achterwacht van de gemeente, en die zoekt zelf contact met het \
        gezin: zie bijlage 3
        """,
      right: """
        evaluatie:
          uiterlijk: 2027-01-01
          wie: veilig-thuis
        herkomst: "Let op, in de zomer en rond de feestdagen is het lokale team niet elke dag bereikbaar. Dan \
        belt de medewerker van Veilig Thuis eerst met de achterwacht van de gemeente, en die zoekt zelf contact \
        met het gezin: zie bijlage 3"
        """))
}
