/// The bytes of one file with the path that the user knows it by.
public struct SourceFile: Sendable {
  /// Path as shown to the user, relative to the project.
  public let path: String
  /// The file as it was read.
  public let bytes: [UInt8]

  /// - Parameters:
  ///   - path: as shown to the user.
  ///   - bytes: the whole file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The text of a line without its line break; nil past the last line. Broken UTF-8 is shown with U+FFFD.
  ///
  /// Line breaks are those of libyaml (LF, CR, CRLF, NEL, LS, PS), or the places would drift.
  /// - Parameter number: 0-based.
  public func line(_ number: Int) -> String? {
    var found: Range<Int>?
    walk { line, range in
      if line == number { found = range }
      return found == nil
    }
    return found.map(text)
  }

  /// The texts of some lines, by number, in one walk through the file; those past the last line are not in it.
  /// - Parameter numbers: 0-based.
  public func lines(_ numbers: Set<Int>) -> [Int: String] {
    var texts: [Int: String] = [:]
    let last = numbers.max() ?? -1
    walk { line, range in
      if numbers.contains(line) { texts[line] = text(range) }
      return line < last
    }
    return texts
  }

  /// Visits the lines in order: number and bytes without the line break, as long as the visitor says to go on.
  private func walk(_ visit: (Int, Range<Int>) -> Bool) {
    var line = 0
    var start = 0
    var i = 0
    while i < bytes.count {
      let width = lineBreakWidth(at: i)
      guard width > 0 else {
        i += 1
        continue
      }
      guard visit(line, start..<i) else { return }
      line += 1
      i += width
      start = i
    }
    _ = visit(line, start..<bytes.count)
  }

  /// How many bytes the line break at `i` has; 0 where there is none.
  private func lineBreakWidth(at i: Int) -> Int {
    switch bytes[i] {
    case 0x0A: return 1
    case 0x0D: return i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
    case 0xC2: return i + 1 < bytes.count && bytes[i + 1] == 0x85 ? 2 : 0
    case 0xE2:
      return i + 2 < bytes.count && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
