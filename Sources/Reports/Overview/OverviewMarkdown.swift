public import Compiler
internal import DecisionTable

/// The overview of all regions as GitHub-flavoured Markdown.
public enum OverviewMarkdown {
  /// All subjects, each with its counts.
  public static func render(_ overview: CountryOverview) -> String {
    let words = OverviewWords(overview: overview)
    var lines = ["## \(escaped(words.title))", "", escaped(words.scope), ""]
    for remark in words.remarks { lines += [escaped(remark), ""] }
    for grid in overview.grids {
      lines += ["### \(escaped(grid.title))", ""]
      guard !grid.columns.isEmpty else {
        lines += ["Niets.", ""]
        continue
      }
      lines += [line(["Regio"] + grid.columns.map { head($0, grid) })]
      lines += ["|" + String(repeating: "---|", count: grid.columns.count + 1)]
      for (region, cells) in zip(overview.regions, grid.cells) where cells.contains(where: { $0.kind != .nothing }) {
        lines.append(line([region.word.name] + cells.map(OverviewWords.cell)))
      }
      for kind in grid.kinds {
        let counts = grid.columns.indices.map { String(grid.count(kind, in: $0)) }
        lines.append("| **\(escaped(OverviewWords.count(kind)))** | " + counts.joined(separator: " | ") + " |")
      }
      let legend = OverviewWords.legend(grid)
      lines += [""] + (legend.isEmpty ? [] : [escaped(legend), ""])
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `a: Direct betrokkenen informeren`; an id that only repeats the name is left out.
  private static func head(_ column: Word, _ grid: CountryOverview.Grid) -> String {
    grid.id.hasPrefix("criteria-") ? "\(column.id): \(column.name)" : column.name
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |"
  }

  private static func escaped(_ text: String) -> String { TableMarkdown.escaped(text) }
}
