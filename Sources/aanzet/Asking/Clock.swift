import Calendar
import Glibc

/// The day of today.
enum Clock {
  /// Today in the time zone of the machine; nil when its clock is not between 1900 and 2199.
  static var today: Day? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
