/// Walks over a diagram within a box, for one decision.
struct BoxWalk {
  private let diagram: Diagram
  /// By leaf: whether it is another decision, of a situation that is possible.
  private let isOther: [Bool]
  /// By leaf: whether it is a decision at all.
  private let isPossible: [Bool]
  /// By node: the number of the walk that saw it last, and what that walk found.
  private var seen: [Int]
  private var found: [Bool]
  private var walkNumber = 0
  private var steps = 0

  /// - Parameters:
  ///   - diagram: over named levels alone.
  ///   - leaf: index of the decision.
  init(_ diagram: Diagram, leaf: Int) {
    self.diagram = diagram
    isPossible = diagram.leaves.map { $0 != .impossible }
    isOther = diagram.leaves.enumerated().map { $0.offset != leaf && $0.element != .impossible }
    seen = [Int](repeating: 0, count: diagram.nodes.count)
    found = [Bool](repeating: false, count: diagram.nodes.count)
  }

  /// Nodes looked at since the last time this was asked.
  mutating func takeSteps() -> Int {
    defer { steps = 0 }
    return steps
  }

  /// A prime box around a box in which no situation has another decision.
  mutating func prime(around box: AtomBox) -> AtomBox {
    var result = box
    // A widened level leaves less room at the others, never more, so that one round finds all that can be had. Whole
    // conditions go first: a row with few of them reads best.
    for level in diagram.levels.indices.reversed() where result.constrains(level) {
      let barred = atoms(at: level, within: result, reaching: isOther)
      if !barred.contains(true) { result.set(level, barred.map { _ in true }) }
    }
    for level in diagram.levels.indices.reversed() where result.constrains(level) {
      result.set(level, atoms(at: level, within: result, reaching: isOther).map { !$0 })
    }
    return result
  }

  /// The box without the atoms that no possible situation in it has.
  mutating func occurring(in box: AtomBox) -> AtomBox {
    var result = box
    for level in diagram.levels.indices where box.constrains(level) {
      let marks = atoms(at: level, within: box, reaching: isPossible)
      result.set(level, zip(marks, box.atoms[level]).map { $0 && $1 })
    }
    return result
  }

  /// For each atom of a level: whether the box with only that atom there reaches one of the leaves that are marked.
  private mutating func atoms(at level: Int, within box: AtomBox, reaching marked: [Bool]) -> [Bool] {
    walkNumber += 1
    var result = [Bool](repeating: false, count: diagram.levels[level].atoms.count)
    var visited: Set<Diagram.Reference> = []
    var pending = [diagram.root]
    while let reference = pending.popLast() {
      guard visited.insert(reference).inserted else { continue }
      steps += 1
      guard reference >= 0, diagram.nodes[Int(reference)].level <= level else {
        // The level is not asked on this path: what follows holds for all of its atoms.
        if reaches(reference, box, marked) { return result.map { _ in true } }
        continue
      }
      let node = diagram.nodes[Int(reference)]
      for (atom, child) in node.children.enumerated() {
        if node.level == level {
          if !result[atom] { result[atom] = reaches(child, box, marked) }
        } else if box.atoms[node.level][atom] {
          pending.append(child)
        }
      }
    }
    return result
  }

  private mutating func reaches(_ reference: Diagram.Reference, _ box: AtomBox, _ marked: [Bool]) -> Bool {
    if let leaf = Diagram.leaf(reference) { return marked[leaf] }
    let index = Int(reference)
    if seen[index] == walkNumber { return found[index] }
    steps += 1
    let node = diagram.nodes[index]
    var result = false
    for (atom, child) in node.children.enumerated() where box.atoms[node.level][atom] {
      if reaches(child, box, marked) {
        result = true
        break
      }
    }
    seen[index] = walkNumber
    found[index] = result
    return result
  }
}
