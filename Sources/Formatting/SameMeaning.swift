internal import StrictYAML

/// Whether two trees say the same: the same keys, texts and members in the same order, however they are written.
enum SameMeaning {
  /// Whether they do.
  static func holds(_ one: Node, _ other: Node) -> Bool {
    switch (one, other) {
    case (.scalar(let first), .scalar(let second)): same(first, second)
    case (.sequence(let first), .sequence(let second)):
      first.items.count == second.items.count && zip(first.items, second.items).allSatisfy { holds($0, $1) }
    case (.mapping(let first), .mapping(let second)):
      first.entries.count == second.entries.count
        && zip(first.entries, second.entries).allSatisfy { same($0.key, $1.key) && holds($0.value, $1.value) }
    default: false
    }
  }

  /// By their scalars: Swift takes two ways of writing `é` for the same.
  private static func same(_ one: Node.Scalar, _ other: Node.Scalar) -> Bool {
    one.isMissing == other.isMissing && one.text.unicodeScalars.elementsEqual(other.text.unicodeScalars)
  }
}
