public import Calendar

/// Who acts now, with the reasons.
public struct Answer: Sendable {
  /// SHA-256 that names the table.
  public let table: [UInt8]
  /// What to do in danger: the general line and the region's own; empty ones left out.
  public let danger: [String]
  /// The region.
  public let region: Word
  /// The step.
  public let step: StepContents
  /// The day asked about.
  public let day: Day
  /// What was given of the situation, in the order of the facts.
  public let situation: [(fact: Word, value: Word)]
  /// What was given but matters to no duty of the step.
  public let irrelevant: [Word]
  /// Events with their dates, in the order given.
  public let events: [(event: Word, day: Day)]
  /// The documents in force; empty when no agreement is in force on the day at all.
  public let documents: [DocumentContents]
  /// Whether any agreement of the region is in force on the day.
  public let hasAgreement: Bool
  /// What there is instead, where no agreement of the region is in force on the day.
  public let otherDays: OtherDays
  /// The duties at the step, in the order of the vocabulary.
  public let duties: [DutyAnswer]
  /// Names, contacts and limits, for showing it.
  public let names: Names

  /// The answer on the step's headline duty.
  public var headline: DutyAnswer? { duties.first { $0.index == step.headlineDuty } }

  /// Whether every duty is settled or open on purpose, and there is one: the step's headline duty among them, also where
  /// no agreement says anything of it.
  public var isSettled: Bool {
    !duties.isEmpty && (step.headlineDuty == nil || headline != nil)
      && duties.allSatisfy { duty in
        if case .decided(let decision) = duty.finding {
          decision.status == .settled || decision.status == .open
        } else {
          false
        }
      }
  }
}

/// What is known of a region on other days than the one asked about.
public struct OtherDays: Sendable {
  /// Documents that are never in force as they are: drafts, and what is adopted but not signed.
  public let unsigned: [DocumentContents]
  /// The last day before it on which an agreement was in force; nil: none is known.
  public let previous: Day?
  /// The first day after it on which an agreement will be in force; nil: none is known.
  public let next: Day?

  /// - Parameters: as the properties.
  public init(unsigned: [DocumentContents] = [], previous: Day? = nil, next: Day? = nil) {
    self.unsigned = unsigned
    self.previous = previous
    self.next = next
  }
}

/// The answer on one duty.
public struct DutyAnswer: Sendable {
  /// What is known of the decision.
  public enum Finding: Sendable {
    /// It is the same in every situation that fits the question.
    case decided(DecisionAnswer)
    /// It depends on facts that were not given.
    case depends(Dependence)
  }

  /// Index of the duty.
  public let index: Int
  /// The duty.
  public let duty: DutyContents
  /// What is known.
  public let finding: Finding
  /// Every rule that could apply, where that was asked for.
  public let competition: [CompetingRule]
}

/// What an undecided duty depends on.
public struct Dependence: Sendable {
  /// The fact to ask next.
  public let question: FactContents
  /// The possible decisions.
  public let possible: [DecisionAnswer]
  /// For each value of that fact that is possible: what it leads to.
  public let branches: [Branch]

  /// What one value of the asked fact leads to.
  public struct Branch: Sendable {
    /// The value; nil: "no value".
    public let value: Word?
    /// The last of a run of neighbouring numbers that lead to the same; else the value.
    public internal(set) var last: Word?
    /// The decisions that it leaves, as indices in `possible`.
    public let decisions: [Int]
    /// The same decisions, with only the rules that win in this branch.
    public let answers: [DecisionAnswer]
  }
}

/// A decision with its reason.
public struct DecisionAnswer: Sendable {
  /// What kind of decision; the raw value is the word of the language.
  public enum Status: String, Sendable {
    /// Settled.
    case settled = "geregeld"
    /// Open on purpose.
    case open = "bewust-open"
    /// A gap.
    case gap = "niet-geregeld"
    /// A conflict.
    case conflict = "tegenstrijdig"
    /// No agreement holds.
    case noAgreement = "geen-afspraken"
  }

  /// The kind of decision.
  public let status: Status
  /// The outcomes: one when settled, more in a conflict.
  public let outcomes: [OutcomeContents]
  /// The rules that decided, by document and row.
  public let rules: [RuleAnswer]

  /// - Parameters: as the properties.
  public init(status: Status, outcomes: [OutcomeContents], rules: [RuleAnswer]) {
    self.status = status
    self.outcomes = outcomes
    self.rules = rules
  }
}

/// A rule that decided.
public struct RuleAnswer: Sendable {
  /// The rule.
  public let rule: RuleContents
  /// The document that names it.
  public let document: DocumentContents

  /// - Parameters: as the properties.
  public init(rule: RuleContents, document: DocumentContents) {
    self.rule = rule
    self.document = document
  }
}

/// A rule that could apply, and what became of it.
public struct CompetingRule: Sendable {
  /// What became of a rule.
  public enum Fate: Sendable {
    /// It decides in some or all of the situations.
    case wins
    /// It gives way to this rule wherever it applies.
    case givesWay(to: RuleAnswer, because: Reason)
    /// It applies only in situations that cannot exist.
    case neverApplies
  }

  /// Why one rule goes before another.
  public enum Reason: Sendable {
    /// It is fixed.
    case fixed
    /// It is of an addendum.
    case addendum
    /// It is of the agreement, the other of the model.
    case ownAgreement
    /// It is an exception.
    case exception
    /// The other holds only where nothing else does.
    case otherwise
    /// Its document says that it goes before.
    case goesBefore
  }

  /// The rule.
  public let rule: RuleAnswer
  /// What became of it.
  public let fate: Fate
}

/// Names to show for ids, and how to reach whom.
public struct Names: Sendable {
  /// Roles by id.
  public let roles: [String: String]
  /// Handover modes by id.
  public let modes: [String: String]
  /// Means by id.
  public let means: [String: String]
  /// Information items by id.
  public let information: [String: String]
  /// Events by id.
  public let events: [String: String]
  /// Contacts that hold for the question.
  public let contacts: [ContactContents]
  /// Limits on terms of the duties, by duty index.
  public let limits: [LimitContents]
  /// Days made equal to holidays, as days since 1970-01-01.
  public let equatedDays: [Int]
  /// The remark kept beside the municipality; may be empty.
  public let municipalityRemark: String
}

extension Names {
  /// The same names without contacts of a single municipality: for what is said of another one.
  public var regional: Names {
    Names(
      roles: roles, modes: modes, means: means, information: information, events: events,
      contacts: contacts.filter { $0.municipality == nil }, limits: limits, equatedDays: equatedDays,
      municipalityRemark: "")
  }

  /// The names of a whole region: contacts of single municipalities are left out.
  public init(_ region: RegionContents) {
    let byId = { (words: [Word]) in Dictionary(words.map { ($0.id, $0.name) }) { first, _ in first } }
    self.init(
      roles: byId(region.roles), modes: byId(region.modes), means: byId(region.means),
      information: byId(region.information), events: byId(region.events),
      contacts: region.contacts.filter { $0.municipality == nil }, limits: region.limits,
      equatedDays: region.equatedDays, municipalityRemark: "")
  }
}
