import DecisionDiagram

/// Rows that exclude each other and of which one is left out, so that there is one gap to find.
struct DisjointRows {
  private let sizes: [Int]
  private let rows: [MadeRow]

  /// - Parameter count: of rows.
  init(count: Int) {
    var chance = Chance(seed: 3)
    var rows = MadeRows(count: count + 1, &chance).rows
    rows.remove(at: chance.below(rows.count))
    self.rows = rows
    sizes = MadeFact.all.map { $0.values.count }
  }

  /// `{"sizes": [3, 4, ...], "rows": [{"0": [0, 2], ...}, ...]}`: by fact the number of values, and by row for some facts
  /// the first value and the one past the last.
  var json: String {
    let texts = rows.map { row in
      let tests = row.box.sorted { $0.key < $1.key }.map {
        "\"\($0.key)\": [\($0.value.lowerBound), \($0.value.upperBound)]"
      }
      return "{\(tests.joined(separator: ", "))}"
    }
    return "{\"sizes\": \(sizes), \"rows\": [\(texts.joined(separator: ",\n"))]}"
  }

  /// The time to find the gap, in milliseconds, with the gap: the fastest of some rounds.
  func gap(rounds: Int) -> (time: Double, situation: String) {
    var best = Double.infinity
    var shown = ""
    for _ in 0..<rounds {
      var watch = Watch()
      let problem = DecisionProblem(
        sizes: sizes, order: Array(sizes.indices), namedCount: sizes.count,
        rules: rows.map { row in
          DecisionProblem.Rule(condition: CubeSet([Cube(row.box.mapValues { ValueSet([$0]) })]), outcome: row.outcome)
        }, scopes: [.everything], excluded: [], precedence: .none(rows.count))
      guard let diagram = try? Diagram.build(problem), let gap = diagram.leaves.firstIndex(of: .gap),
        let path = diagram.smallestCase(reaching: [gap])
      else { continue }
      best = min(best, watch.lap())
      shown = path.map { "\(MadeFact.all[$0.variable].name)=\(MadeFact.all[$0.variable].values[$0.value])" }
        .joined(separator: " ")
    }
    return (best, shown)
  }
}
