internal import Calendar
internal import Diagnostics

/// What became of the criteria, as a block of lines for each framework of each region: one line where all is settled.
struct CriteriaOverview {
  let style: Style

  /// - Parameters:
  ///   - states: by region, framework, criterion and day.
  ///   - onlyMissing: leave out blocks in which nothing is missing.
  func lines(_ states: [CriterionState], onlyMissing: Bool) -> [String] {
    var blocks: [[CriterionState]] = []
    for state in states {
      if let last = blocks.last?.last, last.region == state.region, last.framework == state.framework {
        blocks[blocks.count - 1].append(state)
      } else {
        blocks.append([state])
      }
    }
    return blocks.filter { !onlyMissing || $0.contains { $0.state == .missing } }.flatMap(block)
  }

  private func block(_ states: [CriterionState]) -> [String] {
    guard let first = states.first else { return [] }
    let title = SafeText.line("\(first.region.name), \(first.framework.name)")
    let count = Set(states.map { $0.criterion }).count
    guard !states.allSatisfy({ $0.state == .settled }) else {
      let words = count == 1 ? "het criterium is geregeld" : "alle \(count) criteria geregeld"
      return wrapped("\(title): \(words)", width: style.lineWidth)
    }
    // The days are named only where a criterion has more than one state in the course of time.
    let hasDays = states.count > count
    let columns = Columns(states, hasDays: hasDays, width: style.lineWidth)
    var lines = wrapped("\(title):", width: style.lineWidth)
    for (number, state) in states.enumerated() {
      let isNew = number == 0 || states[number - 1].criterion != state.criterion
      lines += row(state, columns, isNew: isNew)
    }
    return lines
  }

  /// How wide the columns are, in columns of the terminal.
  private struct Columns {
    let id: Int
    let name: Int
    let state: Int
    /// Whether the days have a column; without room for it they stand below.
    let hasDays: Bool
    let daysBelow: Bool

    init(_ states: [CriterionState], hasDays: Bool, width: Int) {
      id = states.map { displayWidth($0.criterion.id) }.max() ?? 0
      state = states.map { displayWidth($0.state.rawValue) }.max() ?? 0
      let rest = width - CriteriaOverview.indent - id - 2 - 2 - state
      let besideDays = rest - 2 - CriteriaOverview.daysWidth
      self.hasDays = hasDays && besideDays >= 20
      daysBelow = hasDays && besideDays < 20
      let room = max(12, self.hasDays ? besideDays : rest)
      name = min(room, states.map { displayWidth(SafeText.line($0.criterion.name)) }.max() ?? 0)
    }
  }

  private static let indent = 2
  private static let daysWidth = 24

  private func row(_ state: CriterionState, _ columns: Columns, isNew: Bool) -> [String] {
    let name = wrapped(isNew ? SafeText.line(state.criterion.name) : "", width: columns.name, breaksWords: true)
    let margin = String(repeating: " ", count: Self.indent)
    let under = margin + String(repeating: " ", count: columns.id + 2)
    let word =
      !columns.hasDays ? state.state.rawValue : state.state.rawValue.padded(to: columns.state)
    let lead =
      margin + (isNew ? state.criterion.id : "").padded(to: columns.id) + "  " + name[0].padded(to: columns.name) + "  "
    let first =
      lead + style.painted(word, state.state == .missing ? .alarm : .plain)
      + (columns.hasDays ? "  \(Self.days(state))" : "")
    let details = (columns.daysBelow ? [Self.days(state)] : []) + Self.details(state)
    return [first.trimmedAtEnd] + name.dropFirst().map { under + $0 }
      + details.flatMap { detail in
        wrapped(detail, width: style.lineWidth - under.count - 2).map { under + "  " + $0 }
      }
  }

  /// In the form in which the files have them.
  private static func days(_ state: CriterionState) -> String {
    state.through.map { "\(state.from.iso) t/m \($0.iso)" } ?? "vanaf \(state.from.iso)"
  }

  /// The reasons, or where to mend.
  private static func details(_ state: CriterionState) -> [String] {
    switch state.state {
    case .settled: return []
    case .open: return state.reasons.map { SafeText.line($0) }
    case .missing:
      guard let finding = state.findings.first else { return [] }
      let others = state.findings.count - 1
      let more = others > 0 ? ", en nog \(DutchText.count(others, "melding", "meldingen"))" : ""
      let situation = finding.situation ?? []
      let example = situation.isEmpty ? "" : ", bij \(SituationText.facts(situation))"
      return ["\(finding.kind.code) \(SafeText.line(finding.span.shownPlace))\(example)\(more)"]
    }
  }
}
