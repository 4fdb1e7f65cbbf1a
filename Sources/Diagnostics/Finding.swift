/// How much a finding weighs.
public enum Severity: String, Sendable, Comparable {
  /// An error.
  case fout
  /// A warning.
  case waarschuwing
  /// A tip.
  case tip

  private var rank: Int {
    switch self {
    case .fout: 0
    case .waarschuwing: 1
    case .tip: 2
    }
  }

  /// The most severe first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// The kind of a finding: its code and readable name never change, its words may.
public struct FindingKind: Hashable, Sendable {
  /// For example `Y014`; never used again for something else.
  public let code: String
  /// The readable name, a slug; accepted wherever the code is.
  public let name: String
  /// How much it weighs unless the finding says otherwise.
  public let severity: Severity
  /// The long explanation in Dutch (B1), for `aanzet leg-uit`.
  public let explanation: String
  /// What gives it and what does not; a test sees to it that every kind has one.
  public let example: FindingExample?

  /// - Parameters:
  ///   - code: letter and three digits.
  ///   - name: slug.
  ///   - severity: the usual weight.
  ///   - explanation: in Dutch.
  ///   - example: a wrong and a right one.
  public init(
    _ code: String, _ name: String, _ severity: Severity = .fout, _ explanation: String,
    example: FindingExample? = nil
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.explanation = explanation
    self.example = example
  }

  /// A kind is known by its code.
  public static func == (a: FindingKind, b: FindingKind) -> Bool { a.code == b.code }

  /// A kind is known by its code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// Another place that a finding points at, with what is to be seen there.
public struct RelatedPlace: Hashable, Sendable {
  /// Where.
  public let span: SourceSpan
  /// What is there, in Dutch.
  public let label: String

  /// - Parameters:
  ///   - span: where.
  ///   - label: what is there, in Dutch.
  public init(_ span: SourceSpan, _ label: String) {
    self.span = span
    self.label = label
  }
}

/// A fact with its value, as the user writes them.
public struct FactValue: Hashable, Sendable {
  /// The fact's id.
  public let fact: String
  /// The value's id; nil where the fact has no value.
  public let value: String?

  /// - Parameters:
  ///   - fact: id.
  ///   - value: id, or nil for "no value".
  public init(_ fact: String, _ value: String?) {
    self.fact = fact
    self.value = value
  }
}

/// Where in the domain a finding lies; every part that does not apply is nil or empty.
public struct DomainPath: Hashable, Sendable {
  /// Region id.
  public var region: String?
  /// Document id.
  public var document: String?
  /// Rule ids.
  public var rules: [String] = []
  /// Step id.
  public var step: String?
  /// Id of the step that a case moves on to, where that matters.
  public var nextStep: String?
  /// Duty id.
  public var duty: String?
  /// Framework id.
  public var framework: String?
  /// Criterion id.
  public var criterion: String?

  /// All parts may be left out.
  public init(
    region: String? = nil, document: String? = nil, rules: [String] = [], step: String? = nil,
    nextStep: String? = nil, duty: String? = nil, framework: String? = nil, criterion: String? = nil
  ) {
    self.region = region
    self.document = document
    self.rules = rules
    self.step = step
    self.nextStep = nextStep
    self.duty = duty
    self.framework = framework
    self.criterion = criterion
  }
}

/// One thing that the program has to say about the files: data only, rendering is elsewhere.
public struct Finding: Hashable, Sendable {
  /// What kind of finding.
  public let kind: FindingKind
  /// Its weight here.
  public var severity: Severity
  /// One Dutch sentence: what is wrong.
  public let message: String
  /// The main place.
  public let span: SourceSpan
  /// Words under the marked text; empty when there is nothing to add.
  public var label: String
  /// Other places.
  public var related: [RelatedPlace]
  /// Where in the domain.
  public var path: DomainPath
  /// The smallest situation that shows it; nil when a situation says nothing here.
  public var situation: [FactValue]?
  /// Share of the situations at the step; nil when it has none.
  public var share: Share?
  /// What is decided now in that situation; nil when there is no situation of one duty at one step.
  public var present: PresentDecision?
  /// How to mend it, in Dutch; may be empty.
  public var help: String

  /// - Parameters:
  ///   - kind: what kind.
  ///   - message: one Dutch sentence.
  ///   - span: the main place.
  ///   - help: how to mend it.
  public init(
    _ kind: FindingKind, _ message: String, at span: SourceSpan, help: String = "", label: String = "",
    related: [RelatedPlace] = [], path: DomainPath = DomainPath(), situation: [FactValue]? = nil,
    share: Share? = nil, present: PresentDecision? = nil, severity: Severity? = nil
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.message = message
    self.span = span
    self.label = label
    self.related = related
    self.path = path
    self.situation = situation
    self.share = share
    self.present = present
    self.help = help
  }
}
