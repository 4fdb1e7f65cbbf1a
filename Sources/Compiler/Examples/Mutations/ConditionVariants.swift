import Agreements
import Diagnostics

/// Every small change to a condition: a test left out, a value more or less, an end of a range one further or one
/// nearer, one of several alternatives left out.
struct ConditionVariants {
  let words: MutationWords

  /// In the order of the file.
  func all(of condition: Condition) -> [Variant<Condition>] {
    var variants: [Variant<Condition>] = []
    for (number, alternative) in condition.alternatives.enumerated() {
      if condition.alternatives.count > 1, let first = alternative.first {
        var fewer = condition.alternatives
        fewer.remove(at: number)
        variants.append(
          Variant(
            value: Condition(alternatives: fewer, span: condition.span), span: first.fact.span,
            change: "mogelijkheid \(number + 1) van de voorwaarde weg"))
      }
      for (position, test) in alternative.enumerated() {
        let replaced = { (tests: [Condition.Test]) in
          var alternatives = condition.alternatives
          alternatives[number].replaceSubrange(position...position, with: tests)
          return Condition(alternatives: alternatives, span: condition.span)
        }
        variants.append(
          Variant(value: replaced([]), span: test.fact.span, change: "voorwaarde \(quoted(test.fact.value)) weg"))
        variants += demands(of: test).map {
          Variant(
            value: replaced([Condition.Test(fact: test.fact, demand: $0.value)]), span: $0.span, change: $0.change)
        }
      }
    }
    return variants
  }

  private func demands(of test: Condition.Test) -> [Variant<Condition.Demand>] {
    if case .between(let from, let through) = test.demand { return bounds(from, through, test.fact) }
    if let range = words.range(of: test.fact.value) { return numbers(test, range) }
    return choices(test)
  }

  // MARK: Choices

  private func choices(_ test: Condition.Test) -> [Variant<Condition.Demand>] {
    let all = words.values(of: test.fact.value)
    let written = Self.values(test.demand)
    let named = Set(written.map { $0.value })
    let allowed = Self.isNegative(test.demand) ? Set(all).subtracting(named) : named
    return all.compactMap { value in
      var changed = allowed
      let isMore = changed.insert(value).inserted
      if !isMore { changed.remove(value) }
      // Without any value it never holds; with all it is no test, unless the fact can lack a value.
      guard !changed.isEmpty, changed.count < all.count || words.canLackValue(test.fact.value) else { return nil }
      let span = written.first { $0.value == value }?.span ?? test.fact.span
      return Variant(
        value: .anyOf(all.filter { changed.contains($0) }.map { Located($0, at: test.fact.span) }), span: span,
        change: "\(test.fact.value): \(isMore ? "ook" : "niet meer") \(quoted(value))")
    }
  }

  // MARK: Numbers

  /// The ends of each run of numbers that is named, one further and one nearer.
  private func numbers(_ test: Condition.Test, _ range: ClosedRange<Int>) -> [Variant<Condition.Demand>] {
    let written = Self.values(test.demand)
    let named = Set(written.compactMap { Int($0.value) })
    let isNegative = Self.isNegative(test.demand)
    var edges: Set<Int> = []
    for number in named {
      for beside in [number - 1, number + 1] where !named.contains(beside) {
        edges.insert(number)
        if range.contains(beside) { edges.insert(beside) }
      }
    }
    return edges.sorted().compactMap { number in
      var changed = named
      let isNamed = changed.remove(number) != nil
      if !isNamed { changed.insert(number) }
      let allowedCount = isNegative ? range.count - changed.count : changed.count
      guard allowedCount > 0, allowedCount < range.count || words.canLackValue(test.fact.value) else { return nil }
      let values = changed.sorted().map { Located(String($0), at: test.fact.span) }
      let span = written.first { $0.value == String(number) }?.span ?? test.fact.span
      return Variant(
        value: isNegative ? .noneOf(values) : .anyOf(values), span: span,
        change: "\(test.fact.value): \(isNamed == isNegative ? "ook" : "niet meer") \(quoted(String(number)))")
    }
  }

  // MARK: Ranges

  private func bounds(
    _ from: Located<String>?, _ through: Located<String>?, _ fact: Located<String>
  ) -> [Variant<Condition.Demand>] {
    let count = words.range(of: fact.value)?.count ?? words.values(of: fact.value).count
    let low = from.flatMap { index($0.value, fact.value) }
    let high = through.flatMap { index($0.value, fact.value) }
    var variants: [Variant<Condition.Demand>] = []
    for step in [-1, 1] {
      if let from, let low, low + step >= 0, low + step <= high ?? count - 1 {
        let moved = value(low + step, fact.value)
        variants.append(
          Variant(
            value: .between(from: Located(moved, at: from.span), through: through), span: from.span,
            change: "\(fact.value): vanaf \(quoted(moved)) in plaats van \(quoted(from.value))"))
      }
    }
    for step in [-1, 1] {
      if let through, let high, high + step < count, high + step >= low ?? 0 {
        let moved = value(high + step, fact.value)
        variants.append(
          Variant(
            value: .between(from: from, through: Located(moved, at: through.span)), span: through.span,
            change: "\(fact.value): tot en met \(quoted(moved)) in plaats van \(quoted(through.value))"))
      }
    }
    return variants
  }

  private func index(_ value: String, _ fact: String) -> Int? {
    guard let range = words.range(of: fact) else { return words.values(of: fact).firstIndex(of: value) }
    return Int(value).flatMap { range.contains($0) ? $0 - range.lowerBound : nil }
  }

  private func value(_ index: Int, _ fact: String) -> String {
    if let range = words.range(of: fact) { return String(range.lowerBound + index) }
    let values = words.values(of: fact)
    return values.indices.contains(index) ? values[index] : ""
  }

  private static func values(_ demand: Condition.Demand) -> [Located<String>] {
    switch demand {
    case .anyOf(let values), .noneOf(let values): values
    case .between: []
    }
  }

  private static func isNegative(_ demand: Condition.Demand) -> Bool {
    if case .noneOf = demand { true } else { false }
  }
}

/// A word of a file, as it is shown in a change.
func quoted(_ word: String) -> String { "\"\(word)\"" }
