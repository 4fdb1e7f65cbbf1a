import DecisionDiagram

/// Orders to begin with, before the order of a diagram is improved.
struct VariableOrders {
  /// The facts that most boxes look at first; among equals in the order of facts.
  let byUse: [Int]
  /// After the fact that most boxes look at always the one that brings most boxes nearest to being decided: facts that
  /// are looked at together stand together.
  let byNearness: [Int]

  /// - Parameters:
  ///   - variables: to order.
  ///   - boxes: that look at them.
  init(_ variables: Set<Int>, boxes: [Cube]) {
    var uses: [Int: Int] = [:]
    for box in boxes {
      for variable in box.sets.keys { uses[variable, default: 0] += 1 }
    }
    let byUse = variables.sorted { (-(uses[$0] ?? 0), $0) < (-(uses[$1] ?? 0), $1) }
    self.byUse = byUse
    // Boxes that look at the same variables count as one with a weight.
    var kinds: [Set<Int>: Int] = [:]
    for box in boxes { kinds[Set(box.sets.keys), default: 0] += 1 }
    var open = byUse
    var order: [Int] = []
    while !open.isEmpty {
      let chosen = Set(order)
      var nearness: [Int: Int] = [:]
      for (kind, weight) in kinds {
        let rest = kind.subtracting(chosen)
        // 5,040 is divided by all numbers up to ten: whole numbers, so that every machine orders alike.
        for variable in rest { nearness[variable, default: 0] += weight * 5_040 / (rest.count * rest.count) }
      }
      let next = open.indices.max { (nearness[open[$0]] ?? 0, -$0) < (nearness[open[$1]] ?? 0, -$1) } ?? 0
      order.append(open.remove(at: next))
    }
    byNearness = order
  }
}
