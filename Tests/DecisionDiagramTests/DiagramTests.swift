import BigInt
import Testing

@testable import DecisionDiagram

/// Diagrams of small problems.
@Suite struct DiagramTests {
  /// Rules of one level, without precedence unless given; every variable has three values.
  private func problem(
    variables: Int, _ rules: [(condition: [Int: [Int]], outcome: Int)], excluded: [Cube] = [],
    goesBefore: (Int, Int) -> Bool = { _, _ in false }, isTransitive: Bool = true
  ) -> DecisionProblem {
    DecisionProblem(
      sizes: [Int](repeating: 3, count: variables), order: Array(0..<variables), namedCount: variables,
      rules: rules.enumerated().map { index, rule in
        DecisionProblem.Rule(
          condition: CubeSet([Cube(rule.condition.mapValues { ValueSet(values: $0) })]), outcome: rule.outcome)
      }, scopes: [.everything], excluded: excluded,
      precedence: Precedence(
        classes: Array(rules.indices), beats: rules.indices.map { s in rules.indices.map { goesBefore(s, $0) } },
        families: Array(rules.indices), parents: rules.map { _ in nil }, isTransitive: isTransitive))
  }

  @Test func rulesOfOneOutcomeDoNotExplode() throws {
    // As sets of winners the leaves would be all subsets of sixteen rules.
    let rules = (0..<16).map { (condition: [$0: [0]], outcome: 1) }
    let diagram = try Diagram.build(problem(variables: 16, rules))
    #expect(diagram.nodes.count == 16)
    #expect(Set(diagram.leaves) == [.gap, .outcomes([1])])
    let gaps = try #require(diagram.leaves.firstIndex(of: .gap))
    #expect(diagram.counts[gaps] == BigUInt(2).power(16))
    #expect(diagram.counts.reduce(0, +) == BigUInt(3).power(16))
  }

  @Test func aRuleThatLosesStillKeepsOthersFromWinning() throws {
    // 0 goes before 1, 1 before 2, but 0 not before 2: where all apply only 0 wins; where 1 does not, 0 and 2 do.
    let rules: [(condition: [Int: [Int]], outcome: Int)] = [([:], 0), ([0: [0]], 1), ([:], 2)]
    let diagram = try Diagram.build(
      problem(
        variables: 1, rules, goesBefore: { ($0, $1) == (0, 1) || ($0, $1) == (1, 2) }, isTransitive: false))
    #expect(diagram.decision { _ in 0 } == .outcomes([0]))
    #expect(diagram.decision { _ in 1 } == .outcomes([0, 2]))
  }

  @Test func aConflictWithARuleThatBeatsOnlyOneStays() throws {
    // 0 and 1 say the same; 2 goes before 0 only, so where all apply 1 and 2 disagree.
    let rules: [(condition: [Int: [Int]], outcome: Int)] = [([:], 0), ([0: [0]], 0), ([1: [0]], 1)]
    let diagram = try Diagram.build(problem(variables: 2, rules, goesBefore: { ($0, $1) == (2, 0) }))
    #expect(diagram.decision { _ in 0 } == .outcomes([0, 1]))
    #expect(diagram.decision { $0 == 0 ? 1 : 0 } == .outcomes([1]))
  }

  @Test func impossibleSituationsAreNeitherCountedNorReported() throws {
    let diagram = try Diagram.build(
      problem(
        variables: 2, [([0: [0]], 1)], excluded: [Cube([0: ValueSet(values: [1, 2]), 1: ValueSet(values: [0])])]))
    let gap = try #require(diagram.leaves.firstIndex(of: .gap))
    #expect(diagram.counts[gap] == 4)
    let smallest = try #require(diagram.smallestCase(reaching: [gap]))
    #expect(smallest.map { $0.variable } == [0])
    #expect(diagram.leaves(within: Cube([0: ValueSet(values: [1]), 1: ValueSet(values: [0])])).isEmpty)
  }

  @Test func theSmallestCaseLeavesOutWhatDoesNotMatter() throws {
    let rules: [(condition: [Int: [Int]], outcome: Int)] = [([0: [0, 1]], 1), ([0: [2], 1: [0, 1]], 1)]
    let diagram = try Diagram.build(problem(variables: 4, rules))
    let gap = try #require(diagram.leaves.firstIndex(of: .gap))
    let smallest = try #require(diagram.smallestCase(reaching: [gap]))
    #expect(smallest.map { [$0.variable, $0.value] } == [[0, 2], [1, 2]])
  }

  @Test func workIsBounded() {
    // Every rule looks at a pair of facts far apart and has an outcome of its own.
    let rules = (0..<14).map { (condition: [$0: [0], $0 + 14: [0]], outcome: $0) }
    #expect(throws: BudgetExceeded.self) { try Diagram.build(problem(variables: 28, rules), budget: 10_000) }
  }
}
