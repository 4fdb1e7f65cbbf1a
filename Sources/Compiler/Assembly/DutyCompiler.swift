import BigInt
import DecisionDiagram
import DecisionTable

/// One duty at a step in a period, compiled: the diagram with the rules it came from.
struct CompiledDuty {
  let place: Place
  let problem: DecisionProblem
  let diagram: Diagram
  /// The rules, in the order of the problem's.
  let rules: [LoweredRule]
  /// By leaf of the diagram.
  let counts: [BigUInt]
  let precedences: [RulePrecedence]
  let order: PrecedenceOrder

  /// All possible situations.
  var situationCount: BigUInt {
    zip(diagram.leaves, counts).reduce(0) { $0 + ($1.0 == .impossible ? 0 : $1.1) }
  }

  /// The rules that decide in a situation.
  /// - Parameter value: the value index of a variable.
  func winners(_ value: (Int) -> Int) -> [Int] {
    let applying = problem.rules.indices.filter { problem.rules[$0].condition.holds(value) }
    return applying.filter { rule in !applying.contains { problem.goesBefore($0, rule) } }
  }
}

/// Sets up and builds the diagrams.
struct DutyCompiler {
  let facts: FactTable
  /// By document: the documents that it goes before.
  let documentGoesBefore: [Int: [Int]]
  let budget: Int

  /// - Parameters:
  ///   - scopes: of the agreements in force.
  ///   - scopeVariables: what these name.
  ///   - constraints: boxes without situations.
  /// - Throws: when the diagram takes too much work.
  func compile(
    _ place: Place, _ rules: [LoweredRule], scopes: [CubeSet], scopeVariables: Set<Int>,
    constraints: ConstraintGroups
  ) throws(BudgetExceeded) -> CompiledDuty {
    let families = families(rules)
    let order = PrecedenceOrder(familyParents: families.parents, documentGoesBefore: documentGoesBefore)
    let precedences = rules.map { rule in
      RulePrecedence(
        level: rule.level, document: rule.family.document, isInAddendum: rule.isInAddendum,
        isOtherwise: rule.isOtherwise, family: families.numbers[rule.family] ?? 0)
    }
    let outcomes = outcomeNumbers(rules)
    // The condition of an agreement's ladder names an addendum's scope too; that addendum's ladder is among the rules.
    let named = rules.reduce(into: scopeVariables) { $0.formUnion($1.named) }
    let excluded = constraints.cubes(touching: named)
    let others = excluded.reduce(into: Set<Int>()) { $0.formUnion($1.sets.keys) }.subtracting(named)
    let orders = VariableOrders(named, boxes: rules.flatMap { $0.condition.cubes } + scopes.flatMap { $0.cubes })
    let problem = DecisionProblem(
      sizes: facts.sizes, order: orders.byUse + others.sorted(), namedCount: named.count,
      rules: rules.indices.map { index in
        DecisionProblem.Rule(condition: rules[index].condition, outcome: outcomes[index])
      }, scopes: scopes, excluded: excluded,
      precedence: precedence(precedences, order, families.parents))
    let diagram = try build(problem, orders.byNearness + others.sorted()).reordered()
    return CompiledDuty(
      place: place, problem: problem.ordered(diagram.levels.map { $0.variable }), diagram: diagram, rules: rules,
      counts: diagram.counts, precedences: precedences, order: order)
  }

  /// The diagram in the problem's order; where that takes too much work, in the other.
  private func build(_ problem: DecisionProblem, _ other: [Int]) throws(BudgetExceeded) -> Diagram {
    do {
      return try Diagram.build(problem, budget: budget)
    } catch {
      guard other != problem.order, let diagram = try? Diagram.build(problem.ordered(other), budget: budget) else {
        throw error
      }
      return diagram
    }
  }

  private func families(_ rules: [LoweredRule]) -> (numbers: [LoweredRule.Family: Int], parents: [Int?]) {
    var numbers: [LoweredRule.Family: Int] = [:]
    var first: [LoweredRule] = []
    for rule in rules where numbers[rule.family] == nil {
      numbers[rule.family] = first.count
      first.append(rule)
    }
    return (numbers, first.map { $0.parent.flatMap { numbers[$0] } })
  }

  /// Equal outcomes get the number of the first rule that has it.
  private func outcomeNumbers(_ rules: [LoweredRule]) -> [Int] {
    var numbers: [OutcomeContents: Int] = [:]
    return rules.enumerated().map { index, rule in
      let key = rule.outcome.canonical
      let number = numbers[key] ?? index
      numbers[key] = number
      return number
    }
  }

  /// The precedence as the diagrams need it: what exceptions do not tie is told apart by level, document and `anders`.
  private func precedence(
    _ precedences: [RulePrecedence], _ order: PrecedenceOrder, _ parents: [Int?]
  ) -> Precedence {
    var numbers: [RulePrecedence: Int] = [:]
    var classes: [RulePrecedence] = []
    let classOf = precedences.map { precedence in
      let key = RulePrecedence(
        level: precedence.level, document: precedence.document, isInAddendum: precedence.isInAddendum,
        isOtherwise: precedence.isOtherwise, family: -1)
      if let known = numbers[key] { return known }
      numbers[key] = classes.count
      classes.append(key)
      return classes.count - 1
    }
    return Precedence(
      classes: classOf, beats: classes.map { s in classes.map { r in order.goesBefore(s, r) } },
      families: precedences.map { $0.family }, parents: parents, isTransitive: isTransitive)
  }

  /// Whether documents that go before documents that go before others go before those too; all else in the precedence
  /// is transitive.
  private var isTransitive: Bool {
    documentGoesBefore.allSatisfy { _, later in
      later.allSatisfy { next in (documentGoesBefore[next] ?? []).allSatisfy { later.contains($0) } }
    }
  }
}
