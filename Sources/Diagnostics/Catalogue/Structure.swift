/// Findings about structure and types: what may stand where.
extension FindingKind {
  /// S101: a file does not begin with `soort:`.
  public static let missingFileKind = FindingKind(
    "S101", "soort-ontbreekt", .fout,
    """
    Elk bestand zegt op de eerste regel wat het is. Schrijf daar `soort:` met een van deze woorden: begrippen, kader, \
    model, regio, afspraken, maatwerk of toetsen. Staat `soort:` lager in het bestand, zet die regel dan bovenaan. \
    Voorbeeld: `soort: afspraken`.
    """)

  /// S102: `soort:` names a kind of file that does not exist.
  public static let unknownFileKind = FindingKind(
    "S102", "soort-onbekend", .fout,
    """
    Achter `soort:` staat een woord dat niet bestaat. Er zijn zeven soorten bestanden: begrippen, kader, model, regio, \
    afspraken, maatwerk en toetsen. Schrijf een van die woorden, precies zo. Voorbeeld: `soort: afspraken`.
    """)

  /// S103: a key that is needed is not there.
  public static let missingKey = FindingKind(
    "S103", "sleutel-ontbreekt", .fout,
    """
    Op deze plaats hoort een gegeven dat er niet staat. Zonder dat gegeven is niet duidelijk wat er is afgesproken. \
    Voeg de regel toe die de melding noemt. Voorbeeld: een document met afspraken heeft altijd een regel `titel:`.
    """)

  /// S104: a key that cannot stand here.
  public static let unknownKey = FindingKind(
    "S104", "sleutel-onbekend", .fout,
    """
    Hier staat een woord dat op deze plaats niet hoort. Vaak is het een typfout, of staat de regel te ver naar links \
    of naar rechts. De melding noemt de woorden die hier mogen staan. Schrijf een van die woorden, of haal de regel weg.
    """)

  /// S105: a text, a list or a block where another of these is needed.
  public static let wrongShape = FindingKind(
    "S105", "verkeerde-vorm", .fout,
    """
    Wat hier staat heeft niet de vorm die op deze plaats hoort. Er staat bijvoorbeeld een lijst waar één woord hoort, \
    of één woord waar een blok met namen en waarden hoort. De melding zegt welke vorm hier hoort. Voorbeeld: `titel:` \
    heeft één tekst, `gemeenten:` heeft een blok met per gemeente een eigen regel.
    """)

  /// S106: a name that is not a slug.
  public static let notASlug = FindingKind(
    "S106", "geen-slug", .fout,
    """
    Een vaste naam bestaat uit kleine letters zonder accent, cijfers en streepjes ertussen. Hoofdletters, spaties en \
    andere tekens kunnen niet, want met deze naam verwijzen andere regels hiernaar. Schrijf bijvoorbeeld \
    `brief-van-veilig-thuis`. De naam voor de lezer zet u in `naam:`.
    """)

  /// S107: something else than `ja` or `nee`, or `nee` where only `ja` makes sense.
  public static let notYesNo = FindingKind(
    "S107", "geen-ja-nee", .fout,
    """
    Hier kan alleen `ja` of `nee` staan, met kleine letters. Andere woorden, zoals `true`, `waar` of `yes`, betekenen \
    hier niets. Bij `anders`, `vast` en `laatste-woord` kan alleen `ja` staan: geldt het niet, laat de regel dan weg.
    """)

  /// S108: not a day.
  public static let notADate = FindingKind(
    "S108", "geen-datum", .fout,
    """
    Een datum schrijft u als jaar-maand-dag, met vier, twee en twee cijfers. De dag moet echt bestaan en liggen tussen \
    1900 en 2199. Voorbeeld: 15 juli 2020 is `2020-07-15`.
    """)

  /// S109: not a whole number.
  public static let notANumber = FindingKind(
    "S109", "geen-getal", .fout,
    """
    Hier hoort een heel getal, geschreven met alleen cijfers. Een komma, een punt, een eenheid of een nul vooraan kan \
    niet. Schrijf bijvoorbeeld `12`, en niet `12 maanden`, `12,0` of `012`.
    """)

  /// S110: a word outside a fixed list.
  public static let unknownWord = FindingKind(
    "S110", "onbekend-woord", .fout,
    """
    Op deze plaats kan maar een klein aantal vaste woorden staan. De melding noemt ze. Schrijf een van die woorden, \
    precies zo. Voorbeeld: `status:` is concept, vastgesteld, ondertekend of voorbeeld.
    """)

  /// S111: a list without members.
  public static let emptyList = FindingKind(
    "S111", "lege-lijst", .fout,
    """
    Deze lijst is leeg. Daaruit blijkt niet of er niets is afgesproken of dat er iets vergeten is. Zet er ten minste \
    één waarde in, of haal de hele regel weg.
    """)

  /// S112: the same value twice in one list.
  public static let doubleInList = FindingKind(
    "S112", "dubbel-in-lijst", .fout,
    """
    Dezelfde waarde staat twee keer in één lijst. Dat verandert niets aan de betekenis en is meestal een vergissing. \
    Haal een van de twee weg, of schrijf de waarde die u bedoelde.
    """)

  /// S113: a rule says neither who acts nor that it is open.
  public static let missingOutcome = FindingKind(
    "S113", "uitkomst-ontbreekt", .fout,
    """
    Een regel zegt wie iets doet, of zegt dat dit met opzet open is gelaten. Deze regel doet geen van beide. Schrijf \
    `wie:` met een rol, bijvoorbeeld `wie: veilig-thuis`. Of schrijf `bewust-open:` met de reden.
    """)

  /// S114: a rule is open on purpose and decides something as well.
  public static let doubleOutcome = FindingKind(
    "S114", "uitkomst-dubbel", .fout,
    """
    Deze regel zegt dat iets met opzet open is, en zegt ook wie of hoe. Dat kan niet allebei waar zijn. Haal \
    `bewust-open:` weg, of haal de andere afspraken van deze regel weg. Een opmerking kan in `toelichting:`.
    """)

  /// S115: a condition that cannot be read.
  public static let wrongCondition = FindingKind(
    "S115", "voorwaarde-onjuist", .fout,
    """
    Een voorwaarde noemt feiten, met bij elk feit een waarde, een lijst van waarden, `{niet: ...}`, of een grens met \
    `vanaf` en `tot-en-met`. Grenzen kunnen alleen bij getallen en bij waarden die een oplopende volgorde hebben. \
    Voorbeeld: `als: {ernst: [licht, structureel], hulp-actief: {niet: geen}}`. Geldt de regel altijd, laat de \
    voorwaarde dan weg.
    """)

  /// S116: a bound or number outside what a fact can be.
  public static let boundOutOfRange = FindingKind(
    "S116", "grens-buiten-bereik", .fout,
    """
    Dit getal of deze grens past niet bij het feit. Een getal moet liggen tussen de laagste en de hoogste waarde van \
    het feit, en de ondergrens mag niet boven de bovengrens liggen. Kies een waarde binnen het bereik dat de melding \
    noemt.
    """)

  /// S117: `anders: ja` with a condition, `vast` or exception beside it.
  public static let otherwiseNotAlone = FindingKind(
    "S117", "anders-alleen", .fout,
    """
    Een regel met `anders: ja` geldt overal waar geen andere regel van dezelfde lijst geldt. Een eigen voorwaarde, \
    `vast` of `uitzondering-op` past daar niet bij. Haal dat weg, of haal `anders: ja` weg en schrijf een gewone regel.
    """)

  /// S118: signed without a date of signing.
  public static let missingSignature = FindingKind(
    "S118", "ondertekening-ontbreekt", .fout,
    """
    Een document met `status: ondertekend` heeft ook een datum van ondertekening, want het geldt niet eerder dan die \
    dag. Voeg een regel toe als `ondertekend: 2020-06-30`. Is het document nog niet ondertekend, schrijf dan \
    `status: concept` of `status: vastgesteld`.
    """)

  /// S119: a file in a place where it does not belong, or a file that its place needs is not there.
  public static let wrongPlace = FindingKind(
    "S119", "verkeerde-plaats", .fout,
    """
    Elke soort bestand heeft een eigen plaats. Begrippen, kaders en modellen staan onder `schemas`; elke regio heeft \
    een eigen map onder `regions`, met `regio.yaml`, de afspraken, en de mappen `maatwerk` en `toetsen`. Zet het \
    bestand op de plaats die de melding noemt, of verander `soort:` als die niet klopt.
    """)

  /// S120: a field that the duty demands is not given.
  public static let missingField = FindingKind(
    "S120", "veld-ontbreekt", .fout,
    """
    Bij deze taak hoort een gegeven dat in de regel ontbreekt. De begrippenlijst zegt per taak wat er altijd bij moet \
    staan. Voeg de regel toe die de melding noemt. Voorbeeld: bij een overdracht hoort `aan:` met de ontvanger.
    """)

  /// S121: a field that the duty does not have.
  public static let fieldNotAllowed = FindingKind(
    "S121", "veld-niet-toegestaan", .fout,
    """
    Bij deze taak hoort dit gegeven niet. De begrippenlijst zegt per taak welke gegevens erbij mogen staan. Haal de \
    regel weg, of zet de afspraak bij de taak waar hij bij hoort. Een opmerking kan in `toelichting:`.
    """)

  /// S122: `vast` in an addendum or a model.
  public static let fixedNotAllowed = FindingKind(
    "S122", "vast-niet-toegestaan", .fout,
    """
    Met `vast: ja` zegt een document met afspraken dat maatwerk niet van een regel mag afwijken. In maatwerk en in een \
    model heeft dat geen betekenis. Haal `vast: ja` hier weg. Moet de regel vast zijn, zet hem dan in de afspraken.
    """)

  /// S123: a file or folder with a name that cannot be used.
  public static let wrongFileName = FindingKind(
    "S123", "verkeerde-bestandsnaam", .fout,
    """
    De naam van een map of bestand is ook de naam waarmee u ernaar verwijst. Gebruik daarom kleine letters, cijfers en \
    streepjes, en laat de naam eindigen op `.yaml`. Voorbeeld: `afspraken-2020.yaml`.
    """)

  /// All kinds about structure, by code.
  public static let structure: [FindingKind] = [
    missingFileKind, unknownFileKind, missingKey, unknownKey, wrongShape, notASlug, notYesNo, notADate, notANumber,
    unknownWord, emptyList, doubleInList, missingOutcome, doubleOutcome, wrongCondition, boundOutOfRange,
    otherwiseNotAlone, missingSignature, wrongPlace, missingField, fieldNotAllowed, fixedNotAllowed, wrongFileName,
  ]
}
