internal import Agreements

extension References {
  /// The rules of one document by the lists in which they stand, those of `ook-bij` included.
  struct RuleLists {
    /// A step with a duty.
    struct Key: Hashable {
      let step: String
      let duty: String
    }

    /// A rule with the list in which it was written.
    struct PlacedRule {
      let rule: Rule
      let home: Key
      /// Whether it was written under `overdracht`.
      let isHandoverSection: Bool

      /// All steps at which it stands.
      var steps: Set<String> { Set(rule.alsoAt.map(\.value)).union([home.step]) }
    }

    /// A list with more rules than this is no list to choose from.
    private static let mostSuggestions = 200

    /// All rules, in the order of the file.
    let rules: [PlacedRule]
    /// For each list the place in `rules` of each id; of the first where an id stands twice.
    private let places: [Key: [String: Int]]
    /// For each list its ids in the order of the file, at most as many as are of use in a suggestion.
    private let ids: [Key: [String]]
    /// For each rule the place of the rule that it is an exception to, where that is found in its list.
    let parents: [Int?]

    /// - Parameter sections: of one document.
    init(_ sections: RuleSections) {
      let placed = sections.lists.flatMap { list in
        let home = Key(step: list.step.value, duty: list.duty.value)
        return list.rules.map { PlacedRule(rule: $0, home: home, isHandoverSection: list.isHandoverSection) }
      }
      var places: [Key: [String: Int]] = [:]
      var ids: [Key: [String]] = [:]
      for (place, rule) in placed.enumerated() {
        for step in rule.steps {
          let key = Key(step: step, duty: rule.home.duty)
          guard places[key]?[rule.rule.id.value] == nil else { continue }
          places[key, default: [:]][rule.rule.id.value] = place
          if ids[key, default: []].count < Self.mostSuggestions { ids[key, default: []].append(rule.rule.id.value) }
        }
      }
      rules = placed
      self.places = places
      self.ids = ids
      parents = placed.map { rule in rule.rule.exceptionTo.flatMap { places[rule.home]?[$0.value] } }
    }

    /// The ids in a list, in the order of the file.
    func ids(in list: Key) -> [String] { ids[list] ?? [] }
  }
}
