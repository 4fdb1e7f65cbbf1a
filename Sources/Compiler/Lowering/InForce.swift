import Agreements
import Calendar

/// When the documents of a region are in force (`language.md` section 8).
struct InForce {
  /// A longest run of days with the same documents in force, at least one agreement among them.
  struct Period {
    let from: Day
    let through: Day
    /// Indices of the documents.
    let documents: [Int]
  }

  /// By document: first and last day in force, or nil when it never is.
  let spans: [ClosedRange<Day>?]
  /// In order of days.
  let periods: [Period]

  /// - Parameters:
  ///   - documents: of one region.
  ///   - includesDrafts: preview `concept` and `vastgesteld` as well.
  init(_ documents: [Document], includesDrafts: Bool) {
    let counts = documents.map { document in
      includesDrafts || document.status.value == .signed || document.status.value == .example
    }
    let starts = documents.map { document in
      guard document.status.value == .signed, let signed = document.signed else { return document.from.value }
      return max(document.from.value, signed.value)
    }
    var spans: [ClosedRange<Day>?] = []
    for (index, document) in documents.enumerated() {
      var last: Day? = document.through?.value ?? Day.last
      for (other, replacer) in documents.enumerated() where counts[other] && replacer.kind == document.kind {
        guard replacer.replaces.contains(where: { $0.value == document.id }) else { continue }
        let before = starts[other].adding(days: -1)
        last = last.flatMap { known in before.map { min(known, $0) } }
      }
      if counts[index], let last, starts[index] <= last {
        spans.append(starts[index]...last)
      } else {
        spans.append(nil)
      }
    }
    self.spans = spans
    periods = Self.periods(spans, documents)
  }

  private static func periods(_ spans: [ClosedRange<Day>?], _ documents: [Document]) -> [Period] {
    var cuts: Set<Day> = []
    for span in spans {
      guard let span else { continue }
      cuts.insert(span.lowerBound)
      if let next = span.upperBound.adding(days: 1) { cuts.insert(next) }
    }
    let sorted = cuts.sorted()
    var periods: [Period] = []
    for (position, from) in sorted.enumerated() {
      let inForce = spans.indices.filter { spans[$0]?.contains(from) ?? false }
      guard inForce.contains(where: { documents[$0].kind == .agreement }) else { continue }
      let through = position + 1 < sorted.count ? sorted[position + 1].adding(days: -1) ?? from : Day.last
      if let last = periods.last, last.documents == inForce, last.through.adding(days: 1) == from {
        periods[periods.count - 1] = Period(from: last.from, through: through, documents: inForce)
      } else {
        periods.append(Period(from: from, through: through, documents: inForce))
      }
    }
    return periods
  }
}
