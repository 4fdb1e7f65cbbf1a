/// A made region with many rules in one duty, in the manner of a real one: ten municipalities with each its own document;
/// in each the situations are divided by one fact after another, mostly in the same order; some rows are refined by an
/// exception, and one rule stands for what is left.
struct MadeRegion {
  /// The files of the project: path and text.
  let files: [(path: String, text: String)]
  /// How many rules the one duty has.
  let ruleCount: Int

  /// Names of the municipalities.
  static let towns = (0...9).map { "gemeente-\($0)" }

  /// - Parameters:
  ///   - count: of rules, a multiple of ten, at least 200.
  ///   - seed: of the chance.
  init(count: Int, seed: UInt64) {
    var chance = Chance(seed: seed)
    ruleCount = count
    var files = [
      (path: "schemas/begrippen.yaml", text: MadeWords.vocabulary),
      (path: "schemas/kaders/gemaakt.yaml", text: MadeWords.framework),
      (path: "regions/gemaakt/regio.yaml", text: MadeWords.region(Self.towns)),
    ]
    for town in Self.towns {
      let rules = Self.rules(count / Self.towns.count, &chance)
      files.append((path: "regions/gemaakt/\(town).yaml", text: MadeWords.document(town, rules)))
    }
    self.files = files
  }

  /// The rules of one document, each a line.
  private static func rules(_ count: Int, _ chance: inout Chance) -> [String] {
    let exceptionCount = count / 8
    let rowCount = count - exceptionCount - 1
    // A few rows more are made than are written: what these would hold is for the rule that stands for the rest.
    var rows = MadeRows(count: rowCount + rowCount / 50 + 1, &chance).rows
    while rows.count > rowCount { rows.remove(at: chance.below(rows.count)) }
    var lines = rows.enumerated().map { index, row in MadeWords.rule("r\(index)", row) }
    // At most one exception to a row: two would often contradict each other.
    var parents = Array(rows.indices)
    for index in 0..<exceptionCount {
      let parent = parents.remove(at: chance.below(parents.count))
      lines.append(MadeWords.exception("u\(index)", to: "r\(parent)", rows[parent].refined(&chance)))
    }
    return lines + ["{regel: overig, anders: ja, wie: [veilig-thuis, lokaal-team], hoe: brief, bron: gemaakt}"]
  }
}
