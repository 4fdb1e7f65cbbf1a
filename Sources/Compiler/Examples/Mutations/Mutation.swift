import Agreements
import Diagnostics

/// One small change to a document: the document with it, and what it can touch.
struct Mutation {
  let changed: Document
  /// The place of what is changed.
  let span: SourceSpan
  /// The rule, rung or key that is changed, by its id as written.
  let subject: String
  /// What is changed, in Dutch.
  let change: String
  /// Where decisions can become different; nil: everywhere.
  let places: Set<Place>?
}

/// A value with a small change.
struct Variant<Value> {
  let value: Value
  let span: SourceSpan
  /// What is changed, in Dutch.
  let change: String
}

extension Rule {
  /// The rule with another condition.
  func with(condition: Condition?) -> Rule { with(outcome: outcome, condition: condition) }

  /// The rule with another outcome.
  func with(outcome: Outcome) -> Rule { with(outcome: outcome, condition: condition) }

  private func with(outcome: Outcome, condition: Condition?) -> Rule {
    Rule(
      id: id, outcome: outcome, condition: condition, otherwise: otherwise, exceptionTo: exceptionTo, fixed: fixed,
      alsoAt: alsoAt, source: source, fieldSpans: fieldSpans, span: span)
  }
}

extension Rung {
  /// The rung with another condition.
  func with(condition: Condition?) -> Rung { with(assignment: assignment, condition: condition) }

  /// The rung with another outcome.
  func with(assignment: Assignment) -> Rung { with(assignment: assignment, condition: condition) }

  private func with(assignment: Assignment, condition: Condition?) -> Rung {
    Rung(
      id: id, assignment: assignment, condition: condition, source: source, fieldSpans: fieldSpans, span: span)
  }
}

extension Escalation {
  /// The section with other rungs.
  func with(rungs: [Rung]) -> Escalation {
    Escalation(rungs: rungs, meanwhile: meanwhile, source: source, span: span)
  }

  /// The section with another `zicht-intussen`.
  func with(meanwhile: [Located<String>]) -> Escalation {
    Escalation(rungs: rungs, meanwhile: meanwhile, source: source, span: span)
  }
}
