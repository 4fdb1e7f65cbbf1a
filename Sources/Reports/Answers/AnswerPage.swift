internal import DecisionTable

/// The page that an answer is written on, section after section.
struct AnswerPage {
  let answer: Answer
  let style: Style
  private(set) var wording: Wording
  private(set) var detail: DetailText
  var sources = SourceNumbers()
  /// Duties (indices) that were told above the table, and so are not in it.
  var told: Set<Int> = []
  /// Whether it was told when oversight passes with the handover.
  var toldPassing = false
  /// Roles that act, or with whom, in the order of reading.
  var actors: [String] = []
  private var lines: [String] = []

  init(_ answer: Answer, style: Style) {
    self.answer = answer
    self.style = style
    wording = Wording(names: answer.names)
    detail = DetailText(wording: wording, deadlines: Deadlines(answer), today: answer.day)
  }

  /// The page with names that hold in every municipality of the region.
  var regional: AnswerPage {
    var page = self
    page.wording = Wording(names: answer.names.regional)
    page.detail = DetailText(wording: page.wording, deadlines: Deadlines(answer), today: answer.day)
    return page
  }

  /// All lines, each with its line break.
  var text: String {
    var end = lines
    while end.last?.isEmpty == true { end.removeLast() }
    return end.map { $0 + "\n" }.joined()
  }

  /// An empty line, unless one stands there already.
  mutating func addGap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A paragraph that begins with words in a colour.
  mutating func addParagraph(_ lead: String, _ tint: Tint, _ text: String, marker: String = "") {
    let whole = [lead, text, marker].filter { !$0.isEmpty }.joined(separator: " ")
    for (number, line) in wrapped(whole, width: style.lineWidth).enumerated() {
      if number == 0, line.hasPrefix(lead) {
        lines.append(style.painted(lead, tint) + line.dropFirst(lead.count))
      } else {
        lines.append(line)
      }
    }
  }

  /// Rows in columns.
  mutating func addRows(_ rows: [ColumnLayout.Row]) {
    lines += ColumnLayout(width: style.lineWidth).lines(rows)
  }

  /// Lines with a margin; what follows the first line of each hangs below its text.
  mutating func addList(_ items: [(lead: String, text: String)]) {
    let leadWidth = items.map { displayWidth($0.lead) }.max() ?? 0
    for item in items {
      let folded = wrapped(item.text, width: style.lineWidth - leadWidth - 3)
      for (number, line) in folded.enumerated() {
        lines.append("  " + (number == 0 ? item.lead : "").padded(to: leadWidth) + " " + line)
      }
    }
  }

  /// Remembers who act, and with whom: these can need to be reached.
  mutating func note(_ decisions: [DecisionAnswer]) {
    for role in decisions.flatMap({ $0.outcomes }).flatMap({ $0.who + $0.to + $0.with }) where !actors.contains(role) {
      actors.append(role)
    }
  }
}
