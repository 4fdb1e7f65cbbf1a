/// Which part of a written term is wrong; the offered text is given as it was written.
public enum TermParseError: Error, Hashable, Sendable {
  /// There is no text, or white space only.
  case empty
  /// The first word is neither `direct` nor a whole number of 1...9999 without leading zeros.
  case amount(offered: String)
  /// The text ends after the amount.
  case missingUnit
  /// The word after the amount is not a unit.
  case unit(offered: String)
  /// The word after the unit is not `na`; the rest of the text from that word on.
  case missingNa(offered: String)
  /// The text ends after `na`.
  case missingEvent
  /// The text after `na` is not one slug.
  case event(offered: String)
  /// `direct` has no event, yet text follows it.
  case textAfterDirect(offered: String)
}
