extension TableReader {
  /// Walks the whole table: every hash, every offset, every index.
  /// - Throws: the first thing that does not hold.
  public func verify() throws(TableError) {
    _ = try files()
    for index in regions.indices {
      let region = try region(index)
      let facts = try region.facts()
      let municipalities = try region.municipalities()
      guard try region.word().id == regions[index].word.id else { throw .damaged(region.block.name) }
      guard facts.first.map({ $0.valueCount == municipalities.count }) ?? municipalities.isEmpty else {
        throw .damaged(region.block.name)
      }
      for fact in try region.derivedFacts() {
        for value in fact.values where value.municipalities.contains(where: { $0 >= municipalities.count }) {
          throw .damaged(region.block.name)
        }
      }
      let duties = try region.duties().count
      for step in try region.steps() {
        guard step.headlineDuty.map({ $0 < duties }) ?? true else { throw .damaged(region.block.name) }
      }
      for limit in try region.limits() where limit.duty >= duties { throw .damaged(region.block.name) }
      for contact in try region.contacts() where contact.municipality.map({ $0 >= municipalities.count }) ?? false {
        throw .damaged(region.block.name)
      }
      _ = try region.danger()
      _ = try region.roles()
      _ = try region.modes()
      _ = try region.means()
      _ = try region.information()
      _ = try region.events()
      _ = try region.equatedDays()
      for diagram in try region.constraints() { try verify(diagram, facts, region) }
      let documents = try region.documents().count
      var last: Int?
      for period in try region.periods() {
        let from = try period.from()
        let through = try period.through()
        let inForce = try period.documents()
        guard from <= through, last.map({ from > $0 }) ?? true, inForce.allSatisfy({ $0 < documents }) else {
          throw .damaged(region.block.name)
        }
        last = through
        try verify(try period.scope(), facts, region)
        for step in try period.steps() { try verify(step, facts, documents, duties, region) }
      }
    }
  }

  private func verify(
    _ step: StepView, _ facts: [FactContents], _ documents: Int, _ duties: Int, _ region: RegionView
  ) throws(TableError) {
    for diagram in try step.constraints() { try verify(diagram, facts, region) }
    for duty in try step.duties() {
      guard duty.duty < duties else { throw .damaged(region.block.name) }
      try verify(duty.diagram, facts, region)
      for row in 0..<duty.rowCount { _ = try duty.rule(ofRow: row) }
      for rule in 0..<duty.ruleCount {
        let contents = try duty.contents(rule)
        guard contents.document < documents else { throw .damaged(region.block.name) }
        _ = try region.outcome(contents.outcome)
      }
      for (level, of) in duty.diagram.levels.enumerated() {
        for atom in 0..<of.atomCount {
          for word in 0..<duty.maskWidth { _ = try duty.mask(level: level, atom: atom, word: word) }
        }
      }
    }
  }

  private func verify(_ diagram: DiagramView, _ facts: [FactContents], _ region: RegionView) throws(TableError) {
    for level in diagram.levels {
      guard level.fact < facts.count, (level.starts.last ?? 0) < max(1, facts[level.fact].size) else {
        throw .damaged(region.block.name)
      }
    }
    for number in 0..<diagram.nodeCount {
      guard let number = Int32(exactly: number) else { throw .damaged(region.block.name) }
      let node = try diagram.node(number)
      for atom in 0..<diagram.levels[node.level].atomCount {
        let child = try diagram.child(of: number, children: node.children, atom: atom)
        guard child >= 0 else { continue }
        guard try diagram.node(child).level > node.level else { throw .damaged(region.block.name) }
      }
    }
    for index in 0..<diagram.leafCount {
      guard case .outcomes(let outcomes) = try diagram.leaf(index) else { continue }
      for outcome in outcomes { _ = try region.outcome(outcome) }
    }
  }
}
