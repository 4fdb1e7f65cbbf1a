internal import Diagnostics

/// Findings of one kind about decisions on one duty at one step of a region: the largest shares are told, the others
/// counted.
struct FindingGroups {
  /// How many of a group are told in full.
  static let most = 5

  /// What a report tells, in order.
  struct Entry {
    /// In full.
    let finding: Finding
    /// The group whose last told member this is, where others of it are only counted.
    let group: Group?
  }

  /// A group of which not all are told in full.
  struct Group {
    /// The largest first.
    let members: [Finding]

    /// Those that are only counted.
    var rest: ArraySlice<Finding> { members.dropFirst(FindingGroups.most) }
  }

  private struct Key: Hashable {
    let kind: FindingKind
    let severity: Severity
    let region: String?
    let step: String
    let duty: String
    let project: Substring
  }

  /// What is told, in order: a group stands at the place of its first by file and place, and within it the largest share comes first.
  let entries: [Entry]

  /// - Parameter findings: by file and place.
  init(_ findings: [Finding]) {
    var groups: [Key: [Finding]] = [:]
    for finding in findings { if let key = Self.key(finding) { groups[key, default: []].append(finding) } }
    var entries: [Entry] = []
    var told: Set<Key> = []
    for finding in findings {
      guard let key = Self.key(finding), let members = groups[key] else {
        entries.append(Entry(finding: finding, group: nil))
        continue
      }
      guard told.insert(key).inserted else { continue }
      let ranked = members.enumerated().sorted { one, other in
        guard let a = one.element.share, let b = other.element.share else { return one.offset < other.offset }
        return a.isLarger(than: b) || (!b.isLarger(than: a) && one.offset < other.offset)
      }.map { $0.element }
      let shown = ranked.prefix(Self.most)
      for (number, member) in shown.enumerated() {
        let isLast = number == shown.count - 1 && ranked.count > Self.most
        entries.append(Entry(finding: member, group: isLast ? Group(members: ranked) : nil))
      }
    }
    self.entries = entries
  }

  private static func key(_ finding: Finding) -> Key? {
    guard finding.kind.code.hasPrefix("B3"), finding.share != nil, let step = finding.path.step,
      let duty = finding.path.duty
    else { return nil }
    // Two projects may have a region of the same name.
    let file = finding.span.file
    let folder = file.firstRange(of: "regions/") ?? file.firstRange(of: "schemas/")
    let project = folder.map { file[..<$0.lowerBound] } ?? ""
    return Key(
      kind: finding.kind, severity: finding.severity, region: finding.path.region, step: step, duty: duty,
      project: project)
  }
}

extension FindingGroups.Group {
  /// `Nog 7 keer B302 (tegenstrijdig) bij directe overdracht, overdragen: samen 120 van 9.600 situaties.`, then the total.
  var sentence: String {
    guard let first = members.first else { return "" }
    let place = [first.path.step, first.path.duty].compactMap { $0.map(DutchText.words) }.joined(separator: ", ")
    let lead = "Nog \(rest.count) keer \(first.kind.code) (\(first.kind.name)) bij \(place)"
    let pointer = "Met `--uitvoer json` ziet u ze allemaal."
    guard let small = Self.sum(rest), let all = Self.sum(members[...]) else { return "\(lead). \(pointer)" }
    let total = "Alle \(members.count) samen: \(SituationText.share(all))."
    return "\(lead): samen \(SituationText.share(small)). \(total) \(pointer)"
  }

  /// The shares together; nil where they may have situations in common.
  private static func sum(_ findings: ArraySlice<Finding>) -> Share? {
    let shares = findings.compactMap { $0.share }
    guard let first = shares.first, first.partition != nil, shares.allSatisfy({ $0.partition == first.partition })
    else { return nil }
    return Share(part: shares.dropFirst().reduce(first.part) { $0 + $1.part }, whole: first.whole)
  }
}
