/// Findings about names and what they refer to.
extension FindingKind {
  /// V201.
  public static let unknownStep = FindingKind(
    "V201", "stap-onbekend", .fout,
    """
    Deze stap staat niet in de begrippenlijst (`schemas/begrippen.yaml`, onder `stappen`). Vaak is het een typfout. \
    Schrijf de naam van een stap precies zoals hij daar staat. Een regio kan geen eigen stappen toevoegen.
    """)

  /// V202.
  public static let unknownDuty = FindingKind(
    "V202", "taak-onbekend", .fout,
    """
    Deze taak staat niet in de begrippenlijst, onder `taken`. Schrijf de naam precies zoals hij daar staat. Is het een \
    taak die alleen uw regio kent, zet hem dan in `regio.yaml` onder `eigen-begrippen`, met zijn velden.
    """)

  /// V203.
  public static let unknownFact = FindingKind(
    "V203", "feit-onbekend", .fout,
    """
    Een voorwaarde of situatie noemt een feit dat niet bestaat. Feiten staan in de begrippenlijst, onder `feiten`; een \
    paar feiten zijn er altijd, zoals `gemeente`, `subregio` en `overdracht-stand`. Schrijf de naam precies zoals hij \
    daar staat, of voeg het feit toe in `regio.yaml` onder `eigen-begrippen`.
    """)

  /// V204.
  public static let unknownValue = FindingKind(
    "V204", "waarde-onbekend", .fout,
    """
    Dit feit heeft deze waarde niet. Elk feit heeft een vaste lijst van waarden, en alleen die kunnen in een voorwaarde \
    of situatie staan. Kies een van de waarden die de melding noemt.
    """)

  /// V205.
  public static let unknownRole = FindingKind(
    "V205", "rol-onbekend", .fout,
    """
    Deze rol staat niet in de begrippenlijst, onder `rollen`. Schrijf de vaste naam precies zoals hij daar staat, \
    bijvoorbeeld `veilig-thuis`. Kent alleen uw regio deze rol, zet hem dan in `regio.yaml` onder `eigen-begrippen`.
    """)

  /// V206: an unknown mode, means, information item, event or capability.
  public static let unknownTerm = FindingKind(
    "V206", "begrip-onbekend", .fout,
    """
    Dit woord staat niet in de begrippenlijst. Het gaat om een wijze, een middel, een soort informatie, een gebeurtenis \
    of een bekwaamheid. Schrijf de vaste naam precies zoals hij daar staat, of voeg het woord toe in `regio.yaml` onder \
    `eigen-begrippen`.
    """)

  /// V207.
  public static let doubleRule = FindingKind(
    "V207", "regel-dubbel", .fout,
    """
    Twee regels in één document hebben dezelfde naam. Een antwoord verwijst naar een regel met die naam, dus hij mag \
    maar één keer voorkomen, ook in verschillende delen van het document. Geef een van de twee een andere naam.
    """)

  /// V208.
  public static let unknownRule = FindingKind(
    "V208", "regel-onbekend", .fout,
    """
    Een uitzondering verwijst naar een regel van dezelfde lijst: dezelfde stap, dezelfde taak, hetzelfde bestand. Die \
    regel is daar niet. Schrijf de naam van een regel uit dezelfde lijst, of haal `uitzondering-op` weg.
    """)

  /// V209.
  public static let exceptionCircle = FindingKind(
    "V209", "uitzondering-kring", .fout,
    """
    Deze regels zijn in een kring uitzondering op elkaar. Dan is niet te zeggen welke regel voorgaat. Haal \
    `uitzondering-op` weg bij de regel die de hoofdregel is.
    """)

  /// V210.
  public static let exceptionToFixed = FindingKind(
    "V210", "uitzondering-op-vast", .fout,
    """
    De regel waarop dit een uitzondering is, staat vast. Een uitzondering zonder `vast: ja` zou daar nooit voor kunnen \
    gaan. Zet `vast: ja` ook bij de uitzondering, of haal het weg bij de hoofdregel.
    """)

  /// V211.
  public static let exceptionToOtherwise = FindingKind(
    "V211", "uitzondering-op-anders", .fout,
    """
    Een regel met `anders: ja` geeft al voorrang aan elke andere regel van de lijst. Een uitzondering erop is dus niet \
    nodig. Haal `uitzondering-op` weg en schrijf bij de regel wanneer hij geldt met `als:`.
    """)

  /// V212.
  public static let doubleOtherwise = FindingKind(
    "V212", "anders-dubbel", .fout,
    """
    In één lijst kan maar één regel `anders: ja` hebben, want die regel geldt waar geen andere geldt. Houd er één over \
    en geef de andere een voorwaarde met `als:`.
    """)

  /// V213.
  public static let unknownDocument = FindingKind(
    "V213", "document-onbekend", .fout,
    """
    Dit document is er niet in deze regio, of het is van een andere soort. De naam van een document is het pad in de \
    map van de regio zonder `.yaml`, bijvoorbeeld `afspraken-2018` of `maatwerk/midden-limburg`. Afspraken verwijzen \
    alleen naar afspraken, en maatwerk alleen naar maatwerk.
    """)

  /// V214.
  public static let documentCircle = FindingKind(
    "V214", "document-kring", .fout,
    """
    Deze documenten vervangen elkaar of gaan voor elkaar in een kring. Dan is niet te zeggen welk document geldt. Haal \
    de verwijzing weg bij het oudste of het meest algemene document.
    """)

  /// V215.
  public static let unknownFramework = FindingKind(
    "V215", "kader-onbekend", .fout,
    """
    Dit kader is er niet, of het document noemt het niet onder `kaders`. Een kader is een bestand in de map \
    `schemas/kaders`; zijn naam is de bestandsnaam zonder `.yaml`. Schrijf die naam precies zo.
    """)

  /// V216.
  public static let unknownCriterion = FindingKind(
    "V216", "criterium-onbekend", .fout,
    """
    Dit criterium staat niet in een kader dat het document noemt, of het staat in meer dan één kader. Schrijf de naam \
    van een criterium dat er is. Hebben twee kaders een criterium met deze naam, zet dan `kader:` erbij.
    """)

  /// V217.
  public static let criterionNotOpen = FindingKind(
    "V217", "criterium-niet-open", .fout,
    """
    Het kader staat niet toe dat een regio dit criterium met opzet open laat. Haal de regel weg en leg vast wat het \
    criterium vraagt. Alleen criteria met `bewust-open: ja` in het kader mogen open blijven.
    """)

  /// V218.
  public static let nameExists = FindingKind(
    "V218", "naam-bestaat-al", .fout,
    """
    Deze naam wordt al voor iets anders van dezelfde soort gebruikt, of hoort bij het programma zelf. Dan is niet \
    duidelijk wat een regel met die naam bedoelt. Kies een andere naam, ook bij `ook-wel`.
    """)

  /// V219.
  public static let doubleSection = FindingKind(
    "V219", "dubbele-afdeling", .fout,
    """
    Dezelfde stap en taak staan twee keer in dit document: onder `overdracht` of `escalatie`, en onder `stappen`. Die \
    delen betekenen hetzelfde. Zet alle regels voor deze stap en taak op één plaats.
    """)

  /// V220.
  public static let oversightFollowsHandover = FindingKind(
    "V220", "zicht-volgt-overdracht", .fout,
    """
    Bij deze stap volgt uit de overdracht wie zicht op veiligheid houdt. Eigen regels voor zicht op veiligheid kunnen \
    daar dus niet. Schrijf bij de overdracht `aan:` en `zicht-gaat-over:`; het programma leidt de rest eruit af. De \
    stap `verschil-van-inzicht` kan niet zo'n stap zijn.
    """)

  /// V221.
  public static let unknownModel = FindingKind(
    "V221", "model-onbekend", .fout,
    """
    Dit model is er niet. Een model is een bestand in de map `schemas/modellen`; zijn naam is de bestandsnaam zonder \
    `.yaml`. Schrijf die naam precies zo, of haal `gebaseerd-op` weg.
    """)

  /// V222.
  public static let onlyIfCircle = FindingKind(
    "V222", "alleen-als-kring", .fout,
    """
    Deze feiten hangen met `alleen-als` in een kring van elkaar af. Dan is niet te zeggen welk feit eerst een waarde \
    heeft. Haal `alleen-als` weg bij het feit dat u altijd kunt vragen.
    """)

  /// V223.
  public static let wrongAlsoAt = FindingKind(
    "V223", "ook-bij-onjuist", .fout,
    """
    Met `ook-bij` staat een regel ook bij andere stappen. Dat kan niet bij de eigen stap, niet bij een regel met \
    `anders: ja`, niet bij een uitzondering met andere stappen dan de hoofdregel, en niet bij een stap waar de taak niet \
    geschreven mag worden. Haal de stap weg uit `ook-bij`, of schrijf daar een eigen regel.
    """)

  /// V224.
  public static let unknownMunicipality = FindingKind(
    "V224", "gemeente-onbekend", .fout,
    """
    Deze gemeente staat niet in `regio.yaml` onder `gemeenten`. Schrijf de vaste naam precies zoals hij daar staat, met \
    kleine letters en streepjes. Hoort de gemeente bij de regio, voeg haar dan toe in `regio.yaml`.
    """)

  /// V225.
  public static let termNeeded = FindingKind(
    "V225", "begrip-nodig", .fout,
    """
    Dit deel van een bestand werkt alleen als de begrippenlijst de stap en de taken heeft waar het voor staat. \
    `overdracht` heeft de taak `overdragen` nodig. `escalatie` heeft de stap `verschil-van-inzicht` nodig en de taken \
    `opschalen` en `zicht-op-veiligheid`. Voeg ze toe aan `schemas/begrippen.yaml`.
    """)

  /// V226.
  public static let nothingToCheck = FindingKind(
    "V226", "niets-te-controleren", .fout,
    """
    Er is geen enkele regio gevonden, dus er is niets gecontroleerd. Een regio is een map onder `regions` met een \
    bestand `regio.yaml`. Kijk of u in de goede map staat.
    """)

  /// V227.
  public static let missingSource = FindingKind(
    "V227", "bron-ontbreekt", .waarschuwing,
    """
    Bij deze regel staat niet waar hij vandaan komt. Wie later het antwoord leest, kan dan niet nagaan of het klopt. \
    Voeg `bron:` toe met het document en de paragraaf. Voorbeeld: `bron: Samenwerkingsafspraken 2020, par. 2.3`.
    """)

  /// V228.
  public static let overlappingAgreements = FindingKind(
    "V228", "overlap-afspraken", .waarschuwing,
    """
    Twee documenten met afspraken gelden op dezelfde dagen voor dezelfde situatie. Ze worden naast elkaar gelezen, en \
    dat geeft een tegenstrijdig antwoord zodra ze iets anders zeggen. Vervangt het ene document het andere, schrijf dan \
    `vervangt:`. Gaat het ene voor, schrijf dan `gaat-voor:`. Anders: maak bij `voor:` duidelijk voor wie elk geldt.
    """)

  /// V229.
  public static let unknownReference = FindingKind(
    "V229", "verwijzing-onbekend", .fout,
    """
    Deze naam verwijst naar iets dat er niet is, zoals een soort team of een subregio. De soorten teams staan in \
    `regio.yaml` onder `typologie`; een subregio bestaat als een gemeente hem noemt. Schrijf de naam precies zoals hij \
    daar staat.
    """)

  /// All kinds about references, by code.
  public static let references: [FindingKind] = [
    unknownStep, unknownDuty, unknownFact, unknownValue, unknownRole, unknownTerm, doubleRule, unknownRule,
    exceptionCircle, exceptionToFixed, exceptionToOtherwise, doubleOtherwise, unknownDocument, documentCircle,
    unknownFramework, unknownCriterion, criterionNotOpen, nameExists, doubleSection, oversightFollowsHandover,
    unknownModel, onlyIfCircle, wrongAlsoAt, unknownMunicipality, termNeeded, nothingToCheck, missingSource,
    overlappingAgreements, unknownReference,
  ]
}
