/// A diagram of which neighbouring levels can change places, each at the cost of the nodes on these two only.
///
/// Nodes are changed in place, so that what points at them stays right; a node that nothing points at any more is freed.
struct MovableLevels {
  private struct Node {
    var level: Int
    var children: [Diagram.Reference]
    /// How many nodes point at it, and one for the root.
    var uses: Int
  }

  /// What a node leads to, as a key that is quick to look up.
  private struct Key: Hashable {
    let children: [Diagram.Reference]

    func hash(into hasher: inout Hasher) {
      var mixture = Mixture()
      mixture.add(children)
      hasher.combine(mixture.value)
    }
  }

  /// The levels as they now stand.
  private(set) var levels: [Diagram.Level]
  /// How many nodes are in use.
  private(set) var size = 0
  private let namedCount: Int
  private let leaves: [Decision]
  private let root: Diagram.Reference
  private var nodes: [Node]
  private var free: [Int] = []
  /// By level: the nodes on it, by what they lead to.
  private var unique: [[Key: Int]]

  init(_ diagram: Diagram) {
    levels = diagram.levels
    namedCount = diagram.namedCount
    leaves = diagram.leaves
    root = diagram.root
    nodes = diagram.nodes.map { Node(level: $0.level, children: $0.children, uses: 0) }
    unique = [[Key: Int]](repeating: [:], count: diagram.levels.count)
    for (index, node) in nodes.enumerated() {
      unique[node.level][Key(children: node.children)] = index
      for child in node.children where child >= 0 { nodes[Int(child)].uses += 1 }
    }
    if root >= 0 { nodes[Int(root)].uses += 1 }
    size = nodes.count
  }

  /// How many nodes stand on a level.
  func size(of level: Int) -> Int { unique[level].count }

  /// Lets a level and the next change places.
  mutating func swap(at upper: Int) {
    let lower = upper + 1
    let outer = unique[upper].values.sorted()
    // The lower level moves up as it is; its nodes keep what they lead to.
    var above = unique[lower]
    for index in above.values { nodes[index].level = upper }
    unique[lower] = [:]
    unique[upper] = [:]
    let innerCount = levels[lower].atoms.count
    levels.swapAt(upper, lower)
    var mixed: [Int] = []
    for index in outer {
      // A node that does not lead to the other level goes below it unchanged.
      if nodes[index].children.contains(where: { $0 >= 0 && nodes[Int($0)].level == upper }) {
        mixed.append(index)
      } else {
        nodes[index].level = lower
        unique[lower][Key(children: nodes[index].children)] = index
      }
    }
    for index in mixed {
      let old = nodes[index].children
      var children: [Diagram.Reference] = []
      for atom in 0..<innerCount {
        let below = old.map { child in
          child >= 0 && nodes[Int(child)].level == upper ? nodes[Int(child)].children[atom] : child
        }
        children.append(node(lower, below))
      }
      for child in children { use(child) }
      nodes[index].children = children
      above[Key(children: children)] = index
      for child in old { release(child, &above) }
    }
    unique[upper] = above
  }

  /// The diagram in the order in which the levels now stand, its nodes and leaves numbered by a walk from the root, so
  /// that how the order was reached leaves no trace.
  var diagram: Diagram {
    var result: [Diagram.Node] = []
    var numbers: [Diagram.Reference: Diagram.Reference] = [:]
    var decisions: [Decision] = []
    var pending = [(reference: root, isSecondVisit: false)]
    while let (reference, isSecondVisit) = pending.popLast() {
      guard numbers[reference] == nil else { continue }
      if let leaf = Diagram.leaf(reference) {
        numbers[reference] = ~Int32(decisions.count)
        decisions.append(leaves[leaf])
      } else if isSecondVisit {
        let node = nodes[Int(reference)]
        numbers[reference] = Int32(result.count)
        result.append(Diagram.Node(level: node.level, children: node.children.map { numbers[$0] ?? $0 }))
      } else {
        pending.append((reference, true))
        pending += nodes[Int(reference)].children.reversed().map { ($0, false) }
      }
    }
    return Diagram(
      levels: levels, namedCount: namedCount, nodes: result, leaves: decisions, root: numbers[root] ?? root)
  }

  /// The node with these children on a level; the one child, where all are the same.
  private mutating func node(_ level: Int, _ children: [Diagram.Reference]) -> Diagram.Reference {
    if let first = children.first, children.allSatisfy({ $0 == first }) { return first }
    let key = Key(children: children)
    if let known = unique[level][key] { return Int32(known) }
    for child in children { use(child) }
    let fresh = Node(level: level, children: children, uses: 0)
    let number: Int
    if let reused = free.popLast() {
      number = reused
      nodes[number] = fresh
    } else {
      number = nodes.count
      nodes.append(fresh)
    }
    unique[level][key] = number
    size += 1
    return Int32(number)
  }

  private mutating func use(_ reference: Diagram.Reference) {
    if reference >= 0 { nodes[Int(reference)].uses += 1 }
  }

  /// - Parameter above: the nodes of the upper level, which are not in `unique` while two levels change places.
  private mutating func release(_ reference: Diagram.Reference, _ above: inout [Key: Int]) {
    guard reference >= 0 else { return }
    let index = Int(reference)
    nodes[index].uses -= 1
    guard nodes[index].uses == 0 else { return }
    let node = nodes[index]
    let key = Key(children: node.children)
    if above[key] == index {
      above[key] = nil
    } else if unique[node.level][key] == index {
      unique[node.level][key] = nil
    }
    free.append(index)
    size -= 1
    for child in node.children { release(child, &above) }
  }
}
