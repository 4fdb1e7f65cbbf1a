internal import Diagnostics
internal import StrictYAML

/// The comments that are still to be written, in order.
struct CommentQueue {
  private let all: [Comment]
  private let columns: [Int: Int]
  private var index = 0

  /// - Parameter comments: by place.
  init(_ comments: [Comment]) {
    all = comments
    columns = Dictionary(comments.map { ($0.start.line, $0.start.column) }) { first, _ in first }
  }

  /// The first of them; nil: all are written.
  var next: Comment? { index < all.count ? all[index] : nil }

  /// Where the comment on a line begins; nil: it has none.
  func column(onLine number: Int) -> Int? { columns[number] }

  /// Takes the first. INVARIANT: `next` was looked at.
  mutating func take() -> Comment {
    defer { index += 1 }
    return all[index]
  }

  /// Takes the first where it stands on this line, and before a place.
  mutating func takeOne(onLine number: Int, before limit: SourcePosition) -> Comment? {
    guard let next, next.start.line == number, next.start < limit else { return nil }
    return take()
  }

  /// Takes the first where it stands right behind the bracket that ends a node.
  mutating func takeOne(after node: Node, before limit: SourcePosition) -> Comment? {
    guard node.isFlow, let next, next.start >= node.span.end else { return nil }
    return takeOne(onLine: node.span.end.line, before: limit)
  }

  /// Whether one stands within a node.
  func hasOne(in span: SourceSpan) -> Bool {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].start < span.start { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low].start < span.end
  }
}
