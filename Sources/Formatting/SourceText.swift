internal import Diagnostics

/// A file as lines of Unicode scalars, in which the places of nodes can be looked up.
struct SourceText {
  /// The lines without their breaks. INVARIANT: never none.
  let lines: [[Unicode.Scalar]]

  /// - Parameter bytes: UTF-8, perhaps after a byte order mark, which belongs to no line.
  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines: [[Unicode.Scalar]] = [[]]
    var isAfterReturn = false
    for scalar in String(decoding: bytes[start...], as: UTF8.self).unicodeScalars {
      if scalar == "\n", isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      if scalar == "\n" || scalar == "\r" { lines.append([]) } else { lines[lines.count - 1].append(scalar) }
    }
    self.lines = lines
  }

  /// The line; empty past the last.
  func line(_ number: Int) -> [Unicode.Scalar] { lines.indices.contains(number) ? lines[number] : [] }

  /// A part of a line.
  /// - Parameters:
  ///   - number: of the line, 0-based.
  ///   - start: first column.
  ///   - end: column just past the last; nil: to the end of the line.
  func part(of number: Int, from start: Int, to end: Int? = nil) -> ArraySlice<Unicode.Scalar> {
    let line = line(number)
    let end = min(end ?? line.count, line.count)
    return line[min(max(0, start), end)..<end]
  }

  /// The scalar at a place; nil past the end of its line.
  func scalar(at place: SourcePosition) -> Unicode.Scalar? {
    let line = line(place.line)
    return line.indices.contains(place.column) ? line[place.column] : nil
  }

  /// Whether only blanks stand between two places on one line.
  func isBlank(from start: SourcePosition, to end: SourcePosition) -> Bool {
    start.line == end.line && part(of: start.line, from: start.column, to: end.column).allSatisfy { $0.isBlank }
  }

  /// Whether there is an empty line, or one with only blanks, between two lines.
  func hasBlankLine(after first: Int, before last: Int) -> Bool {
    guard first + 1 < last else { return false }
    return (first + 1..<last).contains { number in line(number).allSatisfy { $0.isBlank } }
  }
}

extension Unicode.Scalar {
  /// A space or a tab.
  var isBlank: Bool { self == " " || self == "\t" }
}

extension Swift.Collection where Element == Unicode.Scalar {
  /// As a string.
  var string: String { String(String.UnicodeScalarView(self)) }
}

extension BidirectionalCollection where Element == Unicode.Scalar {
  /// Without the blanks at its end.
  var withoutTrailingBlanks: SubSequence {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isBlank { end = index(before: end) }
    return self[..<end]
  }
}
