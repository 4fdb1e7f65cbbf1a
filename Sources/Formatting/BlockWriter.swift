internal import Diagnostics
internal import StrictYAML

/// Writes a tree in the house style, with the comments where they belong.
///
/// A comment on a line of its own goes with what follows it; after the last entry of a block it stays in that block when
/// it stood in as far. A comment at the end of a line stays there, and where that line is no more, it comes above.
struct BlockWriter {
  let source: SourceText
  var comments: CommentQueue
  var page = Page()

  /// - Parameters:
  ///   - source: the file.
  ///   - comments: all of it, in order.
  init(_ source: SourceText, _ comments: [Comment]) {
    self.source = source
    self.comments = CommentQueue(comments)
  }

  /// The whole file.
  mutating func text(of root: Node) -> String {
    let end = SourcePosition(line: .max, column: 0)
    if isNested(root, at: 0) {
      nested(root, Block(indent: 0, limit: end, outerColumn: -1), isOpen: false)
    } else {
      putComments(before: root.contentStart, indent: 0)
      page.start(indent: 0, at: root.span.start, in: source)
      inline(root, indent: 0, limit: end)
    }
    putComments(before: end, indent: 0)
    return page.text
  }

  /// Whether a node gets lines of its own.
  /// - Parameter column: where it would begin on the line of its key.
  func isNested(_ node: Node, at column: Int) -> Bool {
    guard !node.isEmptyContainer else { return false }
    if case .scalar = node { return false }
    return !node.isFlow || comments.hasOne(in: node.span) || !source.fits(node, in: YAMLFormatter.lineWidth - column)
  }

  /// Writes a list or mapping as lines.
  /// - Parameter isOpen: whether the line of its first entry is begun already.
  mutating func nested(_ node: Node, _ block: Block, isOpen: Bool) {
    switch node {
    case .scalar: break
    case .sequence(let sequence): items(sequence, block, isOpen: isOpen)
    case .mapping(let mapping): entries(mapping, block, isOpen: isOpen)
    }
    let column = node.isFlow ? 0 : blockColumn(of: node, block)
    while let next = comments.next, next.start < block.limit,
      node.isFlow ? next.start < node.span.end : next.start.column >= column
    {
      page.put(comments.take(), indent: block.indent, in: source)
    }
  }

  private mutating func entries(_ mapping: Node.Mapping, _ block: Block, isOpen: Bool) {
    for (index, entry) in mapping.entries.enumerated() {
      let isLast = index + 1 == mapping.entries.count
      let limit = isLast ? block.limit : mapping.entries[index + 1].key.span.start
      if index > 0 || !isOpen {
        putComments(before: contentStart(entry, indent: block.indent), indent: block.indent)
        page.start(indent: block.indent, at: entry.key.span.start, in: source)
      }
      page.add(keyText(entry.key), from: entry.key.span)
      if isNested(entry.value, at: valueColumn(entry.key, indent: block.indent)) {
        putLineComment(behind: entry.key, entry.value, limit)
        page.endLine()
        nested(
          entry.value,
          Block(indent: block.indent + Page.step, limit: limit, outerColumn: mapping.span.start.column),
          isOpen: false)
      } else {
        inline(entry.value, indent: block.indent, limit: limit)
      }
    }
  }

  private mutating func items(_ sequence: Node.Sequence, _ block: Block, isOpen: Bool) {
    let isFlow = Node.sequence(sequence).isFlow
    for (index, item) in sequence.items.enumerated() {
      let isLast = index + 1 == sequence.items.count
      let limit =
        isLast ? block.limit : start(ofItem: sequence.items[index + 1], isFlow: isFlow)
      let isItemNested = isNested(item, at: block.indent + Page.step)
      let start = contentStart(item, indent: block.indent + Page.step)
      if index > 0 || !isOpen {
        putComments(before: start, indent: block.indent)
        if isItemNested, let comment = comments.takeOne(after: item, before: limit) {
          page.put(comment, indent: block.indent, in: source)
        }
        page.start(indent: block.indent, at: start, in: source)
      }
      page.add("-")
      if isItemNested {
        page.add(" ")
        nested(item, Block(indent: block.indent + Page.step, limit: limit, outerColumn: -1), isOpen: true)
      } else {
        inline(item, indent: block.indent, limit: limit)
      }
    }
  }

  /// Writes what stands on the line of its key or dash, and the comment behind it.
  private mutating func inline(_ node: Node, indent: Int, limit: SourcePosition) {
    var body: [String] = []
    var keepsBlankLines = false
    var margin = indent + Page.step
    switch node {
    case .scalar(let scalar) where scalar.isMissing: break
    case .scalar(let scalar) where source.isBlockText(scalar):
      let text = BlockText(scalar, in: source)
      page.addWord(text.header, from: scalar.span)
      (body, keepsBlankLines, margin) = (text.body, text.keepsBlankLines, indent + BlockText.indent)
      if let comment = comments.takeOne(onLine: scalar.span.start.line, before: limit) {
        page.add(comment, isAligned: true)
      }
    case .scalar(let scalar) where scalar.span.start.line < scalar.span.end.line && !scalar.isInFlow:
      let lines = source.severalLines(scalar)
      page.addWord(lines[0], from: scalar.span)
      page.endLine()
      for line in lines.dropFirst().dropLast() { page.put(line, indent: margin) }
      page.begin(lines[lines.count - 1], indent: margin)
    case .scalar(let scalar):
      let hasComment = comments.next.map { $0.start.line == scalar.span.end.line && $0.start < limit } ?? false
      page.addWord(source.oneLine(scalar, keepsQuotes: hasComment), from: scalar.span)
    case .sequence, .mapping: page.addWord(source.flow(node), from: node.span)
    }
    if body.isEmpty, !keepsBlankLines, let comment = comments.takeOne(onLine: node.span.end.line, before: limit) {
      page.add(comment, isAligned: source.isBlank(from: node.span.end, to: comment.start))
    }
    page.endLine()
    for line in body { page.put(line, indent: margin) }
    page.finish(node.span.end.line, keepsBlankLines: keepsBlankLines)
  }
}
