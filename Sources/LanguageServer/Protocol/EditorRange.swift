internal import Reports

/// Stretches of a text as editors name them.
enum EditorRange {
  /// Bytes of a text.
  static func json(_ bytes: Range<Int>, in lines: TextLines, _ encoding: PositionEncoding) -> JSONValue {
    json(lines.position(at: bytes.lowerBound, encoding), lines.position(at: bytes.upperBound, encoding))
  }

  /// From a place up to another.
  static func json(_ start: EditorPosition, _ end: EditorPosition) -> JSONValue {
    .members([("start", start.json), ("end", end.json)])
  }
}

extension EditorPosition {
  /// The beginning of a text.
  static let zero = EditorPosition(line: 0, character: 0)
}
