extension TableReader {
  /// Everything in the table, as the plain values that it was written from.
  /// - Throws: the first part that is damaged.
  public func contents() throws(TableError) -> TableContents {
    var all: [RegionContents] = []
    for index in regions.indices { all.append(try region(index).contents()) }
    return TableContents(
      danger: danger, vocabularyVersion: vocabularyVersion, regions: all, files: try files())
  }
}

extension RegionView {
  /// Everything of the region.
  func contents() throws(TableError) -> RegionContents {
    var contents = RegionContents(word: try word())
    contents.danger = try danger()
    contents.facts = try facts()
    contents.derivedFacts = try derivedFacts()
    contents.municipalities = try municipalities()
    contents.steps = try steps()
    contents.duties = try duties()
    contents.roles = try roles()
    contents.modes = try modes()
    contents.means = try means()
    contents.information = try information()
    contents.events = try events()
    contents.contacts = try contacts()
    contents.documents = try documents()
    for index in 0..<(try outcomeCount()) { contents.outcomes.append(try outcome(index)) }
    for diagram in try constraints() { contents.constraints.append(try diagram.contents()) }
    for period in try periods() { contents.periods.append(try period.contents()) }
    contents.limits = try limits()
    contents.equatedDays = try equatedDays()
    return contents
  }
}

extension PeriodView {
  fileprivate func contents() throws(TableError) -> PeriodContents {
    var steps: [StepTableContents] = []
    for step in try self.steps() { steps.append(try step.contents()) }
    return PeriodContents(
      from: try from(), through: try through(), documents: try documents(), scope: try scope().contents(), steps: steps)
  }
}

extension StepView {
  fileprivate func contents() throws(TableError) -> StepTableContents {
    var own: [DiagramContents]?
    if try hasOwnConstraints() {
      own = []
      for diagram in try constraints() { own?.append(try diagram.contents()) }
    }
    var tables: [DutyTableContents] = []
    for duty in try duties() { tables.append(try duty.contents()) }
    return StepTableContents(step: try number(), constraints: own, duties: tables)
  }
}

extension DutyView {
  fileprivate func contents() throws(TableError) -> DutyTableContents {
    var rules: [RuleContents] = []
    for rule in 0..<ruleCount { rules.append(try contents(rule)) }
    var ruleOfRow: [Int] = []
    for row in 0..<rowCount { ruleOfRow.append(try rule(ofRow: row)) }
    var rowsByLevel: [[[Int]]] = []
    for (number, level) in diagram.levels.enumerated() {
      var atoms: [[Int]] = []
      for atom in 0..<level.atomCount {
        var rows: [Int] = []
        for word in 0..<maskWidth {
          let bits = try mask(level: number, atom: atom, word: word)
          for bit in 0..<32 where bits & (1 << UInt32(bit)) != 0 { rows.append(word * 32 + bit) }
        }
        atoms.append(rows)
      }
      rowsByLevel.append(atoms)
    }
    return DutyTableContents(
      duty: duty, diagram: try diagram.contents(), namedCount: namedCount, rules: rules, ruleOfRow: ruleOfRow,
      rowsByLevel: rowsByLevel, familyParents: order.familyParents, documentGoesBefore: order.documentGoesBefore)
  }
}

extension DiagramView {
  fileprivate func contents() throws(TableError) -> DiagramContents {
    var nodes: [(level: Int, children: [Int32])] = []
    for index in 0..<nodeCount {
      let number = Int32(truncatingIfNeeded: index)
      let node = try node(number)
      var children: [Int32] = []
      for atom in 0..<levels[node.level].atomCount {
        children.append(try child(of: number, children: node.children, atom: atom))
      }
      nodes.append((node.level, children))
    }
    var leaves: [LeafContents] = []
    for index in 0..<leafCount { leaves.append(try leaf(index)) }
    return DiagramContents(
      levels: levels.map { level in
        DiagramContents.Level(fact: level.fact, starts: level.starts, atoms: level.atoms, atomCount: level.atomCount)
      }, nodes: nodes, leaves: leaves, root: root)
  }
}
