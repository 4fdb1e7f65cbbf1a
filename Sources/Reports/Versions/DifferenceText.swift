internal import Calendar
internal import Compiler
internal import DecisionTable
internal import Diagnostics

/// A difference between two versions, as text for a terminal.
public enum DifferenceText {
  /// The regions with their steps, the files, the remarks and the total; every line ends with a line break.
  /// - Parameter limit: how many changes of decisions, and of files, are written out; nil: all. What is left out is counted.
  public static func render(_ report: DifferenceReport, style: Style, limit: Int? = nil) -> String {
    let words = DifferenceWords(report: report)
    var page = Page(style: style, left: limit ?? .max)
    page.add(words.title, tint: .strong)
    page.lines.append("")
    if let proof = words.proof {
      page.add(proof)
      for remark in report.remarks { page.add(remark) }
      return page.text
    }
    for region in report.difference.regions { page.add(region, words) }
    page.add(files: words)
    if page.hidden > 0 {
      page.add("Nog \(DutchText.count(page.hidden, "verandering", "veranderingen")) niet getoond.")
      page.lines.append("")
    }
    if report.difference.regions.isEmpty { page.add("Geen enkel besluit verandert. \(words.comparison)") }
    for remark in report.remarks { page.add(remark) }
    for outside in report.outside ?? [] { page.add("- \(SafeText.line(outside))", margin: 2) }
    page.add("Vingerafdruk van dit verschil: \(report.fingerprint)")
    page.add(words.total, tint: .strong)
    return page.text
  }

  /// The lines of a report while it is written.
  private struct Page {
    let style: Style
    /// How many changes may still be written out.
    var left: Int
    var hidden = 0
    var lines: [String] = []

    init(style: Style, left: Int) {
      self.style = style
      self.left = left
    }

    var text: String { lines.map { $0 + "\n" }.joined() }

    mutating func add(_ text: String, margin: Int = 0, hanging: Int = 0, tint: Tint = .plain) {
      let space = String(repeating: " ", count: margin)
      for (number, line) in wrapped(text, width: style.lineWidth - margin - hanging).enumerated() {
        lines.append(
          space + String(repeating: " ", count: number == 0 ? 0 : hanging) + style.painted(line, tint))
      }
    }

    mutating func add(_ region: RegionDifference, _ words: DifferenceWords) {
      let old = DifferenceWords.words(region.oldWords)
      let new = DifferenceWords.words(region.newWords)
      add(DutchText.capitalized(SafeText.line(region.newWords.word.name)), tint: .strong)
      for remark in DifferenceWords.remarks(region) { add(remark, margin: 2) }
      for (step, duties) in words.steps(region) {
        lines.append("")
        add(new.name(step), margin: 2, tint: .strong)
        for duty in duties {
          add(DifferenceWords.name(new, duty), margin: 4, tint: .mark)
          guard let changes = duty.changes else {
            add(DifferenceWords.unknown, margin: 6)
            continue
          }
          for change in changes { add(change, duty, old, new) }
        }
      }
      lines.append("")
    }

    private mutating func add(_ change: VersionChange, _ duty: DutyChanges, _ old: TableWords, _ new: TableWords) {
      guard left > 0 else {
        hidden += 1
        return
      }
      left -= 1
      let sentences = ChangeSentences(duty: duty.duty, old: old, new: new).sentences(change)
      add(sentences.joined(separator: " "), margin: 6)
      add(lead: "eerst:", DifferenceWords.decision(old, duty.duty, change.old))
      for rule in change.old?.rules ?? [] { add(lead: "", "[\(old.source(rule))]") }
      add(lead: "nu:", DifferenceWords.decision(new, duty.duty, change.new))
      for rule in change.new?.rules ?? [] { add(lead: "", "[\(new.source(rule))]") }
      add(lead: "situatie:", "\(DifferenceWords.situation(change)) (\(DifferenceWords.count(change, duty)))")
    }

    /// A line of a change, behind a word of at most ten signs.
    private mutating func add(lead: String, _ text: String) {
      let start = lead + String(repeating: " ", count: max(1, 10 - lead.count))
      for (number, line) in wrapped(text, width: style.lineWidth - 18).enumerated() {
        lines.append("        " + (number == 0 ? start : "          ") + line)
      }
    }

    mutating func add(files words: DifferenceWords) {
      guard !words.files.isEmpty else { return }
      add(DifferenceWords.filesTitle, tint: .strong)
      for (file, changes) in words.files {
        add(SafeText.line(file), margin: 2, tint: .mark)
        for change in changes {
          guard left > 0 else {
            hidden += 1
            continue
          }
          left -= 1
          add("rij \(change.row): \(DifferenceWords.sentence(change))", margin: 4, hanging: 2)
        }
      }
      lines.append("")
    }
  }
}
