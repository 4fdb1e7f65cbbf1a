/// A place in a file: line and column, both 0-based; the column counts Unicode scalars, as libyaml does.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// Line, 0-based.
  public let line: Int
  /// Column in Unicode scalars, 0-based.
  public let column: Int

  /// - Parameters:
  ///   - line: 0-based.
  ///   - column: 0-based, in Unicode scalars.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Order of reading.
  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of one file, from its first position up to (not including) its last.
public struct SourceSpan: Hashable, Sendable {
  /// The file's path as shown to the user, relative to the project.
  public let file: String
  /// First position.
  public let start: SourcePosition
  /// Position just past the last.
  public let end: SourcePosition

  /// - Parameters:
  ///   - file: path as shown to the user.
  ///   - start: first position.
  ///   - end: position just past the last.
  public init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The very beginning of a file, for what concerns the file as a whole.
  public init(startOf file: String) {
    self.init(file: file, start: SourcePosition(line: 0, column: 0), end: SourcePosition(line: 0, column: 0))
  }
}

extension SourceSpan: Comparable {
  /// By file, then by place.
  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    (a.file, a.start, a.end) < (b.file, b.start, b.end)
  }
}
