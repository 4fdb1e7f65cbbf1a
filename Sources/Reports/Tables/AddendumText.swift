public import Compiler
internal import DecisionTable
internal import Diagnostics

/// What addenda change, as text for a terminal.
public enum AddendumText {
  /// All addenda, then how to read it; every line ends with a line break.
  public static func render(_ effects: [AddendumEffect], style: Style) -> String {
    var lines: [String] = []
    for effect in effects { lines += self.lines(AddendumWords(effect), style) + [""] }
    for paragraph in AddendumWords.legend(effects) { lines += wrapped(paragraph, width: style.lineWidth) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ words: AddendumWords, _ style: Style) -> [String] {
    var lines = wrapped(words.title, width: style.lineWidth).map { style.painted($0, .strong) }
    lines += wrapped(words.place, width: style.lineWidth - 2).map { "  \($0)" }
    for (lead, text) in words.table.remarks {
      lines += wrapped("\(lead) \(text)", width: style.lineWidth - 2).map { "  \($0)" }
    }
    if let remark = words.remark { lines += wrapped(remark, width: style.lineWidth - 2).map { "  \($0)" } }
    for (step, duties) in words.steps {
      lines += ["", style.painted(step, .strong)]
      for duty in duties {
        lines += ["", "  " + style.painted(words.name(duty), .mark)]
        for change in duty.changes { lines += self.lines(change, duty, words, style) }
      }
    }
    return lines
  }

  private static func lines(
    _ change: DecisionChange, _ duty: DutyEffect, _ words: AddendumWords, _ style: Style
  ) -> [String] {
    var lines = ["    \(words.count(change, duty))"]
    func add(_ lead: String, _ text: String) {
      let start = "      " + lead + String(repeating: " ", count: max(1, 20 - lead.count))
      for (number, line) in wrapped(text, width: style.lineWidth - start.count).enumerated() {
        lines.append((number == 0 ? start : String(repeating: " ", count: start.count)) + line)
      }
    }
    add("zonder:", words.decision(duty, change.without))
    for source in words.sources(change.without) { add("", "[\(source)]") }
    add("met:", words.decision(duty, change.with))
    for source in words.sources(change.with) { add("", "[\(source)]") }
    add("kleinste situatie:", words.situation(change))
    return lines
  }
}
