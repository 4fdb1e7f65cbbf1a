import StrictYAML

/// A value as an editor's YAML reader sees it: by the core schema of YAML 1.2, where `112` is a number.
indirect enum EditorValue: Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([EditorValue])
  case object([String: EditorValue])

  /// The value of a node.
  init(_ node: Node) {
    switch node {
    case .scalar(let scalar): self = scalar.isPlain ? Self.plain(scalar.text) : .text(scalar.text)
    case .sequence(let sequence): self = .list(sequence.items.map(EditorValue.init))
    case .mapping(let mapping):
      self = .object(
        Dictionary(
          mapping.entries.map { ($0.key.text, EditorValue($0.value)) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func plain(_ text: String) -> EditorValue {
    if ["", "~", "null", "Null", "NULL"].contains(text) { return .null }
    if ["true", "True", "TRUE"].contains(text) { return .bool(true) }
    if ["false", "False", "FALSE"].contains(text) { return .bool(false) }
    guard text.first.map({ "+-.0123456789".contains($0) }) ?? false else { return .text(text) }
    let isNumber = text.wholeMatch(of: #/[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/#) != nil
    if isNumber, let number = Double(text) { return .number(number) }
    return .text(text)
  }
}
