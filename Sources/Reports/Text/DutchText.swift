/// Small things that Dutch text needs in more than one report.
enum DutchText {
  /// `a`, `a en b`, `a, b en c`.
  static func list(_ items: [String], _ conjunction: String = "en") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// At most 8 of what is allowed, then how many more there are.
  static func choices(_ items: [String], most: Int = 8) -> String {
    guard items.count > most else { return list(items, "of") }
    return "\(items.prefix(most).joined(separator: ", ")) en nog \(items.count - most)"
  }

  /// A number with its noun.
  static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    "\(thousands(String(number))) \(number == 1 ? singular : plural)"
  }

  /// Decimal digits in groups of three: `41.472`.
  static func thousands(_ digits: String) -> String {
    let isNegative = digits.hasPrefix("-")
    var grouped = ""
    let plain = Array(isNegative ? digits.dropFirst() : digits[...])
    for (position, digit) in plain.enumerated() {
      if position > 0, (plain.count - position) % 3 == 0 { grouped += "." }
      grouped.append(digit)
    }
    return isNegative ? "-" + grouped : grouped
  }

  /// With a capital, as at the start of a line.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// With a small letter, as within a sentence; a word that starts with two capitals is an abbreviation and stays.
  static func uncapitalized(_ text: String) -> String {
    let second = text.dropFirst().first
    if let second, second.isUppercase { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// An id as words: `hulp-actief` is `hulp actief`. A number keeps its minus.
  static func words(_ id: String) -> String {
    guard Int(id) == nil else { return id }
    return String(id.map { $0 == "-" ? " " : $0 })
  }

  /// Ends with a full stop, unless it has an end already.
  static func sentence(_ text: String) -> String {
    guard let last = text.last else { return "" }
    return ".?!:".contains(last) ? text : text + "."
  }

  /// Without `de ` or `het ` at its start.
  static func withoutArticle(_ text: String) -> String {
    for article in ["de ", "het "] where text.lowercased().hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }
}
