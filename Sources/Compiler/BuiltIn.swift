/// Names that are fixed in the program, not in the vocabulary (`language.md` section 3).
public enum BuiltIn {
  /// The fact that says which municipality it is about.
  public static let municipality = "gemeente"
  /// The subregion of the municipality.
  public static let subregion = "subregio"
  /// The kind of team of the municipality.
  public static let teamType = "team-type"
  /// Before a capability: the fact whether the team of the municipality has it.
  public static let capabilityPrefix = "team-kan-"
  /// The fact that says how far a handover is.
  public static let handoverState = "overdracht-stand"
  /// The fact that says on which rung of the ladder a case is.
  public static let rung = "trede"
  /// The value of `trede` before the first rung.
  public static let noRung = "geen"
  /// The role of whoever holds safety oversight now.
  public static let currentHolder = "huidige-houder"

  /// The duty that the section `overdracht` stands for.
  public static let handover = "overdragen"
  static let oversight = "zicht-op-veiligheid"
  static let escalation = "opschalen"
  static let disagreement = "verschil-van-inzicht"

  /// The states of a handover, in rising order.
  public static let handoverStates = [
    "niet-verzonden", "geweigerd", "verzonden", "ontvangen", "gesprek-gevoerd", "geaccepteerd",
  ]

  /// Names that no fact of a vocabulary can have: built-in facts, and what a question names beside facts.
  static let reservedFacts = [municipality, subregion, teamType, handoverState, rung, "regio", "stap", "op"]

  /// Whether no fact of a vocabulary can have this name.
  static func isReservedFact(_ id: String) -> Bool {
    reservedFacts.contains(id) || id.hasPrefix(capabilityPrefix)
  }
}
