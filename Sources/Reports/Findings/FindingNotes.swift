internal import Diagnostics

extension Finding {
  /// What is told below the sentence, each with its word: situation, share, help, and where more is explained.
  var notes: [(word: String, text: String)] {
    var notes: [(word: String, text: String)] = []
    if let situation { notes.append(("situatie", SituationText.words(situation))) }
    if let share { notes.append(("aandeel", "\(SituationText.share(share)) bij deze stap")) }
    if !help.isEmpty { notes.append(("hulp", help)) }
    if kind.isInCatalogue { notes.append(("uitleg", "aanzet leg-uit \(kind.code)")) }
    return notes
  }
}

extension FindingKind {
  /// Whether `aanzet leg-uit` knows it: by its code, a letter and three digits.
  var isInCatalogue: Bool {
    let bytes = Array(code.utf8)
    return bytes.count == 4 && (65...90).contains(bytes[0]) && bytes.dropFirst().allSatisfy { (48...57).contains($0) }
  }
}
