import Agreements

/// A file with rules as a document has them: the document's own, or those of its model (section 6).
struct RuleFile {
  /// The agreement or addendum that has the rules.
  let document: Document
  /// The model's id where they are the model's.
  let model: String?
  /// The rules.
  let sections: RuleSections

  /// The document as an answer names it.
  var name: String { model.map { "modellen/\($0)" } ?? document.id }

  /// The level of a rule of this file that is not `vast` (section 8, precedence 1).
  var level: Int {
    if model != nil { return 0 }
    return document.kind == .addendum ? 2 : 1
  }
}

/// A rule in the list of one duty at one step, with all that decides whether it applies and what it goes before.
struct StandingRule {
  let identity: RuleIdentity
  let file: RuleFile
  let level: Int
  let outcome: OutcomeKeyOrOpen
  /// The rule's id as written, by which exceptions name it.
  var id = ""
  var isOtherwise = false
  /// The rules that it refines, along the chain.
  var parents: [String] = []
  /// The conditions that must all hold: the document's, its own, and those of the rules that it refines.
  let conditions: [Condition?]
  /// The values of `overdracht-stand` in which it applies; nil: all.
  var handoverStates: ArraySlice<String>?

  /// Whether it applies (section 8, "Applies").
  func applies(in situation: Situation, _ facts: Facts) -> Bool {
    if let handoverStates, !handoverStates.contains(where: { $0 == situation["overdracht-stand"] }) { return false }
    return conditions.allSatisfy { facts.holds($0, in: situation) }
  }

  /// Whether it goes before another rule for the same duty at the same step (section 8, "Precedence").
  func goesBefore(_ other: StandingRule) -> Bool {
    let sameDocument = file.document.id == other.file.document.id
    if level > other.level { return true }
    if sameDocument, file.model == other.file.model, parents.contains(other.id) { return true }
    guard level == other.level else { return false }
    if sameDocument, other.isOtherwise, !isOtherwise { return true }
    return file.document.kind == other.file.document.kind
      && file.document.goesBefore.contains { $0.value == other.file.document.id }
  }
}

/// An escalation ladder as a document has it (section 5).
struct Ladder {
  let file: RuleFile
  let rungs: [Rung]

  /// The one rung that applies, as a rule, where the ladder holds; nil: no winner there.
  func rule(in situation: Situation, _ facts: Facts, event: String?) -> StandingRule? {
    let applying = rungs.indices.filter { facts.holds(rungs[$0].condition, in: situation) }
    guard let trede = situation["trede"], trede != "geen" else {
      return applying.first.map { rule(rungs[$0], hasLastWord: false, event) }
    }
    guard let present = rungs.firstIndex(where: { $0.id.value == trede }) else { return nil }
    if let next = applying.first(where: { $0 > present }) { return rule(rungs[next], hasLastWord: false, event) }
    return applying.last.map { rule(rungs[$0], hasLastWord: true, event) }
  }

  private func rule(_ rung: Rung, hasLastWord: Bool, _ event: String?) -> StandingRule {
    var key = OutcomeKey(rung.assignment, event: event)
    if hasLastWord { key.lastWord = true }
    return StandingRule(
      identity: RuleIdentity(document: file.name, rule: "escalatie/\(rung.id.value)"), file: file, level: file.level,
      outcome: .settled(key), conditions: [file.document.scope, rung.condition])
  }
}
