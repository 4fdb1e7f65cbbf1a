import Agreements
import Calendar
import DecisionDiagram

/// Which situations cannot exist, as boxes.
struct Constraints {
  /// Boxes that hold at every step and on every day.
  let always: [Cube]
  private let facts: FactTable

  /// `alleen-als` of every fact, and `onmogelijk` of the vocabulary and the region.
  init(_ facts: FactTable, _ impossible: [Condition]) throws(TooManyCubes) {
    self.facts = facts
    var cubes: [Cube] = []
    for (number, variable) in facts.variables.enumerated() where variable.canLackValue {
      let condition = try facts.cubes(variable.onlyIf)
      let without = ValueSet(values: [variable.valueCount])
      let with = ValueSet([0..<variable.valueCount])
      // Without a value where it should have one; with a value where it should have none.
      cubes += try both(condition, CubeSet([Cube([number: without])])).cubes
      guard let elsewhere = condition.complement(sizes: facts.sizes) else { throw TooManyCubes() }
      cubes += try both(elsewhere, CubeSet([Cube([number: with])])).cubes
    }
    for condition in impossible { cubes += try facts.cubes(condition).cubes }
    always = cubes
  }

  /// Rungs reached that no ladder has which holds there; where no ladder holds, only `geen` can be.
  func unreachableRungs(_ ladders: [Ladder]) throws(TooManyCubes) -> [Cube] {
    guard let trede = facts.number(of: BuiltIn.rung) else { return [] }
    var cubes: [Cube] = []
    for (rung, value) in facts.variables[trede].indices.sorted(by: { $0.value < $1.value })
    where rung != BuiltIn.noRung {
      var holds = CubeSet.nothing
      for ladder in ladders where ladder.rungs.contains(where: { $0.id.value == rung }) {
        holds = holds.union(ladder.holds)
      }
      guard let elsewhere = holds.complement(sizes: facts.sizes) else { throw TooManyCubes() }
      cubes += try both(elsewhere, CubeSet([Cube([trede: ValueSet(values: [value])])])).cubes
    }
    return cubes
  }

  /// Municipalities that exist on no day of a period cannot be in a situation in it.
  func absentMunicipalities(_ from: Day, _ through: Day) -> [Cube] {
    let absent = facts.region.municipalities.indices.filter { index in
      let town = facts.region.municipalities[index]
      let starts = town.from.map { $0.value > through } ?? false
      let ends = town.through.map { $0.value < from } ?? false
      return starts || ends
    }
    return absent.isEmpty ? [] : [Cube([0: ValueSet(values: absent)])]
  }
}

/// Groups of variables that boxes tie together.
struct ConstraintGroups {
  /// The boxes of each group, by the group's smallest variable.
  private var groups: [Int: [Cube]] = [:]
  private var groupOf: [Int: Int] = [:]
  /// Groups that leave no situation at all, whatever is asked.
  private var contradictory: Set<Int> = []

  init(_ cubes: [Cube]) {
    var parents: [Int: Int] = [:]
    func root(_ variable: Int) -> Int {
      var current = variable
      while let next = parents[current], next != current { current = next }
      return current
    }
    for cube in cubes {
      let variables = cube.sets.keys.sorted()
      for variable in variables where parents[variable] == nil { parents[variable] = variable }
      guard let first = variables.first else { continue }
      for variable in variables.dropFirst() {
        let (one, other) = (root(first), root(variable))
        parents[max(one, other)] = min(one, other)
      }
    }
    for variable in parents.keys { groupOf[variable] = root(variable) }
    for cube in cubes {
      // A box without any test excludes everything: every group gets it.
      guard let variable = cube.sets.keys.min(), let group = groupOf[variable] else { continue }
      groups[group, default: []].append(cube)
    }
  }

  /// The boxes that touch the variables, directly or through others.
  func cubes(touching variables: Set<Int>) -> [Cube] {
    contradictory.union(variables.compactMap { groupOf[$0] }).sorted().flatMap { groups[$0] ?? [] }
  }

  /// The same groups, when it is known of which no situation can exist.
  /// - Parameter diagrams: of all groups, in their order.
  func knowing(_ diagrams: [Diagram]) -> ConstraintGroups {
    var result = self
    for (group, diagram) in zip(groups.keys.sorted(), diagrams) where diagram.leaves.allSatisfy({ $0 == .impossible }) {
      result.contradictory.insert(group)
    }
    return result
  }

  /// All groups, each with its boxes.
  var all: [[Cube]] { groups.keys.sorted().compactMap { groups[$0] } }
}
