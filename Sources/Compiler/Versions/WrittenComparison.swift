import DecisionTable

/// The files of two versions as they were written, compared part by part. What was moved, or written in another way with
/// the same content, does not differ.
struct WrittenComparison {
  let old: [FileContents]
  let new: [FileContents]

  /// Everything that differs, by file and place.
  var changes: [WrittenChange] {
    let before = Dictionary(old.map { ($0.path, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.path, $0) }) { first, _ in first }
    return Set(before.keys).union(after.keys).sorted().flatMap { path in
      changes(before[path], after[path])
    }
  }

  private func changes(_ before: FileContents?, _ after: FileContents?) -> [WrittenChange] {
    guard let file = after ?? before else { return [] }
    guard before != nil, after != nil else {
      return [
        change(file, [], before.map { Self.text($0.parts, under: []) }, after.map { Self.text($0.parts, under: []) }, 1)
      ]
    }
    if before?.parts.elementsEqual(after?.parts ?? [], by: { $0.keys == $1.keys && $0.text == $1.text }) == true {
      return []
    }
    let one = Self.byKeys(before?.parts ?? [])
    let two = Self.byKeys(after?.parts ?? [])
    var changes: [WrittenChange] = []
    // Heads of blocks that only one version has: told once, not for each value in them.
    var told: Set<[String]> = []
    for part in (after?.parts ?? []) + (before?.parts ?? []).filter({ two[$0.keys] == nil }) {
      let was = one[part.keys]
      let now = two[part.keys]
      guard was?.text != now?.text else { continue }
      if was != nil, now != nil {
        changes.append(change(file, part.keys, was?.text, now?.text, part.row))
        continue
      }
      let others = was == nil ? before?.parts ?? [] : after?.parts ?? []
      let head = Self.head(part.keys, absentFrom: others)
      guard told.insert(head + [was == nil ? "+" : "-"]).inserted else { continue }
      let own = was == nil ? after?.parts ?? [] : before?.parts ?? []
      let text = head == part.keys ? part.text : Self.text(own, under: head)
      changes.append(change(file, head, was == nil ? nil : text, was == nil ? text : nil, part.row))
    }
    return changes
  }

  /// Everything that stands below some keys, on one line.
  private static func text(_ parts: [PartContents], under head: [String]) -> String {
    parts.filter { $0.keys.starts(with: head) }
      .map { "\($0.keys.dropFirst(head.count).joined(separator: " > ")): \($0.text)" }.joined(separator: "; ")
  }

  private static func byKeys(_ parts: [PartContents]) -> [[String]: PartContents] {
    Dictionary(parts.map { ($0.keys, $0) }) { first, _ in first }
  }

  /// The shortest beginning of keys under which the other version has nothing at all.
  private static func head(_ keys: [String], absentFrom others: [PartContents]) -> [String] {
    for count in 1..<max(1, keys.count) {
      let start = Array(keys.prefix(count))
      if !others.contains(where: { $0.keys.starts(with: start) }) { return start }
    }
    return keys
  }

  private func change(
    _ file: FileContents, _ keys: [String], _ old: String?, _ new: String?, _ row: Int
  ) -> WrittenChange {
    WrittenChange(
      file: file.path, fileKind: file.kind, region: file.region, keys: keys,
      subject: subject(file, keys), old: old, new: new, row: row)
  }

  private func subject(_ file: FileContents, _ keys: [String]) -> WrittenChange.Subject {
    if file.kind == "toetsen" { return .example }
    guard ["stappen", "overdracht", "escalatie"].contains(keys.first), file.kind != "begrippen" else { return .entry }
    return switch keys.last {
    case "bron": .source
    case "tekst": .wording
    case "toelichting": .remark
    default: .rule
    }
  }
}
