/// A decision diagram, read in place.
struct DiagramView: Sendable {
  /// One level: the fact and its values in atoms.
  struct Level: Sendable {
    let fact: Int
    let starts: [Int]
    let atoms: [Int]
    let atomCount: Int

    /// The atom of a value index.
    func atom(of value: Int) -> Int? {
      var low = 0
      var high = starts.count - 1
      guard high >= 0, value >= 0 else { return nil }
      while low < high {
        let middle = (low + high + 1) / 2
        if starts[middle] <= value { low = middle } else { high = middle - 1 }
      }
      return atoms[low]
    }
  }

  let levels: [Level]
  let root: Int32
  private let block: Block
  private let nodes: (first: Int, count: Int)
  private let leaves: (first: Int, count: Int)

  init(_ block: Block, at place: Int) throws(TableError) {
    self.block = block
    var levels: [Level] = []
    for level in try block.indices(place) {
      let starts = try block.indices(level + 1)
      let atoms = try block.indices(level + 2)
      let count = try block.index(level + 3)
      guard starts.count == atoms.count, starts.first == 0, count > 0, atoms.allSatisfy({ $0 < count }),
        zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 })
      else { throw .damaged(block.name) }
      levels.append(Level(fact: try block.index(level), starts: starts, atoms: atoms, atomCount: count))
    }
    self.levels = levels
    nodes = try block.list(place + 1)
    leaves = try block.list(place + 2)
    root = Int32(bitPattern: try block.word(place + 3))
    try check(root, below: nodes.count)
  }

  /// How many nodes.
  var nodeCount: Int { nodes.count }

  /// How many leaves.
  var leafCount: Int { leaves.count }

  /// A node's level, and the place of its first child.
  func node(_ number: Int32) throws(TableError) -> (level: Int, children: Int) {
    guard number >= 0, Int(number) < nodes.count else { throw .damaged(block.name) }
    let place = try block.index(nodes.first + Int(number))
    let level = try block.index(place)
    guard level < levels.count else { throw .damaged(block.name) }
    return (level, place + 1)
  }

  /// A child of a node. INVARIANT: a child's number is smaller than its parent's, so every walk ends.
  func child(of number: Int32, children: Int, atom: Int) throws(TableError) -> Int32 {
    let child = Int32(bitPattern: try block.word(children + atom))
    try check(child, below: Int(number))
    return child
  }

  /// The leaf that a whole situation leads to.
  /// - Parameter atoms: by level.
  func leaf(at atoms: [Int]) throws(TableError) -> Int {
    var reference = root
    while reference >= 0 {
      let node = try node(reference)
      guard node.level < atoms.count else { throw .damaged(block.name) }
      reference = try child(of: reference, children: node.children, atom: atoms[node.level])
    }
    return Int(~reference)
  }

  /// What a leaf says.
  func leaf(_ index: Int) throws(TableError) -> LeafContents {
    guard index >= 0, index < leaves.count else { throw .damaged(block.name) }
    let place = try block.index(leaves.first + index)
    switch try block.word(place) {
    case 0: return .impossible
    case 1: return .noAgreement
    case 2: return .gap
    case 3:
      var outcomes: [Int] = []
      let count = try block.index(place + 1)
      for offset in 0..<count { outcomes.append(try block.index(place + 2 + offset)) }
      return .outcomes(outcomes)
    default: throw .damaged(block.name)
    }
  }

  private func check(_ reference: Int32, below limit: Int) throws(TableError) {
    guard reference < 0 ? Int(~reference) < leaves.count : Int(reference) < limit else { throw .damaged(block.name) }
  }
}
