/// The made agreements in the agreement language.
enum MadeWords {
  /// The outcomes of rows.
  static let outcomes = [
    "wie: veilig-thuis, hoe: brief", "wie: lokaal-team, hoe: gesprek", "wie: lokaal-team, hoe: brief",
    "wie: veilig-thuis, hoe: gesprek", "wie: veilig-thuis, hoe: [brief, gesprek]",
    "wie: [veilig-thuis, lokaal-team], hoe: gesprek", "wie: veilig-thuis, hoe: brief, modaliteit: kan",
    "wie: lokaal-team, hoe: gesprek, modaliteit: kan",
  ]

  /// A rule as one line.
  static func rule(_ id: String, _ row: MadeRow) -> String {
    "{regel: \(id), als: \(condition(row.box)), \(outcomes[row.outcome]), bron: gemaakt}"
  }

  /// An exception as one line.
  static func exception(_ id: String, to parent: String, _ row: MadeRow) -> String {
    "{regel: \(id), uitzondering-op: \(parent), als: \(condition(row.box)), \(outcomes[row.outcome]), bron: gemaakt}"
  }

  /// A document for one municipality.
  static func document(_ town: String, _ rules: [String]) -> String {
    """
    soort: afspraken
    titel: Gemaakt voor \(town)
    status: voorbeeld
    geldig: {van: 2020-01-01}
    kaders: [gemaakt]
    voor: {gemeente: \(town)}
    stappen:
      overleg:
        informeren:

    """ + rules.map { "      - \($0)\n" }.joined()
  }

  /// A framework that demands the one duty everywhere.
  static let framework = """
    soort: kader
    titel: Gemaakt
    criteria:
      a: {titel: Informeren, eisen: [{taak: informeren, bij: [overleg], velden: [hoe]}]}

    """

  /// The region.
  static func region(_ towns: [String]) -> String {
    "soort: regio\nnaam: Gemaakt\ngemeenten:\n"
      + towns.enumerated().map { "  \($1): {code: GM000\($0), naam: Gemeente \($0)}\n" }.joined()
  }

  /// One step, one duty, and the facts.
  static let vocabulary: String = {
    var text = """
      soort: begrippen
      versie: gemaakt
      stappen: {overleg: {naam: Overleg, aan-zet: informeren}}
      taken: {informeren: {naam: Informeren, velden: {hoe: mag}}}
      rollen: {veilig-thuis: {naam: Veilig Thuis}, lokaal-team: {naam: Lokaal team}}
      middelen: {brief: {naam: brief}, gesprek: {naam: gesprek}}
      feiten:

      """
    for fact in MadeFact.all where fact.name != "overdracht-stand" { text += fact.declaration }
    return text
  }()

  private static func condition(_ box: [Int: Range<Int>]) -> String {
    let tests = box.sorted { $0.key < $1.key }.map { fact, values in
      "\(MadeFact.all[fact].name): \(MadeFact.all[fact].test(values))"
    }
    return "{\(tests.joined(separator: ", "))}"
  }
}
