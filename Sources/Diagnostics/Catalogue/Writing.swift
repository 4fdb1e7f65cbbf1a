// Y0xx: how a file is written. By code; a code is never used again for something else.

extension FindingKind {
  /// The file cannot be read at all.
  public static let fileUnreadable = FindingKind(
    "Y001", "bestand-onleesbaar", .fout,
    """
    Het programma kan dit bestand niet openen of niet tot het einde lezen. Kijk of het bestand bestaat en of u het \
    zelf kunt openen. Staat het op een netwerkschijf of in de cloud, kijk dan of het helemaal is opgehaald.
    """)

  /// More bytes than the limit.
  public static let fileTooLarge = FindingKind(
    "Y002", "bestand-te-groot", .fout,
    """
    Een bestand mag hooguit 1 MiB groot zijn: 1.048.576 bytes, ruim twintigduizend regels. Zo blijft het \
    controleren snel. Verdeel de inhoud over meer bestanden, bijvoorbeeld een eigen bestand voor elke set afspraken.
    """)

  /// The bytes are not UTF-8.
  public static let notUTF8 = FindingKind(
    "Y003", "geen-utf8", .fout,
    """
    Een bestand moet als UTF-8 zijn opgeslagen, anders zijn letters met accenten niet goed te lezen. Open het bestand \
    in uw tekstprogramma, kies "Opslaan als" en neem als codering UTF-8. Kijk daarna of letters als é en ë nog kloppen.
    """)

  /// A character that an editor does not show.
  public static let controlCharacter = FindingKind(
    "Y004", "stuurteken", .fout,
    """
    In de tekst staat een teken dat u niet ziet, zoals een stuurteken of een vreemd regeleinde. Zulke tekens komen vaak \
    mee bij knippen en plakken. Haal het teken weg of typ de tekst opnieuw. Spaties en gewone regeleinden mogen wel; \
    een omschrijving van zo'n teken, zoals "\\x07", niet.
    """)

  /// A character that turns the direction of reading.
  public static let directionCharacter = FindingKind(
    "Y005", "richtingteken", .fout,
    """
    In de tekst staat een onzichtbaar teken dat de leesrichting verandert. Daardoor kunt u op het scherm iets anders \
    zien dan er staat. Haal het teken weg of typ de tekst opnieuw. Ook een omschrijving van zo'n teken, zoals \
    "\\u202E", is niet toegestaan.
    """)

  /// The file does not follow the rules of writing.
  public static let writingError = FindingKind(
    "Y006", "schrijffout", .fout,
    """
    Het bestand is vanaf deze plaats niet te lezen. Let op het inspringen met spaties (geen tabs), op een spatie na \
    elke dubbele punt, en op aanhalingstekens en haakjes die open blijven. Staat er in een tekst een dubbele punt met \
    een spatie, of begint de tekst met een bijzonder teken? Zet de hele tekst dan tussen aanhalingstekens: \
    bron: "AEF 2020: par. 2.3".
    """)

  /// `&name`.
  public static let anchor = FindingKind(
    "Y007", "anker", .fout,
    """
    Een waarde mag niet beginnen met "&". Een stuk tekst een naam geven om het later te herhalen, kan hier niet: wie \
    leest, moet kunnen zien wat er staat. Schrijf de waarde op elke plaats uit. Hoort het teken bij de tekst, zet de \
    tekst dan tussen aanhalingstekens: naam: "&Co".
    """)

  /// `*name`.
  public static let alias = FindingKind(
    "Y008", "verwijsteken", .fout,
    """
    Een waarde mag niet beginnen met "*". Verwijzen naar een stuk tekst elders in het bestand kan hier niet: wie leest, \
    moet kunnen zien wat er staat. Schrijf de waarde op deze plaats uit. Hoort het sterretje bij de tekst, zet de tekst \
    dan tussen aanhalingstekens: titel: "*Concept*".
    """)

  /// `!name`.
  public static let tag = FindingKind(
    "Y009", "label", .fout,
    """
    Een waarde mag niet beginnen met "!". Het programma weet zelf al welk soort waarde bij een sleutel hoort, dus een \
    label is niet nodig. Haal het label weg. Hoort het uitroepteken bij de tekst, zet de tekst dan tussen \
    aanhalingstekens: tekst: "!Let op".
    """)

  /// `<<:`.
  public static let mergeKey = FindingKind(
    "Y010", "samenvoegsleutel", .fout,
    """
    De sleutel "<<" voegt een ander stuk van het bestand in. Dat kan hier niet: wie leest, moet kunnen zien wat er staat. \
    Schrijf de sleutels en waarden op deze plaats uit. Delen meer regio's dezelfde regels, zet die dan in een model en \
    schrijf "gebaseerd-op".
    """)

  /// `%YAML`, `%TAG`.
  public static let directive = FindingKind(
    "Y011", "opdrachtregel", .fout,
    """
    Een regel mag niet beginnen met "%". Zulke regels geven opdrachten aan een programma en zijn hier niet nodig. Haal \
    de regel weg. Hoort het procentteken bij een tekst, laat de regel dan inspringen.
    """)

  /// A key that is a list or a mapping, or is written with `?`.
  public static let complexKey = FindingKind(
    "Y012", "samengestelde-sleutel", .fout,
    """
    Een sleutel is een kort woord, gevolgd door een dubbele punt. Een lijst, een blok tussen {...} of een vraagteken \
    kan geen sleutel zijn. Schrijf voor elk woord een eigen sleutel op een eigen regel: sleutel: waarde.
    """)

  /// A second `---`.
  public static let secondDocument = FindingKind(
    "Y013", "tweede-document", .fout,
    """
    Een bestand is één geheel. Na een regel met "---" zou een tweede stuk beginnen, en dat wordt niet gelezen. Haal de \
    regel weg, of zet wat erna komt in een eigen bestand. Boven aan het bestand mag "---" wel staan.
    """)

  /// A key that stands twice.
  public static let duplicateKey = FindingKind(
    "Y014", "dubbele-sleutel", .fout,
    """
    In één blok mag elke sleutel maar één keer voorkomen, anders is niet duidelijk welke waarde geldt. Haal een van de \
    twee weg of geef die een andere naam. Horen er meer waarden bij één sleutel, schrijf die dan als lijst: \
    wie: [veilig-thuis, lokaal-team].
    """)

  /// A key with nothing behind it, where a value is needed.
  public static let emptyValue = FindingKind(
    "Y015", "lege-waarde", .fout,
    """
    Achter deze sleutel, of na dit streepje, staat niets. Een lege plaats wordt nooit gelezen als "nee" of "geen". \
    Schrijf de waarde op, of haal de sleutel weg als die mag ontbreken. Staat de waarde eronder, laat die dan verder \
    inspringen dan de sleutel.
    """)

  /// Nested too deep.
  public static let tooDeep = FindingKind(
    "Y016", "te-diep", .fout,
    """
    Blokken en lijsten mogen hooguit 32 lagen diep in elkaar staan. Afspraken hebben nooit zoveel lagen nodig; meestal \
    is er te veel ingesprongen of staat er een haakje te veel. Haal de overbodige lagen weg.
    """)

  /// Nothing but blank lines and comments.
  public static let emptyFile = FindingKind(
    "Y017", "leeg-bestand", .fout,
    """
    In dit bestand staat niets, of alleen lege regels en opmerkingen. Elk bestand begint met de sleutel "soort", \
    bijvoorbeeld soort: afspraken. Haal het bestand weg als het niet nodig is.
    """)

  /// In `{...}` or `[...]` a comma split a text.
  public static let commaCutsText = FindingKind(
    "Y018", "komma-knipt-tekst", .fout,
    """
    Tussen {...} en [...] eindigt een tekst bij een komma. Wat na de komma staat, wordt als iets nieuws gelezen. Zet de \
    tekst tussen aanhalingstekens: {bron: "AEF 2020, par. 2.3"}. Of schrijf de sleutels onder elkaar, zonder haakjes; \
    dan mag een komma gewoon.
    """)

  /// ` #` cut a plain text short.
  public static let commentCutsText = FindingKind(
    "Y019", "hekje-knipt-tekst", .tip,
    """
    Na een spatie begint "#" een opmerking; wat erachter staat, hoort niet bij de waarde. Hoort het hekje bij de tekst, \
    zet de hele tekst dan tussen aanhalingstekens: bron: "Besluit #12". Is het een opmerking, dan kunt u die beter op \
    een eigen regel zetten.
    """)

  /// A key without a text or with a very long one.
  public static let unusableKey = FindingKind(
    "Y020", "sleutel-te-lang-of-leeg", .fout,
    """
    Een sleutel is een kort woord: ten minste één en hooguit 200 tekens. Vaak is een hele zin met een dubbele punt als \
    sleutel gelezen; zet die zin dan tussen aanhalingstekens achter een sleutel: toelichting: "Let op: eerst bellen".
    """)

  /// All kinds of this family, by code.
  public static let writingOfFiles: [FindingKind] = [
    fileUnreadable, fileTooLarge, notUTF8, controlCharacter, directionCharacter, writingError, anchor, alias, tag,
    mergeKey, directive, complexKey, secondDocument, duplicateKey, emptyValue, tooDeep, emptyFile, commaCutsText,
    commentCutsText, unusableKey,
  ]
}
