/// Rows of cells in aligned columns. The last column but one takes what is left of the width and wraps; the last holds
/// the numbers of the sources.
struct ColumnLayout {
  /// A row: each cell is a list of paragraphs; the marker stands in a column of its own, after the cells.
  struct Row {
    let cells: [[String]]
    let marker: String
  }

  /// Spaces before the first column.
  var indent = 2
  /// Spaces between columns.
  var gap = 4
  /// Widest line, in columns of the terminal.
  let width: Int

  /// The rows as lines, without spaces at the end.
  func lines(_ rows: [Row]) -> [String] {
    let columns = rows.map { $0.cells.count }.max() ?? 0
    guard columns > 0 else { return [] }
    let natural = (0..<columns).map { column in
      rows.flatMap { column < $0.cells.count ? $0.cells[column] : [] }.map { displayWidth($0) }.max() ?? 0
    }
    let marker = rows.map { displayWidth($0.marker) }.max() ?? 0
    let room = width - indent - (marker == 0 ? 0 : marker + 2)
    if natural.reduce(0, +) + gap * (columns - 1) <= room { return rows.flatMap { aligned($0, natural, gap) } }
    // Too wide: narrower gaps, then narrower columns until the last has room to read.
    for most in [30, 24, 18] {
      let fixed = natural.dropLast().map { min($0, most) }
      let last = room - fixed.reduce(0, +) - 2 * (columns - 1)
      if last >= 36 { return rows.flatMap { aligned($0, fixed + [last], 2) } }
    }
    return rows.flatMap(stacked)
  }

  private func aligned(_ row: Row, _ widths: [Int], _ gap: Int) -> [String] {
    let cells = widths.indices.map { column in
      (column < row.cells.count ? row.cells[column] : []).filter { !$0.isEmpty }.flatMap {
        wrapped($0, width: widths[column], breaksWords: true)
      }
    }
    let height = max(1, cells.map { $0.count }.max() ?? 1)
    return (0..<height).map { number in
      var line = String(repeating: " ", count: indent)
      for (column, cell) in cells.enumerated() {
        if column > 0 { line += String(repeating: " ", count: gap) }
        line += (number < cell.count ? cell[number] : "").padded(to: widths[column])
      }
      if number == 0, !row.marker.isEmpty { line += "  " + row.marker }
      return line.trimmedAtEnd
    }
  }

  /// For a narrow terminal: the cells of a row below each other.
  private func stacked(_ row: Row) -> [String] {
    var lines: [String] = []
    for (column, cell) in row.cells.enumerated() {
      let margin = String(repeating: " ", count: indent + (column == 0 ? 0 : 2))
      for paragraph in cell where !paragraph.isEmpty {
        lines += wrapped(paragraph, width: width - margin.count, breaksWords: true).map { margin + $0 }
      }
    }
    guard !row.marker.isEmpty, let last = lines.popLast() else { return lines }
    if displayWidth(last) + 1 + displayWidth(row.marker) <= width { return lines + [last + " " + row.marker] }
    return lines + [last, String(repeating: " ", count: indent + 2) + row.marker]
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
