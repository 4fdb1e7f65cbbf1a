public import Calendar
public import DecisionTable

/// What the regions of a project have agreed on one day, beside each other and counted.
public struct CountryOverview: Sendable {
  /// A region in the overview.
  public struct Region: Sendable {
    /// How far a region is.
    public enum Standing: Sendable, Hashable {
      /// Agreements are in force; with their statuses (`voorbeeld`, `ondertekend`, ...), each once, in the order found.
      case inForce([String])
      /// There are documents, but none of them is in force on the day.
      case onlyDocuments
      /// There is no agreement at all.
      case nothing
      /// Its files have errors, so nothing is known of it.
      case unknown
    }

    /// Id, name and other names.
    public let word: Word
    /// CBS code; may be empty.
    public let code: String
    /// How many municipalities it has on the day.
    public let municipalities: Int
    /// How far it is.
    public let standing: Standing
  }

  /// One subject: a column for each of its parts, a row for each region.
  public struct Grid: Sendable {
    /// The subject, as a slug of the language.
    public let id: String
    /// The subject in Dutch.
    public let title: String
    /// Its parts.
    public let columns: [Word]
    /// By region, by column.
    public let cells: [[Cell]]

    /// The kinds of cell that occur, in order.
    public var kinds: [Cell.Kind] {
      let found = Set(cells.joined().map { $0.kind })
      return Cell.Kind.allCases.filter { found.contains($0) && $0 != .nothing }
    }

    /// In how many regions a column has this kind of cell.
    public func count(_ kind: Cell.Kind, in column: Int) -> Int { cells.filter { $0[column].kind == kind }.count }
  }

  /// What a region has of a part.
  public enum Cell: Sendable, Hashable {
    /// Settled, everywhere.
    case settled
    /// Settled for some situations or duties.
    case partly
    /// Left open on purpose.
    case open
    /// Demanded, but missing.
    case missing
    /// Nothing is agreed or demanded.
    case nothing
    /// It is there.
    case present
    /// Its place in an order, from 1.
    case place(Int)
    /// How many.
    case number(Int)

    /// The kinds of cell, as they are counted; the raw value is the word for it.
    public enum Kind: String, Sendable, CaseIterable {
      case settled = "geregeld"
      case partly = "deels"
      case open = "bewust open"
      case missing = "ontbreekt"
      case present = "aanwezig"
      case nothing = "niets"
    }

    /// Its kind; a number that is not zero is counted as present.
    public var kind: Kind {
      switch self {
      case .settled: .settled
      case .partly: .partly
      case .open: .open
      case .missing: .missing
      case .place, .present: .present
      case .number(let number): number == 0 ? .nothing : .present
      case .nothing: .nothing
      }
    }
  }

  /// The day.
  public let day: Day
  /// The regions, by name of their folder.
  public let regions: [Region]
  /// The subjects: documents, criteria of each framework, steps, rungs, tasks beyond the law, team types.
  public let grids: [Grid]

  /// How many regions have agreements in force.
  public var inForceCount: Int {
    regions.filter { if case .inForce = $0.standing { true } else { false } }.count
  }
}
