import Reports

/// The answers of a menu: which fit what is typed, and how they look.
struct MenuOptions {
  /// What can be chosen, fit to be shown.
  let names: [String]
  /// Typing leaves only the options that fit, and the last one, which says that it is none of them.
  let narrows: Bool

  /// Whether a text is a number of at most six digits.
  static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 6 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// The options that are shown, by index.
  func shown(_ typed: String) -> [Int] {
    guard narrows, !typed.isEmpty, !Self.isNumber(typed) else { return Array(names.indices) }
    return names.indices.filter { $0 == names.count - 1 || fits(names[$0], typed) }
  }

  /// Whether what is typed leads to an option.
  func isKnown(_ typed: String) -> Bool {
    numbered(typed) != nil || names.contains { fits($0, typed) }
  }

  /// The option that is chosen by what is typed: by its number, its whole name or its begin.
  func match(_ typed: String) -> Int? {
    if let index = numbered(typed) { return index }
    let found = names.indices.filter { fits(names[$0], typed) }
    // In a list that is narrowed, one of several is for the user to choose.
    if narrows, found.count > 1 { return found.first { names[$0].lowercased() == typed.lowercased() } }
    return found.first
  }

  /// The lines on the screen; where there are more options than room, those around the selected one.
  func lines(_ typed: String, selected: Int?, width: Int, room: Int) -> [String] {
    let shown = shown(typed)
    let digits = String(names.count).count
    let rows = shown.map { index in
      let number = String(index + 1)
      let lead = "\(index == selected ? ">" : " ") \(String(repeating: " ", count: digits - number.count))\(number)  "
      let margin = String(repeating: " ", count: lead.count)
      return TerminalText.lines(names[index], width: max(1, width - lead.count)).enumerated().map {
        ($0.offset == 0 ? lead : margin) + $0.element
      }
    }
    guard rows.reduce(0, { $0 + $1.count }) > room else { return rows.flatMap(\.self) }
    let place = selected.flatMap { shown.firstIndex(of: $0) } ?? 0
    var first = max(0, min(place - (room - 1) / 2, shown.count - room + 1))
    // Wrapped names take more lines: what is selected should still be among those shown.
    while first < place, rows[first...place].reduce(0, { $0 + $1.count }) > room - 1 { first += 1 }
    var lines: [String] = []
    var next = first
    while next < rows.count, lines.count + rows[next].count <= room - 1 {
      lines += rows[next]
      next += 1
    }
    return lines
      + ["  (\(shown.count) keuzes; typ een nummer of een begin, of blader met de pijltjes)"]
      .map { String($0.prefix(width)) }
  }

  private func numbered(_ typed: String) -> Int? {
    guard Self.isNumber(typed), let number = Int(typed), names.indices.contains(number - 1) else { return nil }
    return number - 1
  }

  /// An option fits its begin; in a list that is narrowed also the begin of a later word.
  private func fits(_ name: String, _ typed: String) -> Bool {
    let name = name.lowercased()
    let typed = typed.lowercased()
    if name.hasPrefix(typed) { return true }
    return narrows && typed != " " && (name.contains(" \(typed)") || name.contains("-\(typed)"))
  }
}
