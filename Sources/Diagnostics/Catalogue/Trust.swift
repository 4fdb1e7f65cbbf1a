/// Findings about tables that cannot be used.
extension FindingKind {
  /// H701: not a table.
  public static let notATable = FindingKind(
    "H701", "geen-tabel", .fout,
    """
    Dit bestand begint niet als een beslistabel van dit programma. Misschien is het een ander bestand, of is het bij het \
    kopiëren leeg of half gebleven. Bouw de tabel opnieuw met `aanzet bouw`.
    """,
    example: FindingExample(
      wrong: [
        .file(
          "duinstreek.tabel",
          """
          Dit is de tabel van Duinstreek.
          """,
          note: "Dit is een gewone tekst, en geen tabel.")
      ],
      right: [.table("duinstreek.tabel", note: "Deze tabel is gebouwd met `aanzet bouw`.")]))

  /// H702: a table of another version.
  public static let otherTableVersion = FindingKind(
    "H702", "tabel-andere-versie", .fout,
    """
    Deze tabel is geschreven in een andere versie van de vorm dan dit programma leest. Bouw de tabel opnieuw met dit \
    programma, of gebruik het programma waarmee zij is gebouwd.
    """,
    example: FindingExample(
      wrong: [
        .table(
          "duinstreek.tabel", ByteChange(at: 8, by: 8),
          note: "In deze tabel staat het nummer van een vorm die dit programma niet kent.")
      ],
      right: [.table("duinstreek.tabel", note: "Deze tabel is gebouwd met dit programma.")]))

  /// H703: a table that was changed or damaged.
  public static let damagedTable = FindingKind(
    "H703", "tabel-beschadigd", .fout,
    """
    Een controlesom of een verwijzing in de tabel klopt niet: het bestand is na het bouwen veranderd of beschadigd. De \
    antwoorden zijn dan niet te vertrouwen, dus het programma geeft er geen. Bouw de tabel opnieuw met `aanzet bouw`.
    """,
    example: FindingExample(
      wrong: [
        .table(
          "duinstreek.tabel", ByteChange(at: -1, by: 1),
          note: "In deze tabel is na het bouwen één byte veranderd, de laatste.")
      ],
      right: [.table("duinstreek.tabel", note: "Deze tabel is na het bouwen niet veranderd.")]))

  /// All kinds about trust, by code.
  public static let trust: [FindingKind] = [notATable, otherTableVersion, damagedTable]
}
