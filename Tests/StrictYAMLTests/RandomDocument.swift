/// A random text within the subset, together with what it says.
struct RandomDocument {
  private var random: SeededGenerator
  /// Line by line.
  private(set) var source = ""
  /// What it says, in the form of `outline`.
  private(set) var outline = ""

  private static let words = [
    "wie", "veilig-thuis", "één", "漢字", "😀", "a b", "0612345678", "no", "010", "2020-07-15", "~x", "it's", "5%", "a:b",
    "x#y", "e\u{301}", "par. 2.3", "ja, of nee", "[geen lijst", "-1", "?x", "a \"b\"",
  ]

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    if random.once(in: 3) { source += "# kop é\n" }
    if random.once(in: 4) { source += "---\n" }
    outline = block(indent: 0, depth: 0)
    if random.once(in: 3) { source = source.replacing("\n", with: "\r\n") }
  }

  private mutating func gap() {
    if random.once(in: 8) { source += "\n" }
    if random.once(in: 8) { source += "# opmerking é: [\n" }
  }

  /// A block mapping or list, at the start of a line.
  private mutating func block(indent: Int, depth: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let count = Int.random(in: 1...5, using: &random)
    let isMapping = depth == 0 || random.once(in: 2)
    var parts: [String] = []
    for number in 0..<count {
      gap()
      source += margin
      if isMapping {
        let key = random.once(in: 3) ? "é \(number)" : "k\(number)"
        source += random.once(in: 4) ? "\"\(key)\":" : "\(key):"
        parts.append("\(key): \(value(indent: indent, depth: depth))")
      } else {
        source += "-"
        parts.append(value(indent: indent, depth: depth))
      }
    }
    return isMapping ? "{\(parts.joined(separator: ", "))}" : "[\(parts.joined(separator: ", "))]"
  }

  /// What stands behind `key:` or `-`, up to the end of its line.
  private mutating func value(indent: Int, depth: Int) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      source += "\n"
      return "~"
    case 1...2 where depth < 5:
      source += "\n"
      return block(indent: indent + 2 + (random.once(in: 2) ? 0 : 2), depth: depth + 1)
    case 3:
      source += random.once(in: 2) ? " |\n" : " |2-\n"
      let isKept = source.hasSuffix("|\n")
      let margin = String(repeating: " ", count: indent + 2)
      source += "\(margin)één # twee\n\n\(margin)  drie: [\n"
      if random.once(in: 2) { source += "\n" }
      return "één # twee\n\n  drie: [" + (isKept ? "\n" : "")
    case 4, 5:
      source += " "
      let outline = flow(depth: depth + 1, indent: indent)
      source += random.once(in: 3) ? "  # é\n" : "\n"
      return outline
    default:
      source += random.once(in: 5) ? "   " : " "
      let outline = scalar(isInFlow: false)
      source += random.once(in: 5) ? " \t# é\n" : "\n"
      return outline
    }
  }

  private mutating func flow(depth: Int, indent: Int) -> String {
    guard depth < 6, !random.once(in: 3) else { return scalar(isInFlow: true) }
    let isMapping = random.once(in: 2)
    source += isMapping ? "{" : "["
    var parts: [String] = []
    for number in 0..<Int.random(in: 0...4, using: &random) {
      if number > 0 { source += random.once(in: 5) ? " ,\n" + String(repeating: " ", count: indent + 3) : ", " }
      if isMapping { source += "ü\(number): " }
      let part = flow(depth: depth + 1, indent: indent)
      parts.append(isMapping ? "ü\(number): \(part)" : part)
    }
    source += isMapping ? "}" : "]"
    return isMapping ? "{\(parts.joined(separator: ", "))}" : "[\(parts.joined(separator: ", "))]"
  }

  /// A text in a way of writing that can hold it.
  private mutating func scalar(isInFlow: Bool) -> String {
    let text = random.pick(Self.words)
    let isPlainSafe = !text.hasPrefix("[") && !(isInFlow && text.contains { ",?:".contains($0) })
    switch Int.random(in: 0..<3, using: &random) {
    case 0 where isPlainSafe: source += text
    case 1: source += "'" + text.replacing("'", with: "''") + "'"
    default: source += "\"" + text.replacing("\"", with: "\\\"").replacing("é", with: "\\u00e9") + "\""
    }
    return text
  }
}
