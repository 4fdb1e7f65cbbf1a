internal import Calendar
internal import Compiler
internal import DecisionTable
internal import Diagnostics

/// A difference between two versions as Markdown that fits in a comment on a change.
public enum DifferenceMarkdown {
  /// The most characters (UTF-16 units, the strictest way of counting) of a comment.
  static let size = 60_000

  /// The total first, then the regions with their steps, then the files. What does not fit is counted.
  /// - Parameters:
  ///   - report: what differs.
  ///   - limit: the most changes that are written out; nil: as many as fit.
  ///   - pointer: where the whole report is to be found; a sentence.
  public static func render(_ report: DifferenceReport, limit: Int? = nil, pointer: String) -> String {
    let words = DifferenceWords(report: report)
    var page = CutPage(size: size - 1_000, entries: limit ?? .max)
    page.add("## \(escaped(words.title))\n\n")
    if let proof = words.proof {
      page.add("\(escaped(proof))\n")
      for remark in report.remarks { page.add("\n\(escaped(remark))\n") }
      return page.text
    }
    page.add("**\(escaped(words.total))**\n\n")
    if report.difference.regions.isEmpty {
      page.add("\(escaped("Geen enkel besluit verandert. \(words.comparison)"))\n\n")
    }
    for remark in report.remarks { page.add("\(escaped(remark))\n\n") }
    for outside in report.outside ?? [] { page.add("- \(escaped(outside))\n") }
    for region in report.difference.regions { add(region, words, to: &page) }
    for (file, changes) in words.files {
      page.begin("### \(escaped(file))\n\n")
      for change in changes {
        page.addEntry("- rij \(change.row): \(escaped(DifferenceWords.sentence(change)))\n")
      }
    }
    if page.hidden > 0 {
      page.end(
        "\n**Nog \(DutchText.count(page.hidden, "verandering", "veranderingen")) niet getoond.** \(MarkdownEscape.sentence(pointer))\n"
      )
    }
    page.end("\nVingerafdruk van dit verschil: `\(report.fingerprint)`\n")
    return page.text
  }

  private static func add(_ region: RegionDifference, _ words: DifferenceWords, to page: inout CutPage) {
    let old = DifferenceWords.words(region.oldWords)
    let new = DifferenceWords.words(region.newWords)
    page.begin("### \(escaped(SafeText.line(region.newWords.word.name)))\n\n")
    for remark in DifferenceWords.remarks(region) { page.addEntry("\(escaped(remark))\n\n") }
    for (step, duties) in words.steps(region) {
      for duty in duties {
        page.beginInner("#### \(escaped(new.name(step))): \(escaped(DifferenceWords.name(new, duty)))\n\n")
        guard let changes = duty.changes else {
          page.addEntry("\(escaped(DifferenceWords.unknown))\n\n")
          continue
        }
        for change in changes {
          let sentences = ChangeSentences(duty: duty.duty, old: old, new: new).sentences(change)
          var entry = "- **\(escaped(sentences.joined(separator: " ")))**\n"
          entry += line("eerst", DifferenceWords.decision(old, duty.duty, change.old), change.old, old)
          entry += line("nu", DifferenceWords.decision(new, duty.duty, change.new), change.new, new)
          entry +=
            "  - situatie: \(escaped(DifferenceWords.situation(change))) (\(escaped(DifferenceWords.count(change, duty))))\n"
          page.addEntry(entry)
        }
        if page.hasRoom { page.addEntry("\n", counts: false) }
      }
    }
  }

  private static func line(
    _ lead: String, _ decision: String, _ answer: DecisionAnswer?, _ words: TableWords
  ) -> String {
    let sources = (answer?.rules ?? []).map { escaped("[\(words.source($0))]") }
    return "  - \(lead): \(([escaped(decision)] + sources).joined(separator: " "))\n"
  }

  private static func escaped(_ text: String) -> String { MarkdownEscape.text(text) }
}

/// A text of which only as much is kept as fits; the rest is counted.
struct CutPage {
  /// The most UTF-16 units.
  private let limit: Int
  /// How many entries may still be kept.
  private var left: Int
  /// What is kept.
  private(set) var text = ""
  /// How many entries do not fit.
  private(set) var hidden = 0
  private var size = 0
  /// Headings that are written as soon as something follows them.
  private var heading = ""
  private var inner = ""

  init(size: Int, entries: Int) {
    limit = size
    left = entries
  }

  /// Whether an entry may still follow.
  var hasRoom: Bool { left > 0 && heading.isEmpty && inner.isEmpty }

  /// Adds what must be there.
  mutating func add(_ part: String) {
    guard size + part.utf16.count <= limit else {
      hidden += 1
      return
    }
    text += part
    size += part.utf16.count
  }

  /// Begins a part.
  mutating func begin(_ heading: String) {
    self.heading = heading
    inner = ""
  }

  /// Begins a part of a part.
  mutating func beginInner(_ heading: String) { inner = heading }

  /// Adds one entry with its heading, whole or not at all.
  mutating func addEntry(_ entry: String, counts: Bool = true) {
    let whole = heading + inner + entry
    guard size + whole.utf16.count <= limit, left > 0 || !counts else {
      if counts { hidden += 1 }
      return
    }
    if counts { left -= 1 }
    text += whole
    size += whole.utf16.count
    heading = ""
    inner = ""
  }

  /// Adds the end, for which room was left.
  mutating func end(_ part: String) { text += part }
}
