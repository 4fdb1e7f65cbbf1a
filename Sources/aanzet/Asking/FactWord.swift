/// A fact as it is given on the command line: `feit=waarde`.
struct FactWord: Sendable, Hashable {
  /// The fact's name, as written.
  let name: String
  /// Its value, as written.
  let value: String

  /// Reads `feit=waarde`; the fast path and the parser both come here.
  /// - Throws: what is wrong.
  init(parsing text: String) throws(DutchError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw DutchError("schrijf een feit met zijn waarde, zoals `stap=monitoring`.")
    }
    guard !parts[1].isEmpty else {
      throw DutchError("achter \"=\" hoort een waarde; weet u die niet, laat het feit weg.")
    }
    name = String(parts[0])
    value = String(parts[1])
  }
}
