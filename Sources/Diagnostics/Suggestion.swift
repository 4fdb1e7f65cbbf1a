/// The nearest of the known words, for "bedoelt u ...?".
public enum Suggestion {
  /// The known word nearest to `word`, or nil when none is near enough (a third of its length, at most 2 edits, or 3 in a long
  /// word: three turn Amsterdam into Rotterdam).
  /// - Parameters:
  ///   - word: what was written.
  ///   - known: what could have been meant; the first of equals wins.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(80))
    let limit = wanted.count >= 15 ? 3 : min(2, max(1, wanted.count / 3))
    var best: (word: String, distance: Int)?
    for candidate in known where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(80))
      guard abs(other.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Edits (insert, drop, replace, swap of neighbours) between two words: optimal string alignment.
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
