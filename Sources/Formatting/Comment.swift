internal import Diagnostics
internal import StrictYAML

/// A comment, from its `#` to the end of its line.
struct Comment {
  /// With `#`, without blanks at its end.
  let text: String
  /// The place of `#`.
  let start: SourcePosition

  /// All comments of a file, in order.
  /// - Parameters:
  ///   - source: the file.
  ///   - root: its tree; whatever stands outside the texts in it is signs, blanks and comments.
  static func all(in source: SourceText, around root: Node) -> [Comment] {
    var search = CommentSearch(source: source)
    search.visit(root)
    search.passGap(to: SourcePosition(line: source.lines.count, column: 0))
    return search.comments
  }
}

/// A walk through the texts of a tree, and through what is between them.
private struct CommentSearch {
  let source: SourceText
  var comments: [Comment] = []
  private var place = SourcePosition(line: 0, column: 0)

  init(source: SourceText) { self.source = source }

  mutating func visit(_ node: Node) {
    switch node {
    case .scalar(let scalar): pass(scalar)
    case .sequence(let sequence): for item in sequence.items { visit(item) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        pass(entry.key)
        visit(entry.value)
      }
    }
  }

  private mutating func pass(_ scalar: Node.Scalar) {
    guard !scalar.isMissing else { return }
    let span = scalar.span
    passGap(to: span.start)
    // Behind `|` or `>` a comment can stand, on a line that belongs to the text.
    if source.isBlockText(scalar), span.end.line > span.start.line {
      place = span.start
      passGap(to: SourcePosition(line: span.start.line + 1, column: 0))
    }
    place = span.end
  }

  mutating func passGap(to end: SourcePosition) {
    guard place < end else { return }
    for number in place.line...end.line {
      let part = source.part(
        of: number, from: number == place.line ? place.column : 0, to: number == end.line ? end.column : nil)
      guard let column = part.firstIndex(of: "#") else { continue }
      comments.append(
        Comment(
          text: source.part(of: number, from: column).withoutTrailingBlanks.string,
          start: SourcePosition(line: number, column: column)))
    }
    place = end
  }
}
