internal import Calendar
public import Compiler
internal import DecisionTable

/// The overview of all regions as CSV (RFC 4180): one line for each region, a column for each part of each subject, then
/// a line with counts for each kind of cell.
public enum OverviewCSV {
  /// The whole document with its head.
  public static func render(_ overview: CountryOverview) -> String {
    var lines = [
      ["regio", "naam", "code", "datum", "gemeenten", "stand"]
        + overview.grids.flatMap { grid in grid.columns.map { "\(grid.id):\($0.id)" } }
    ]
    for (index, region) in overview.regions.enumerated() {
      lines.append(
        [
          region.word.id, region.word.name, region.code, overview.day.iso, String(region.municipalities),
          standing(region.standing),
        ] + overview.grids.flatMap { $0.cells[index].map(cell) })
    }
    let kinds = CountryOverview.Cell.Kind.allCases.filter { kind in
      overview.grids.contains { $0.kinds.contains(kind) }
    }
    for kind in kinds {
      lines.append(
        ["", OverviewWords.count(kind), "", overview.day.iso, "", ""]
          + overview.grids.flatMap { grid in
            grid.columns.indices.map { grid.kinds.contains(kind) ? String(grid.count(kind, in: $0)) : "" }
          })
    }
    return lines.map { $0.map { TableCSV.cell($0) }.joined(separator: ",") + "\r\n" }.joined()
  }

  /// The word of the language; nothing is an empty cell.
  private static func cell(_ cell: CountryOverview.Cell) -> String {
    switch cell {
    case .place(let number), .number(let number): String(number)
    case .nothing: ""
    default: cell.kind.rawValue
    }
  }

  private static func standing(_ standing: CountryOverview.Region.Standing) -> String {
    switch standing {
    case .inForce(let statuses): statuses.joined(separator: "|")
    case .onlyDocuments: "geldt-niet"
    case .nothing: "geen-afspraken"
    case .unknown: "niet-onderzocht"
    }
  }
}
