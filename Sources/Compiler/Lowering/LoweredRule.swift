import Agreements
import DecisionDiagram
import DecisionTable
import Diagnostics

/// One rule for one duty at one step, whatever section it was written in.
struct LoweredRule {
  /// Names rules that were written as one: exceptions refer to these.
  struct Family: Hashable {
    /// Index of the document it is in force by.
    let document: Int
    /// Whether it comes from that agreement's model.
    let isFromModel: Bool
    /// The rule's id as written.
    let rule: String
  }

  /// Id as answers show it.
  let id: String
  let family: Family
  /// The family that it is an exception to.
  let parent: Family?
  /// 3: fixed; 2: addendum; 1: agreement; 0: model.
  let level: Int
  let isInAddendum: Bool
  let isOtherwise: Bool
  /// A rung of an escalation ladder.
  let isRung: Bool
  /// Where it applies: its document's scope, its own condition and those along the chain of exceptions.
  let condition: CubeSet
  /// The facts that these name, as variables; situations are counted over them.
  let named: Set<Int>
  /// Outcome as written, with terms in full.
  let outcome: OutcomeContents
  /// Reason, where it is open on purpose.
  let reason: String
  let source: String
  /// The agreement's own words and a remark.
  var notes = RuleNotes()
  /// The place of its id.
  let span: SourceSpan
  /// The document that answers name: the model, for a model's rule.
  let shownDocument: String
}

extension RulePrecedence {
  /// The level of rules with `vast: ja`.
  static let fixedLevel = 3
  /// The level of rules of an addendum.
  static let addendumLevel = 2
}
