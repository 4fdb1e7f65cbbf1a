import Agreements
import Calendar
import DecisionDiagram
import DecisionTable
import Diagnostics
import Testing

@testable import Compiler

/// The tables for people against the plain interpreter, on every situation of small random projects.
@Suite struct ReadableTablesAgreeTests {
  @Test(arguments: DiagramsAgreeTests.seeds)
  func rowsDecideWhatTheInterpreterDecides(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    for region in compilation.regions {
      let interpreter = Interpreter(project: project, region: region.files)
      var selection = TableSelection()
      selection.regions = [region.files.region.id]
      let tables = compilation.readableTables(selection)
      try #require(tables.count == max(1, region.periods.count))
      for readable in tables {
        guard let days = readable.days else { continue }
        for step in readable.steps {
          let duties = interpreter.duties(step: step.step.word.id, day: days.lowerBound)
          try #require(step.tables.map { $0.duty.word.id } == duties, "seed \(seed) \(step.step.word.id)")
          let situations = interpreter.possibleSituations(step: step.step.word.id, day: days.lowerBound)
          for table in step.tables {
            let rulings = interpreter.rulings(
              step: step.step.word.id, duty: table.duty.word.id, day: days.lowerBound, in: situations)
            let name = "seed \(seed) \(days.lowerBound.iso) \(step.step.word.id) \(table.duty.word.id)"
            try compare(table, situations.map { region.facts.valueIndex($0) }, rulings, name)
          }
        }
      }
    }
  }

  private func compare(
    _ table: ReadableTable, _ situations: [(Int) -> Int], _ rulings: [Ruling], _ name: String
  ) throws {
    let rows = try #require(table.rows, "\(name)")
    // The words of a decision are made once, not for every situation.
    let decided = rows.map { said($0.decision) }
    let otherwise = table.otherwise.map { said($0) }
    var differences = 0
    for (value, ruling) in zip(situations, rulings) {
      let fitting = rows.indices.filter { row in rows[row].conditions.allSatisfy { $0.contains(value($0.fact)) } }
      let deciding = fitting.isEmpty ? [try #require(otherwise, "\(name)")] : fitting.map { decided[$0] }
      let winners = ruling.decision == .noAgreement ? [] : ruling.winners
      for said in deciding where said.decision != ruling.decision || !winners.isSubset(of: said.rules) {
        differences += 1
      }
    }
    #expect(differences == 0, "\(name)")
  }

  private func said(_ decision: DecisionAnswer) -> (decision: Decision, rules: Set<RuleIdentity>) {
    (Decision(decision), Set(decision.rules.map { RuleIdentity($0) }))
  }

  /// A rule stands beside a row when it decides somewhere in it, and not otherwise.
  @Test(arguments: DiagramsAgreeTests.seeds.prefix(25))
  func rulesStandBesideTheRowsInWhichTheyDecide(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    for region in compilation.regions {
      for duty in region.periods.flatMap({ $0.steps }).flatMap({ $0.duties }) {
        let winning = WinningRules(duty.problem, duty.diagram)
        for (leaf, cubes) in try covers(duty) where duty.diagram.leaves[leaf] != .outOfScope {
          for cube in cubes {
            var steps = Diagram.usualCoverBudget
            let rules = try winning.rules(reaching: leaf, within: cube.prime, steps: &steps)
            #expect(rules == winners(duty, within: cube.prime), "seed \(seed) \(duty.place)")
          }
        }
      }
    }
  }

  /// The rules that win in a situation of a box, by going through the paths of the diagram, cut at all conditions.
  private func winners(_ duty: CompiledDuty, within cube: Cube) -> [Int] {
    var found: Set<Int> = []
    func visit(_ level: Int, _ values: [Int: Int]) {
      guard level < duty.diagram.levels.count else {
        if duty.diagram.decision({ values[$0] ?? 0 }) != .impossible {
          found.formUnion(duty.winners { values[$0] ?? 0 })
        }
        return
      }
      let asked = duty.diagram.levels[level]
      for atom in 0..<asked.atoms.count {
        let open = cube[asked.variable].map { $0.intersection(asked.atoms.values(of: atom)) }
        guard let value = (open ?? asked.atoms.values(of: atom)).first else { continue }
        visit(level + 1, values.merging([asked.variable: value]) { $1 })
      }
    }
    visit(0, [:])
    return found.sorted()
  }

  @Test(arguments: DiagramsAgreeTests.seeds.prefix(80))
  func everyRowIsPrimeAndNeeded(seed: UInt64) throws {
    let project = try RandomProject(seed: seed).decoded()
    for region in Compiler.compile(project, decodingFindings: Findings()).regions {
      for duty in region.periods.flatMap({ $0.steps }).flatMap({ $0.duties }) {
        try CoverProof(duty: duty).check("seed \(seed) \(duty.place)")
      }
    }
  }

  /// The same for the regions of this project, whose domains are too large to go through.
  @Test func theRegionsOfThisProject() throws {
    let project = try RealProject.decoded()
    let compilation = Compiler.compile(project, decodingFindings: Findings())
    try #require(compilation.regions.count >= 3)
    for region in compilation.regions {
      for duty in region.periods.flatMap({ $0.steps }).flatMap({ $0.duties }) {
        try CoverProof(duty: duty).check("\(region.files.region.id) \(duty.place)")
      }
    }
    for table in compilation.readableTables().flatMap({ $0.steps }).flatMap({ $0.tables }) {
      #expect(table.rows != nil, "\(table.duty.word.id)")
    }
  }

  private func covers(_ duty: CompiledDuty) throws -> [(leaf: Int, rows: [CoverRow])] {
    var steps = Diagram.usualCoverBudget
    var result: [(leaf: Int, rows: [CoverRow])] = []
    for leaf in duty.diagram.leaves.indices where duty.counts[leaf] > 0 {
      result.append((leaf, try duty.diagram.cover(of: leaf, steps: &steps)))
    }
    return result
  }
}

/// Proves on the diagrams of a duty that its rows are what they should be.
struct CoverProof {
  let duty: CompiledDuty

  /// Expects that the rows decide what the diagram decides, and that each is prime and needed.
  func check(_ name: String) throws {
    var steps = Diagram.usualCoverBudget
    var rows: [(leaf: Int, row: CoverRow)] = []
    for leaf in duty.diagram.leaves.indices where duty.diagram.leaves[leaf] != .impossible && duty.counts[leaf] > 0 {
      for row in try duty.diagram.cover(of: leaf, steps: &steps) { rows.append((leaf, row)) }
    }
    try checkDecisions(rows.map { ($0.leaf, $0.row.occurring) }, name)
    try checkDecisions(rows.map { ($0.leaf, $0.row.prime) }, name)
    for (leaf, row) in rows {
      #expect(isPrime(row.prime, leaf), "\(name): not prime")
      let others = rows.filter { $0.leaf == leaf && $0.row != row }.map { $0.row.occurring }
      let rest = try diagram(others.map { (0, $0) })
      let isNeeded = rest.leaves(within: row.prime).contains { rest.leaves[$0] == .gap }
      #expect(isNeeded, "\(name): not needed")
      #expect(row.occurring.sets.keys == row.prime.sets.keys)
      #expect(row.prime.contains(row.occurring))
    }
  }

  /// A diagram built from the rows leads every possible situation to the decision of the duty's own.
  private func checkDecisions(_ rows: [(leaf: Int, cube: Cube)], _ name: String) throws {
    let built = try diagram(rows)
    let paths = try #require(built.paths(limit: 200_000), "\(name)")
    for (cube, leaf) in paths {
      let expected: Int? =
        if case .outcomes(let numbers) = built.leaves[leaf], numbers.count == 1 { numbers[0] } else { nil }
      #expect(duty.diagram.leaves(within: cube).map { $0 } == expected.map { [$0] }, "\(name)")
    }
  }

  private func diagram(_ rows: [(leaf: Int, cube: Cube)]) throws -> Diagram {
    let problem = duty.problem
    return try Diagram.build(
      DecisionProblem(
        sizes: problem.sizes, order: problem.order, namedCount: problem.namedCount,
        rules: rows.map {
          DecisionProblem.Rule(condition: CubeSet([$0.cube]), outcome: $0.leaf, precedenceClass: 0)
        }, scopes: [.everything], excluded: problem.excluded, isTransitive: true, goesBefore: { _, _ in false }))
  }

  /// With any value more the box would hold a possible situation with another decision.
  private func isPrime(_ cube: Cube, _ leaf: Int) -> Bool {
    cube.sets.allSatisfy { variable, values in
      values.complement(below: duty.problem.sizes[variable]).runs.joined().allSatisfy { value in
        var sets = cube.sets
        sets[variable] = ValueSet(values: [value])
        return duty.diagram.leaves(within: Cube(sets)).contains { $0 != leaf }
      }
    }
  }
}
