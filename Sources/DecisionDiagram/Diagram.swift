/// A reduced, ordered decision diagram with one node for equal questions: from a situation to its decision.
public struct Diagram: Sendable {
  /// A node or a leaf: a node's index, or the complement (`~`) of a leaf's index.
  public typealias Reference = Int32

  /// One variable that the diagram asks.
  public struct Level: Sendable {
    /// The variable.
    public let variable: Int
    /// Its values in groups that the diagram does not tell apart.
    public let atoms: Atoms
    /// Number of values in each atom.
    public let weights: [Int]
  }

  /// One question: a level with a child for each of its atoms.
  public struct Node: Hashable, Sendable {
    /// The level asked.
    public let level: Int
    /// What follows, by atom.
    public let children: [Reference]

    /// As one number: hashing child by child costs more than the rest.
    public func hash(into hasher: inout Hasher) {
      var mixture = Mixture()
      mixture.add(Int32(truncatingIfNeeded: level))
      mixture.add(children)
      hasher.combine(mixture.value)
    }
  }

  /// The levels in order.
  public let levels: [Level]
  /// How many levels at the front count; the others only say which situations exist.
  public let namedCount: Int
  /// Nodes; a child has a smaller index than its parent.
  public let nodes: [Node]
  /// The different decisions.
  public let leaves: [Decision]
  /// Where a question starts.
  public let root: Reference

  init(levels: [Level], namedCount: Int, nodes: [Node], leaves: [Decision], root: Reference) {
    self.levels = levels
    self.namedCount = namedCount
    self.nodes = nodes
    self.leaves = leaves
    self.root = root
  }

  /// The leaf index of a reference, or nil for a node.
  public static func leaf(_ reference: Reference) -> Int? { reference < 0 ? Int(~reference) : nil }

  /// The decision for a situation.
  /// - Parameter value: the value (0-based) of a variable.
  public func decision(_ value: (Int) -> Int) -> Decision {
    var reference = root
    while reference >= 0 {
      let node = nodes[Int(reference)]
      let level = levels[node.level]
      reference = node.children[level.atoms.atom(of: value(level.variable))]
    }
    return leaves[Int(~reference)]
  }

  /// The leaves (by index, rising) that situations within a box reach, impossible ones left out.
  public func leaves(within cube: Cube = .everything) -> [Int] {
    let open = levels.map { level in
      cube[level.variable].map { values in
        (0..<level.atoms.count).filter { !level.atoms.values(of: $0).intersection(values).isEmpty }
      }
    }
    var seen = [Bool](repeating: false, count: nodes.count)
    var reached: Set<Int> = []
    var pending = [root]
    while let reference = pending.popLast() {
      if let leaf = Self.leaf(reference) {
        if leaves[leaf] != .impossible { reached.insert(leaf) }
        continue
      }
      guard !seen[Int(reference)] else { continue }
      seen[Int(reference)] = true
      let node = nodes[Int(reference)]
      if let atoms = open[node.level] {
        pending.append(contentsOf: atoms.map { node.children[$0] })
      } else {
        pending.append(contentsOf: node.children)
      }
    }
    return reached.sorted()
  }
}
