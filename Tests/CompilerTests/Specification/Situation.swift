import Agreements

/// A situation: a value for every fact that has one there (language.md, section 8).
struct Situation: Hashable {
  /// The values; a fact that is not in it has no value.
  private(set) var values: [String: String]

  /// - Parameter values: a value for every fact that has one.
  init(_ values: [String: String] = [:]) {
    self.values = values
  }

  /// The value of a fact; nil: it has none.
  subscript(fact: String) -> String? { values[fact] }

  /// The same situation with this fact set to this value.
  func with(_ fact: String, _ value: String?) -> Situation {
    var copy = self
    copy.values[fact] = value
    return copy
  }
}

extension Situation: CustomStringConvertible {
  var description: String {
    "{" + values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
  }
}

/// The facts of a region and their values, each in its order (section 3).
struct Facts {
  /// The values of `overdracht-stand`, in rising order.
  static let handoverStates = [
    "niet-verzonden", "geweigerd", "verzonden", "ontvangen", "gesprek-gevoerd", "geaccepteerd",
  ]

  /// What may be asked, in the order of section 8: `gemeente`, `overdracht-stand`, `trede`, the vocabulary, own facts.
  let askable: [String]
  /// The values of each fact that has an order or is enumerated, in that order.
  let values: [String: [String]]
  /// The facts of the vocabulary and the region's own, in an order in which `alleen-als` looks back only.
  let inOrderOfDependence: [Fact]

  /// - Parameters:
  ///   - facts: of the vocabulary and the region's own.
  ///   - municipalities: of the region.
  ///   - rungs: of the ladders in the region's documents.
  init(_ facts: [Fact], municipalities: [String], rungs: [String]) {
    askable = ["gemeente", "overdracht-stand", "trede"] + facts.map(\.id.value)
    var values = ["gemeente": municipalities, "overdracht-stand": Self.handoverStates, "trede": ["geen"] + rungs]
    for fact in facts { values[fact.id.value] = Self.values(of: fact) }
    self.values = values
    inOrderOfDependence = Self.sortedByDependence(facts)
  }

  /// Whether a condition holds; a condition that is not there does.
  func holds(_ condition: Condition?, in situation: Situation) -> Bool {
    guard let condition else { return true }
    return condition.alternatives.contains { tests in tests.allSatisfy { holds($0, in: situation) } }
  }

  private func holds(_ test: Condition.Test, in situation: Situation) -> Bool {
    // Section 3: a condition that names a fact without a value is false, also with `niet`.
    guard let value = situation[test.fact.value] else { return false }
    switch test.demand {
    case .anyOf(let wanted): return wanted.contains { $0.value == value }
    case .noneOf(let unwanted): return !unwanted.contains { $0.value == value }
    case .between(let from, let through):
      let order = values[test.fact.value] ?? []
      guard let place = order.firstIndex(of: value) else { return false }
      if let from { guard let first = order.firstIndex(of: from.value), first <= place else { return false } }
      if let through { guard let last = order.firstIndex(of: through.value), place <= last else { return false } }
      return true
    }
  }

  private static func values(of fact: Fact) -> [String] {
    switch fact.kind {
    case .choice(let entries, _): entries.map(\.id.value)
    case .yesNo: ["ja", "nee"]
    case .number(let range): range.map { String($0) }
    }
  }

  private static func sortedByDependence(_ facts: [Fact]) -> [Fact] {
    var waiting = facts
    var sorted: [Fact] = []
    while let next = waiting.firstIndex(where: { fact in
      !names(in: fact.onlyIf).contains { name in waiting.contains { $0.id.value == name } }
    }) {
      sorted.append(waiting.remove(at: next))
    }
    return sorted
  }

  /// The facts that a condition names.
  static func names(in condition: Condition?) -> Set<String> {
    Set((condition?.alternatives ?? []).joined().map(\.fact.value))
  }
}
