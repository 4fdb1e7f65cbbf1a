public import Calendar
public import Diagnostics

/// What is written beside a rule for its readers; no part of the outcome.
public struct RuleNotes: Sendable, Hashable {
  /// The agreement's own words (`tekst`).
  public var text: String?
  /// A remark (`toelichting`).
  public var remark: String?

  /// Nothing, unless given.
  public init(text: String? = nil, remark: String? = nil) {
    self.text = text
    self.remark = remark
  }
}

/// One agreed line: an outcome and where it holds.
public struct Rule: Sendable {
  /// Its id (`regel`) with its place; unique in the document.
  public let id: Located<String>
  /// What it decides.
  public let outcome: Outcome
  /// Where it applies; nil: everywhere in its document's scope.
  public let condition: Condition?
  /// Wherever no other rule of its list applies (`anders: ja`); holds the place of that key.
  public let otherwise: SourceSpan?
  /// The rule of the same list that it refines.
  public let exceptionTo: Located<String>?
  /// Addenda cannot depart from it (`vast: ja`); holds the place of that key.
  public let fixed: SourceSpan?
  /// Further steps at which it stands in the list of the same duty (`ook-bij`).
  public let alsoAt: [Located<String>]
  /// Where it comes from.
  public let source: String?
  /// The agreement's own words and a remark.
  public var notes = RuleNotes()
  /// The places of the outcome keys that were written, for findings about one of them.
  public internal(set) var fieldSpans: [OutcomeField: SourceSpan]
  /// The place of the whole rule.
  public let span: SourceSpan

  /// - Parameters: as the properties.
  public init(
    id: Located<String>, outcome: Outcome, condition: Condition?, otherwise: SourceSpan?,
    exceptionTo: Located<String>?, fixed: SourceSpan?, alsoAt: [Located<String>], source: String?,
    fieldSpans: [OutcomeField: SourceSpan], span: SourceSpan
  ) {
    self.id = id
    self.outcome = outcome
    self.condition = condition
    self.otherwise = otherwise
    self.exceptionTo = exceptionTo
    self.fixed = fixed
    self.alsoAt = alsoAt
    self.source = source
    self.fieldSpans = fieldSpans
    self.span = span
  }
}

/// The rules for one duty at one step, as written under `stappen` or `overdracht`.
public struct RuleList: Sendable {
  /// The step.
  public let step: Located<String>
  /// The duty; for a list under `overdracht` it is `overdragen`, at the place of the step.
  public let duty: Located<String>
  /// Whether it was written under `overdracht`.
  public let isHandoverSection: Bool
  /// The rules.
  public let rules: [Rule]

  /// - Parameters: as the properties.
  public init(step: Located<String>, duty: Located<String>, isHandoverSection: Bool, rules: [Rule]) {
    self.step = step
    self.duty = duty
    self.isHandoverSection = isHandoverSection
    self.rules = rules
  }
}

/// One rung of an escalation ladder. Its outcome is always an assignment.
public struct Rung: Sendable {
  /// Its id (`trede`).
  public let id: Located<String>
  /// Who, and the other fields.
  public let assignment: Assignment
  /// Where it applies.
  public let condition: Condition?
  /// Where it comes from.
  public let source: String?
  /// The agreement's own words and a remark.
  public var notes = RuleNotes()
  /// The places of the outcome keys that were written.
  public internal(set) var fieldSpans: [OutcomeField: SourceSpan]
  /// The place of the whole rung.
  public let span: SourceSpan

  /// - Parameters: as the properties.
  public init(
    id: Located<String>, assignment: Assignment, condition: Condition?, source: String?,
    fieldSpans: [OutcomeField: SourceSpan], span: SourceSpan
  ) {
    self.id = id
    self.assignment = assignment
    self.condition = condition
    self.source = source
    self.fieldSpans = fieldSpans
    self.span = span
  }
}

/// The section `escalatie`.
public struct Escalation: Sendable {
  /// The rungs in order; empty where only `zicht-intussen` was written.
  public let rungs: [Rung]
  /// Who keeps oversight meanwhile (`zicht-intussen`), with the place of that key; empty roles: not written.
  public let meanwhile: [Located<String>]
  /// The source of `zicht-intussen`, if the section gives one.
  public let source: String?
  /// The place of the key `escalatie`.
  public let span: SourceSpan

  /// - Parameters: as the properties.
  public init(rungs: [Rung], meanwhile: [Located<String>], source: String?, span: SourceSpan) {
    self.rungs = rungs
    self.meanwhile = meanwhile
    self.source = source
    self.span = span
  }
}

/// What agreements, addenda and models have in common: rules.
public struct RuleSections: Sendable {
  /// The lists under `stappen` and `overdracht`, in the order of the file.
  public var lists: [RuleList] = []
  /// The section `escalatie`.
  public var escalation: Escalation?
  /// Ids of rules that are in the file but could not be read; what names them is not reported as well.
  public var unreadableRules: Set<String> = []
  /// Ids of rungs that are in the file but could not be read.
  public var unreadableRungs: Set<String> = []

  /// Empty.
  public init() {}
}

/// The status of a document; the raw value is the word in a file.
public enum DocumentStatus: String, Sendable, CaseIterable {
  /// Draft; never in force.
  case draft = "concept"
  /// Adopted but not signed; never in force.
  case adopted = "vastgesteld"
  /// Signed.
  case signed = "ondertekend"
  /// Our own example.
  case example = "voorbeeld"
}

/// An agreement (`afspraken`) or an addendum (`maatwerk`) of a region.
public struct Document: Sendable {
  /// The two kinds of document with rules that are in force on days.
  public enum Kind: String, Sendable {
    /// `afspraken`.
    case agreement = "afspraken"
    /// `maatwerk`.
    case addendum = "maatwerk"
  }

  /// Its kind.
  public let kind: Kind
  /// Its id: the path inside the region folder without `.yaml`.
  public let id: String
  /// The file's path as shown.
  public let file: String
  /// `titel`.
  public var title = ""
  /// `status`.
  public var status: Located<DocumentStatus>
  /// `ondertekend`.
  public var signed: Located<Day>?
  /// First day (`geldig.van`).
  public var from: Located<Day>
  /// Last day, included (`geldig.tot`).
  public var through: Located<Day>?
  /// Ids of the documents it replaces.
  public var replaces: [Located<String>] = []
  /// Scope (`voor`).
  public var scope: Condition?
  /// Ids of documents that it goes before (`gaat-voor`).
  public var goesBefore: [Located<String>] = []
  /// The model it builds on (`gebaseerd-op`); agreements only.
  public var model: Located<String>?
  /// Frameworks it names (`kaders`); agreements only.
  public var frameworks: [Located<String>] = []
  /// Its rules.
  public var sections = RuleSections()
  /// `herkomst`.
  public var origin: String?
  /// `vastgesteld-door`; addenda only.
  public var adoptedBy: String?
  /// `methoden`.
  public var methods: [Method] = []
  /// `casusevaluatie`.
  public var caseEvaluation: CaseEvaluation?
  /// `evaluatie`, of the agreement itself.
  public var review: Review?
  /// `aanvullende-taken`.
  public var extraTasks: [ExtraTask] = []
  /// Criteria left open on purpose (`bewust-open`).
  public var openCriteria: [OpenCriterion] = []

  /// - Parameters: as the properties.
  public init(
    kind: Kind, id: String, file: String, status: Located<DocumentStatus>, from: Located<Day>
  ) {
    self.kind = kind
    self.id = id
    self.file = file
    self.status = status
    self.from = from
  }
}

/// A method or instrument (`methoden`), and who uses it.
public struct Method: Sendable {
  /// `naam`.
  public let name: Located<String>
  /// `door`: roles.
  public let by: [Located<String>]

  /// - Parameters: as the properties.
  public init(name: Located<String>, by: [Located<String>]) {
    self.name = name
    self.by = by
  }
}

/// How cases are learned from together (`casusevaluatie`).
public struct CaseEvaluation: Sendable {
  /// `vorm`.
  public let form: Located<String>
  /// `keer-per-jaar`.
  public let timesAYear: Int?
  /// `wie`: roles.
  public let who: [Located<String>]

  /// - Parameters: as the properties.
  public init(form: Located<String>, timesAYear: Int?, who: [Located<String>]) {
    self.form = form
    self.timesAYear = timesAYear
    self.who = who
  }
}

/// When the agreement itself is reviewed (`evaluatie`).
public struct Review: Sendable {
  /// `uiterlijk`.
  public let latest: Located<Day>?
  /// `wie`: roles.
  public let who: [Located<String>]
  /// The place of the section's key.
  public var span: SourceSpan

  /// - Parameters: as the properties.
  public init(latest: Located<Day>?, who: [Located<String>], span: SourceSpan) {
    self.latest = latest
    self.who = who
    self.span = span
  }
}

/// A task beyond the law (`aanvullende-taken`).
public struct ExtraTask: Sendable {
  /// `taak`: free slug or text.
  public let task: Located<String>
  /// `wie`: roles.
  public let who: [Located<String>]
  /// `bron`.
  public let source: String?

  /// - Parameters: as the properties.
  public init(task: Located<String>, who: [Located<String>], source: String?) {
    self.task = task
    self.who = who
    self.source = source
  }
}

/// A criterion left open on purpose.
public struct OpenCriterion: Sendable {
  /// `criterium`.
  public let criterion: Located<String>
  /// `kader`, where two frameworks share a letter.
  public let framework: Located<String>?
  /// `reden`.
  public let reason: String

  /// - Parameters: as the properties.
  public init(criterion: Located<String>, framework: Located<String>?, reason: String) {
    self.criterion = criterion
    self.framework = framework
    self.reason = reason
  }
}

/// Rules that many regions share (`soort: model`).
public struct Model: Sendable {
  /// Its id: the file's name without `.yaml`.
  public let id: String
  /// The file's path as shown.
  public let file: String
  /// `titel`.
  public let title: String
  /// `herkomst`.
  public let origin: String?
  /// Its rules.
  public let sections: RuleSections

  /// - Parameters: as the properties.
  public init(id: String, file: String, title: String, origin: String?, sections: RuleSections) {
    self.id = id
    self.file = file
    self.title = title
    self.origin = origin
    self.sections = sections
  }
}
