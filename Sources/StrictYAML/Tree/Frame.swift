internal import Diagnostics

/// A list or mapping that is being read.
struct Frame {
  /// What becomes of the entry whose value comes next.
  enum Awaits {
    /// A key, or in a list a member.
    case keyOrItem
    /// The value of this key.
    case value(of: Node.Scalar)
    /// The value of a key that stood before without one: the value of the entry with this index.
    case valueInstead(at: Int)
    /// The value of a refused key: read for its own findings, then left out.
    case valueToDrop
    /// The value of a merge key: not read at all, so that one mistake gives one finding.
    case valueToSkip
  }

  let isMapping: Bool
  /// Whether it stands in `{...}` or `[...]`, or is one.
  let isFlow: Bool
  /// Column of the keys of a block mapping, 0-based.
  let column: Int
  /// Its opening bracket; nil where it has none.
  let bracket: SourcePosition?
  var awaits = Awaits.keyOrItem
  /// Index of the entry that the key before stood in already; nil: it was new.
  var lastDouble: Int?
  private(set) var items: [Node] = []
  private(set) var entries: [Node.Entry] = []
  private var firstStart: SourcePosition?
  private var lastEnd: SourcePosition?
  /// Where each key stands in `entries`; only filled in large mappings.
  private var places: [String: Int] = [:]

  /// Up to this many keys, looking at each of them is faster than hashing.
  private static let smallSize = 8

  /// - Parameters: as the properties.
  init(isMapping: Bool, isFlow: Bool, column: Int, bracket: SourcePosition?) {
    self.isMapping = isMapping
    self.isFlow = isFlow
    self.column = column
    self.bracket = bracket
  }

  /// Whether a key comes next.
  var awaitsKey: Bool {
    if case .keyOrItem = awaits { isMapping } else { false }
  }

  /// Whether what comes next is not read.
  var awaitsValueToSkip: Bool {
    if case .valueToSkip = awaits { true } else { false }
  }

  /// The earlier key with the same text.
  /// - Returns: its index.
  func index(ofKeyLike text: String) -> Int? {
    entries.count <= Self.smallSize ? entries.firstIndex { $0.key.text == text } : places[text]
  }

  /// Notes that something stands here, kept or not.
  mutating func extend(_ start: SourcePosition, _ end: SourcePosition) {
    firstStart = firstStart ?? start
    lastEnd = end
  }

  /// Adds a member, or the value of the key before it.
  mutating func add(_ node: Node) {
    switch awaits {
    case .keyOrItem: items.append(node)
    case .valueToDrop, .valueToSkip: awaits = .keyOrItem
    case .valueInstead(let index):
      awaits = .keyOrItem
      entries[index] = Node.Entry(key: entries[index].key, value: node)
    case .value(let key):
      awaits = .keyOrItem
      entries.append(Node.Entry(key: key, value: node))
      if entries.count == Self.smallSize + 1 {
        for (place, entry) in entries.enumerated() { places[entry.key.text] = place }
      } else if entries.count > Self.smallSize {
        places[key.text] = entries.count - 1
      }
    }
  }

  /// The whole, once it ends.
  /// - Parameter end: just past its bracket; where it has none, its span ends with its last child.
  func node(in file: String, endingAt end: SourcePosition) -> Node {
    let start = bracket ?? firstStart ?? end
    let last = bracket == nil ? lastEnd ?? end : end
    let span = SourceSpan(file: file, start: start, end: last)
    return isMapping
      ? .mapping(Node.Mapping(entries: entries, span: span)) : .sequence(Node.Sequence(items: items, span: span))
  }
}
