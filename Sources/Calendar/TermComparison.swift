/// How a term stands to a limit.
public enum TermComparison: Sendable {
  /// It never ends later than the limit.
  case within
  /// It is laxer than the limit.
  case laxer
  /// Sometimes it ends earlier and sometimes later, or they start from different events: a guess would not be safe.
  case notComparable
}

extension Term {
  /// Compares this term with a limit; both with the event of their duty filled in.
  ///
  /// Days and weeks are compared as days, months with months, working days with working days, hours with hours. Of
  /// different units only what holds on every calendar counts: so many days never end later than as many working days,
  /// so many hours never later than as many times 24 hours in days. `direct` is within every limit.
  public func compared(with limit: Term) -> TermComparison {
    guard case .span(let amount, let unit) = length else { return .within }
    guard case .span(let most, let limitUnit) = limit.length else { return .laxer }
    guard event == limit.event else { return .notComparable }
    switch (unit, limitUnit) {
    case (.hours, .hours), (.workingDays, .workingDays), (.months, .months):
      return amount <= most ? .within : .laxer
    case (.days, .days), (.days, .weeks), (.weeks, .days), (.weeks, .weeks):
      return amount * unit.days <= most * limitUnit.days ? .within : .laxer
    case (.hours, .days), (.hours, .weeks), (.hours, .workingDays):
      // The day of the event is not counted: hours that fill one day more certainly end later.
      if amount <= 24 * most * limitUnit.days { return .within }
      return limitUnit != .workingDays && amount >= 24 * (most * limitUnit.days + 1) ? .laxer : .notComparable
    case (.days, .hours), (.weeks, .hours):
      if most >= 24 * (amount * unit.days + 1) { return .within }
      return most <= 24 * amount * unit.days ? .laxer : .notComparable
    case (.days, .workingDays), (.weeks, .workingDays):
      return amount * unit.days <= most ? .within : .notComparable
    case (.days, .months), (.weeks, .months):
      // A month has 28 to 31 days.
      if amount * unit.days <= 28 * most { return .within }
      return amount * unit.days > 31 * most ? .laxer : .notComparable
    case (.months, .days), (.months, .weeks):
      if 31 * amount <= most * limitUnit.days { return .within }
      return 28 * amount > most * limitUnit.days ? .laxer : .notComparable
    case (.hours, .months):
      if amount <= 24 * 28 * most { return .within }
      return amount >= 24 * (31 * most + 1) ? .laxer : .notComparable
    case (.months, .hours):
      if most >= 24 * (31 * amount + 1) { return .within }
      return most <= 24 * 28 * amount ? .laxer : .notComparable
    case (.workingDays, _), (.months, .workingDays):
      return .notComparable
    }
  }
}

extension TermUnit {
  /// Length in days, for units of whole days.
  fileprivate var days: Int { self == .weeks ? 7 : 1 }
}
