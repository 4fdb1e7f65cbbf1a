internal import Diagnostics
internal import StrictYAML

extension Node {
  /// The place of the first text or list in it; nil when there is none.
  var firstChild: SourcePosition? {
    switch self {
    case .scalar: nil
    case .sequence(let sequence): sequence.items.first?.span.start
    case .mapping(let mapping): mapping.entries.first?.key.span.start
    }
  }

  /// Whether it is a list or mapping between brackets, or without them in one: `[a: b]`.
  var isFlow: Bool {
    switch self {
    case .scalar: false
    case .sequence(let sequence): sequence.items.first?.span.start != sequence.span.start
    case .mapping(let mapping):
      mapping.entries.first.map { $0.key.isInFlow || $0.key.span.start != mapping.span.start } ?? true
    }
  }

  /// Whether it is a list or mapping with nothing in it.
  var isEmptyContainer: Bool { if case .scalar = self { false } else { firstChild == nil } }
}

extension SourceText {
  /// Whether a list or mapping between brackets fits in some columns. Looks no further than these, so that brackets within
  /// brackets cost no more than they are long.
  func fits(_ node: Node, in columns: Int) -> Bool {
    var left = columns
    return take(node, from: &left)
  }

  /// Takes the columns of a node away; false: there are not enough.
  private func take(_ node: Node, from left: inout Int) -> Bool {
    switch node {
    case .scalar: left -= flow(node).unicodeScalars.count
    case .sequence(let sequence):
      left -= 2 + 2 * max(0, sequence.items.count - 1)
      for item in sequence.items where left >= 0 { _ = take(item, from: &left) }
    case .mapping(let mapping):
      left -= 2 + 2 * max(0, mapping.entries.count - 1)
      for entry in mapping.entries where left >= 0 {
        left -= oneLine(entry.key, keepsQuotes: true).unicodeScalars.count
        if case .scalar(let value) = entry.value, value.isMissing { continue }
        left -= 2
        _ = take(entry.value, from: &left)
      }
    }
    return left >= 0
  }

  /// A list or mapping between brackets on one line.
  func flow(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.isMissing ? "" : oneLine(scalar, keepsQuotes: true)
    case .sequence(let sequence): "[\(sequence.items.map { flow($0) }.joined(separator: ", "))]"
    case .mapping(let mapping):
      "{\(mapping.entries.map { flow($0) }.joined(separator: ", "))}"
    }
  }

  private func flow(_ entry: Node.Entry) -> String {
    let key = oneLine(entry.key, keepsQuotes: true)
    if case .scalar(let value) = entry.value, value.isMissing { return key }
    return "\(key): \(flow(entry.value))"
  }
}
