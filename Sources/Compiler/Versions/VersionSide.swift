import Calendar
import DecisionDiagram
import DecisionTable

/// One version of a region as the comparison needs it: its diagrams over the variables of both versions.
struct VersionSide {
  let region: RegionContents
  let facts: SharedFacts.Side
  let sizes: [Int]

  /// A duty of this version at a step in a period, over the variables of both.
  struct Duty {
    /// nil: nothing is said of the duty here; the diagram then only says where an agreement holds.
    let table: DutyTableContents?
    let diagram: Diagram
    /// What each leaf says.
    let leaves: [LeafContents]
    /// Variables that rules or scopes name.
    let named: [Int]
    /// Which situations exist.
    let constraints: [Diagram]
  }

  /// A duty by its id at a step by its id.
  func duty(_ duty: String, _ step: String, in period: PeriodContents) -> Duty {
    let number = region.steps.firstIndex { $0.word.id == step }
    let here = period.steps.first { $0.step == number }
    let constraints = (here?.constraints ?? region.constraints).map { made($0, $0.levels.count) }
    let index = region.duties.firstIndex { $0.word.id == duty }
    if let table = here?.duties.first(where: { $0.duty == index }) {
      return Duty(
        table: table, diagram: made(table.diagram, table.namedCount), leaves: table.diagram.leaves,
        named: table.diagram.levels.prefix(table.namedCount).map { facts.variables[$0.fact] },
        constraints: constraints)
    }
    let scope = period.scope
    return Duty(
      table: nil, diagram: made(scope, scope.levels.count), leaves: scope.leaves,
      named: scope.levels.map { facts.variables[$0.fact] }, constraints: constraints)
  }

  /// The values that this version has of a variable that it knows; as a diagram that says which situations it knows.
  /// - Parameter days: municipalities that exist on none of these are not known then.
  func knownValues(_ variable: Int, on days: ClosedRange<Int>) -> Diagram? {
    guard let fact = facts.variables.firstIndex(of: variable) else { return nil }
    var known = facts.all(of: fact)
    if fact == 0, region.facts[fact].word.id == BuiltIn.municipality {
      let absent = region.municipalities.indices.filter { !region.municipalities[$0].exists(on: days) }
      let towns = absent.reduce(ValueSet.empty) { $0.union(facts.shared($1..<($1 + 1), of: fact)) }
      known = known.intersection(towns.complement(below: sizes[variable]))
    }
    let missing = known.complement(below: sizes[variable])
    guard !missing.isEmpty else { return nil }
    return Diagram(
      levels: [(variable, sizes[variable], [known, missing])], namedCount: 1,
      nodes: [(0, [~0, ~1])], leaves: [.gap, .impossible], root: 0)
  }

  /// The rules that decide in a situation, by index.
  /// - Parameter values: of the variables, value indices.
  func winners(_ table: DutyTableContents, _ values: [Int: Int]) -> [Int] {
    var holding = Set(table.ruleOfRow.indices)
    for (number, level) in table.diagram.levels.enumerated().prefix(table.namedCount) {
      let shared = values[facts.variables[level.fact]] ?? 0
      guard let own = facts.own(shared, of: level.fact), let run = level.starts.lastIndex(where: { $0 <= own }) else {
        return []
      }
      holding.formIntersection(table.rowsByLevel[number][level.atoms[run]])
    }
    let applying = Set(holding.map { table.ruleOfRow[$0] }).sorted()
    let order = PrecedenceOrder(familyParents: table.familyParents, documentGoesBefore: table.documentGoesBefore)
    return applying.filter { rule in
      !applying.contains { order.goesBefore(table.rules[$0].precedence, table.rules[rule].precedence) }
    }
  }

  /// A decision as answers tell it.
  /// - Parameter winners: indices of the rules that decide.
  func answer(_ leaf: LeafContents, _ table: DutyTableContents?, winners: [Int]) -> DecisionAnswer {
    switch leaf {
    case .impossible, .noAgreement: return DecisionAnswer(status: .noAgreement, outcomes: [], rules: [])
    case .gap: return DecisionAnswer(status: .gap, outcomes: [], rules: [])
    case .outcomes(let numbers):
      let rules = winners.compactMap { table?.rules[$0] }
      return DecisionAnswer(
        outcomes: numbers, winners: rules.map { RuleAnswer(rule: $0, document: region.documents[$0.document]) },
        worded: { region.outcomes[$0] })
    }
  }

  /// What a leaf says, whatever numbers its version gives outcomes.
  func key(_ leaf: LeafContents) -> DecisionKey {
    switch leaf {
    case .impossible: .impossible
    case .noAgreement: .noAgreement
    case .gap: .gap
    case .outcomes(let numbers): .outcomes(Set(numbers.map { region.outcomes[$0].canonical }))
    }
  }

  /// A diagram of this version over the variables of both; its outcomes are the numbers of its leaves.
  private func made(_ contents: DiagramContents, _ namedCount: Int) -> Diagram {
    Diagram(
      levels: contents.levels.map { level in
        let runs = level.starts.indices.map { run in
          level.starts[run]..<(run + 1 < level.starts.count ? level.starts[run + 1] : region.facts[level.fact].size)
        }
        var atoms = [ValueSet](repeating: .empty, count: level.atomCount)
        for (run, values) in runs.enumerated() where !values.isEmpty {
          let atom = level.atoms[run]
          atoms[atom] = atoms[atom].union(facts.shared(values, of: level.fact))
        }
        let variable = facts.variables[level.fact]
        return (variable, sizes[variable], atoms)
      }, namedCount: namedCount, nodes: contents.nodes,
      leaves: contents.leaves.indices.map { contents.leaves[$0] == .impossible ? .impossible : .outcomes([$0]) },
      root: contents.root)
  }
}

extension MunicipalityContents {
  /// Whether it exists on one of these days (days since 1970-01-01).
  fileprivate func exists(on days: ClosedRange<Int>) -> Bool {
    (from ?? .min) <= days.upperBound && days.lowerBound <= (through ?? .max)
  }
}
