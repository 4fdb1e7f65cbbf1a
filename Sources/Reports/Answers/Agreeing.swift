internal import DecisionTable

extension OutcomeContents {
  /// The fields that are the same in all of these decisions, in the order of the first; an empty field is one that
  /// differs, or that none of them has. Nil when one of them is not settled.
  static func agreeing(_ decisions: [DecisionAnswer]) -> OutcomeContents? {
    let outcomes = decisions.compactMap { $0.status == .settled ? $0.outcomes.first : nil }
    guard outcomes.count == decisions.count, var agreed = outcomes.first else { return nil }
    for outcome in outcomes.dropFirst() { agreed.keepOnly(whatAgreesWith: outcome) }
    return agreed
  }

  /// The outcome without the fields that are certain, but with who and how binding.
  func beside(_ certain: OutcomeContents) -> OutcomeContents {
    var rest = self
    for list in Self.lists where list != \.who && !certain[keyPath: list].isEmpty { rest[keyPath: list] = [] }
    for word in Self.words where word != \.modality && !certain[keyPath: word].isEmpty { rest[keyPath: word] = "" }
    rest.lastWord = lastWord && !certain.lastWord
    return rest
  }

  private static var lists: [WritableKeyPath<OutcomeContents, [String]>] {
    [\.who, \.how, \.to, \.with, \.information, \.withheld, \.moments]
  }

  private static var words: [WritableKeyPath<OutcomeContents, String>] {
    [\.modality, \.mode, \.oversightPasses, \.within]
  }

  private mutating func keepOnly(whatAgreesWith other: OutcomeContents) {
    // Lists are equal when they have the same members.
    for list in Self.lists where Set(self[keyPath: list]) != Set(other[keyPath: list]) { self[keyPath: list] = [] }
    for word in Self.words where self[keyPath: word] != other[keyPath: word] { self[keyPath: word] = "" }
    lastWord = lastWord && other.lastWord
  }
}

extension [RuleAnswer] {
  /// The reasons for leaving it open on purpose, in the order of the rules, each once.
  var reasons: [String] {
    var seen: Set<String> = []
    return map { $0.rule.reason }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension DecisionAnswer {
  /// Each outcome with the rules that say it.
  ///
  /// INVARIANT: outcomes stand in the order of their index in the table, which the rules have.
  var sides: [(outcome: OutcomeContents, rules: [RuleAnswer])] {
    let indices = Set(rules.map { $0.rule.outcome }).sorted()
    return outcomes.enumerated().map { position, outcome in
      guard indices.count == outcomes.count else { return (outcome, rules) }
      return (outcome, rules.filter { $0.rule.outcome == indices[position] })
    }
  }
}

extension Answer {
  /// Whether a fact was given.
  func isGiven(_ fact: String) -> Bool { situation.contains { $0.fact.id == fact } }
}
