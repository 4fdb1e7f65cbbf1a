/// What a question leaves open of a fact.
enum Restriction: Sendable {
  /// Everything, also "no value".
  case any
  /// This value index only.
  case value(Int)
  /// The value indices that are marked.
  case some([Bool])

  /// Whether the question fixes the fact.
  var isValue: Bool { if case .value = self { true } else { false } }
}

extension DiagramView {
  /// By level, by atom: how many values of the fact are left open there; 0: the atom is closed.
  /// - Parameters:
  ///   - restrictions: by fact.
  ///   - sizes: by fact, the number of value indices, "no value" included where it can be.
  func open(_ restrictions: [Restriction], sizes: [Int]) -> [[Int]]? {
    var result: [[Int]] = []
    for level in levels {
      guard level.fact < restrictions.count, level.fact < sizes.count else { return nil }
      var counts = [Int](repeating: 0, count: level.atomCount)
      switch restrictions[level.fact] {
      case .any:
        for (run, atom) in level.atoms.enumerated() {
          let end = run + 1 < level.starts.count ? level.starts[run + 1] : sizes[level.fact]
          counts[atom] += max(0, end - level.starts[run])
        }
      case .value(let value):
        if let atom = level.atom(of: value) { counts[atom] = 1 }
      case .some(let marks):
        for value in marks.indices where marks[value] {
          if let atom = level.atom(of: value) { counts[atom] += 1 }
        }
      }
      result.append(counts)
    }
    return result
  }

  /// The leaves (indices, rising) that open situations reach; impossible ones left out.
  func leaves(_ open: [[Int]]) throws(TableError) -> [Int] {
    var reached: Set<Int> = []
    var seen = [Bool](repeating: false, count: nodeCount)
    var pending = [root]
    while let reference = pending.popLast() {
      if reference < 0 {
        let index = Int(~reference)
        if !reached.contains(index), try leaf(index) != .impossible { reached.insert(index) }
        continue
      }
      guard !seen[Int(reference)] else { continue }
      seen[Int(reference)] = true
      let node = try node(reference)
      for atom in 0..<levels[node.level].atomCount where open[node.level][atom] > 0 {
        pending.append(try child(of: reference, children: node.children, atom: atom))
      }
    }
    // A level without an open atom means that no situation fits at all, also where the diagram does not ask it.
    return open.contains { $0.allSatisfy { $0 == 0 } } ? [] : reached.sorted()
  }
}
