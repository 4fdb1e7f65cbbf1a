public import Compiler
internal import DecisionTable
public import Diagnostics

/// A difference between two versions as findings, for the forms that know nothing else: each change of a decision, and
/// what was written otherwise without one.
public enum DifferenceFindings {
  /// The findings, by file and place. A change in a file that shows in decisions is not told again.
  public static func findings(_ difference: VersionDifference) -> [Finding] {
    var findings = Findings()
    for region in difference.regions { add(region, to: &findings) }
    for change in difference.files where !isExplained(change, by: difference) {
      findings.add(
        Finding(
          .writtenOtherwise, DifferenceWords.sentence(change), at: span(change.file, row: change.row),
          path: DomainPath(region: change.region, step: change.step, duty: change.duty)))
    }
    return findings.sorted
  }

  private static func add(_ region: RegionDifference, to findings: inout Findings) {
    let id = region.newWords.word.id
    let old = DifferenceWords.words(region.oldWords)
    let new = DifferenceWords.words(region.newWords)
    let file = "regions/\(id)/regio.yaml"
    let remarks =
      DifferenceWords.range(region).map { (FindingKind.onlyInOneVersion, $0) }
      + DifferenceWords.headlines(region).map { (FindingKind.decisionChanged, $0) }
    for (kind, remark) in remarks {
      findings.add(
        Finding(
          kind, "\(SafeText.line(region.newWords.word.name)): \(remark)", at: SourceSpan(startOf: file),
          path: DomainPath(region: id)))
    }
    for duty in region.duties {
      let path = DomainPath(region: id, step: duty.step.word.id, duty: duty.duty.word.id)
      let lead =
        "\(SafeText.line(region.newWords.word.name)), \(DutchText.uncapitalized(new.name(duty.step))), \(DifferenceWords.name(new, duty))"
      guard let changes = duty.changes else {
        findings.add(
          Finding(
            .decisionChanged, "\(lead): \(DifferenceWords.unknown)", at: SourceSpan(startOf: file), path: path))
        continue
      }
      for change in changes {
        let sentences = ChangeSentences(duty: duty.duty, old: old, new: new).sentences(change)
        let rules = (change.new?.rules ?? []).isEmpty ? change.old?.rules ?? [] : change.new?.rules ?? []
        var whole = path
        whole.rules = rules.map { $0.rule.id }
        whole.document = rules.first?.document.id
        let other = (change.new?.rules ?? []).isEmpty ? [] : change.old?.rules ?? []
        findings.add(
          Finding(
            kind(change), "\(lead): \(sentences.joined(separator: " "))",
            at: rules.first.map { span($0.document.file, row: $0.rule.row) } ?? SourceSpan(startOf: file),
            help: help(change),
            related: other.filter { rule in !rules.contains { $0.rule.id == rule.rule.id } }.map {
              RelatedPlace(span($0.document.file, row: $0.rule.row), "in de oude versie besliste deze regel")
            }, path: whole, situation: change.situation,
            share: Share(part: change.count, whole: duty.total)))
      }
    }
  }

  private static func kind(_ change: VersionChange) -> FindingKind {
    if change.kinds.contains(.gapOpened) { return .gapOpens }
    return change.kinds.contains(.conflictOpened) ? .conflictOpens : .decisionChanged
  }

  private static func help(_ change: VersionChange) -> String {
    if change.kinds.contains(.gapOpened) {
      return "voeg een regel toe voor deze situatie, of schrijf `bewust-open: <reden>`"
    }
    if change.kinds.contains(.conflictOpened) { return "laat een van de regels voorgaan, of verander de voorwaarden" }
    return "is dit de bedoeling? Laat het goedkeuren met `aanzet vergelijk --keur-goed`"
  }

  /// Whether what was written otherwise is told already by decisions that changed.
  private static func isExplained(_ change: WrittenChange, by difference: VersionDifference) -> Bool {
    let regions = difference.regions.filter { change.region == nil || $0.newWords.word.id == change.region }
    if change.subject == .rule {
      return regions.contains { region in
        region.duties.contains { duty in
          // A whole list that came or went has no duty of its own.
          (change.step ?? duty.step.word.id) == duty.step.word.id
            && (change.duty ?? duty.duty.word.id) == duty.duty.word.id
            || duty.changes?.contains { names(change, $0) } ?? true
        }
      }
    }
    guard change.subject == .entry else { return false }
    let days: Set<String> = ["geldig", "status", "ondertekend", "vervangt"]
    return regions.contains { region in
      region.presence != .both || region.values.contains { change.keys.contains($0.value.id) }
        || (!region.headlines.isEmpty && change.keys.last == "aan-zet")
        || (!region.days.isEmpty && change.keys.first.map { days.contains($0) } ?? true)
    }
  }

  /// Whether a decision was or is made by the rule that was written otherwise.
  private static func names(_ change: WrittenChange, _ decision: VersionChange) -> Bool {
    ((decision.old?.rules ?? []) + (decision.new?.rules ?? [])).contains { rule in
      rule.document.file == change.file && change.keys.contains(rule.rule.id)
    }
  }

  private static func span(_ file: String, row: Int) -> SourceSpan {
    let start = SourcePosition(line: max(0, row - 1), column: 0)
    return SourceSpan(file: file, start: start, end: start)
  }
}
