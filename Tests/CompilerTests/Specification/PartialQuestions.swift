import Agreements
import Calendar

/// Questions with facts missing (section 8), about one duty at one step on one day.
struct PartialQuestions {
  private let askable: [String]
  private let all: [(situation: Situation, ruling: Ruling)]

  /// Rules on every possible situation once.
  init(_ interpreter: Interpreter, step: String, duty: String, day: Day) {
    let situations = interpreter.possibleSituations(step: step, day: day)
    askable = interpreter.facts.askable
    all = Array(zip(situations, interpreter.rulings(step: step, duty: duty, day: day, in: situations)))
  }

  /// The decisions in all possible situations that agree with a question; nil: there is no such situation.
  func answer(given: [String: String]) -> Set<Decision>? {
    let rulings = agreeing(with: given).map(\.ruling)
    return rulings.isEmpty ? nil : Set(rulings.map(\.decision))
  }

  /// The rules that win in any of these situations.
  func winners(given: [String: String]) -> Set<RuleIdentity> {
    agreeing(with: given).reduce(into: []) { $0.formUnion($1.ruling.winners) }
  }

  /// The fact to ask next; nil where there is one decision or no situation, or no fact qualifies.
  func nextQuestion(given: [String: String]) -> String? {
    let cases = agreeing(with: given)
    let decisions = Set(cases.map(\.ruling.decision))
    guard decisions.count > 1 else { return nil }
    let missing = askable.filter { given[$0] == nil }
    // Per fact the sizes of the sets of decisions over its possible values; having no value counts as a value.
    let sizes = missing.map { fact in
      Dictionary(grouping: cases) { $0.situation[fact] }.values.map { Set($0.map(\.ruling.decision)).count }
    }
    var candidates = missing.indices.filter { sizes[$0].contains { $0 < decisions.count } }
    if candidates.isEmpty { candidates = missing.indices.filter { depends(on: missing[$0], cases) } }
    // The facts stand in the order that decides last, and `min` gives the first of equals.
    let best = candidates.min { a, b in
      (sizes[a].max() ?? 0, sizes[a].reduce(0, +)) < (sizes[b].max() ?? 0, sizes[b].reduce(0, +))
    }
    return best.map { missing[$0] }
  }

  private func agreeing(with given: [String: String]) -> [(situation: Situation, ruling: Ruling)] {
    // A fact given leaves out the situations in which it has no value: no value is not equal to any.
    all.filter { one in given.allSatisfy { one.situation[$0.key] == $0.value } }
  }

  /// Whether two of these situations differ in one fact only and in decision. What follows from `gemeente` is no
  /// fact of its own here.
  private func depends(on fact: String, _ cases: [(situation: Situation, ruling: Ruling)]) -> Bool {
    let others = askable.filter { $0 != fact }
    let alike = Dictionary(grouping: cases) { one in others.map { one.situation[$0] } }
    return alike.values.contains { Set($0.map(\.ruling.decision)).count > 1 }
  }
}

extension Interpreter {
  /// The decisions in all possible situations that agree with a question; nil: there is no such situation.
  func answer(step: String, duty: String, day: Day, given: [String: String]) -> Set<Decision>? {
    PartialQuestions(self, step: step, duty: duty, day: day).answer(given: given)
  }

  /// The fact to ask next; nil where there is one decision or no situation, or no fact qualifies.
  func nextQuestion(step: String, duty: String, day: Day, given: [String: String]) -> String? {
    PartialQuestions(self, step: step, duty: duty, day: day).nextQuestion(given: given)
  }
}
