/// Looks for an order of the variables in which the diagram is small: each is moved through all places while the others
/// stay, and is left where the diagram was smallest. The same diagram always gives the same order.
struct OrderSearch {
  private var levels: MovableLevels
  private let namedCount: Int
  /// A direction is given up when the diagram grows beyond this many times (in percent) the smallest seen.
  private static let patience = 102

  init(_ diagram: Diagram) {
    levels = MovableLevels(diagram)
    namedCount = diagram.namedCount
  }

  /// The diagram in the best order found; variables that only say which situations exist stay last.
  mutating func improved() -> Diagram {
    // A second round only where the first was worth it; what two leave is rarely worth a third.
    var before = levels.size
    for round in 0..<2 where round == 0 || levels.size * 100 < before * 95 {
      before = levels.size
      let variables = (0..<namedCount).sorted { (-levels.size(of: $0), $0) < (-levels.size(of: $1), $1) }
        .map { levels.levels[$0].variable }
      for variable in variables { settle(variable) }
    }
    return levels.diagram
  }

  /// Moves one variable to the place where the diagram is smallest.
  private mutating func settle(_ variable: Int) {
    guard let start = levels.levels.prefix(namedCount).firstIndex(where: { $0.variable == variable }) else { return }
    var best = (size: levels.size, place: start)
    var place = start
    // First towards the nearer end.
    let isDownFirst = start >= namedCount / 2
    for isDown in [isDownFirst, !isDownFirst] {
      while isDown ? place < namedCount - 1 : place > 0 {
        if isDown { levels.swap(at: place) } else { levels.swap(at: place - 1) }
        place += isDown ? 1 : -1
        if levels.size < best.size { best = (levels.size, place) }
        if levels.size * 100 > best.size * Self.patience { break }
      }
      if isDown == isDownFirst {
        // Back to the start, from which the other direction goes.
        while place < start { step(down: true, &place) }
        while place > start { step(down: false, &place) }
      }
    }
    while place < best.place { step(down: true, &place) }
    while place > best.place { step(down: false, &place) }
  }

  private mutating func step(down isDown: Bool, _ place: inout Int) {
    levels.swap(at: isDown ? place : place - 1)
    place += isDown ? 1 : -1
  }
}

extension Diagram {
  /// The same decisions, asked in an order in which the diagram has few nodes.
  public func reordered() -> Diagram {
    var search = OrderSearch(self)
    return search.improved()
  }
}
