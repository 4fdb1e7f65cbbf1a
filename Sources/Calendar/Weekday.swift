/// A day of the week; the raw value is the number of ISO 8601, Monday 1 to Sunday 7.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The usual Dutch abbreviation, two letters without a full stop.
  var dutchAbbreviation: String {
    switch self {
    case .monday: "ma"
    case .tuesday: "di"
    case .wednesday: "wo"
    case .thursday: "do"
    case .friday: "vr"
    case .saturday: "za"
    case .sunday: "zo"
    }
  }
}
