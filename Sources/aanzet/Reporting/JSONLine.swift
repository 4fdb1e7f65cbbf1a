import DecisionTable
import Reports

/// Documents in JSON, one line each.
enum JSONLine {
  /// A report of findings.
  /// - Parameter failure: what went wrong besides; stands in it as `fout`.
  static func findings(_ report: FindingReport, failure: Failure?) -> String {
    line(with(failure, FindingsJSON.object(report)))
  }

  /// What stands in place of tables for people.
  static func noTables(_ failure: Failure) -> String {
    line(TableJSON.error(failure.message, suggestion: failure.suggestion))
  }

  /// An answer.
  /// - Parameter whyNot: why a role does not act.
  static func answer(_ answer: Answer, _ whyNot: WhyNot? = nil) -> String {
    line(AnswerJSON.object(answer, whyNot: whyNot))
  }

  /// What is wrong with a question.
  /// - Parameter row: its row in the file; nil for a single question.
  static func error(_ failure: Failure, row: Int? = nil) -> String {
    line(AnswerJSON.error(failure.message, suggestion: failure.suggestion, row: row))
  }

  /// A report on examples.
  static func examples(_ report: TestReport) -> String { line(ExamplesJSON.object(report)) }

  /// A report on examples for a command that ran none.
  static func noExamples(_ failure: Failure) -> String { line(ExamplesJSON.error(failure.message)) }

  /// A difference between two versions.
  static func difference(_ report: DifferenceReport) -> String { line(DifferenceJSON.object(report)) }

  /// What stands in place of a difference that could not be made.
  static func noDifference(_ failure: Failure) -> String { line(DifferenceJSON.error(failure.message)) }

  /// A report on formatting.
  static func formatting(_ report: FormatReport) -> String { line(FormatJSON.object(report)) }

  private static func line(_ value: JSONValue) -> String { "\(value.line)\n" }

  /// `fout` stands second, after `formaat`.
  private static func with(_ failure: Failure?, _ document: JSONValue) -> JSONValue {
    guard let failure, case .object(var members) = document else { return document }
    members.insert(JSONValue.Member("fout", .text(failure.message)), at: min(1, members.count))
    return .object(members)
  }
}
