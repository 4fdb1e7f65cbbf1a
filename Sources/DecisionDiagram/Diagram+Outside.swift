extension Diagram {
  /// A diagram from outside, as a file holds it.
  /// - Parameters:
  ///   - levels: each with its variable, how many values that has, and the values of each atom, which do not overlap; what
  ///     lies in none of them goes with the first.
  ///   - namedCount: how many levels at the front count.
  ///   - nodes: a level with a child for each of its atoms; a child has a smaller index than its parent.
  ///   - leaves: the different decisions.
  ///   - root: where a question starts.
  public init(
    levels: [(variable: Int, size: Int, atoms: [ValueSet])], namedCount: Int,
    nodes: [(level: Int, children: [Reference])], leaves: [Decision], root: Reference
  ) {
    var made: [Level] = []
    // By level, by new atom: the atom that it was.
    var before: [[Int]] = []
    for level in levels {
      let atoms = Atoms(size: level.size, sets: level.atoms)
      let values = (0..<atoms.count).map { atoms.values(of: $0) }
      made.append(Level(variable: level.variable, atoms: atoms, weights: values.map { $0.count }))
      before.append(
        values.map { own in own.first.flatMap { first in level.atoms.firstIndex { $0.contains(first) } } ?? 0 })
    }
    self.init(
      levels: made, namedCount: namedCount,
      nodes: nodes.map { node in
        Node(level: node.level, children: before[node.level].map { node.children[$0] })
      }, leaves: leaves, root: root)
  }

  /// The same decisions, asked in another order.
  /// - Parameter order: every variable of the diagram, perhaps with others.
  public func asking(_ order: [Int]) -> Diagram {
    let wanted = order.filter { variable in levels.contains { $0.variable == variable } }
    guard wanted != levels.map({ $0.variable }) else { return self }
    var movable = MovableLevels(self)
    for (place, variable) in wanted.enumerated() {
      guard var level = movable.levels.firstIndex(where: { $0.variable == variable }) else { continue }
      while level > place {
        movable.swap(at: level - 1)
        level -= 1
      }
    }
    return movable.diagram
  }
}
