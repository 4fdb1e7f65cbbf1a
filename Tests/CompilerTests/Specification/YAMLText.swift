/// A small tree that is written as YAML, so that the projects made by chance are read as files are.
indirect enum YAMLText {
  case text(String)
  case list([YAMLText])
  case map([(String, YAMLText)])

  /// A list of words.
  static func words(_ words: [String]) -> YAMLText { .list(words.map { .text($0) }) }

  /// The whole document.
  var document: String { block(indent: 0) }

  private var isEmpty: Bool {
    switch self {
    case .text: false
    case .list(let items): items.isEmpty
    case .map(let pairs): pairs.isEmpty
    }
  }

  /// Small trees in one line: `[a, b]`, `{k: v}`; nil for larger ones.
  private var flow: String? {
    switch self {
    case .text(let text):
      return text
    case .list(let items):
      let parts = items.compactMap(\.flow)
      guard parts.count == items.count, items.count <= 3, parts.joined().count < 60 else { return nil }
      return "[\(parts.joined(separator: ", "))]"
    case .map(let pairs):
      let parts = pairs.compactMap { pair in pair.1.flow.map { "\(pair.0): \($0)" } }
      guard parts.count == pairs.count, pairs.count <= 2, parts.joined().count < 60 else { return nil }
      return "{\(parts.joined(separator: ", "))}"
    }
  }

  private func block(indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    switch self {
    case .text(let text):
      return margin + text + "\n"
    case .list(let items):
      return items.map { item in
        if let flow = item.flow { return "\(margin)- \(flow)\n" }
        // The first line of the item stands after its dash.
        return "\(margin)- \(item.block(indent: indent + 2).dropFirst(indent + 2))"
      }.joined()
    case .map(let pairs):
      return pairs.map { key, value in
        if let flow = value.flow { return "\(margin)\(key): \(flow)\n" }
        return "\(margin)\(key):\n\(value.block(indent: indent + 2))"
      }.joined()
    }
  }
}
