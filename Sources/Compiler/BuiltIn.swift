/// Names that are fixed in the program, not in the vocabulary (`language.md` section 3).
enum BuiltIn {
  static let municipality = "gemeente"
  static let subregion = "subregio"
  static let teamType = "team-type"
  static let capabilityPrefix = "team-kan-"
  static let handoverState = "overdracht-stand"
  static let rung = "trede"
  /// The value of `trede` before the first rung.
  static let noRung = "geen"
  static let currentHolder = "huidige-houder"

  static let handover = "overdragen"
  static let oversight = "zicht-op-veiligheid"
  static let escalation = "opschalen"
  static let disagreement = "verschil-van-inzicht"

  /// The states of a handover, in rising order.
  static let handoverStates = [
    "niet-verzonden", "geweigerd", "verzonden", "ontvangen", "gesprek-gevoerd", "geaccepteerd",
  ]

  /// Names that no fact of a vocabulary can have: built-in facts, and what a question names beside facts.
  static let reservedFacts = [municipality, subregion, teamType, handoverState, rung, "regio", "stap", "op"]

  /// Whether no fact of a vocabulary can have this name.
  static func isReservedFact(_ id: String) -> Bool {
    reservedFacts.contains(id) || id.hasPrefix(capabilityPrefix)
  }
}
