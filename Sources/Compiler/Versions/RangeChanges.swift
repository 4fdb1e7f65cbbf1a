import Calendar
import DecisionTable

/// What two versions of a region speak of, apart from what they decide: values that only one knows, and which duty says
/// who acts now.
struct RangeChanges {
  let old: RegionContents
  let new: RegionContents

  /// Values that only one version knows, by fact. A fact that only one version has is not told here: the other decides
  /// without it, and that is compared.
  var values: [ValueChange] {
    new.facts.flatMap { fact -> [ValueChange] in
      guard let before = old.facts.first(where: { $0.word.id == fact.word.id && $0.kind == fact.kind }) else {
        return []
      }
      let own = only(fact, notIn: before).map { ValueChange(fact: fact.word, value: $0, isAdded: true, days: nil) }
      let gone = only(before, notIn: fact).map { ValueChange(fact: fact.word, value: $0, isAdded: false, days: nil) }
      return gone + own + (fact.word.id == BuiltIn.municipality ? existence(fact) : [])
    }
  }

  /// The values of a fact that the other version lacks; of numbers each run of them as one.
  private func only(_ fact: FactContents, notIn other: FactContents) -> [Word] {
    guard fact.kind == .choice else {
      return Self.rest(of: fact.numbers, without: other.numbers).map { run in
        let text = run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound) t/m \(run.upperBound)"
        return Word(id: text, name: text)
      }
    }
    let known = Set((0..<other.valueCount).compactMap { other.value($0)?.id })
    return (0..<fact.valueCount).compactMap { fact.value($0) }.filter { !known.contains($0.id) }
  }

  /// Days on which a municipality that both versions know exists in one of them only.
  private func existence(_ fact: FactContents) -> [ValueChange] {
    fact.values.enumerated().flatMap { index, town -> [ValueChange] in
      guard let before = old.facts.first?.values.firstIndex(where: { $0.id == town.id }) else { return [] }
      let was = days(old.municipalities[before])
      let becomes = days(new.municipalities[index])
      return Self.rest(of: was, without: becomes).map { value(fact, town, $0, isAdded: false) }
        + Self.rest(of: becomes, without: was).map { value(fact, town, $0, isAdded: true) }
    }
  }

  private func value(
    _ fact: FactContents, _ town: Word, _ days: ClosedRange<Int>, isAdded: Bool
  ) -> ValueChange {
    let from = Day(number: days.lowerBound) ?? .first
    return ValueChange(
      fact: fact.word, value: town, isAdded: isAdded,
      days: from...max(from, Day(number: days.upperBound) ?? .last))
  }

  private func days(_ municipality: MunicipalityContents) -> ClosedRange<Int> {
    let first = municipality.from ?? Int(Day.first.number)
    return first...max(first, municipality.through ?? Int(Day.last.number))
  }

  /// What of one range does not lie in another.
  private static func rest(of range: ClosedRange<Int>, without other: ClosedRange<Int>) -> [ClosedRange<Int>] {
    guard range.overlaps(other) else { return [range] }
    var rest: [ClosedRange<Int>] = []
    if range.lowerBound < other.lowerBound { rest.append(range.lowerBound...(other.lowerBound - 1)) }
    if range.upperBound > other.upperBound { rest.append((other.upperBound + 1)...range.upperBound) }
    return rest
  }

  /// Steps of both versions at which another duty says who acts now.
  var headlines: [HeadlineChange] {
    new.steps.compactMap { step in
      guard let before = old.steps.first(where: { $0.word.id == step.word.id }) else { return nil }
      let was = before.headlineDuty.map { old.duties[$0] }
      let becomes = step.headlineDuty.map { new.duties[$0] }
      guard was?.word.id != becomes?.word.id else { return nil }
      return HeadlineChange(step: step, old: was, new: becomes)
    }
  }
}

extension FactContents {
  /// The numbers that a fact of that kind can be; a number has at least one.
  fileprivate var numbers: ClosedRange<Int> { lowest...(lowest + max(1, valueCount) - 1) }
}
