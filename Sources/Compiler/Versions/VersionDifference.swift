public import Calendar
public import DecisionTable
public import Diagnostics

/// What changes for whom between two versions: exact, over all situations that both know.
public struct VersionDifference: Sendable {
  /// The regions in which a decision differs, by id; also those that only one version has.
  public let regions: [RegionDifference]
  /// What differs in the files as they were written, by path and place.
  public let files: [WrittenChange]
  /// How many situations were compared, over regions, steps and duties.
  public let comparedSituations: Digits
  /// How many regions were compared situation by situation.
  public let comparedRegions: Int
  /// How many regions have the same files on both sides, which proves that nothing changed in them.
  public let sameRegions: Int

  /// Whether nothing differs at all.
  public var isEmpty: Bool { regions.isEmpty && files.isEmpty }
  /// Whether a decision differs, or could not be compared.
  public var changesDecisions: Bool { !regions.isEmpty }
}

/// What changes in the decisions of one region.
public struct RegionDifference: Sendable {
  /// Which versions have the region.
  public enum Presence: Sendable {
    /// Both.
    case both
    /// Only the newer.
    case added
    /// Only the older.
    case removed
  }

  /// Facts, roles and other names of the older version; of the newer where there is none.
  public let oldWords: RegionContents
  /// The same of the newer.
  public let newWords: RegionContents
  /// Which versions have it.
  public let presence: Presence
  /// Days on which an agreement is in force in only one version; nothing is compared on these.
  public let days: [DaysChange]
  /// Values that only one version knows; situations with these are not compared.
  public let values: [ValueChange]
  /// Steps at which another duty says who acts now.
  public let headlines: [HeadlineChange]
  /// By step and duty in the order of the vocabulary, then by day.
  public let duties: [DutyChanges]
}

extension RegionDifference {
  /// Whether nothing differs.
  var isEmpty: Bool {
    presence == .both && days.isEmpty && values.isEmpty && headlines.isEmpty && duties.isEmpty
  }
}

/// A run of days on which only one version has an agreement in force.
public struct DaysChange: Sendable {
  /// The days, both included.
  public let days: ClosedRange<Day>
  /// Whether it is the newer that has one.
  public let isAdded: Bool
}

/// A value of a fact that only one version knows: a municipality, a rung, an answer to a question.
public struct ValueChange: Sendable {
  /// The fact.
  public let fact: Word
  /// The value; its id and name.
  public let value: Word
  /// Whether it is the newer version that knows it.
  public let isAdded: Bool
  /// The days on which that is so, where it is of some days only (a municipality that begins or ends); nil: all.
  public let days: ClosedRange<Day>?
}

/// A step at which another duty says who acts now.
public struct HeadlineChange: Sendable {
  /// The step.
  public let step: StepContents
  /// The older duty; nil: none.
  public let old: DutyContents?
  /// The newer; nil: none.
  public let new: DutyContents?
}

/// What changes in one duty at a step.
public struct DutyChanges: Sendable {
  /// The step.
  public let step: StepContents
  /// The duty.
  public let duty: DutyContents
  /// The runs of days on which just this changes, in order.
  public let days: [ClosedRange<Day>]
  /// How many situations both versions know, over the facts that rules for the duty name in either.
  public let total: Digits
  /// Different decisions, the one in most situations first; no situation is in two of them. nil: it would take too much
  /// work to say, so it counts as changed.
  public let changes: [VersionChange]?
}

/// Situations in which one decision became one other.
public struct VersionChange: Sendable {
  /// The older decision, with the rules that decide in `situation`; nil: these situations could not exist.
  public let old: DecisionAnswer?
  /// The newer; nil: they can no longer exist.
  public let new: DecisionAnswer?
  /// In how many situations.
  public let count: Digits
  /// A smallest situation of these. Whatever the other facts are, it is so in every situation with these values.
  public let situation: [FactValue]
  /// What changes.
  public let kinds: [ChangeKind]
}

/// Something in a file that was written otherwise.
public struct WrittenChange: Sendable, Hashable {
  /// What it is about.
  public enum Subject: String, Sendable, CaseIterable {
    /// A rule or rung: its conditions or outcome. What that changes in decisions is told apart.
    case rule = "regel"
    /// Where a rule comes from.
    case source = "bron"
    /// An agreement's own words.
    case wording = "tekst"
    /// A remark.
    case remark = "toelichting"
    /// An example.
    case example = "voorbeeld"
    /// Anything else: a municipality, a fact, a name, a contact, a date.
    case entry = "gegeven"
  }

  /// Path as shown.
  public let file: String
  /// The word behind `soort`.
  public let fileKind: String
  /// The region (id); nil: it is shared.
  public let region: String?
  /// The keys that lead to it.
  public let keys: [String]
  /// What it is about.
  public let subject: Subject
  /// What stood there; nil: nothing. Of a whole block that came or went everything in it.
  public let old: String?
  /// What stands there now; nil: nothing.
  public let new: String?
  /// Row in the newer file, or in the older where the newer has none; 1-based.
  public let row: Int
}

extension WrittenChange {
  /// The step (id) that a rule stands at; nil: it is no rule, or stands for more than one.
  public var step: String? {
    guard isOfRules else { return nil }
    if keys.first == "escalatie" { return BuiltIn.disagreement }
    return keys.count > 1 ? keys[1] : nil
  }

  /// The duty (id) that a rule is about; nil as for the step.
  public var duty: String? {
    guard isOfRules else { return nil }
    switch keys.first {
    case "overdracht": return BuiltIn.handover
    case "escalatie": return keys.contains("zicht-intussen") ? BuiltIn.oversight : BuiltIn.escalation
    default: return keys.count > 2 ? keys[2] : nil
    }
  }

  private var isOfRules: Bool { subject != .example && subject != .entry }
}
