internal import Calendar

extension Slug {
  /// The texts that `isValid` accepts, as a regular expression without anchors.
  static let pattern = "[a-z0-9]+(-[a-z0-9]+)*"
}

extension ValueDescription {
  /// The texts that a single value can be, as a regular expression of JSON Schema; nil where it is no text, or one of a
  /// list of words. Exactly what the decoder accepts; a test compares the two.
  public var pattern: String? {
    switch self {
    case .text, .name: #"\S"#
    case .newName: "^\(Slug.pattern)$"
    case .rungChoice: "^ *\(Slug.pattern) *(\\| *\(Slug.pattern) *)*$"
    case .municipalityCode: "^GM[0-9]{4}$"
    case .day: Self.dayPattern
    case .number: "^(0|-?[1-9][0-9]{0,8})$"
    case .term: Self.termPattern
    default: nil
    }
  }

  /// Every day from 1900 to 2199: of each month as many days as it has, and 29 February in leap years.
  private static let dayPattern: String = {
    let ordinary =
      "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])"
    let leapYear = "((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)"
    return "^((19|20|21)[0-9]{2}-(\(ordinary))|\(leapYear)-02-29)$"
  }()

  private static let termPattern: String = {
    let units = TermUnit.allCases.flatMap { [$0.dutchSingular, $0.dutchPlural] }.joined(separator: "|")
    let space = #"[ \t\n\r]"#
    return
      "^\(space)*(direct|[1-9][0-9]{0,3}\(space)+(\(units))(\(space)+na\(space)+\(Slug.pattern))?)\(space)*$"
  }()
}
