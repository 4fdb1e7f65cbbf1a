import BigInt
import Calendar
import DecisionDiagram
import DecisionTable

/// The different decisions of a region, each once for a run of periods in which its duty is decided alike.
struct DecisionCells {
  /// One decision on a duty at a step.
  struct Cell {
    let place: Place
    /// Indices of the periods, without gaps.
    var periods: ClosedRange<Int>
    /// As it is in the first of these periods.
    let duty: CompiledDuty
    let leaf: Int
    let key: DecisionKey

    /// How many situations have this decision.
    var count: BigUInt { duty.counts[leaf] }
  }

  /// By step and duty in the order of the vocabulary, then in time.
  let cells: [Cell]
  private let region: CompiledRegion

  /// - Throws: when comparing periods takes too much work.
  init(_ region: CompiledRegion, steps: [String], duties: [String], budget: Int) throws(BudgetExceeded) {
    self.region = region
    let comparison = DecisionComparison(facts: region.facts, budget: budget)
    var cells: [Cell] = []
    for step in steps {
      for duty in duties {
        let place = Place(step: step, duty: duty)
        var run: (first: Int, side: DecisionComparison.Side)?
        for index in region.periods.indices {
          guard let side = region.side(place, index) else {
            run = nil
            continue
          }
          let follows = index > 0 && region.periods[index - 1].period.isFollowed(by: region.periods[index].period)
          if let known = run, follows, try comparison.agree(known.side, side) {
            for number in cells.indices.reversed() {
              guard cells[number].place == place, cells[number].periods.lowerBound == known.first else { break }
              cells[number].periods = known.first...index
            }
          } else {
            run = (index, side)
            cells += Self.cells(place, index, side.duty)
          }
        }
      }
    }
    self.cells = cells
  }

  /// The index of the cell that a decision on a day is in.
  func index(_ place: Place, on day: Day, _ key: DecisionKey) -> Int? {
    let period = region.periods.firstIndex { $0.period.from <= day && day <= $0.period.through }
    guard let period else { return nil }
    return cells.firstIndex { $0.place == place && $0.periods.contains(period) && $0.key == key }
  }

  private static func cells(_ place: Place, _ period: Int, _ duty: CompiledDuty) -> [Cell] {
    duty.diagram.leaves.indices.compactMap { leaf in
      let key = duty.key(duty.diagram.leaves[leaf])
      guard key != .impossible, duty.counts[leaf] > 0 else { return nil }
      return Cell(place: place, periods: period...period, duty: duty, leaf: leaf, key: key)
    }
  }
}

extension CompiledRegion {
  /// A duty at a step in a period (index), with what cannot be there; nil where nothing is said of it or demanded.
  func side(_ place: Place, _ period: Int) -> DecisionComparison.Side? {
    guard !periods[period].added.contains(place) else { return nil }
    return anySide(place, period)
  }

  /// The same, also where it is there only because somebody asked.
  func anySide(_ place: Place, _ period: Int) -> DecisionComparison.Side? {
    guard let step = periods[period].steps.first(where: { $0.step == place.step }),
      let duty = step.duties.first(where: { $0.place.duty == place.duty })
    else { return nil }
    return DecisionComparison.Side(duty: duty, constraints: step.constraints)
  }
}

extension InForce.Period {
  /// Whether another begins the day after this one ends.
  fileprivate func isFollowed(by other: InForce.Period) -> Bool { through.adding(days: 1) == other.from }
}
