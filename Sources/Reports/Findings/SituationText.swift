internal import Diagnostics

/// The smallest situation of a finding, in words.
enum SituationText {
  /// Facts with their values; no facts: every situation.
  static func words(_ situation: [FactValue]) -> String {
    guard !situation.isEmpty else { return "elke situatie" }
    let facts = situation.map { fact in
      "\(DutchText.words(fact.fact)) = \(fact.value.map(DutchText.words) ?? "niet van toepassing")"
    }
    return facts.joined(separator: ", ") + " (de andere feiten maken niet uit)"
  }
}
