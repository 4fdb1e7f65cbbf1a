internal import Calendar
internal import Compiler
internal import DecisionTable

/// The words of the overview of all regions, as all forms for people use them.
struct OverviewWords {
  let overview: CountryOverview

  /// `Afspraken van 26 regio's op 27 november 2026`.
  var title: String {
    "Afspraken van \(DutchText.count(overview.regions.count, "regio", "regio's")) op \(overview.day.dutch)"
  }

  /// What the numbers are of.
  var scope: String {
    let all = overview.regions.count
    return "In \(overview.inForceCount) van \(all) regio's gelden afspraken. Daarover gaan de aantallen; "
      + "alleen concepten en soorten teams zijn van alle regio's."
  }

  /// What regions without numbers have.
  var remarks: [String] {
    let examples = names { if case .inForce(let statuses) = $0 { statuses.contains("voorbeeld") } else { false } }
    let drafts = names {
      if case .inForce(let statuses) = $0 {
        !Set(statuses).isDisjoint(with: ["concept", "vastgesteld"])
      } else {
        false
      }
    }
    return [
      ("Voorbeeld, geen vastgestelde afspraken", examples), ("Vooruitblik op een concept", drafts),
      ("Alleen documenten die op deze dag niet gelden", names { $0 == .onlyDocuments }),
      ("Geen afspraken", names { $0 == .nothing }),
      ("Niet onderzocht, want in de bestanden staan fouten", names { $0 == .unknown }),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \(DutchText.list($0.1))." }
  }

  private func names(_ isWanted: (CountryOverview.Region.Standing) -> Bool) -> [String] {
    overview.regions.filter { isWanted($0.standing) }.map { SafeText.line($0.word.name) }
  }

  /// The cell in a word.
  static func cell(_ cell: CountryOverview.Cell) -> String {
    switch cell {
    case .settled, .present: "ja"
    case .partly: "deels"
    case .open: "open"
    case .missing: "nee"
    case .nothing: "-"
    case .place(let place): String(place)
    case .number(let number): number == 0 ? "-" : String(number)
    }
  }

  /// What a row of counts is of.
  static func count(_ kind: CountryOverview.Cell.Kind) -> String {
    kind == .present ? "aantal regio's" : "aantal \(kind.rawValue)"
  }

  /// How to read the words of a grid.
  static func legend(_ grid: CountryOverview.Grid) -> String {
    let words: [(CountryOverview.Cell.Kind, String)] = [
      (
        .settled,
        grid.id == "stappen"
          ? "ja: elke taak bij deze stap is in elke situatie geregeld of bewust open" : "ja: geregeld"
      ),
      (.partly, "deels: er is iets afgesproken, maar niet alles of niet over wie er aan zet is"),
      (.open, "open: bewust open, met een reden"), (.missing, "nee: het ontbreekt"),
    ]
    let kinds = grid.kinds
    return words.filter { kinds.contains($0.0) }.map { $0.1 }.joined(separator: "; ")
  }
}
