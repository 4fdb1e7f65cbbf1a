public import Compiler
internal import DecisionTable

/// The overview of all regions as text for a terminal.
public enum OverviewText {
  /// All subjects, each with its counts; every line ends with a line break.
  public static func render(_ overview: CountryOverview, style: Style) -> String {
    let words = OverviewWords(overview: overview)
    var lines = [style.painted(words.title, .strong)] + wrapped(words.scope, width: style.lineWidth)
    for remark in words.remarks { lines += wrapped(remark, width: style.lineWidth) }
    for grid in overview.grids {
      lines += ["", style.painted(SafeText.line(grid.title), .strong)]
      lines += grid.columns.isEmpty ? ["  Niets."] : self.lines(grid, overview, style)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ grid: CountryOverview.Grid, _ overview: CountryOverview, _ style: Style) -> [String] {
    // Long names of columns are told below, by number.
    let hasNumbers = grid.columns.contains { displayWidth($0.id) > 5 }
    let heads = grid.columns.enumerated().map { hasNumbers ? String($0.offset + 1) : $0.element.id }
    // Regions of which there is nothing to tell have no row here.
    let rows = overview.regions.indices.filter { grid.cells[$0].contains { $0.kind != .nothing } }.map { index in
      (name: SafeText.line(overview.regions[index].word.name), cells: grid.cells[index].map(OverviewWords.cell))
    }
    let counts = grid.kinds.map { kind in
      (
        name: OverviewWords.count(kind),
        cells: grid.columns.indices.map { String(grid.count(kind, in: $0)) }
      )
    }
    let names = ([""] + rows.map { $0.name } + counts.map { $0.name }).map { displayWidth($0) }.max() ?? 0
    let widths = heads.indices.map { column in
      ((rows + counts).map { $0.cells[column] } + [heads[column]]).map { displayWidth($0) }.max() ?? 1
    }
    let line = { (name: String, cells: [String]) in
      ("  " + name.padded(to: names) + zip(cells, widths).map { "  " + $0.padded(to: $1) }.joined()).trimmedAtEnd
    }
    var lines = [line("", heads)] + rows.map { line($0.name, $0.cells) }
    lines.append("  " + String(repeating: "-", count: names + widths.reduce(0) { $0 + $1 + 2 }))
    lines += counts.map { line($0.name, $0.cells) }
    let legend = OverviewWords.legend(grid)
    var notes = legend.isEmpty ? [] : [legend]
    let named = grid.columns.enumerated().map {
      "\(hasNumbers ? String($0.offset + 1) : $0.element.id) \(SafeText.line($0.element.name))"
    }
    notes.append(named.joined(separator: "; "))
    for note in notes { lines += wrapped(note, width: style.lineWidth - 2).map { "  " + $0 } }
    return lines
  }
}
