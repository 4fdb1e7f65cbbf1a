internal import Diagnostics
internal import StrictYAML

/// Where a block is written, and where it ends in the file.
struct Block {
  /// Column of its entries as written.
  let indent: Int
  /// In the file: the start of what follows it.
  let limit: SourcePosition
  /// In the file: column of the mapping around it; -1: none.
  let outerColumn: Int
}

extension Node {
  /// In the file: up to here comments come above it when it is written on one line.
  var contentStart: SourcePosition { isEmptyContainer ? span.end : span.start }
}

extension BlockWriter {
  /// A key with its colon.
  func keyText(_ key: Node.Scalar) -> String { source.oneLine(key, keepsQuotes: key.isInFlow) + ":" }

  /// The column at which the value of a key begins when it stands on the same line.
  func valueColumn(_ key: Node.Scalar, indent: Int) -> Int { indent + keyText(key).unicodeScalars.count + 1 }

  /// In the file: up to here comments come above the line that an entry begins.
  func contentStart(_ entry: Node.Entry, indent: Int) -> SourcePosition {
    isNested(entry.value, at: valueColumn(entry.key, indent: indent))
      ? entry.key.span.start : max(entry.key.span.start, entry.value.contentStart)
  }

  /// In the file: up to here comments come above the line that a member of a list begins.
  /// - Parameter indent: column of the member, after its dash.
  func contentStart(_ item: Node, indent: Int) -> SourcePosition {
    guard isNested(item, at: indent) else { return item.contentStart }
    switch item {
    case .scalar: return item.contentStart
    case .sequence(let sequence):
      return sequence.items.first.map { contentStart($0, indent: indent + Page.step) } ?? item.contentStart
    case .mapping(let mapping):
      return mapping.entries.first.map { contentStart($0, indent: indent) } ?? item.contentStart
    }
  }

  /// Writes the comments up to a place as lines of their own.
  mutating func putComments(before place: SourcePosition, indent: Int) {
    while let next = comments.next, next.start < place { page.put(comments.take(), indent: indent, in: source) }
  }

  /// Writes the comment behind a key of which the value gets lines of its own.
  mutating func putLineComment(behind key: Node.Scalar, _ value: Node, _ limit: SourcePosition) {
    guard let next = comments.next, next.start.line == key.span.end.line,
      next.start < value.firstChild ?? value.span.end
    else {
      if let comment = comments.takeOne(after: value, before: limit) { page.add(comment, isAligned: false) }
      return
    }
    page.add(comments.take(), isAligned: !value.isFlow)
  }

  /// In the file: from which column a comment after the last entry of a block belongs to it.
  func blockColumn(of node: Node, _ block: Block) -> Int {
    guard case .sequence(let sequence) = node, let first = sequence.items.first else { return node.span.start.column }
    let dash = start(ofItem: first, isFlow: false).column
    // A list may stand as far out as the mapping around it; a comment there belongs to the mapping.
    return dash == block.outerColumn ? dash + 1 : dash
  }

  /// In the file: the dash of a member of a list, or in `[...]` the member itself.
  func start(ofItem item: Node, isFlow: Bool) -> SourcePosition {
    if isFlow { return item.span.start }
    var place = item.span.start
    if case .sequence(let inner) = item, !item.isFlow, let first = inner.items.first {
      place = start(ofItem: first, isFlow: false)
    }
    // Between a dash and its member stand only blanks, line breaks and comments.
    for number in (0...place.line).reversed() {
      let end = number == place.line ? place.column : comments.column(onLine: number)
      let part = source.part(of: number, from: 0, to: end).withoutTrailingBlanks
      if !part.isEmpty { return SourcePosition(line: number, column: part.last == "-" ? part.count - 1 : part.count) }
    }
    return place
  }
}
