extension Diagram {
  /// The diagram over its named levels alone: a combination of named variables is impossible where no values of the
  /// others go with it, and else has the one decision that it can have.
  var named: Diagram {
    var nodes: [Node] = []
    var numbers: [Node: Reference] = [:]
    // By node of this diagram: what stands for it.
    var image: [Reference] = []
    let impossible = leaves.firstIndex(of: .impossible)
    func imageOf(_ reference: Reference) -> Reference { reference < 0 ? reference : image[Int(reference)] }
    for node in self.nodes {
      let children = node.children.map(imageOf)
      if node.level >= namedCount {
        // INVARIANT: only exclusions name these levels, so that below them at most one decision is possible.
        image.append(children.first { Self.leaf($0) != impossible } ?? children.first ?? root)
        continue
      }
      if let first = children.first, children.allSatisfy({ $0 == first }) {
        image.append(first)
        continue
      }
      let copy = Node(level: node.level, children: children)
      if let known = numbers[copy] {
        image.append(known)
        continue
      }
      let number = Reference(nodes.count)
      nodes.append(copy)
      numbers[copy] = number
      image.append(number)
    }
    return Diagram(
      levels: Array(levels.prefix(namedCount)), namedCount: namedCount, nodes: nodes, leaves: leaves,
      root: imageOf(root))
  }
}
