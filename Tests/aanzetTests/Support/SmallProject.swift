/// A project with one region, two steps and two facts.
enum SmallProject {
  /// Writes it.
  static func make(in scratch: Scratch = Scratch()) throws -> Scratch {
    try scratch.write("schemas/begrippen.yaml", vocabulary)
    try scratch.write("schemas/kaders/klein.yaml", framework)
    try scratch.write("regions/noord/regio.yaml", region)
    try scratch.write("regions/noord/afspraken.yaml", agreement())
    return scratch
  }

  static let vocabulary = """
    soort: begrippen
    versie: 2026-11
    bij-nood: Direct gevaar? Bel 112.
    stappen:
      overdracht: {naam: Overdracht, aan-zet: overdragen}
      monitoring: {naam: Monitoring, aan-zet: monitoren}
    taken:
      overdragen: {naam: overdragen, velden: {hoe: mag, aan: mag}}
      monitoren: {naam: monitoren, velden: {binnen: mag}}
    feiten:
      ernst: {vraag: Hoe ernstig is het?, soort: keuze, waarden: {licht: {naam: licht}, zwaar: {naam: zwaar}}}
      maanden: {vraag: Hoeveel maanden geleden?, soort: getal, van: 0, tot: 36, eenheid: maanden}
    rollen: {veilig-thuis: {naam: Veilig Thuis}, lokaal-team: {naam: het lokale team, team: ja}}
    middelen: {brief: {naam: brief}}
    gebeurtenissen: {melding: {naam: de melding}}

    """

  static let framework = """
    soort: kader
    titel: Een klein kader
    criteria:
      a:
        titel: Overdracht
        eisen:
          - {taak: overdragen, bij: [overdracht]}

    """

  static let region = """
    soort: regio
    naam: Noord
    typologie:
      volledig: {naam: Volledig, kan: []}
    gemeenten:
      alfa: {naam: Alfa, code: GM0001, team: volledig}
      beta: {naam: Beta, code: GM0002, team: volledig}

    """

  /// - Parameters:
  ///   - hasGap: a situation is left open.
  ///   - lacksSource: a rule has no source, which is a warning.
  static func agreement(hasGap: Bool = false, lacksSource: Bool = false) -> String {
    let heavy = """

            - regel: zwaar-door-team
              als: {ernst: zwaar}
              wie: lokaal-team
              bron: eigen voorbeeld
      """
    return """
      soort: afspraken
      titel: Afspraken van Noord
      status: voorbeeld
      geldig: {van: 2020-01-01}
      kaders: [klein]
      stappen:
        overdracht:
          overdragen:
            - regel: licht-met-brief
              als: {ernst: licht}
              wie: veilig-thuis
              hoe: brief
              aan: lokaal-team\(lacksSource ? "" : "\n        bron: eigen voorbeeld")\(hasGap ? "" : heavy)
        monitoring:
          monitoren:
            - regel: eerst-veilig-thuis
              als: {maanden: {tot-en-met: 3}}
              wie: veilig-thuis
              bron: eigen voorbeeld
            - regel: dan-het-team
              als: {maanden: {vanaf: 4}}
              wie: lokaal-team
              bron: eigen voorbeeld

      """
  }
}
