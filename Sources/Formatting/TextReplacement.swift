public import Diagnostics
internal import StrictYAML

/// Putting other words in the texts of a file, with quotes where these words need them.
public enum TextReplacement {
  /// The file with some words replaced in every text that stands on one line; keys and comments stay.
  /// - Parameters:
  ///   - words: what to look for.
  ///   - others: what comes in its place; one line.
  ///   - file: without errors.
  public static func replacing(_ words: String, by others: String, in file: SourceFile) -> SourceFile {
    guard let root = StrictYAML.read(file).root else { return file }
    let source = SourceText(file.bytes)
    var lines = source.lines
    // From the end, so that the places before it hold.
    for scalar in values(in: root).reversed() where scalar.text.contains(words) {
      let (start, end) = (scalar.span.start, scalar.span.end)
      guard start.line == end.line else { continue }
      let text = scalar.text.replacing(words, with: others)
      let isPlain = !scalar.isInFlow && PlainText.suffices(text)
      lines[start.line].replaceSubrange(
        start.column..<end.column, with: (isPlain ? text : PlainText.quoted(text)).unicodeScalars)
    }
    let text = lines.map { $0.string }.joined(separator: "\n")
    return SourceFile(path: file.path, bytes: Array(text.utf8))
  }

  private static func values(in node: Node) -> [Node.Scalar] {
    switch node {
    case .scalar(let scalar): [scalar]
    case .sequence(let sequence): sequence.items.flatMap { values(in: $0) }
    case .mapping(let mapping): mapping.entries.flatMap { values(in: $0.value) }
    }
  }
}
