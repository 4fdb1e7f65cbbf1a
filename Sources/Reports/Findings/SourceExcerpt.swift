internal import Diagnostics

/// A line of a file as it is shown, with the carets that go under the marked part of it.
///
/// Columns of a span count Unicode scalars; on a terminal a tab, an accent or a wide character takes another number of
/// columns, so both lines are made from the same shown text.
struct SourceExcerpt {
  /// The line, with tabs as spaces and without characters that would disturb the terminal.
  let text: String
  /// Spaces up to the carets.
  let indent: String
  /// The carets, at least one.
  let carets: String

  /// - Parameters:
  ///   - line: the line at which the span starts, without its line break.
  ///   - span: what to mark; as far as it lies on this line.
  ///   - width: the most columns to show; of a longer line the part around the span.
  init(line: String, span: SourceSpan, width: Int) {
    var scalars = Array(line.unicodeScalars)
    // The mark at the start of some files is no part of the text, and no column.
    if span.start.line == 0, scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let start = min(max(0, span.start.column), scalars.count)
    let lastColumn = span.end.line > span.start.line ? scalars.count : span.end.column
    let end = min(max(start, lastColumn), scalars.count)
    // A window of the line, so that one line of a megabyte does not fill the screen.
    let room = max(20, width)
    let isLong = scalars.count > room
    let first = isLong ? max(0, min(start - room / 4, scalars.count - room + 2)) : 0
    let last = isLong ? min(scalars.count, first + room - 2) : scalars.count
    let head = first > 0 ? "…" : ""
    let before = head + SourceExcerpt.shown(scalars[first..<max(first, min(start, last))])
    let upToEnd = head + SourceExcerpt.shown(scalars[first..<max(first, min(end, last))])
    text = head + SourceExcerpt.shown(scalars[first..<last]) + (last < scalars.count ? "…" : "")
    indent = String(repeating: " ", count: displayWidth(before))
    carets = String(repeating: "^", count: max(1, displayWidth(upToEnd) - displayWidth(before)))
  }

  /// Tabs become two spaces each, wherever they stand: then a part of a line is as wide as it is in the whole line.
  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == "\t" { text.append(" ") }
      text.append(scalar)
    }
    return SafeText.line(String(text))
  }
}
