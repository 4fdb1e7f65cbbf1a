/// A run of days with the same documents in force. Days are counted since 1970-01-01, both included.
public struct PeriodContents: Sendable {
  /// First day.
  public let from: Int
  /// Last day.
  public let through: Int
  /// Indices of the documents in force.
  public let documents: [Int]
  /// Where an agreement holds, over the facts that the scopes of the agreements name: leaves `noAgreement` and `gap`.
  public let scope: DiagramContents
  /// The steps for which something is agreed or demanded.
  public let steps: [StepTableContents]

  /// - Parameters: as the properties.
  public init(
    from: Int, through: Int, documents: [Int], scope: DiagramContents, steps: [StepTableContents]
  ) {
    self.from = from
    self.through = through
    self.documents = documents
    self.scope = scope
    self.steps = steps
  }
}

/// The decisions at a step in a period.
public struct StepTableContents: Sendable {
  /// Index of the step.
  public let step: Int
  /// Constraints that hold at this step in place of the region's; nil: the region's.
  public let constraints: [DiagramContents]?
  /// The duties, in the order of the vocabulary.
  public let duties: [DutyTableContents]

  /// - Parameters: as the properties.
  public init(step: Int, constraints: [DiagramContents]?, duties: [DutyTableContents]) {
    self.step = step
    self.constraints = constraints
    self.duties = duties
  }
}

/// The decisions on one duty at a step in a period.
public struct DutyTableContents: Sendable {
  /// Index of the duty.
  public let duty: Int
  /// From situation to decision.
  public let diagram: DiagramContents
  /// How many levels at the front of the diagram are facts that rules or scopes name; the others only say which
  /// situations exist.
  public let namedCount: Int
  /// The rules in force.
  public let rules: [RuleContents]
  /// Rule masks: rows that a rule's condition consists of, as the rule's index.
  public let ruleOfRow: [Int]
  /// By level of the diagram, by atom: the rows that hold there.
  public let rowsByLevel: [[[Int]]]
  /// By family: the family that it is an exception to.
  public let familyParents: [Int?]
  /// By document (index in the region): documents that it goes before.
  public let documentGoesBefore: [Int: [Int]]

  /// - Parameters: as the properties.
  public init(
    duty: Int, diagram: DiagramContents, namedCount: Int, rules: [RuleContents], ruleOfRow: [Int],
    rowsByLevel: [[[Int]]], familyParents: [Int?], documentGoesBefore: [Int: [Int]]
  ) {
    self.duty = duty
    self.diagram = diagram
    self.namedCount = namedCount
    self.rules = rules
    self.ruleOfRow = ruleOfRow
    self.rowsByLevel = rowsByLevel
    self.familyParents = familyParents
    self.documentGoesBefore = documentGoesBefore
  }
}

/// One rule as an answer names it.
public struct RuleContents: Sendable {
  /// Rule id.
  public let id: String
  /// Index of the document that it is named by (a model, for a model's rule).
  public let document: Int
  /// Row in the file, 1-based.
  public let row: Int
  /// Source; may be empty.
  public let source: String
  /// Index of its outcome: the same for all rules with an equal outcome.
  public let outcome: Int
  /// Index of its outcome as it was written: lists in their order.
  public let wording: Int
  /// Reason, where it is open on purpose; else empty.
  public let reason: String
  /// Its place in the precedence.
  public let precedence: RulePrecedence
  /// The agreement's own words; may be empty.
  public let text: String
  /// A remark; may be empty.
  public let remark: String

  /// - Parameters: as the properties.
  public init(
    id: String, document: Int, row: Int, source: String, outcome: Int, wording: Int, reason: String,
    precedence: RulePrecedence, text: String = "", remark: String = ""
  ) {
    self.id = id
    self.document = document
    self.row = row
    self.source = source
    self.outcome = outcome
    self.wording = wording
    self.reason = reason
    self.precedence = precedence
    self.text = text
    self.remark = remark
  }
}

/// What a leaf says.
public enum LeafContents: Sendable, Hashable {
  /// The situation cannot exist.
  case impossible
  /// No agreement holds.
  case noAgreement
  /// No rule applies (in a constraint diagram: the situation exists).
  case gap
  /// The outcomes (indices, rising) of the winning rules; more than one is a conflict.
  case outcomes([Int])
}

/// A decision diagram in flat arrays.
public struct DiagramContents: Sendable {
  /// One level: the fact (index), and its values in atoms.
  public struct Level: Sendable {
    /// Index of the fact.
    public let fact: Int
    /// First value indices of the runs, rising from 0.
    public let starts: [Int]
    /// The atom of each run.
    public let atoms: [Int]
    /// How many atoms.
    public let atomCount: Int

    /// - Parameters: as the properties.
    public init(fact: Int, starts: [Int], atoms: [Int], atomCount: Int) {
      self.fact = fact
      self.starts = starts
      self.atoms = atoms
      self.atomCount = atomCount
    }
  }

  /// The levels in order.
  public let levels: [Level]
  /// Nodes: level and children by atom; a child is a node's index, or the complement of a leaf's.
  public let nodes: [(level: Int, children: [Int32])]
  /// Leaves.
  public let leaves: [LeafContents]
  /// Where a question starts.
  public let root: Int32

  /// - Parameters: as the properties.
  public init(levels: [Level], nodes: [(level: Int, children: [Int32])], leaves: [LeafContents], root: Int32) {
    self.levels = levels
    self.nodes = nodes
    self.leaves = leaves
    self.root = root
  }
}
