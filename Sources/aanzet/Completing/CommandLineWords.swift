/// A command line as a shell hands it over to be completed: its words, and the word that the cursor is in.
struct CommandLineWords {
  /// The words before the cursor, without the program's name.
  let before: [String]
  /// The word that is being written, up to the cursor.
  let current: String
  /// The words after it.
  let after: [String]
  /// What the shell keeps of the word whatever is offered: bash takes what stands after `=` for a word of its own.
  let kept: String

  /// - Parameters:
  ///   - words: as the shell has them, the program's name first.
  ///   - index: of the word with the cursor, 0-based.
  ///   - isQuoted: whether the words still have their quotes.
  init(_ words: [String], at index: Int, isQuoted: Bool) {
    let index = max(1, index)
    let words = isQuoted ? words.map(Self.unquoted) : words
    // By the shape of the words and not by the shell: bash can be told not to break words at `=`.
    var joined: [String] = []
    var place = 0
    var kept = ""
    for (number, word) in words.enumerated() {
      let continues = joined.count > 1 && (word == "=" || words[number - 1] == "=")
      if number <= index {
        kept = continues ? (word == "=" ? joined[joined.count - 1] + "=" : joined[joined.count - 1]) : ""
      }
      if continues { joined[joined.count - 1] += word } else { joined.append(word) }
      if number <= index { place = joined.count - 1 }
      // What follows the cursor is no part of the word any more.
      if number == index { joined.append("") }
    }
    if words.count <= index {
      kept = ""
      joined.append("")
      place = joined.count - 1
    }
    self.kept = kept
    before = Array(joined[..<place].dropFirst())
    current = joined[place]
    after = joined[(place + 1)...].filter { !$0.isEmpty }
  }

  /// A word without its quotes, as far as they are simple.
  private static func unquoted(_ word: String) -> String {
    guard let quote = word.first, quote == "'" || quote == "\"" else { return word.replacing("\\", with: "") }
    let inner = word.dropFirst()
    return String(inner.last == quote ? inner.dropLast() : inner)
  }
}
