internal import Diagnostics

extension [Finding] {
  /// The fingerprints in order, each only once: where two findings cannot be told apart, the second ends in `-2`, and so on.
  /// - Parameter sources: the files by path as shown; they give the text that a finding marks.
  func fingerprints(in sources: [String: SourceFile]) -> [String] {
    var wanted: [String: Set<Int>] = [:]
    for finding in self { wanted[finding.span.file, default: []].insert(finding.span.start.line) }
    var lines: [String: [Int: String]] = [:]
    for (file, numbers) in wanted { lines[file] = sources[file]?.lines(numbers) }
    var counts: [String: Int] = [:]
    return map { finding in
      let line = lines[finding.span.file]?[finding.span.start.line] ?? ""
      let plain = finding.fingerprint(marking: finding.span.marked(in: line))
      let number = counts[plain, default: 0] + 1
      counts[plain] = number
      return number == 1 ? plain : "\(plain)-\(number)"
    }
  }
}

extension SourceSpan {
  /// The part of its first line that a span marks, without white space around it.
  /// - Parameter line: that line, without its line break.
  fileprivate func marked(in line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    // The mark at the start of some files is no part of the text, and no column.
    if start.line == 0, scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let first = min(max(0, start.column), scalars.count)
    let last = end.line > start.line ? scalars.count : min(max(first, end.column), scalars.count)
    let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    let head = scalars[first..<last].drop(while: isSpace)
    let tail = head.reversed().drop(while: isSpace).reversed()
    return String(String.UnicodeScalarView(tail))
  }
}
