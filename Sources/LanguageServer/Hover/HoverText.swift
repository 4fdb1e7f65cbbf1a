internal import Agreements
internal import Reports

/// The Markdown of keys and names.
enum HoverText {
  /// What a key is for.
  static func key(_ key: KeyDescription) -> String {
    var lines = ["**`\(key.key)`**\(key.isRequired ? " (verplicht)" : "")", "", key.explanation]
    if !key.examples.isEmpty {
      lines += ["", "Bijvoorbeeld:"] + key.examples.map { "- `\(key.key): \($0)`" }
    }
    return lines.joined(separator: "\n")
  }

  /// A word of a file as it is written.
  static func code(_ word: String) -> String { Slug.isValid(word) ? "`\(word)`" : Markdown.plain(word) }

  /// What a name stands for.
  static func thing(_ thing: NamedThing) -> String {
    var paragraphs = [
      "**\(Markdown.plain(thing.name.isEmpty ? thing.id : thing.name))** (\(thing.what) \(code(thing.id)))"
    ]
    if let explanation = thing.explanation { paragraphs.append(Markdown.plain(explanation)) }
    if let question = thing.question { paragraphs.append("Vraag: \(Markdown.plain(question))") }
    if !thing.remarks.isEmpty { paragraphs.append(thing.remarks.joined(separator: " ")) }
    if !thing.aliases.isEmpty {
      paragraphs.append("Ook wel: \(Markdown.plain(thing.aliases.joined(separator: ", "))).")
    }
    if let source = thing.source { paragraphs.append("Bron: \(Markdown.plain(source))") }
    return paragraphs.joined(separator: "\n\n")
  }
}
