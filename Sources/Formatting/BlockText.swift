internal import Diagnostics
internal import StrictYAML

/// A text after `|` or `>`, to be written with another indent. What it says stays as it is, blanks included.
struct BlockText {
  /// The sign with what follows it: `|`, `>-`, `|2+`.
  let header: String
  /// The lines without their indent; an empty one gets none.
  let body: [String]
  /// Whether empty lines after it would become part of it.
  let keepsBlankLines: Bool

  /// Columns by which the lines stand in from what the text belongs to.
  static let indent = 2

  /// - Parameters:
  ///   - scalar: stands after `|` or `>`.
  ///   - source: the file.
  init(_ scalar: Node.Scalar, in source: SourceText) {
    let start = scalar.span.start
    let signs = source.part(of: start.line, from: start.column).prefix { "|>+-0123456789".unicodeScalars.contains($0) }
    let text = Array(scalar.text.unicodeScalars)
    let breaks = text.reversed().prefix { $0 == "\n" }.count
    let isFolded = signs.first == ">"
    let isKept = signs.contains("+")
    // Without a break at the end of the file the text has none either.
    let ending = !text.isEmpty && breaks == 0 ? "-" : signs.contains("-") ? "-" : isKept ? "+" : ""
    // Its own blanks at the start would be taken for indent.
    let isIndented = text.first { $0 != "\n" }?.isBlank == true
    header = (isFolded ? ">" : "|") + (isIndented ? "\(Self.indent)" : "") + ending
    body = isFolded ? Self.folded(scalar, text, isKept ? breaks : 0, in: source) : Self.literal(text)
    keepsBlankLines = ending == "+"
  }

  private static func literal(_ text: [Unicode.Scalar]) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.string }
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// As in the file: where its lines break does not follow from the text.
  /// - Parameter breaks: how many line breaks at the end belong to the text, where all of them do.
  private static func folded(
    _ scalar: Node.Scalar, _ text: [Unicode.Scalar], _ breaks: Int, in source: SourceText
  ) -> [String] {
    var lines = (scalar.span.start.line..<scalar.span.end.line).map { source.line($0 + 1) }
    // Lines with more blanks than the indent belong to the text, and its place does not hold those at its end.
    var next = scalar.span.end.line + 1
    while next < source.lines.count, source.line(next).allSatisfy({ $0.isBlank }) {
      lines.append(source.line(next))
      next += 1
    }
    guard let first = lines.first(where: { line in !line.allSatisfy { $0.isBlank } }) else {
      return Array(repeating: "", count: breaks)
    }
    let own = text.drop { $0 == "\n" }.prefix { $0 == " " }.count
    let margin = first.prefix { $0 == " " }.count - own
    var body = lines.map { line in line.dropFirst(min(margin, line.prefix { $0 == " " }.count)).string }
    while body.last == "" { body.removeLast() }
    return body + Array(repeating: "", count: max(0, breaks - 1))
  }
}
