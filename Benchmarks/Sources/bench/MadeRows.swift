/// A row: for some facts (index in `MadeFact.all`) values next to each other (0-based), with the number of an outcome.
struct MadeRow {
  var box: [Int: Range<Int>]
  var outcome: Int

  /// A part of this row, with another outcome.
  func refined(_ chance: inout Chance) -> MadeRow {
    let open = MadeFact.all.indices.filter { (box[$0] ?? MadeFact.all[$0].all).count > 1 }
    let fact = open[chance.below(open.count)]
    let parts = (box[fact] ?? MadeFact.all[fact].all).cut(into: 2, &chance)
    let next = (outcome + 1 + chance.below(MadeWords.outcomes.count - 1)) % MadeWords.outcomes.count
    return MadeRow(box: [fact: parts[0]], outcome: next)
  }
}

/// Rows that divide all situations, each in one and only one of them.
struct MadeRows {
  let rows: [MadeRow]

  /// - Parameter count: how many.
  init(count: Int, _ chance: inout Chance) {
    let facts = MadeFact.all
    var boxes: [[Int: Range<Int>]] = [[:]]
    // Round after round, so that all rows are divided about as often, as a table of agreements is.
    var round: [[Int: Range<Int>]] = []
    while boxes.count + round.count < count {
      if boxes.isEmpty { swap(&boxes, &round) }
      let box = boxes.removeFirst()
      let open = facts.indices.filter { box[$0] == nil }
      guard !open.isEmpty else {
        round.append(box)
        continue
      }
      // Mostly the first fact that is not used yet, sometimes one of the next.
      var position = 0
      while position + 1 < open.count, chance.percent(25) { position += 1 }
      let fact = open[position]
      let most = min(count - boxes.count - round.count, 2 + chance.below(3))
      round += facts[fact].all.cut(into: most, &chance).map { part in
        var smaller = box
        smaller[fact] = part
        return smaller
      }
    }
    rows = (boxes + round).map { MadeRow(box: $0, outcome: chance.below(MadeWords.outcomes.count)) }
  }
}

extension Range<Int> {
  /// Parts next to each other that together are this range; fewer when it has fewer members.
  func cut(into parts: Int, _ chance: inout Chance) -> [Range<Int>] {
    var rest = self
    var result: [Range<Int>] = []
    while result.count + 1 < parts, rest.count > 1 {
      let end = rest.lowerBound + 1 + chance.below(rest.count - 1)
      result.append(rest.lowerBound..<end)
      rest = end..<rest.upperBound
    }
    return result + [rest]
  }
}
