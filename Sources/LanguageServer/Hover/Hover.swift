internal import Agreements
internal import Calendar
internal import Compiler
internal import Diagnostics
internal import Reports

/// What is told of the word under the cursor, as Markdown.
struct Hover {
  let text: FileText
  let checked: CheckedFiles
  /// What the files said when that could last be told.
  let project: Project
  let today: Day?

  /// - Parameter offset: in the text.
  /// - Returns: the words, with the bytes that they are about; nil where there is nothing to tell.
  func words(at offset: Int) -> (words: String, range: Range<Int>)? {
    guard let spot = text.spot(at: offset) else { return nil }
    return words(spot).map { ($0, spot.mark.range) }
  }

  private func words(_ spot: Spot) -> String? {
    if let rule = RuleAtSpot(spot) { return RuleHover(rule: rule, hover: self).words }
    if let key = spot.key { return HoverText.key(key) }
    switch spot.meaning {
    case .name(.rule): return nil
    case .name(let kind): return names.thing(spot.name, kind).map { HoverText.thing($0) }
    case .value(let fact):
      let value = names.values(of: fact).first { $0.id == spot.mark.text }
      return value.map { HoverText.thing($0) } ?? names.thing(fact, .fact).map { HoverText.thing($0) }
    case nil: break
    }
    if case .word(let words) = spot.value, let word = words.first(where: { $0.word == spot.mark.text }) {
      return "**`\(word.word)`**\n\n\(word.explanation)"
    }
    if case .wordOrBlock(let words, _) = spot.value, let word = words.first(where: { $0.word == spot.mark.text }) {
      return "**`\(word.word)`**\n\n\(word.explanation)"
    }
    return nil
  }

  private var names: Names { Names(project, at: text.place) }
}
