internal import Agreements
internal import Reports

/// The words that can stand at the cursor, also in a file that is not finished.
struct Completion {
  private let text: FileText
  private let names: Names
  private let spot: Spot
  /// What was typed of the word, up to the cursor.
  private let typed: String
  /// The bytes of the word in the text, without the mark of the cursor.
  private let word: Range<Int>
  private let offset: Int

  /// Stands in the text at the cursor while its place is read. It is a character that no file may have.
  private static let cursor = "\u{E000}"

  /// - Parameters:
  ///   - bytes: the text.
  ///   - file: where it is.
  ///   - offset: of the cursor.
  ///   - project: what its files said when that could last be told.
  /// - Returns: nil where nothing can be completed.
  init?(_ bytes: [UInt8], at file: FileInProject, offset: Int, project: Project) {
    let marked = Array(bytes[..<offset]) + Array(Self.cursor.utf8) + bytes[offset...]
    guard let text = FileText(marked, at: file), let mark = text.sketch.mark(at: offset) else { return nil }
    // Within a comment or a block of text the sketch has no word with the cursor in it.
    let parts = mark.text.split(separator: Self.cursor, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts.first else { return nil }
    self.text = text
    self.offset = offset
    typed = String(first)
    word = mark.range.lowerBound..<mark.range.upperBound - Self.cursor.utf8.count
    spot = text.spot(mark)
    names = Names(project, at: text.place)
  }

  /// The words, with the bytes of the text that each takes the place of.
  var items: (items: [CompletionItem], range: Range<Int>) {
    switch spot.mark.role {
    case .key:
      // Only the word itself is replaced: its colon stays.
      let path = Array(spot.mark.path.dropLast())
      return (keys(in: path, text.description.description(at: path)).map(bare), word)
    case .halfKey: return (keys(in: spot.mark.path, text.description.description(at: spot.mark.path)), word)
    case .value(let isAlone):
      var found = values
      if isAlone { found += keys(in: spot.mark.path, text.description.description(at: spot.mark.path)) }
      if isAlone, spot.isBeforeList { found = found.map(asMember) }
      return (found, valueRange)
    }
  }

  private func bare(_ item: CompletionItem) -> CompletionItem {
    var item = item
    item.newText = item.label
    return item
  }

  private func asMember(_ item: CompletionItem) -> CompletionItem {
    var item = item
    item.newText = "- \(item.newText)"
    return item
  }

  // MARK: Keys

  /// The keys that can still be added to a block.
  private func keys(in path: [Sketch.Part], _ description: ValueDescription?) -> [CompletionItem] {
    guard let description = description?.member else { return [] }
    let present = text.sketch.keys(in: path).map { $0.text }.filter { !$0.contains(Self.cursor) }
    var items: [CompletionItem] = []
    if let mapping = description.mapping {
      let duty = RuleFields.duty(at: path.keys, names)
      let fitting = FittingKeys(mapping, fields: duty) { key in
        present.contains(key) ? text.sketch.value(key, in: path)?.text ?? "" : nil
      }
      items += fitting.keys.map { key in
        let isRequired = fitting.isRequired(key)
        var item = CompletionItem(
          key.key, .key, newText: key.key + ending(key.value), detail: isRequired ? "verplicht" : nil,
          documentation: HoverText.key(key))
        item.isFirst = isRequired
        return item
      }
    }
    if case .factValues(hasStep: true) = description { items.append(CompletionItem("stap", .key, newText: "stap: ")) }
    if let kind = description.names, !isNew(description) {
      items += names.all(kind).map { thing in
        var item = CompletionItem(thing, .key)
        item.newText += ending(description.value(of: thing.id))
        return item
      }
    }
    return items.filter { !present.contains($0.label) }
  }

  private func isNew(_ description: ValueDescription) -> Bool {
    if case .named(let named) = description { named.areNew } else { false }
  }

  /// What comes behind a key: a space where its value can stand on the same line.
  private func ending(_ value: ValueDescription?) -> String {
    if spot.mark.isInFlow { return ": " }
    switch value {
    case .block, .named, .blockOrPerName: return ":"
    case .list(let member, _, _):
      switch member {
      case .block, .named, .condition: return ":"
      default: return ": "
      }
    default: return ": "
    }
  }

  // MARK: Values

  private var values: [CompletionItem] {
    switch spot.value {
    case .word(let words), .wordOrBlock(let words, _): return words.map { CompletionItem($0) }
    case .yesNo: return [CompletionItem("ja", .word), CompletionItem("nee", .word)]
    case .onlyYes: return [CompletionItem("ja", .word)]
    case .term: return TermCompletion(typed: typed, events: names.all(.event)).items
    case .factValues(hasStep: true) where spot.mark.keys.last == "stap":
      return names.all(.step).map { CompletionItem($0) }
    default: break
    }
    switch spot.meaning {
    case .value(let fact): return others(names.values(of: fact).map { CompletionItem($0, .value) })
    case .name(.rule): return rules
    case .name(let kind): return others(names.all(kind).map { CompletionItem($0) })
    case nil: return []
    }
  }

  /// Without those that stand in the same list already.
  private func others(_ items: [CompletionItem]) -> [CompletionItem] {
    guard case .item = spot.mark.path.last else { return items }
    let list = Array(spot.mark.path.dropLast())
    let present = text.sketch.marks.filter { $0.path.dropLast().elementsEqual(list) && $0.path != spot.mark.path }
      .map { $0.text }
    return items.filter { !present.contains($0.label) }
  }

  /// The rules of the same list that an exception can be made to.
  private var rules: [CompletionItem] {
    guard let list = WrittenRuleList(around: spot.mark.path, in: text.sketch) else { return [] }
    let own = Array(spot.mark.path.dropLast())
    return list.members.filter { !$0.isOtherwise && Array($0.id.path.dropLast()) != own }
      .map { CompletionItem($0.id.text, .reference, detail: "regel") }
  }

  /// Of a term only the word at the cursor is replaced.
  private var valueRange: Range<Int> {
    guard case .term = spot.value, let space = typed.utf8.lastIndex(of: 0x20) else { return word }
    let rest = typed.utf8.distance(from: space, to: typed.utf8.endIndex) - 1
    return (offset - rest)..<max(offset, word.upperBound)
  }
}
