public import Calendar
public import Diagnostics

/// A quality framework (`soort: kader`): what every region must have settled.
public struct Framework: Sendable {
  /// Its id: the file's name without `.yaml`.
  public let id: String
  /// The file's path as shown.
  public let file: String
  /// `titel`.
  public let title: String
  /// `bron`.
  public let source: String?
  /// Its criteria in order.
  public let criteria: [Criterion]
  /// Limits that a region may not be laxer than (`grenzen`).
  public let limits: [Limit]

  /// - Parameters: as the properties.
  public init(id: String, file: String, title: String, source: String?, criteria: [Criterion], limits: [Limit]) {
    self.id = id
    self.file = file
    self.title = title
    self.source = source
    self.criteria = criteria
    self.limits = limits
  }
}

/// One criterion: a list of demands.
public struct Criterion: Sendable {
  /// Its id (`a`, `b`, ...).
  public let id: Located<String>
  /// `titel`.
  public let title: String
  /// `bron`.
  public let source: String?
  /// What a missing demand weighs (`bij-ontbreken`): error or warning.
  public let severity: Severity
  /// A region may leave it open on purpose (`bewust-open`).
  public let mayBeOpen: Bool
  /// `eisen`.
  public let demands: [Demand]

  /// - Parameters: as the properties.
  public init(
    id: Located<String>, title: String, source: String?, severity: Severity, mayBeOpen: Bool, demands: [Demand]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.severity = severity
    self.mayBeOpen = mayBeOpen
    self.demands = demands
  }
}

/// One demand on the decision table or the documents.
public enum Demand: Sendable {
  /// A duty is decided at steps, with fields.
  case duty(DutyDemand)
  /// The ladder has these rungs.
  case ladder(LadderDemand)
  /// The document has a section (`onderdeel`).
  case section(Located<DocumentSection>)
}

/// Sections that a framework can demand; the raw value is the key in a file.
public enum DocumentSection: String, Sendable, CaseIterable {
  /// `methoden`.
  case methods = "methoden"
  /// `casusevaluatie`.
  case caseEvaluation = "casusevaluatie"
  /// `evaluatie`.
  case review = "evaluatie"
  /// `aanvullende-taken`.
  case extraTasks = "aanvullende-taken"
  /// `escalatie`.
  case escalation = "escalatie"
  /// `overdracht`.
  case handover = "overdracht"
}

/// In every possible situation at each of these steps the duty is decided, and a settled outcome has these fields.
public struct DutyDemand: Sendable {
  /// `taak`.
  public let duty: Located<String>
  /// `bij`: steps.
  public let steps: [Located<String>]
  /// `velden`: fields that must be given.
  public let fields: [Located<OutcomeField>]
  /// Fields with values: a field of one value must be one of these; a list must hold all of these. Terms as written.
  public let values: [(field: Located<OutcomeField>, values: [Located<String>])]
  /// `wie` demanded: the roles that must all be among the actors.
  public let who: [Located<String>]
  /// `modaliteit: bij-voorkeur`: departing from the fields is a tip.
  public let isPreference: Bool
  /// The place of the demand.
  public let span: SourceSpan

  /// - Parameters: as the properties.
  public init(
    duty: Located<String>, steps: [Located<String>], fields: [Located<OutcomeField>],
    values: [(field: Located<OutcomeField>, values: [Located<String>])], who: [Located<String>], isPreference: Bool,
    span: SourceSpan
  ) {
    self.duty = duty
    self.steps = steps
    self.fields = fields
    self.values = values
    self.who = who
    self.isPreference = isPreference
    self.span = span
  }
}

/// These rungs in this order, others between.
public struct LadderDemand: Sendable {
  /// Each position: any of these rung names (`a|b`).
  public let rungs: [[String]]
  /// Who may be last (`laatste`): roles; empty: anyone.
  public let last: [Located<String>]
  /// The place of the demand.
  public let span: SourceSpan

  /// - Parameters: as the properties.
  public init(rungs: [[String]], last: [Located<String>], span: SourceSpan) {
    self.rungs = rungs
    self.last = last
    self.span = span
  }
}

/// A limit on a duty's term (`grenzen`).
public struct Limit: Sendable {
  /// `taak`.
  public let duty: Located<String>
  /// `hoogstens`.
  public let atMost: Located<Term>
  /// `grond: wet`: the Algemene termijnenwet applies.
  public let isStatutory: Bool
  /// The word written under `grond`, if any.
  public let ground: String?
  /// `bron`.
  public let source: String?
  /// The place of the limit.
  public let span: SourceSpan

  /// - Parameters: as the properties.
  public init(
    duty: Located<String>, atMost: Located<Term>, isStatutory: Bool, ground: String?, source: String?, span: SourceSpan
  ) {
    self.duty = duty
    self.atMost = atMost
    self.isStatutory = isStatutory
    self.ground = ground
    self.source = source
    self.span = span
  }
}
