internal import Agreements
internal import Reports

/// One of the words that can stand at the cursor.
struct CompletionItem {
  /// What the word is, for the picture beside it; the numbers of the protocol.
  enum Kind: Int {
    case value = 12
    case key = 10
    case word = 20
    case reference = 18
  }

  /// The word.
  let label: String
  let kind: Kind
  /// What takes the place of what was typed.
  var newText: String
  /// A few words beside it.
  var detail: String?
  /// More to tell, as Markdown.
  var documentation: String?
  /// Comes before the others.
  var isFirst = false

  /// - Parameters: as the properties.
  init(_ label: String, _ kind: Kind, newText: String? = nil, detail: String? = nil, documentation: String? = nil) {
    self.label = label
    self.kind = kind
    self.newText = newText ?? label
    self.detail = detail
    self.documentation = documentation
  }

  /// Something with a fixed name.
  init(_ thing: NamedThing, _ kind: Kind = .reference) {
    self.init(
      thing.id, kind, detail: thing.name.isEmpty ? thing.what : thing.name, documentation: HoverText.thing(thing))
  }

  /// A word of a fixed list.
  init(_ word: WordDescription) { self.init(word.word, .word, detail: word.explanation) }

  /// As in a message.
  /// - Parameters:
  ///   - number: its place in the order.
  ///   - range: what it takes the place of.
  func json(_ number: Int, _ range: JSONValue) -> JSONValue {
    let digits = String(number)
    let order = (isFirst ? "0" : "1") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return .members([
      ("label", .text(label)), ("kind", .number(kind.rawValue)), ("detail", detail.map { .text($0) }),
      (
        "documentation",
        documentation.map { .members([("kind", "markdown"), ("value", .text($0))]) }
      ),
      ("sortText", .text(order)),
      // Editors compare it with what is typed, which may stand behind a dash.
      ("filterText", newText.hasPrefix(label) ? nil : .text(label)),
      ("textEdit", .members([("range", range), ("newText", .text(newText))])),
    ])
  }
}
