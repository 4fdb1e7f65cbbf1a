import Agreements

/// The rules and ladders for a duty at a step on a day.
struct DutyScene {
  let interpreter: Interpreter
  let agreements: [Document]
  let rules: [StandingRule]
  let ladders: [Ladder]
  /// The duty's event.
  let event: String?

  /// The rules that apply in a situation; nil where no agreement holds.
  func applying(in situation: Situation) -> [StandingRule]? {
    let facts = interpreter.facts
    guard agreements.contains(where: { facts.holds($0.scope, in: situation) }) else { return nil }
    return rules.filter { $0.applies(in: situation, facts) }
      + interpreter.holding(ladders, in: situation).compactMap { $0.rule(in: situation, facts, event: event) }
  }

  /// Those of the rules that apply before which none of them goes.
  static func winners(_ applying: [StandingRule]) -> [StandingRule] {
    applying.filter { rule in !applying.contains { $0.goesBefore(rule) } }
  }
}
