import Diagnostics

/// The example project with the files of one side of an example in it. Of each path an example has one file.
struct ExampleProject {
  /// The files, in the order in which they would be read.
  private(set) var files: [SourceFile]
  /// Paths that may not be opened.
  private(set) var refused: Set<String> = []
  /// Line at which the shown text begins, 0-based, by path.
  private var firstLines: [String: Int] = [:]
  private var parts: [String: ShownFile] = [:]

  /// - Parameters:
  ///   - parts: what is put over the project.
  ///   - base: the files of the project.
  init(_ parts: [ShownFile], over base: [SourceFile] = EmbeddedSchemas.exampleFiles) {
    files = base
    for part in parts { put(part) }
    // As folders are read: first `schemas`, then `regions`, each by its bytes.
    files.sort { one, other in
      let (first, second) = (one.path.hasPrefix("schemas/"), other.path.hasPrefix("schemas/"))
      return first == second ? one.path.utf8.lexicographicallyPrecedes(other.path.utf8) : first
    }
  }

  /// The row of the shown text, from 1, at which a place stands; nil: outside what is shown.
  func row(of span: SourceSpan) -> Int? {
    guard let part = parts[span.file], let first = firstLines[span.file] else { return nil }
    let row = span.start.line - first + 1
    return row >= 1 && row <= Self.lineCount(part.text) ? row : nil
  }

  private mutating func put(_ part: ShownFile) {
    parts[part.path] = part
    switch part.form {
    case .keys:
      let old = files.first { $0.path == part.path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      let kept = TopLevelKeys.text(old, without: TopLevelKeys.names(part.text))
      firstLines[part.path] = Self.lineCount(kept)
      replace(part.path, with: Array(kept.utf8) + part.bytes)
    case .whole:
      firstLines[part.path] = 0
      replace(part.path, with: part.bytes)
    case .unreadable:
      replace(part.path, with: [])
      refused.insert(part.path)
    case .absent: files.removeAll { $0.path == part.path || $0.path.hasPrefix("\(part.path)/") }
    case .table: break
    }
  }

  private static func lineCount(_ text: String) -> Int { text.utf8.count { $0 == 0x0A } }

  private mutating func replace(_ path: String, with bytes: [UInt8]) {
    files.removeAll { $0.path == path }
    files.append(SourceFile(path: path, bytes: bytes))
  }
}

/// The top-level keys of a text in block style, found by their place at the start of a line: the text need not be right.
enum TopLevelKeys {
  /// Their names.
  static func names(_ text: String) -> Set<Substring> { Set(blocks(text).compactMap { $0.name }) }

  /// The text without some keys and what stands under them.
  static func text(_ text: String, without names: Set<Substring>) -> String {
    blocks(text).filter { block in block.name.map { !names.contains($0) } ?? true }.map { $0.text }.joined()
  }

  private static func blocks(_ text: String) -> [(name: Substring?, text: String)] {
    var blocks: [(name: Substring?, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let start = line.first.map { !" #-%".contains($0) } ?? false
      if start, let colon = line.firstIndex(of: ":") {
        blocks.append((line[..<colon], "\(line)\n"))
      } else if blocks.isEmpty {
        blocks.append((nil, "\(line)\n"))
      } else {
        blocks[blocks.count - 1].text += "\(line)\n"
      }
    }
    return blocks
  }
}
