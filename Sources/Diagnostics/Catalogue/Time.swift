/// Findings about days and terms.
extension FindingKind {
  /// T501: not a term.
  public static let notATerm = FindingKind(
    "T501", "geen-termijn", .fout,
    """
    Een termijn is een getal, een eenheid en een gebeurtenis: `5 werkdagen na melding`. De eenheid is uren, dagen, \
    werkdagen, weken of maanden. De gebeurtenis mag weg als de taak er zelf een heeft. Moet het meteen, schrijf dan \
    `direct`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                binnen: een week na melding
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                binnen: 1 week na melding
                bron: Afspraken 2020, par. 2.1
        """))

  /// T502: the last day lies before the first.
  public static let endBeforeStart = FindingKind(
    "T502", "einde-voor-begin", .fout,
    """
    De laatste dag ligt voor de eerste dag. Beide dagen tellen mee, dus de laatste dag is dezelfde dag of later. \
    Verbeter een van de twee datums, of laat `tot` weg als er nog geen einde is.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        geldig: {van: 2020-07-15, tot: 2019-12-31}
        """,
      right: """
        geldig: {van: 2020-07-15, tot: 2029-12-31}
        """))

  /// T503: signed after the last day.
  public static let signedAfterEnd = FindingKind(
    "T503", "ondertekend-na-einde", .fout,
    """
    Een ondertekend document geldt niet eerder dan de dag van ondertekening. Die dag ligt hier na de laatste dag, dus \
    het document zou nooit gelden. Verbeter de datum bij `ondertekend` of bij `tot`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        status: ondertekend
        ondertekend: 2025-01-20
        geldig: {van: 2020-07-15, tot: 2024-12-31}
        """,
      right: """
        status: ondertekend
        ondertekend: 2020-06-30
        geldig: {van: 2020-07-15, tot: 2024-12-31}
        """))

  /// T504: a term that starts from no event.
  public static let termWithoutStart = FindingKind(
    "T504", "termijn-zonder-begin", .waarschuwing,
    """
    Deze termijn zegt niet na welke gebeurtenis de dagen tellen, en de taak heeft ook geen vaste gebeurtenis. Dan is \
    de laatste dag niet te berekenen. Schrijf bijvoorbeeld `5 werkdagen na melding`, of geef de taak in de \
    begrippenlijst een gebeurtenis met `vanaf:`.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                binnen: 5 werkdagen
                bron: Afspraken 2020, par. 2.1
        """,
      right: """
        stappen:
          directe-overdracht:
            informeren:
              - regel: brief-van-vt
                wie: veilig-thuis
                binnen: 5 werkdagen na melding
                bron: Afspraken 2020, par. 2.1
        """))

  /// All kinds about time, by code.
  public static let time: [FindingKind] = [notATerm, endBeforeStart, signedAfterEnd, termWithoutStart]
}
