internal import Calendar

/// The next word of a term: `5 werkdagen na melding`.
struct TermCompletion {
  /// What was typed of it, up to the cursor.
  let typed: String
  /// What a term can be counted from.
  let events: [NamedThing]

  /// The words that can stand at the cursor.
  var items: [CompletionItem] {
    let words = typed.split(separator: " ", omittingEmptySubsequences: true)
    // The word that is being typed does not count.
    let before = typed.hasSuffix(" ") ? words.count : max(0, words.count - 1)
    switch before {
    case 0: return [CompletionItem("direct", .word, detail: "meteen")]
    case 1 where words[0].allSatisfy(\.isNumber):
      return TermUnit.allCases.map { CompletionItem(words[0] == "1" ? $0.dutchSingular : $0.dutchPlural, .word) }
    case 2: return [CompletionItem("na", .word, newText: "na ")]
    case 3 where words[2] == "na": return events.map { CompletionItem($0) }
    default: return []
    }
  }
}
