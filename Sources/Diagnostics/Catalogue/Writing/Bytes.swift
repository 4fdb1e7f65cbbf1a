/// Findings about the file as a whole and its characters.
extension FindingKind {
  /// The file cannot be read at all.
  public static let fileUnreadable = FindingKind(
    "Y001", "bestand-onleesbaar", .fout,
    """
    Het programma kan dit bestand niet openen of niet tot het einde lezen. Kijk of het bestand bestaat en of u het \
    zelf kunt openen. Staat het op een netwerkschijf of in de cloud, kijk dan of het helemaal is opgehaald.
    """,
    example: FindingExample(
      wrong: [
        .unreadable(
          "regions/duinstreek/toetsen/licht.yaml",
          note: "Dit bestand staat er wel, maar u hebt geen toestemming om het te openen.")
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
          """,
          note: "U kunt het bestand openen.")
      ]))

  /// More bytes than the limit.
  public static let fileTooLarge = FindingKind(
    "Y002", "bestand-te-groot", .fout,
    """
    Een bestand mag hooguit 1 MiB groot zijn: 1.048.576 bytes, ruim twintigduizend regels. Zo blijft het controleren \
    snel. Verdeel de inhoud over meer bestanden, bijvoorbeeld een eigen bestand voor elke versie van de afspraken. \
    Een project mag hooguit 20.000 bestanden hebben.
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
          # …
          """,
          note: "Op de plaats van … staan nog 22.000 regels.",
          fills: [ShownFill("…", "Deze regel vult het bestand tot het te groot is.\n# ", times: 22_000)])
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

  /// The bytes are not UTF-8.
  public static let notUTF8 = FindingKind(
    "Y003", "geen-utf8", .fout,
    """
    Een bestand moet als UTF-8 zijn opgeslagen, anders zijn letters met accenten niet goed te lezen. Open het bestand \
    in uw tekstprogramma, kies "Opslaan als" en neem als codering UTF-8. Kijk daarna of letters als é en ë nog \
    kloppen.
    """,
    example: FindingExample(
      wrong: [
        .keys(
          .agreement,
          """
          titel: Eén gezin, één plan
          """,
          note: "Dit bestand is niet als UTF-8 opgeslagen, maar als Windows-1252. Een é staat er dan als één byte, E9.",
          fills: [ShownFill("é", bytes: [0xE9])])
      ],
      right: [
        .keys(
          .agreement,
          """
          titel: Eén gezin, één plan
          """,
          note: "Nu is het bestand als UTF-8 opgeslagen.")
      ]))

  /// A character that an editor does not show.
  public static let controlCharacter = FindingKind(
    "Y004", "stuurteken", .fout,
    """
    In de tekst staat een teken dat u niet ziet, zoals een stuurteken of een vreemd regeleinde. Zulke tekens komen \
    vaak mee bij knippen en plakken. Haal het teken weg of typ de tekst opnieuw. Spaties en gewone regeleinden mogen \
    wel; een omschrijving van zo'n teken, zoals `"\\x07"`, niet.
    """,
    example: FindingExample(
      .agreement,
      wrong: """
        titel: "Samenwerkingsafspraken\\x0BDuinstreek"
        """,
      right: """
        titel: "Samenwerkingsafspraken Duinstreek"
        """))

  /// A character that turns the direction of reading.
  public static let directionCharacter = FindingKind(
    "Y005", "richtingteken", .fout,
    """
    In de tekst staat een onzichtbaar teken dat de leesrichting verandert. Daardoor kunt u op het scherm iets anders \
    zien dan er staat. Haal het teken weg of typ de tekst opnieuw. Ook een omschrijving van zo'n teken, zoals \
    `"\\u202E"`, is niet toegestaan.
    """,
    example: FindingExample(
      .region,
      wrong: """
        contacten:
          veilig-thuis: {naam: Veilig Thuis Duinstreek, telefoon: "\\u202E0800-2000"}
        """,
      right: """
        contacten:
          veilig-thuis: {naam: Veilig Thuis Duinstreek, telefoon: "0800-2000"}
        """))

  /// Nothing but blank lines and comments.
  public static let emptyFile = FindingKind(
    "Y017", "leeg-bestand", .fout,
    """
    In dit bestand staat niets, of alleen lege regels en opmerkingen. Elk bestand begint met de sleutel `soort`, \
    bijvoorbeeld `soort: afspraken`. Haal het bestand weg als het niet nodig is.
    """,
    example: FindingExample(
      file: "regions/duinstreek/toetsen/licht.yaml",
      wrong: """
        # Nog in te vullen.
        """,
      right: """
        soort: toetsen
        op: 2022-01-10
        toetsen:
          - naam: Lichte melding
            situatie: {gemeente: duinrode, stap: directe-overdracht, ernst: licht}
            verwacht: {overdragen: {wijze: koud}}
        """))
}
