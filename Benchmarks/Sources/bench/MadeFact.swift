/// One fact of the made agreements.
struct MadeFact {
  /// Its name in conditions.
  let name: String
  /// Its values in order, as written.
  let values: [String]
  /// Whether it is a number, on which conditions are ranges.
  let isNumber: Bool

  /// All its values, as indices.
  var all: Range<Int> { 0..<values.count }

  /// How a condition names some values next to each other.
  func test(_ chosen: Range<Int>) -> String {
    if isNumber { return "{vanaf: \(values[chosen.lowerBound]), tot-en-met: \(values[chosen.upperBound - 1])}" }
    return chosen.count == 1 ? values[chosen.lowerBound] : "[\(values[chosen].joined(separator: ", "))]"
  }

  /// The lines that declare it in the vocabulary.
  var declaration: String {
    let head = "  \(name):\n    vraag: Wat is \(name)?\n"
    if isNumber { return head + "    soort: getal\n    van: \(values[0])\n    tot: \(values[values.count - 1])\n" }
    if values == ["ja", "nee"] { return head + "    soort: ja-nee\n" }
    return head + "    soort: keuze\n    waarden: {\(values.map { "\($0): {}" }.joined(separator: ", "))}\n"
  }

  /// Eleven facts as a region has them, in the order in which a region tends to decide. With ten municipalities
  /// 132,986,880 situations.
  static let all: [MadeFact] = [
    MadeFact("ernst", ["licht", "structureel", "acuut"]),
    MadeFact("dienst", ["geen", "voorwaarden", "onderzoek", "beide"]),
    MadeFact("hulp-actief", ["geen", "lokaal-team", "andere-aanbieder", "beide"]),
    MadeFact("doelgroep", ["jeugd", "volwassenen", "ouderen"]),
    MadeFact("kind-in-gezin", ["ja", "nee"]),
    MadeFact("leeftijd", 0...25),
    MadeFact(
      "overdracht-stand", ["niet-verzonden", "geweigerd", "verzonden", "ontvangen", "gesprek-gevoerd", "geaccepteerd"]),
    MadeFact("eerder-gemeld", ["ja", "nee"]),
    MadeFact("maanden-sinds-overdracht", 0...36),
    MadeFact("hulp-geweigerd", ["ja", "nee"]),
    MadeFact("huisverbod", ["ja", "nee"]),
  ]

  private init(_ name: String, _ values: [String]) {
    self.name = name
    self.values = values
    isNumber = false
  }

  private init(_ name: String, _ range: ClosedRange<Int>) {
    self.name = name
    values = range.map { String($0) }
    isNumber = true
  }
}
