internal import Diagnostics
internal import StrictYAML

/// Takes a file apart into what can be compared with another version of it.
///
/// Blocks are followed down to their single values. In a rule or rung every key keeps its value whole: a condition means
/// something only together.
enum WrittenParts {
  /// What names a member of a list; rules and rungs first.
  private static let namingKeys = ["regel", "trede", "naam", "criterium"]
  /// Where the order of what stands below means something: rungs, and values that rise.
  private static let orderedKeys = ["treden", "waarden"]
  /// Under this key the order is a part of its own.
  private static let orderKey = "volgorde"

  /// The parts of a file, in order.
  static func parts(of root: Node) -> [WrittenFile.Part] {
    var parts: [WrittenFile.Part] = []
    add(root, under: [], to: &parts)
    return parts
  }

  private static func add(_ node: Node, under keys: [String], to parts: inout [WrittenFile.Part]) {
    switch node {
    case .mapping(let mapping) where !mapping.entries.isEmpty:
      for entry in mapping.entries { add(entry.value, under: keys + [entry.key.text], to: &parts) }
      addOrder(mapping.entries.map { $0.key.text }, under: keys, at: mapping.span.start.line, to: &parts)
    case .sequence(let sequence) where !names(of: sequence.items).isEmpty:
      for (name, item) in zip(names(of: sequence.items), sequence.items) {
        addMember(item, under: keys + [name], to: &parts)
      }
      addOrder(names(of: sequence.items), under: keys, at: sequence.span.start.line, to: &parts)
    default:
      parts.append(WrittenFile.Part(keys: keys, text: node.onOneLine, line: node.span.start.line))
    }
  }

  private static func addOrder(
    _ names: [String], under keys: [String], at line: Int, to parts: inout [WrittenFile.Part]
  ) {
    guard let last = keys.last, orderedKeys.contains(last) else { return }
    parts.append(WrittenFile.Part(keys: keys + [orderKey], text: names.joined(separator: ", "), line: line))
  }

  private static func addMember(_ node: Node, under keys: [String], to parts: inout [WrittenFile.Part]) {
    guard case .mapping(let mapping) = node, mapping["regel"] != nil || mapping["trede"] != nil else {
      return add(node, under: keys, to: &parts)
    }
    for entry in mapping.entries {
      parts.append(
        WrittenFile.Part(
          keys: keys + [entry.key.text], text: entry.value.onOneLine, line: entry.key.span.start.line))
    }
  }

  /// The names of the members of a list; none where not every member has one of its own.
  private static func names(of items: [Node]) -> [String] {
    let names = items.compactMap { item -> String? in
      guard case .mapping(let mapping) = item else { return nil }
      for key in namingKeys { if case .scalar(let name)? = mapping[key] { return name.text } }
      return nil
    }
    return names.count == items.count && Set(names).count == names.count ? names : []
  }
}

extension Node {
  /// The value on one line: blocks in braces by key, lists in brackets. A text alone stands as it is.
  var onOneLine: String {
    switch self {
    // Line breaks at the end of a text say nothing.
    case .scalar(let scalar): String(scalar.text.reversed().drop { $0.isNewline }.reversed())
    case .sequence(let sequence): "[\(sequence.items.map { $0.quotedOnOneLine }.joined(separator: ", "))]"
    case .mapping(let mapping):
      "{"
        + mapping.entries.sorted { $0.key.text < $1.key.text }
        .map { "\($0.key.text): \($0.value.quotedOnOneLine)" }.joined(separator: ", ") + "}"
    }
  }

  /// The same, with quotes around a text in which a sign could be read as one between texts.
  private var quotedOnOneLine: String {
    guard case .scalar(let scalar) = self else { return onOneLine }
    let isClear = scalar.text.utf8.allSatisfy { !Self.signs.contains($0) } && !scalar.text.isEmpty
    return isClear ? scalar.text : "\"\(scalar.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  private static var signs: [UInt8] { Array(",:{}[]\"\\\n".utf8) }
}
