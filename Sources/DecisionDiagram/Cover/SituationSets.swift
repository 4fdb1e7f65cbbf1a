/// Sets of situations, as reduced diagrams over the levels of one decision diagram; equal sets have the same reference.
struct SituationSets {
  /// A set: `nothing`, `everything`, or a node's index more than these.
  typealias Reference = Int

  static let nothing = 0
  static let everything = 1

  private struct Node: Hashable {
    let level: Int
    let children: [Reference]
  }

  private let diagram: Diagram
  private var nodes: [Node] = []
  private var numbers: [Node: Reference] = [:]
  /// By node: how many levels a path to its nearest member asks, and the child to take.
  private var nearest: [(questions: Int, child: Reference)] = []
  private var steps = 0

  /// - Parameter diagram: gives the levels.
  init(_ diagram: Diagram) { self.diagram = diagram }

  /// Nodes looked at since the last time this was asked.
  mutating func takeSteps() -> Int {
    defer { steps = 0 }
    return steps
  }

  /// The situations that reach a leaf (index) for which this holds.
  mutating func situations(_ isMember: (Int) -> Bool) -> Reference {
    var image: [Reference] = []
    func imageOf(_ reference: Diagram.Reference) -> Reference {
      guard let leaf = Diagram.leaf(reference) else { return image[Int(reference)] }
      return isMember(leaf) ? Self.everything : Self.nothing
    }
    for node in diagram.nodes { image.append(self.node(node.level, node.children.map(imageOf))) }
    return imageOf(diagram.root)
  }

  /// The members of a set that lie outside a box.
  mutating func subtract(_ box: AtomBox, from set: Reference) -> Reference {
    var memo: [Place: Reference] = [:]
    return outside(set, box, from: 0, &memo)
  }

  /// The members of a set that lie in a box.
  mutating func intersection(_ set: Reference, _ box: AtomBox) -> Reference {
    var memo: [Place: Reference] = [:]
    return inside(set, box, from: 0, &memo)
  }

  /// A box of members that is described with few questions; nil when there are none.
  func shortestPath(_ set: Reference) -> AtomBox? {
    guard set != Self.nothing else { return nil }
    var box = AtomBox(diagram.levels)
    var reference = set
    while reference > Self.everything {
      let node = nodes[reference - 2]
      let next = nearest[reference - 2].child
      box.set(node.level, node.children.map { $0 == next })
      reference = next
    }
    return box
  }

  /// A set, and the level from which on a box still counts.
  private struct Place: Hashable {
    let set: Reference
    let level: Int
  }

  private mutating func outside(
    _ set: Reference, _ box: AtomBox, from start: Int, _ memo: inout [Place: Reference]
  ) -> Reference {
    guard set != Self.nothing, let boxLevel = box.nextConstrained(from: start) else { return Self.nothing }
    let place = Place(set: set, level: boxLevel)
    if let known = memo[place] { return known }
    steps += 1
    let level = min(boxLevel, self.level(set))
    var children: [Reference] = []
    for (atom, child) in self.children(set, at: level).enumerated() {
      children.append(box.atoms[level][atom] ? outside(child, box, from: level + 1, &memo) : child)
    }
    let result = node(level, children)
    memo[place] = result
    return result
  }

  private mutating func inside(
    _ set: Reference, _ box: AtomBox, from start: Int, _ memo: inout [Place: Reference]
  ) -> Reference {
    guard set != Self.nothing, let boxLevel = box.nextConstrained(from: start) else { return set }
    let place = Place(set: set, level: boxLevel)
    if let known = memo[place] { return known }
    steps += 1
    let level = min(boxLevel, self.level(set))
    var children: [Reference] = []
    for (atom, child) in self.children(set, at: level).enumerated() {
      children.append(box.atoms[level][atom] ? inside(child, box, from: level + 1, &memo) : Self.nothing)
    }
    let result = node(level, children)
    memo[place] = result
    return result
  }

  private func level(_ set: Reference) -> Int { set > Self.everything ? nodes[set - 2].level : .max }

  /// The children of a set at a level, also where it does not ask that level.
  private func children(_ set: Reference, at level: Int) -> [Reference] {
    guard self.level(set) == level else {
      return [Reference](repeating: set, count: diagram.levels[level].atoms.count)
    }
    return nodes[set - 2].children
  }

  private mutating func node(_ level: Int, _ children: [Reference]) -> Reference {
    if let first = children.first, children.allSatisfy({ $0 == first }) { return first }
    let node = Node(level: level, children: children)
    if let known = numbers[node] { return known }
    nodes.append(node)
    numbers[node] = nodes.count + 1
    nearest.append(nearestChild(children))
    return nodes.count + 1
  }

  /// INVARIANT: a node has a child that is not empty, as the empty set has one reference only.
  private func nearestChild(_ children: [Reference]) -> (questions: Int, child: Reference) {
    var best: (questions: Int, child: Reference)?
    for child in children where child != Self.nothing {
      let questions = (child == Self.everything ? 0 : nearest[child - 2].questions) + 1
      if best.map({ questions < $0.questions }) ?? true { best = (questions, child) }
    }
    return best ?? (0, Self.nothing)
  }
}
