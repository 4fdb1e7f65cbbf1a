/// A random text within the subset, written as untidily as it may be, with comments wherever one can stand.
struct MessyDocument {
  private var random: SeededGenerator
  private var number = 0
  /// The text.
  private(set) var source = ""
  /// Its comments, in order.
  private(set) var comments: [String] = []

  private static let plain = [
    "wie", "veilig-thuis", "één", "漢字", "a b", "0612345678", "no", "010", "2020-07-15", "~x", "it's", "5%", "a:b",
    "x#y",
    "e\u{301}", "par. 2.3", "-1", "a \"b\"",
  ]
  private static let quoted = [
    "wie", "ja, of nee", "[geen lijst", "a: b", "# geen opmerking", "yes", "0800-2000", "it's", "a \\ b", "", " x ",
    "x:",
    "'s-Gravenhage", "een \"woord\"",
  ]

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    if random.once(in: 8) { source += "\u{FEFF}" }
    gap(0)
    if random.once(in: 6) {
      source += "---"
      endLine()
    }
    block(indent: random.once(in: 6) ? 2 : 0, depth: 0, mayBeList: true)
    gap(0)
    if random.once(in: 8) { while source.last == "\n" { source.removeLast() } }
    if random.once(in: 4) { source = source.replacing("\n", with: "\r\n") }
  }

  private mutating func comment() {
    number += 1
    let text = random.pick(["# nr \(number)", "#nr \(number): [", "#   \"nr \(number)", "# é \(number) # nog"])
    comments.append(text)
    source += text + random.pick(["", "", "  ", "\t"])
  }

  /// Empty lines and comments on lines of their own.
  private mutating func gap(_ indent: Int) {
    while random.once(in: 4) { source += random.pick(["\n", "\n", "   \n"]) }
    while random.once(in: 4) {
      source += String(repeating: " ", count: random.pick([indent, indent, 0, indent + 1, 7]))
      comment()
      source += "\n"
      if random.once(in: 3) { source += "\n" }
    }
  }

  /// The end of a line, perhaps with a comment.
  private mutating func endLine() {
    if random.once(in: 4) {
      source += random.pick([" ", "   ", "\t", "           "])
      comment()
    } else if random.once(in: 5) {
      source += "  "
    }
    source += "\n"
  }

  /// A block mapping or list; the current line, if any, is complete.
  private mutating func block(indent: Int, depth: Int, mayBeList: Bool) {
    let isMapping = !mayBeList || random.once(in: 2)
    for entry in 0..<Int.random(in: 1...4, using: &random) {
      gap(indent)
      source += String(repeating: " ", count: indent)
      line(entry, isMapping: isMapping, indent: indent, depth: depth)
    }
  }

  /// An entry; its indent is written.
  private mutating func line(_ entry: Int, isMapping: Bool, indent: Int, depth: Int) {
    if isMapping {
      source += random.pick(["k\(entry)", "\"k\(entry)\"", "'é \(entry)'", "a:\(entry)"])
      source += random.once(in: 12) ? " :" : ":"
    } else {
      source += "-"
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0: endLine()
    case 1...3 where depth < 5:
      endLine()
      let isFlat = isMapping && random.once(in: 4)
      if isFlat {
        flatList(indent: indent, depth: depth)
      } else {
        block(indent: indent + Int.random(in: 1...4, using: &random), depth: depth + 1, mayBeList: true)
      }
    case 4...5 where !isMapping && depth < 5:
      let space = Int.random(in: 1...3, using: &random)
      source += String(repeating: " ", count: space)
      let isInner = random.once(in: 2)
      let column = indent + 1 + space
      for inner in 0..<Int.random(in: 1...3, using: &random) {
        if inner > 0 {
          gap(column)
          source += String(repeating: " ", count: column)
        }
        line(inner, isMapping: isInner, indent: column, depth: depth + 1)
      }
    case 6: blockText(indent: indent)
    case 7...8:
      source += random.once(in: 4) ? "   " : " "
      flow(depth: depth + 1, indent: indent, isOuter: true)
      endLine()
    case 9: longText(indent: indent)
    default:
      source += random.once(in: 4) ? "   " : " "
      scalar(isInFlow: false)
      endLine()
    }
  }

  /// A list that stands in no further than its key.
  private mutating func flatList(indent: Int, depth: Int) {
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      gap(indent)
      source += String(repeating: " ", count: indent) + "- "
      scalar(isInFlow: false)
      endLine()
    }
  }

  private mutating func blockText(indent: Int) {
    let digit = random.once(in: 4) ? "3" : ""
    source += " " + random.pick(["|", ">"]) + digit + random.pick(["", "-", "+"])
    endLine()
    let margin = String(repeating: " ", count: indent + (digit.isEmpty ? random.pick([1, 2, 5]) : 3))
    if random.once(in: 5) { source += "\n" }
    let first = digit.isEmpty ? "" : random.pick(["", "  "])
    source += "\(margin)\(first)één # twee\n"
    if random.once(in: 2) { source += "\n" }
    source += "\(margin)  drie: [\n\(margin)vier  \n"
    while random.once(in: 3) { source += "\n" }
  }

  private mutating func longText(indent: Int) {
    let margin = String(repeating: " ", count: indent + Int.random(in: 1...5, using: &random))
    switch Int.random(in: 0..<3, using: &random) {
    case 0: source += " een lange\n\(margin)tekst  \n\n\(margin)die doorgaat"
    case 1: source += " 'een lange\n\(margin)tekst # met ''iets''  \n\n\(margin)die doorgaat'"
    default: source += " \"een lange \\\n\(margin)tekst\n\(margin)met \\ \n\n\(margin)die doorgaat\""
    }
    endLine()
  }

  /// A break between two signs of a list between brackets, perhaps with comments.
  private mutating func flowGap(_ indent: Int) {
    guard random.once(in: 5) else { return }
    endLine()
    while random.once(in: 3) {
      source += String(repeating: " ", count: indent + 1)
      endLine()
    }
    source += String(repeating: " ", count: indent + 5)
  }

  private mutating func flow(depth: Int, indent: Int, isOuter: Bool = false) {
    guard depth < 7, isOuter || random.once(in: 3) else { return scalar(isInFlow: true) }
    let isMapping = random.once(in: 2)
    source += isMapping ? "{" : "["
    let count = Int.random(in: 0...(random.once(in: 6) ? 14 : 4), using: &random)
    for entry in 0..<count {
      flowGap(indent)
      if entry > 0 { source += random.pick([", ", ",", " , "]) }
      flowGap(indent)
      if isMapping {
        source += "ü\(entry): "
        if random.once(in: 8) { continue }
      } else if random.once(in: 12) {
        source += "paar: "
      }
      flow(depth: depth + 1, indent: indent)
    }
    flowGap(indent)
    source += isMapping ? "}" : "]"
  }

  private mutating func scalar(isInFlow: Bool) {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let text = random.pick(Self.plain)
      source += isInFlow && text.contains(":") ? "tekst" : text
    case 1: source += "'" + random.pick(Self.quoted).replacing("'", with: "''") + "'"
    default:
      source += "\"" + random.pick(Self.quoted).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
  }
}
