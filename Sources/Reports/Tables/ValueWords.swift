internal import Calendar
internal import DecisionTable

/// The values that a row asks of a fact, in words.
struct ValueWords {
  private let words: RegionContents
  private let days: ClosedRange<Day>?

  init(_ region: ReadableRegion) {
    words = region.words
    days = region.days
  }

  /// `licht of acuut`, `3 t/m 12 maanden`, `alles behalve Texel`, `soort team: Volledig`.
  func text(_ condition: ReadableCondition) -> String {
    let fact = words.facts[condition.fact]
    if condition.fact == 0, let derived = derived(condition) { return derived }
    if fact.kind == .choice, let exceptions = exceptions(condition, fact) {
      return "alles behalve \(DutchText.list(exceptions, "en"))"
    }
    var parts: [String] = []
    for run in condition.values {
      if fact.kind == .choice {
        parts += run.map { name(fact, $0) }
      } else {
        let numbers = run.clamped(to: 0..<fact.valueCount)
        if !numbers.isEmpty { parts.append(range(fact, numbers)) }
        if run.contains(fact.valueCount) { parts.append(Self.noValue) }
      }
    }
    return DutchText.list(parts, "of")
  }

  private static let noValue = "niet van toepassing"

  private func name(_ fact: FactContents, _ value: Int) -> String {
    guard let word = fact.value(value) else { return Self.noValue }
    return SafeText.line(word.name.isEmpty ? DutchText.words(word.id) : word.name)
  }

  private func range(_ fact: FactContents, _ numbers: Range<Int>) -> String {
    let last = SafeText.line(fact.value(numbers.upperBound - 1)?.name ?? "")
    return numbers.count == 1 ? last : "\(fact.lowest + numbers.lowerBound) t/m \(last)"
  }

  /// What the row leaves out, where that says it in fewer words.
  private func exceptions(_ condition: ReadableCondition, _ fact: FactContents) -> [String]? {
    let others = condition.others.joined()
    let count = condition.values.reduce(0) { $0 + $1.count }
    let isShort = !others.isEmpty && others.count <= 3 && count >= 4 && others.count < count
    // A value must be named where having none is left out, or the reader would not think of it.
    return isShort && !others.contains(fact.valueCount) ? others.map { name(fact, $0) } : nil
  }

  /// A fact that follows from the municipality and says the same of those that exist in the period; the one with the
  /// fewest values.
  private func derived(_ condition: ReadableCondition) -> String? {
    let wanted = Set(condition.values.joined())
    guard wanted.count > 1 else { return nil }
    var best: (name: String, values: [Word])?
    for fact in words.derivedFacts {
      let fitting = fact.values.filter { !wanted.isDisjoint(with: $0.municipalities) }
      let members = Set(fitting.flatMap { $0.municipalities }.filter(exists))
      guard members == wanted, best.map({ fitting.count < $0.values.count }) ?? true else { continue }
      best = (fact.word.name, fitting.map { $0.word })
    }
    guard let best, best.values.count < wanted.count else { return nil }
    let values = best.values.map { SafeText.line($0.name.isEmpty ? DutchText.words($0.id) : $0.name) }
    return "\(SafeText.line(best.name)): \(DutchText.list(values, "of"))"
  }

  private func exists(_ municipality: Int) -> Bool {
    guard let days, words.municipalities.indices.contains(municipality) else { return false }
    let town = words.municipalities[municipality]
    return town.from.map { $0 <= Int(days.upperBound.number) } ?? true
      && town.through.map { $0 >= Int(days.lowerBound.number) } ?? true
  }
}
