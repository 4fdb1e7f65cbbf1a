/// What a file holds, as a list to jump from: its keys, and below them steps, duties and rules.
struct Outline {
  /// One line of the list.
  struct Line {
    let name: String
    /// Number of the protocol for the picture beside it.
    let kind: Int
    /// Bytes of all that belongs to it.
    let range: Range<Int>
    /// Bytes of its name.
    let nameRange: Range<Int>
    let children: [Line]
  }

  /// No file has rules deeper than this.
  private static let depth = 4

  /// The lines, in the order of the text.
  let lines: [Line]

  /// - Parameter sketch: of the text.
  init(_ sketch: Sketch) {
    var builder = OutlineBuilder(sketch)
    lines = builder.lines(below: [], depth: Self.depth)
  }
}

/// Walks through the words of a text once.
private struct OutlineBuilder {
  private let marks: [Sketch.Mark]
  private var next = 0

  init(_ sketch: Sketch) { marks = sketch.marks }

  /// The words by which a member of a list is known.
  private static let names = ["regel", "trede", "naam", "taak", "criterium", "ladder", "onderdeel"]

  mutating func lines(below path: [Sketch.Part], depth: Int) -> [Outline.Line] {
    var lines: [Outline.Line] = []
    while next < marks.count, marks[next].path.starts(with: path) {
      let mark = marks[next]
      guard mark.path.count > path.count else {
        next += 1
        continue
      }
      let start = next
      let own = Array(mark.path.prefix(path.count + 1))
      var children: [Outline.Line] = []
      if depth > 1 {
        if mark.path == own { next += 1 }
        children = self.lines(below: own, depth: depth - 1)
      }
      while next < marks.count, marks[next].path.starts(with: own) { next += 1 }
      let all = marks[start..<max(next, start + 1)]
      next = max(next, start + 1)
      if let line = line(all, own, children) { lines.append(line) }
    }
    return lines
  }

  private func line(
    _ marks: ArraySlice<Sketch.Mark>, _ path: [Sketch.Part], _ children: [Outline.Line]
  ) -> Outline.Line? {
    guard let first = marks.first, let last = marks.last else { return nil }
    let range = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
    switch path.last {
    case .key(let key):
      // Of a key with only a word behind it there is nothing to jump to.
      let isBlock = marks.contains { $0.path.count > path.count }
      guard first.role == .key, isBlock || path.count == 1 else { return nil }
      let kind = isBlock ? 3 : 15
      return Outline.Line(
        name: key.isEmpty ? "-" : key, kind: kind, range: range, nameRange: first.range,
        children: children)
    case .item:
      let named = marks.first { mark in
        mark.role != .key && mark.path.count == path.count + 1
          && Self.names.contains { mark.path.last == .key($0) }
      }
      guard let named, !named.text.isEmpty else { return nil }
      return Outline.Line(name: named.text, kind: 12, range: range, nameRange: named.range, children: [])
    case nil: return nil
    }
  }
}
