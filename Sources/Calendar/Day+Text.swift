extension Day {
  /// The day written as exactly `YYYY-MM-DD` in ASCII digits; nil for any other text, for a day that does not
  /// exist and for a year outside 1900...2199.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = Self.number(of: bytes[0..<4]),
      let month = Self.number(of: bytes[5..<7]),
      let day = Self.number(of: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `YYYY-MM-DD`, as ``init(iso:)`` reads it.
  public var iso: String {
    let date = civilDate
    return "\(date.year)-\(Self.twoDigits(date.month))-\(Self.twoDigits(date.day))"
  }

  /// The day in Dutch: `24 november 2026`.
  public var dutch: String {
    let date = civilDate
    return "\(date.day) \(Self.dutchName(ofMonth: date.month)) \(date.year)"
  }

  /// The day in Dutch after the abbreviated weekday: `wo 25 november 2026`.
  public var shortDutch: String { "\(weekday.dutchAbbreviation) \(dutch)" }

  /// - Parameter digits: at most four bytes, so that the number cannot overflow.
  private static func number(of digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func dutchName(ofMonth month: Int) -> String {
    switch month {
    case 1: "januari"
    case 2: "februari"
    case 3: "maart"
    case 4: "april"
    case 5: "mei"
    case 6: "juni"
    case 7: "juli"
    case 8: "augustus"
    case 9: "september"
    case 10: "oktober"
    case 11: "november"
    default: "december"
    }
  }
}
