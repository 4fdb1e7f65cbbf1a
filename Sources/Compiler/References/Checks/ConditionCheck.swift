internal import Agreements
internal import Diagnostics

extension References {
  /// Checks the facts and values that a condition names.
  enum ConditionCheck {
    /// Any condition; nil is none.
    static func check(_ condition: Condition?, in scope: Scope, _ report: inout Report) {
      for test in condition?.alternatives.joined() ?? [].joined() { check(test, in: scope, &report) }
    }

    /// Facts with one value each, as in `dan` and `situatie`.
    static func check(
      _ facts: [(fact: Located<String>, value: Located<String>)], in scope: Scope, _ report: inout Report
    ) {
      for (fact, value) in facts {
        guard let domain = domain(of: fact, in: scope, &report) else { continue }
        report.requireValue(value, of: fact, in: domain)
      }
    }

    private static func check(_ test: Condition.Test, in scope: Scope, _ report: inout Report) {
      guard let domain = domain(of: test.fact, in: scope, &report) else { return }
      switch test.demand {
      case .anyOf(let values), .noneOf(let values):
        for value in values { report.requireValue(value, of: test.fact, in: domain) }
      case .between(let from, let through):
        checkBounds(from, through, of: test.fact, in: domain, &report)
      }
    }

    private static func domain(of fact: Located<String>, in scope: Scope, _ report: inout Report) -> Domain? {
      if let domain = scope.domain(of: fact.value) { return domain }
      report.require(fact, in: scope.facts, .unknownFact, "Het feit")
      return nil
    }

    private static func checkBounds(
      _ from: Located<String>?, _ through: Located<String>?, of fact: Located<String>, in domain: Domain,
      _ report: inout Report
    ) {
      switch domain {
      case .unknown: return
      case .number(let range):
        let low = from.map { report.number($0, of: fact, in: range) }
        let high = through.map { report.number($0, of: fact, in: range) }
        checkOrder(low ?? nil, high ?? nil, through, &report)
      case .words(let words, isRising: true):
        func place(_ bound: Located<String>?) -> Int? {
          guard let bound, report.requireValue(bound, of: fact, in: domain) else { return nil }
          return words.ids.firstIndex(of: bound.value)
        }
        let low = place(from)
        checkOrder(low, place(through), through, &report)
      case .words, .places, .yesNo, .anyName:
        report.add(
          .wrongCondition, "De waarden van het feit \(Wording.quoted(fact.value)) hebben geen volgorde.", at: fact.span,
          help: "Noem de waarden zelf in een lijst. Grenzen kunnen bij getallen en bij feiten met `oplopend: ja`.")
      }
    }

    private static func checkOrder(
      _ low: Int?, _ high: Int?, _ through: Located<String>?, _ report: inout Report
    ) {
      guard let low, let high, let through, low > high else { return }
      report.add(
        .boundOutOfRange, "De grens bij \"vanaf\" ligt boven die bij \"tot-en-met\".", at: through.span,
        help: "Draai de twee grenzen om, of verbeter een van de twee.")
    }
  }
}
