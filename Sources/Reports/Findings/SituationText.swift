internal import Diagnostics

/// Situations in words.
enum SituationText {
  /// `hulp actief = geen, ernst = licht`.
  static func facts(_ situation: [FactValue]) -> String {
    let facts = situation.map { fact in
      "\(DutchText.words(fact.fact)) = \(fact.value.map(DutchText.words) ?? "niet van toepassing")"
    }
    return SafeText.line(facts.joined(separator: ", "))
  }

  /// The same, with what that says of the other facts.
  static func words(_ situation: [FactValue]) -> String {
    situation.isEmpty ? "elke situatie" : "\(facts(situation)) (de andere feiten maken niet uit)"
  }

  /// `1.200 van 9.600 situaties`.
  static func share(_ share: Share) -> String {
    "\(DutchText.thousands(share.part.description)) van \(DutchText.thousands(share.whole.description)) situaties"
  }
}
