import Agreements
import Calendar
import DecisionTable

/// Compares an answer with what an example expects of it.
///
/// What is expected must be certain: with facts missing it must hold in every decision that is still possible.
struct ExpectationCheck {
  private let events: [String: String?]

  /// - Parameter duties: of the vocabulary and the region.
  init(duties: [Duty]) {
    events = Dictionary(duties.map { ($0.id.value, $0.defaultEvent?.value) }) { first, _ in first }
  }

  /// What is not as expected, in the order of the file.
  /// - Parameter concerns: look only at these duties.
  func differences(
    of example: Example, from answer: Answer, where concerns: (String) -> Bool = { _ in true }
  ) -> [ExampleDifference] {
    example.expected.filter { concerns($0.duty.value) }.flatMap { duty, expectation in
      let known = Known(duty.value, in: answer)
      switch expectation {
      case .status(let status): return [difference(status.value, at: status, duty.value, known)].compactMap(\.self)
      case .fields(let fields):
        let settled = DecisionAnswer.Status.settled.rawValue
        if let unsettled = difference(settled, at: duty, duty.value, known) { return [unsettled] }
        return fields.compactMap { difference($0.field, $0.values.map { $0.value }, duty.value, known) }
      }
    }
  }

  /// The difference for a situation that cannot be asked about.
  func difference(of example: Example, _ error: QuestionError) -> ExampleDifference {
    let culprit: String? =
      switch error {
      case .impossible(let facts): facts.first?.fact.id
      case .municipalityGone: BuiltIn.municipality
      default: nil
      }
    let named = example.situation.first { $0.fact.value == culprit } ?? example.situation.first
    return ExampleDifference(
      span: named?.fact.span ?? example.name.span, subject: .situation(error), expected: [], answers: [],
      question: nil, rules: [])
  }

  private func difference(
    _ expected: String, at place: Located<String>, _ duty: String, _ known: Known
  ) -> ExampleDifference? {
    let isDependent = known.decisions.count > 1
    let differing =
      expected == Self.depends
      ? (isDependent ? [] : known.decisions) : known.decisions.filter { $0.status != expected }
    guard !differing.isEmpty else { return nil }
    return ExampleDifference(
      span: place.span, subject: .status(duty: duty), expected: [expected],
      answers: Self.distinct(known.decisions.map { .status($0.status) }), question: known.question,
      rules: Self.rules(differing))
  }

  private func difference(
    _ field: Located<String>, _ written: [String], _ duty: String, _ known: Known
  ) -> ExampleDifference? {
    let expected = written.map { full($0, field.value, duty) }
    let differing = known.decisions.filter { Set($0.values(of: field.value)) != Set(expected) }
    guard !differing.isEmpty else { return nil }
    return ExampleDifference(
      span: field.span, subject: .field(duty: duty, name: field.value), expected: expected,
      answers: Self.distinct(known.decisions.map { .values($0.values(of: field.value)) }), question: known.question,
      rules: Self.rules(differing))
  }

  /// A term with the duty's event and in one way of writing; other values as they are.
  private func full(_ value: String, _ field: String, _ duty: String) -> String {
    guard [OutcomeField.within.rawValue, OutcomeField.moments.rawValue].contains(field),
      let term = try? Term.parse(value)
    else { return value }
    return term.withEvent(default: events[duty] ?? nil).description
  }

  private static let depends = "hangt-af"

  private static func distinct(_ answers: [ExampleDifference.Answer]) -> [ExampleDifference.Answer] {
    var seen: Set<ExampleDifference.Answer> = []
    return answers.filter { seen.insert($0).inserted }
  }

  private static func rules(_ decisions: [Known.Decision]) -> [RuleAnswer] {
    var seen: Set<[String]> = []
    return decisions.flatMap { $0.rules }.filter { seen.insert([$0.document.file, $0.rule.id]).inserted }
      .sorted { ($0.document.file, $0.rule.row, $0.rule.id) < ($1.document.file, $1.rule.row, $1.rule.id) }
  }
}

/// What an answer leaves possible for a duty.
private struct Known {
  struct Decision {
    let status: String
    let outcome: OutcomeContents?
    let rules: [RuleAnswer]

    /// The values of a field, by its key in a file; empty where the decision does not have it.
    func values(of field: String) -> [String] {
      guard let outcome else { return [] }
      return switch field {
      case "wie": outcome.who
      case "modaliteit": [outcome.modality]
      default: OutcomeField(rawValue: field).map { outcome.values(of: $0) } ?? []
      }
    }
  }

  let decisions: [Decision]
  /// The fact on which it depends.
  let question: String?

  init(_ duty: String, in answer: Answer) {
    guard answer.hasAgreement, let known = answer.duties.first(where: { $0.duty.word.id == duty }) else {
      // Without an agreement on the day there are no duties at all.
      let status: DecisionAnswer.Status = answer.hasAgreement ? .gap : .noAgreement
      decisions = [Decision(status: status.rawValue, outcome: nil, rules: [])]
      question = nil
      return
    }
    switch known.finding {
    case .decided(let decision):
      decisions = [Self.decision(decision)]
      question = nil
    case .depends(let dependence):
      decisions = dependence.possible.map { Self.decision($0) }
      question = dependence.question.word.id
    }
  }

  private static func decision(_ answer: DecisionAnswer) -> Decision {
    Decision(
      status: answer.status.rawValue, outcome: answer.status == .settled ? answer.outcomes.first : nil,
      rules: answer.rules)
  }
}

extension OutcomeContents {
  /// The values of a field; empty where it is not given.
  func values(of field: OutcomeField) -> [String] {
    let word = { (text: String) in text.isEmpty ? [] : [text] }
    return switch field {
    case .how: how
    case .to: to
    case .with: with
    case .mode: word(mode)
    case .oversightPasses: word(oversightPasses)
    case .information: information
    case .withheld: withheld
    case .within: word(within)
    case .moments: moments
    case .lastWord: lastWord ? ["ja"] : []
    }
  }
}
