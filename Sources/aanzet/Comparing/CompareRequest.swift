import Calendar

/// What `aanzet vergelijk` is asked.
struct CompareRequest {
  /// The older side: a folder, a built table or `git:REF`.
  let old: String
  /// The newer side.
  let new: String
  /// Preview documents that are not signed.
  let includesDrafts: Bool
  /// Files or folders with approvals.
  let approvals: [String]
  /// The parts that the change was meant for; none: not declared. A change may lie in any of them.
  let scopes: [DeclaredScope]
  /// An approval to write; nil: none.
  let consent: Consent?
  /// Today; nil: the clock cannot be right.
  let today: Day?
  /// Forms, colour and the rest.
  let choices: OutputChoices

  /// An approval that is given now.
  struct Consent {
    /// Path of the file.
    let path: String
    /// Who gives it.
    let by: String
    /// Why.
    let reason: String
    /// The last day on which it counts.
    let through: Day
  }
}
