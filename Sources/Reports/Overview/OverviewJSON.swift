internal import Calendar
public import Compiler
internal import DecisionTable

/// The overview of all regions as JSON, in the form `aanzet-overzicht/1`.
public enum OverviewJSON {
  /// The whole overview as one object. A part of which nothing is agreed or demanded is left out of its region.
  public static func object(_ overview: CountryOverview) -> JSONValue {
    .members([
      ("formaat", "aanzet-overzicht/1"),
      ("datum", .text(overview.day.iso)),
      ("regios-met-afspraken", .number(overview.inForceCount)),
      ("regios", .list(overview.regions.indices.map { region($0, overview) })),
      ("onderwerpen", .list(overview.grids.map { subject($0) })),
    ])
  }

  private static func region(_ index: Int, _ overview: CountryOverview) -> JSONValue {
    let region = overview.regions[index]
    let standing: (String, [String]) =
      switch region.standing {
      case .inForce(let statuses): ("geldt", statuses)
      case .onlyDocuments: ("geldt-niet", [])
      case .nothing: ("geen-afspraken", [])
      case .unknown: ("niet-onderzocht", [])
      }
    return .members([
      ("regio", .text(region.word.id)), ("naam", .text(region.word.name)),
      ("code", region.code.isEmpty ? nil : .text(region.code)), ("gemeenten", .number(region.municipalities)),
      ("stand", .text(standing.0)), ("statussen", standing.1.isEmpty ? nil : .texts(standing.1)),
      (
        "onderwerpen",
        .object(
          overview.grids.map { grid in
            let cells = zip(grid.columns, grid.cells[index]).filter { $0.1.kind != .nothing }
            return .init(grid.id, .object(cells.map { .init($0.0.id, cell($0.1)) }))
          })
      ),
    ])
  }

  private static func subject(_ grid: CountryOverview.Grid) -> JSONValue {
    .members([
      ("onderwerp", .text(grid.id)), ("naam", .text(grid.title)),
      (
        "onderdelen",
        .list(
          grid.columns.indices.map { column in
            .members([
              ("onderdeel", .text(grid.columns[column].id)), ("naam", .text(grid.columns[column].name)),
              ("aantallen", .object(grid.kinds.map { .init($0.rawValue, .number(grid.count($0, in: column))) })),
            ])
          })
      ),
    ])
  }

  private static func cell(_ cell: CountryOverview.Cell) -> JSONValue {
    switch cell {
    case .place(let number), .number(let number): .number(number)
    default: .text(cell.kind.rawValue)
    }
  }
}
