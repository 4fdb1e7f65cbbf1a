internal import Calendar

/// Why a role does not act at a step: what would have to be different, duty by duty.
public struct WhyNot: Sendable {
  /// The role.
  public let role: Word
  /// Every duty at the step: the headline first, then in the order of the vocabulary.
  public let duties: [DutyWhyNot]
}

/// What would have to be different for a role to act on one duty.
public struct DutyWhyNot: Sendable {
  /// What was found.
  public enum Finding: Sendable {
    /// It acts in every situation that fits the question.
    case acts([DecisionAnswer])
    /// It acts where the situation is different in this way.
    case could(SituationChange)
    /// It acts in no situation that is possible at the step on that day in the region.
    case never
  }

  /// Index of the duty.
  public let index: Int
  /// The duty.
  public let duty: DutyContents
  /// What was found.
  public let finding: Finding
}

/// The smallest change of a situation after which a role acts: as few of the given facts as can be, the municipality
/// only where nothing else helps; among equals those that come first in the order of facts, with their first values.
public struct SituationChange: Sendable {
  /// Given facts that must be different; nothing for `to`: the fact then has no value. What follows from the
  /// municipality is no change of its own.
  public let changed: [(fact: Word, from: Word, to: Word?)]
  /// Facts that were not given and must have this value; nothing: have no value. None of them can be missed.
  public let needed: [(fact: Word, value: Word?)]
  /// Whether it is another municipality.
  public let isElsewhere: Bool
  /// What is decided then, with the rules that decide.
  public let decisions: [DecisionAnswer]
}

extension TableReader {
  /// Why a role does not act, and what would have to be different.
  ///
  /// Exact: decided on the diagrams over all possible situations. A role acts on a duty where the decision is settled
  /// and names it.
  /// - Parameters:
  ///   - role: as written.
  ///   - question: one that `ask` answers.
  /// - Throws: what is wrong with the role, the question or the table.
  public func whyNot(_ role: String, _ question: Question) throws(AskError) -> WhyNot {
    let resolver = QuestionResolver(table: self, question: question)
    let resolved = try resolver.resolve()
    let roles = try trusted { () throws(TableError) -> [Word] in try resolved.region.roles() }
    guard let found = resolver.find(role, in: roles) else {
      throw .question(.roleUnknown(role, candidates: roles.map { $0.id }))
    }
    let period = try trusted { () throws(TableError) -> PeriodView? in
      try resolved.region.period(on: Int(question.day.number))
    }
    let context = try trusted { () throws(TableError) -> AnswerContext in try AnswerContext(resolved, period: period) }
    let views = try trusted { () throws(TableError) -> [DutyView] in
      try period?.step(resolved.step)?.duties() ?? []
    }
    let headline = resolved.steps[resolved.step].headlineDuty
    var duties: [DutyWhyNot] = []
    for view in views.filter({ $0.duty == headline }) + views.filter({ $0.duty != headline }) {
      duties.append(try view.whyNot(roles[found].id, resolved, context))
    }
    return WhyNot(role: roles[found], duties: duties)
  }
}
