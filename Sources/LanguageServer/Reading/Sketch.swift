/// What stands where in a YAML text, also one that is still being written: its keys and values with the keys above them.
///
/// Lines and indentation decide, so that one unfinished line does not take the rest along. It finds no mistakes: that is
/// the work of the strict reader.
struct Sketch {
  /// A step on the way from the top of a file to a key or value.
  enum Part: Hashable {
    case key(String)
    /// Member of a list, 0-based.
    case item(Int)
  }

  /// What a word is.
  enum Role: Hashable {
    /// A key; its path ends with itself.
    case key
    /// The value at its path. `isAlone`: it may as well become the first key of a block there.
    case value(isAlone: Bool)
    /// A word without a colon where only keys stand; its path is that of the block.
    case halfKey
  }

  /// A key or value.
  struct Mark: Hashable {
    let role: Role
    let path: [Part]
    /// Without quotes.
    let text: String
    /// Its bytes, quotes included.
    let range: Range<Int>
    /// Whether it stands in `{...}` or `[...]`.
    let isInFlow: Bool

    /// The keys on its path, without places in lists.
    var keys: [String] { path.keys }
  }

  /// In the order of the text.
  let marks: [Mark]
  /// Its bytes.
  let bytes: [UInt8]

  /// - Parameter bytes: the text, in UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var reader = SketchReader(bytes)
    reader.read()
    marks = reader.marks
  }

  /// The key or value at an offset, or that ends there.
  func mark(at offset: Int) -> Mark? {
    marks.first { $0.range.contains(offset) } ?? marks.last { $0.range.upperBound == offset }
  }

  /// The keys that stand in a block.
  /// - Parameter path: of the block.
  func keys(in path: [Part]) -> [Mark] {
    marks.filter { $0.role == .key && $0.path.count == path.count + 1 && $0.path.starts(with: path) }
  }

  /// The value of a key of a block; nil where it is more than one word, or not there.
  func value(_ key: String, in path: [Part]) -> Mark? {
    let wanted = path + [.key(key)]
    return marks.first { $0.path == wanted && $0.role != .key && $0.role != .halfKey }
  }

  /// The bytes of everything at or below a path, from its first word to its last; nil where there is nothing.
  func extent(of path: [Part]) -> Range<Int>? {
    var range: Range<Int>?
    for mark in marks where mark.path.starts(with: path) && (mark.path.count > path.count || mark.role != .halfKey) {
      range = (range?.lowerBound ?? mark.range.lowerBound)..<mark.range.upperBound
    }
    return range
  }
}

extension [Sketch.Part] {
  /// The keys, without places in lists.
  var keys: [String] { compactMap { if case .key(let key) = $0 { key } else { nil } } }

  /// Up to and with the first member of a list.
  var throughFirstItem: [Sketch.Part]? {
    firstIndex { if case .item = $0 { true } else { false } }.map { Array(prefix($0 + 1)) }
  }
}
