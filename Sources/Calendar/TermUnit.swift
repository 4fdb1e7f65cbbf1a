/// The unit of a term.
public enum TermUnit: CaseIterable, Hashable, Sendable {
  case hours
  case days
  case workingDays
  case weeks
  case months

  /// The unit with this Dutch name, in the singular or the plural; nil for any other word, also in capitals.
  public init?(dutch word: String) {
    guard let unit = Self.allCases.first(where: { word == $0.dutchSingular || word == $0.dutchPlural }) else {
      return nil
    }
    self = unit
  }

  /// The Dutch name for one of these.
  public var dutchSingular: String {
    switch self {
    case .hours: "uur"
    case .days: "dag"
    case .workingDays: "werkdag"
    case .weeks: "week"
    case .months: "maand"
    }
  }

  /// The Dutch name for more than one of these, as the agreement language writes it.
  public var dutchPlural: String {
    switch self {
    case .hours: "uren"
    case .days: "dagen"
    case .workingDays: "werkdagen"
    case .weeks: "weken"
    case .months: "maanden"
    }
  }
}
