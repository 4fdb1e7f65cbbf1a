import Testing

@testable import DecisionDiagram

/// Rows that together hold one decision.
@Suite struct CoverTests {
  private func diagram(
    variables: Int, _ rules: [(condition: [Int: [Int]], outcome: Int)], excluded: [Cube] = [], named: Int? = nil
  ) throws -> Diagram {
    try Diagram.build(
      DecisionProblem(
        sizes: [Int](repeating: 3, count: variables), order: Array(0..<variables), namedCount: named ?? variables,
        rules: rules.map { rule in
          DecisionProblem.Rule(
            condition: CubeSet([Cube(rule.condition.mapValues { ValueSet(values: $0) })]), outcome: rule.outcome)
        }, scopes: [.everything], excluded: excluded, precedence: .none(rules.count)))
  }

  private func cover(_ diagram: Diagram, _ decision: Decision) throws -> [CoverRow] {
    let leaf = try #require(diagram.leaves.firstIndex(of: decision))
    var steps = Diagram.usualCoverBudget
    return try diagram.cover(of: leaf, steps: &steps)
  }

  @Test func aRowIsWidenedOverWhatCannotBe() throws {
    // Value 1 of the second variable cannot go with 0 of the first, so a row for 0 need not look at it.
    let impossible = Cube([0: ValueSet(values: [0]), 1: ValueSet(values: [1])])
    let diagram = try diagram(variables: 2, [([0: [0], 1: [0, 2]], 7)], excluded: [impossible])
    let rows = try cover(diagram, .outcomes([7]))
    #expect(rows.map { $0.prime } == [Cube([0: ValueSet(values: [0])])])
  }

  @Test func aRowNamesOnlyValuesThatCanOccurInIt() throws {
    let impossible = Cube([0: ValueSet(values: [0]), 1: ValueSet(values: [1])])
    let diagram = try diagram(variables: 2, [([0: [0], 1: [0]], 7)], excluded: [impossible])
    let row = try #require(try cover(diagram, .outcomes([7])).first)
    #expect(row.prime[1] == ValueSet(values: [0, 1]))
    #expect(row.occurring[1] == ValueSet(values: [0]))
  }

  @Test func whatOnlySaysWhichSituationsExistIsInNoRow() throws {
    let impossible = Cube([0: ValueSet(values: [2]), 1: ValueSet(values: [0, 1])])
    let diagram = try diagram(variables: 2, [([0: [0, 2]], 7)], excluded: [impossible], named: 1)
    #expect(try cover(diagram, .outcomes([7])).map { $0.prime } == [Cube([0: ValueSet(values: [0, 2])])])
  }

  @Test func aRowThatOthersCoverIsLeftOut() throws {
    // a or c, given b or not: the consensus of the two sides is never needed.
    let diagram = try diagram(
      variables: 3, [([0: [0], 1: [0]], 1), ([1: [1, 2], 2: [0]], 1), ([0: [0], 2: [0]], 1)])
    #expect(try cover(diagram, .outcomes([1])).count == 2)
  }

  @Test func thousandsOfNodesAreWrittenOut() throws {
    // Each rule looks at a pair of variables far apart, which keeps all answers to the first half in mind.
    let rules = (0..<11).map { (condition: [$0: [0], $0 + 11: [0]], outcome: 1) }
    let diagram = try diagram(variables: 22, rules)
    #expect(diagram.nodes.count > 2_000)
    let rows = try cover(diagram, .outcomes([1]))
    #expect(Set(rows.map { $0.prime }) == Set(rules.map { Cube($0.condition.mapValues { ValueSet(values: $0) }) }))
  }

  @Test func workIsBounded() throws {
    let rules = (0..<11).map { (condition: [$0: [0], $0 + 11: [0]], outcome: 1) }
    let diagram = try diagram(variables: 22, rules)
    let leaf = try #require(diagram.leaves.firstIndex(of: .outcomes([1])))
    var steps = 5_000
    #expect(throws: CoverTooLarge.self) { try diagram.cover(of: leaf, steps: &steps) }
  }
}
