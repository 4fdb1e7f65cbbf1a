import BigInt
import Testing

@testable import DecisionDiagram

/// Diagrams, orders, indices and pairs against all situations of small random problems.
@Suite struct RandomProblemTests {
  @Test(arguments: Array(UInt64(1)...150))
  func everyOrderDecidesTheSame(seed: UInt64) throws {
    let random = RandomProblem(seed: seed)
    let plain = try Diagram.build(random.problem)
    let better = plain.reordered()
    for values in random.situations {
      let expected = random.decision(values)
      #expect(plain.decision { values[$0] } == expected)
      #expect(better.decision { values[$0] } == expected)
    }
    #expect(better.nodes.count <= plain.nodes.count)
    #expect(Set(better.levels.map { $0.variable }) == Set(plain.levels.map { $0.variable }))
    #expect(total(better.counts) == total(plain.counts))
    // The same as building in the order that was found: nothing of the way there is left.
    let rebuilt = try Diagram.build(random.problem.ordered(better.levels.map { $0.variable }))
    #expect(rebuilt.nodes.count == better.nodes.count)
    let again = plain.reordered()
    #expect(again.nodes == better.nodes && again.root == better.root && again.leaves == better.leaves)
  }

  @Test(arguments: Array(UInt64(151)...200))
  func theIndexFindsTheRules(seed: UInt64) throws {
    let random = RandomProblem(seed: seed)
    let index = RuleIndex(random.problem, levels: try Diagram.build(random.problem).levels)
    for values in random.situations { #expect(index.applying { values[$0] } == random.applying(values)) }
    for rule in random.problem.rules.indices {
      let condition = random.problem.rules[rule].condition
      let meeting = Set(random.situations.filter { random.contains(condition, $0) }.flatMap { random.applying($0) })
      #expect(index.meeting(condition) == meeting.sorted())
    }
  }

  @Test(arguments: Array(UInt64(201)...260))
  func pairsAreThoseOfSituationsThatHangTogether(seed: UInt64) throws {
    let random = RandomProblem(seed: seed, variables: 4)
    let other = RandomProblem(seed: seed + 1_000, variables: 4)
    let sizes = zip(random.problem.sizes, other.problem.sizes).map { min($0, $1) }
    let first = try Diagram.build(cut(random.problem, sizes))
    let second = try Diagram.build(cut(other.problem, sizes))
    let links: [Int: ValueLink] = [
      1: .fixed(1), 2: .sameUnlessNone(sizes[2] - 1),
      3: .free(first: ValueSet(values: [0]), second: ValueSet(values: [1, 0])),
    ]
    let pairs = DiagramPairs(first, second, order: [0, 1, 2, 3], sizes: sizes, links: links)
    let situations = sizes.reduce([[]]) { all, size in all.flatMap { one in (0..<size).map { one + [$0] } } }
    var expected: Set<DiagramPairs.Pair> = []
    for a in situations {
      for b in situations where hangTogether(a, b, sizes) {
        let leaves = (first.decision { a[$0] }, second.decision { b[$0] })
        guard leaves.0 != .impossible, leaves.1 != .impossible, let one = first.leaves.firstIndex(of: leaves.0),
          let two = second.leaves.firstIndex(of: leaves.1)
        else { continue }
        expected.insert(.init(first: one, second: two))
      }
    }
    #expect(Set(try pairs.pairs()) == expected)
    for pair in expected {
      let shown = try #require(try pairs.situations { $0 == pair })
      let (a, b) = (sizes.indices.map { shown.first[$0] ?? 0 }, sizes.indices.map { shown.second[$0] ?? 0 })
      #expect(hangTogether(a, b, sizes))
      #expect(first.decision { a[$0] } == first.leaves[pair.first])
      #expect(second.decision { b[$0] } == second.leaves[pair.second])
      #expect(try pairs.contains { $0 == pair })
    }
  }

  @Test func aBadOrderIsMended() throws {
    // Eight pairs of facts that only mean something together, all first halves before all second halves: the diagram has
    // to remember every first half.
    let rules = (0..<8).flatMap { pair in
      (0..<2).map { value in
        DecisionProblem.Rule(
          condition: CubeSet([Cube([pair: ValueSet(values: [value]), pair + 8: ValueSet(values: [value])])]), outcome: 0
        )
      }
    }
    let problem = DecisionProblem(
      sizes: [Int](repeating: 2, count: 16), order: Array(0..<16), namedCount: 16, rules: rules, scopes: [.everything],
      excluded: [], precedence: .none(rules.count))
    let bad = try Diagram.build(problem)
    let good = bad.reordered()
    #expect(bad.nodes.count == 765)
    #expect(good.nodes.count == 24)
    #expect(total(good.counts) == total(bad.counts))
  }

  private func hangTogether(_ a: [Int], _ b: [Int], _ sizes: [Int]) -> Bool {
    let none = sizes[2] - 1
    return a[0] == b[0] && b[1] == 1 && (a[2] == b[2] || a[2] == none || b[2] == none) && a[3] == 0
      && [0, 1].contains(b[3])
  }

  /// The problem with fewer values.
  private func cut(_ problem: DecisionProblem, _ sizes: [Int]) -> DecisionProblem {
    let fit = { (cube: Cube) in
      Cube(
        Dictionary(uniqueKeysWithValues: cube.sets.map { ($0, $1.intersection(ValueSet([0..<sizes[$0]]))) }))
    }
    return DecisionProblem(
      sizes: sizes, order: problem.order, namedCount: problem.namedCount,
      rules: problem.rules.map { .init(condition: CubeSet($0.condition.cubes.map(fit)), outcome: $0.outcome) },
      scopes: problem.scopes.map { CubeSet($0.cubes.map(fit)) }, excluded: problem.excluded.map(fit),
      precedence: problem.precedence)
  }

  private func total(_ counts: [BigUInt]) -> BigUInt { counts.reduce(0, +) }
}
