internal import Diagnostics

/// The text as far as it is written, line by line.
struct Page {
  /// Columns per level.
  static let step = 2

  /// What is written.
  private(set) var text = ""
  private var line = ""
  /// The last line of the file that is written, 0-based.
  private var lastLine = -1
  private var isAfterKeptBlanks = false
  /// The line of the file that the line began as, and how far it moved to the right; nil: it holds nothing of the file.
  private var origin: (line: Int, shift: Int)?

  /// Begins a line.
  /// - Parameters:
  ///   - indent: its column.
  ///   - place: in the file, of what it will hold.
  ///   - source: the file.
  mutating func start(indent: Int, at place: SourcePosition, in source: SourceText) {
    putBlankLine(before: place.line, source)
    line = String(repeating: " ", count: indent)
    origin = nil
  }

  /// Adds to the line.
  mutating func add(_ part: String) { line += part }

  /// Adds to the line what stands somewhere in the file.
  mutating func add(_ part: String, from span: SourceSpan) {
    if origin == nil { origin = (span.start.line, line.unicodeScalars.count - span.start.column) }
    line += part
    lastLine = max(lastLine, span.end.line)
  }

  /// Adds a space and what stands somewhere in the file.
  mutating func addWord(_ part: String, from span: SourceSpan) {
    // A text at the very start of the file has nothing before it.
    if !line.isEmpty { line += " " }
    add(part, from: span)
  }

  /// Adds a comment at the end of the line.
  /// - Parameter isAligned: in its old column where the line leaves room, so that comments under each other stay so.
  mutating func add(_ comment: Comment, isAligned: Bool) {
    var gap = 1
    if isAligned, let origin, origin.line == comment.start.line {
      gap = max(1, comment.start.column + origin.shift - line.unicodeScalars.count)
    }
    line += String(repeating: " ", count: gap) + comment.text
    lastLine = max(lastLine, comment.start.line)
  }

  /// Ends the line.
  mutating func endLine() {
    text += line + "\n"
    line = ""
    isAfterKeptBlanks = false
  }

  /// Begins a line that goes on with a text; an empty line stays empty.
  mutating func begin(_ part: String, indent: Int) {
    line = part.isEmpty ? "" : String(repeating: " ", count: indent) + part
  }

  /// Writes a whole line of a text.
  mutating func put(_ part: String, indent: Int) {
    begin(part, indent: indent)
    endLine()
  }

  /// Writes a comment on a line of its own.
  mutating func put(_ comment: Comment, indent: Int, in source: SourceText) {
    putBlankLine(before: comment.start.line, source)
    put(comment.text, indent: indent)
    lastLine = comment.start.line
  }

  /// Notes that the file is written up to a line.
  mutating func finish(_ number: Int, keepsBlankLines: Bool) {
    lastLine = max(lastLine, number)
    isAfterKeptBlanks = keepsBlankLines
  }

  private mutating func putBlankLine(before number: Int, _ source: SourceText) {
    if !text.isEmpty, !isAfterKeptBlanks, source.hasBlankLine(after: lastLine, before: number) { text += "\n" }
  }
}
