internal import Diagnostics

/// Pieces of the words of findings that decoding and the checks of references share.
public enum Wording {
  /// How many words a list shows before it says how many more there are.
  private static let shownWords = 8
  /// How many scalars of the user's text are shown.
  private static let shownScalars = 40

  /// The user's text between quotes, on one line, shortened after 40 Unicode scalars.
  public static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var shown = String.UnicodeScalarView()
    for scalar in scalars.prefix(shownScalars) { shown.append(scalar.properties.isWhitespace ? " " : scalar) }
    return "\"\(String(shown))\(scalars.dropFirst(shownScalars).isEmpty ? "" : "…")\""
  }

  /// Words in a row; after eight of them "en nog N".
  public static func list(_ words: [String]) -> String {
    let rest = words.count - shownWords
    let shown = words.prefix(shownWords)
    if rest > 0 { return "\(shown.joined(separator: ", ")) en nog \(rest)" }
    guard let last = shown.last, shown.count > 1 else { return shown.joined() }
    return "\(shown.dropLast().joined(separator: ", ")) en \(last)"
  }

  /// Words of which one is to be chosen: "a, b of c"; after eight of them "en nog N".
  public static func choice(_ words: [String]) -> String {
    guard words.count <= shownWords, let last = words.last, words.count > 1 else { return list(words) }
    return "\(words.dropLast().joined(separator: ", ")) of \(last)"
  }

  /// The known word that was probably meant.
  static func nearest(to written: String, among allowed: [String]) -> String? {
    // `geldig {van` lacks its colon.
    let word = written.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    if word.count < written.count, allowed.contains(String(word)) { return String(word) }
    // Every single letter is near to every other.
    return written.unicodeScalars.count > 1 ? Suggestion.nearest(to: written, among: allowed) : nil
  }

  /// "Bedoelt u ...?" where a known word is near, and what may stand here.
  /// - Parameters:
  ///   - written: what the user wrote.
  ///   - allowed: every word that may stand here.
  public static func help(for written: String, allowed: [String]) -> String {
    let meant = nearest(to: written, among: allowed).map { "Bedoelt u \(quoted($0))?" }
    let choices = allowed.isEmpty ? nil : "Hier kan staan: \(choice(allowed))."
    return [meant, choices].compactMap(\.self).joined(separator: " ")
  }
}
