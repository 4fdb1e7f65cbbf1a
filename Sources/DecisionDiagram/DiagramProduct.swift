/// Several diagrams walked side by side, over one order: what they say together in each situation, as one diagram.
public struct DiagramProduct {
  /// The variables in the order of the result, those that only say which situations exist last.
  public let order: [Int]
  /// How many variables at the front of `order` count.
  public let namedCount: Int
  /// Number of values of each variable, by variable.
  public let sizes: [Int]
  /// Places that may be visited.
  public let budget: Int

  /// - Parameters: as the properties.
  public init(order: [Int], namedCount: Int, sizes: [Int], budget: Int) {
    self.order = order
    self.namedCount = namedCount
    self.sizes = sizes
    self.budget = budget
  }

  /// Builds the diagram.
  /// - Parameters:
  ///   - parts: diagrams over variables of `order`.
  ///   - decided: what the parts say together, given what each decides, or nil where it still asks; nil: that is not
  ///     known yet. It must be known when no part asks any more.
  ///   - merged: what holds for a combination of the variables that count, given all that is said for the values of the
  ///     others.
  /// - Returns: A diagram over the variables that count.
  /// - Throws: when it takes too much work.
  public func diagram(
    of parts: [Diagram], decided: ([Decision?]) -> Decision?, merged: ([Decision]) -> Decision
  ) throws(BudgetExceeded) -> Diagram {
    var walk = Walk(product: self, parts: parts.map { $0.asking(order) })
    let root = try walk.reference(walk.parts.map { $0.root }, decided, merged)
    return Diagram(
      levels: Array(walk.levels.prefix(namedCount)), namedCount: namedCount, nodes: walk.nodes, leaves: walk.leaves,
      root: root)
  }

  /// The state of one walk.
  private struct Walk {
    let namedCount: Int
    let budget: Int
    let parts: [Diagram]
    let levels: [Diagram.Level]
    /// By level of the result, by part: the part's atom for each atom; nil: it does not ask this variable.
    private let atoms: [[[Int]?]]
    /// By part, by level: the level of the result.
    private let ranks: [[Int]]
    private(set) var nodes: [Diagram.Node] = []
    private(set) var leaves: [Decision] = []
    private var known: [[Diagram.Reference]: Diagram.Reference] = [:]
    private var unique: [Diagram.Node: Diagram.Reference] = [:]
    private var leafNumbers: [Decision: Int] = [:]

    init(product: DiagramProduct, parts: [Diagram]) {
      namedCount = product.namedCount
      budget = product.budget
      self.parts = parts
      levels = product.order.map { variable in
        let own = parts.compactMap { part in part.levels.first { $0.variable == variable } }
        let sets = own.flatMap { level in (0..<level.atoms.count).map { level.atoms.values(of: $0) } }
        let atoms = Atoms(size: product.sizes[variable], sets: sets)
        return Diagram.Level(
          variable: variable, atoms: atoms, weights: (0..<atoms.count).map { atoms.values(of: $0).count })
      }
      atoms = levels.map { level in
        parts.map { part in
          part.levels.first { $0.variable == level.variable }.map { own in
            (0..<level.atoms.count).map { own.atoms.atom(of: level.atoms.values(of: $0).first ?? 0) }
          }
        }
      }
      let places = Dictionary(product.order.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
      ranks = parts.map { part in part.levels.map { places[$0.variable] ?? 0 } }
    }

    /// The result for a place in each part. As deep as there are levels.
    mutating func reference(
      _ places: [Diagram.Reference], _ decided: ([Decision?]) -> Decision?, _ merged: ([Decision]) -> Decision
    ) throws(BudgetExceeded) -> Diagram.Reference {
      if let reference = known[places] { return reference }
      guard known.count < budget else { throw BudgetExceeded(rules: []) }
      let result: Diagram.Reference
      let decisions = parts.indices.map { part in
        Diagram.leaf(places[part]).map { parts[part].leaves[$0] }
      }
      if let decision = decided(decisions) {
        result = leaf(decision)
      } else {
        let rank = parts.indices.map { self.rank(places[$0], $0) }.min() ?? levels.count
        guard rank < levels.count else { return leaf(.impossible) }
        var children: [Diagram.Reference] = []
        for atom in 0..<levels[rank].atoms.count {
          let next = parts.indices.map { part in child(places[part], of: part, at: rank, atom) }
          children.append(try reference(next, decided, merged))
        }
        if rank < namedCount {
          result = node(rank, children)
        } else {
          // INVARIANT: below a variable that does not count there are leaves only, for they are merged on the way up.
          result = leaf(merged(children.compactMap { Diagram.leaf($0) }.map { leaves[$0] }))
        }
      }
      known[places] = result
      return result
    }

    private func rank(_ reference: Diagram.Reference, _ part: Int) -> Int {
      reference < 0 ? levels.count : ranks[part][parts[part].nodes[Int(reference)].level]
    }

    private func child(
      _ reference: Diagram.Reference, of part: Int, at rank: Int, _ atom: Int
    ) -> Diagram.Reference {
      guard self.rank(reference, part) == rank, let own = atoms[rank][part] else { return reference }
      return parts[part].nodes[Int(reference)].children[own[atom]]
    }

    private mutating func leaf(_ decision: Decision) -> Diagram.Reference {
      if let number = leafNumbers[decision] { return ~Int32(number) }
      leafNumbers[decision] = leaves.count
      leaves.append(decision)
      return ~Int32(leaves.count - 1)
    }

    private mutating func node(_ level: Int, _ children: [Diagram.Reference]) -> Diagram.Reference {
      if let first = children.first, children.allSatisfy({ $0 == first }) { return first }
      let node = Diagram.Node(level: level, children: children)
      if let known = unique[node] { return known }
      unique[node] = Int32(nodes.count)
      nodes.append(node)
      return Int32(nodes.count - 1)
    }
  }
}
