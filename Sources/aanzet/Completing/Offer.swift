/// What is offered for a word that is being written.
enum Offer: Equatable {
  /// One of these.
  case words([Candidate])
  /// A path; with this extension, or that of a folder.
  case files(extension: String?)
  /// A folder.
  case folders
  /// Nothing that is known.
  case nothing

  /// A word with what it means.
  struct Candidate: Equatable {
    /// What is written; with `=` at its end a value has to follow.
    let text: String
    /// For shells that show it; one line.
    let meaning: String

    /// - Parameters: as the properties.
    init(_ text: String, _ meaning: String) {
      self.text = text
      self.meaning = meaning
    }
  }

  /// What the scripts of the shells read: the kind on the first line, then a line per word.
  /// - Parameter kept: what the shell has of each word already.
  func lines(without kept: String) -> String {
    switch self {
    case .words(let candidates):
      let lines = candidates.map { candidate in
        "\(Shown.line(candidate.text.dropFirst(kept.count)))\t\(Shown.line(candidate.meaning))"
      }
      return (["woorden"] + lines).map { "\($0)\n" }.joined()
    case .files(let name): return name.map { "bestanden \($0)\n" } ?? "bestanden\n"
    case .folders: return "mappen\n"
    case .nothing: return "niets\n"
    }
  }
}
