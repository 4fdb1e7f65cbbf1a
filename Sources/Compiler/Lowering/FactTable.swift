import Agreements
import DecisionDiagram

/// The facts of a region as variables with value indices, and how conditions on them become boxes.
///
/// Variable 0 is `gemeente`, 1 `overdracht-stand`, 2 `trede`; then the vocabulary's facts and the region's own. The
/// value index of "no value" is the number of values, for a fact that can lack one.
struct FactTable {
  /// One fact.
  struct Variable {
    let id: String
    let valueCount: Int
    let canLackValue: Bool
    /// Value id to index, for a choice.
    let indices: [String: Int]
    /// For a number: its bounds.
    let range: ClosedRange<Int>?
    let onlyIf: Condition?

    var size: Int { valueCount + (canLackValue ? 1 : 0) }
  }

  let region: Region
  let capabilities: [String]
  let variables: [Variable]
  private let numbers: [String: Int]

  /// - Parameters:
  ///   - vocabulary: the shared words.
  ///   - region: with its own words.
  ///   - rungs: the values of `trede` beside `geen`.
  init(_ vocabulary: Vocabulary, _ region: Region, rungs: [String]) {
    self.region = region
    capabilities = (vocabulary.capabilities + region.ownVocabulary.capabilities).map { $0.id.value }
    let builtIn = [
      Self.choice(BuiltIn.municipality, region.municipalities.map { $0.id.value }),
      Self.choice(BuiltIn.handoverState, BuiltIn.handoverStates),
      Self.choice(BuiltIn.rung, [BuiltIn.noRung] + rungs),
    ]
    variables = builtIn + (vocabulary.facts + region.ownVocabulary.facts).map { Self.variable($0) }
    numbers = Dictionary(variables.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  /// The number of value indices of each variable.
  var sizes: [Int] { variables.map { $0.size } }

  /// The variable of a fact that is not derived.
  func number(of fact: String) -> Int? { numbers[fact] }

  /// Facts that follow from the municipality, with their value for each municipality (nil: no value).
  var derivedFacts: [(id: String, values: [String?])] {
    let towns = region.municipalities
    let subregions = (BuiltIn.subregion, towns.map { $0.subregion?.value })
    let types = (BuiltIn.teamType, towns.map { $0.team?.value })
    let abilities = capabilities.map { capability in
      (BuiltIn.capabilityPrefix + capability, towns.map { can($0, capability) ? "ja" : "nee" as String? })
    }
    return [subregions, types] + abilities
  }

  /// Whether a municipality's team has a capability: of its type, or beside it.
  func can(_ town: Municipality, _ capability: String) -> Bool {
    if town.canAlso.contains(where: { $0.value == capability }) { return true }
    guard let type = region.teamTypes.first(where: { $0.id.value == town.team?.value }) else { return false }
    return type.can.contains { $0.value == capability }
  }

  /// The boxes in which a condition holds; nil: everywhere. A test of a fact without value is false.
  /// - Throws: when it takes too many boxes.
  func cubes(_ condition: Condition?) throws(TooManyCubes) -> CubeSet {
    guard let condition else { return .everything }
    var cubes: [Cube] = []
    for alternative in condition.alternatives {
      var sets: [Int: ValueSet] = [:]
      for test in alternative {
        let (variable, values) = values(test)
        sets[variable] = sets[variable].map { $0.intersection(values) } ?? values
      }
      cubes.append(Cube(sets))
    }
    guard cubes.count <= CubeSet.limit else { throw TooManyCubes() }
    return CubeSet(cubes)
  }

  /// The variables that conditions name; for a derived fact `gemeente`.
  func named(_ conditions: [Condition?]) -> Set<Int> {
    Set(conditions.compactMap { $0 }.flatMap { $0.alternatives }.joined().map { numbers[$0.fact.value] ?? 0 })
  }

  /// The variable of a test with the values that pass it.
  private func values(_ test: Condition.Test) -> (variable: Int, values: ValueSet) {
    if let number = numbers[test.fact.value] {
      let variable = variables[number]
      switch test.demand {
      case .anyOf(let values): return (number, ValueSet(values: values.compactMap { index($0.value, variable) }))
      case .noneOf(let values):
        let named = ValueSet(values: values.compactMap { index($0.value, variable) })
        return (number, named.complement(below: variable.valueCount))
      case .between(let from, let through):
        let first = from.flatMap { index($0.value, variable) } ?? 0
        let last = through.flatMap { index($0.value, variable) } ?? variable.valueCount - 1
        return (number, ValueSet(first <= last ? [first..<(last + 1)] : []))
      }
    }
    guard let derived = derivedFacts.first(where: { $0.id == test.fact.value }) else { return (0, .empty) }
    let fitting = derived.values.indices.filter { town in
      guard let value = derived.values[town] else { return false }
      switch test.demand {
      case .anyOf(let values): return values.contains { $0.value == value }
      case .noneOf(let values): return !values.contains { $0.value == value }
      case .between: return false
      }
    }
    return (0, ValueSet(values: fitting))
  }

  /// The index of a value of a variable, by its id or as a number.
  func valueIndex(_ value: String, of variable: Int) -> Int? { index(value, variables[variable]) }

  private func index(_ value: String, _ variable: Variable) -> Int? {
    guard let range = variable.range else { return variable.indices[value] }
    guard let number = Int(value), range.contains(number) else { return nil }
    return number - range.lowerBound
  }

  private static func choice(_ id: String, _ values: [String]) -> Variable {
    Variable(
      id: id, valueCount: values.count, canLackValue: false,
      indices: Dictionary(values.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }, range: nil,
      onlyIf: nil)
  }

  private static func variable(_ fact: Fact) -> Variable {
    let values: [String]
    var range: ClosedRange<Int>?
    switch fact.kind {
    case .choice(let entries, _): values = entries.map { $0.id.value }
    case .yesNo: values = ["ja", "nee"]
    case .number(let bounds):
      values = []
      range = bounds
    }
    return Variable(
      id: fact.id.value, valueCount: range?.count ?? values.count, canLackValue: fact.onlyIf != nil,
      indices: Dictionary(values.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }, range: range,
      onlyIf: fact.onlyIf)
  }
}

/// A condition would take more boxes than are written out.
struct TooManyCubes: Error {}
