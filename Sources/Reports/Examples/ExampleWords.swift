internal import Calendar
internal import Compiler
internal import DecisionTable
internal import Diagnostics

/// The sentences about examples that the forms share.
enum ExampleWords {
  /// `taak "overdragen", wijze: verwacht "warm", gekregen "koud"`.
  static func sentence(_ difference: ExampleDifference) -> String {
    switch difference.subject {
    case .situation(let error): QuestionErrorText.message(error).message
    case .status(let duty): "taak \(SafeText.quoted(duty)): \(comparison(difference))"
    case .field(let duty, let name): "taak \(SafeText.quoted(duty)), \(name): \(comparison(difference))"
    }
  }

  private static func comparison(_ difference: ExampleDifference) -> String {
    let got = DutchText.list(difference.answers.map(answer), "of")
    let depends = difference.question.map { " (hangt af van \(SafeText.quoted($0)))" } ?? ""
    return "verwacht \(values(difference.expected)), gekregen \(got)\(depends)"
  }

  private static func answer(_ answer: ExampleDifference.Answer) -> String {
    switch answer {
    case .status(let word): SafeText.quoted(word)
    case .values(let list): values(list)
    }
  }

  private static func values(_ list: [String]) -> String {
    list.isEmpty ? "niets" : DutchText.list(list.map { SafeText.quoted($0) })
  }

  /// `koud-bij-licht (regions/x/afspraken.yaml:41)`, for the rules that decided.
  static func rules(_ rules: [RuleAnswer]) -> String {
    DutchText.list(rules.map { SafeText.line("\($0.ownId) (\($0.document.file):\($0.rule.row))") })
  }

  /// `gemeente = haarlem, stap = monitoring, op 1 september 2020`.
  static func situation(_ result: ExampleResult) -> String {
    let facts = result.situation.map { "\($0.fact) = \($0.value ?? "")" }
    return SafeText.line((facts + ["op \(result.day.dutch)"]).joined(separator: ", "))
  }

  /// `12 voorbeelden geslaagd, 1 mislukt (3 regio's)`.
  static func summary(_ report: ExampleReport) -> String {
    let passed = DutchText.count(report.passedCount, "voorbeeld", "voorbeelden")
    let failed = report.failedCount == 0 ? "" : ", \(DutchText.thousands(String(report.failedCount))) mislukt"
    return "\(passed) geslaagd\(failed) (\(DutchText.count(report.regions.count, "regio", "regio's")))"
  }

  /// The regions that have none; nil when all have.
  static func regionsWithout(_ report: ExampleReport) -> String? {
    let regions = report.regionsWithoutExamples
    return regions.isEmpty ? nil : "Zonder voorbeelden: \(DutchText.list(regions.map(SafeText.line)))"
  }

  /// `37% van de besluiten (41 van 110), 22% van de situaties`.
  static func share(_ share: CoverageShare) -> String {
    if share.cellCount == 0 { return "er gelden geen afspraken, dus er is niets te bereiken" }
    let counts =
      "\(DutchText.thousands(String(share.reachedCount))) van \(DutchText.thousands(String(share.cellCount)))"
    return "\(share.percentage)% van de besluiten (\(counts)), \(share.weighedPercentage)% van de situaties"
  }

  /// What is said where fewer decisions are reached than was asked for; nil where that is not so.
  static func minimum(_ report: TestReport) -> String? {
    guard report.isBelowMinimum, let minimum = report.minimum, let coverage = report.examples.coverage else {
      return nil
    }
    return "De dekking is \(coverage.total.percentage)% van de besluiten, en dat is minder dan \(minimum)% (--minimaal)"
  }

  /// What the examples notice of changes.
  static func mutations(_ report: MutationReport) -> String {
    guard let percentage = report.percentage else {
      return "Er is geen kleine verandering in de afspraken die een besluit anders maakt"
    }
    let noticed = DutchText.thousands(String(report.noticedCount))
    let changes = DutchText.count(report.count, "kleine verandering", "kleine veranderingen")
    return "De voorbeelden merken \(percentage)% (\(noticed)) van \(changes) in de afspraken"
  }

  /// What does not count in that share; empty when there is nothing.
  static func uncounted(_ report: MutationReport) -> [String] {
    var lines: [String] = []
    if report.equivalentCount > 0 {
      let number = DutchText.thousands(String(report.equivalentCount))
      lines.append(
        report.equivalentCount == 1
          ? "1 andere verandering maakt geen enkel besluit anders; die telt niet mee"
          : "\(number) andere veranderingen maken geen enkel besluit anders; die tellen niet mee")
    }
    if report.unexaminedCount > 0 {
      let number = DutchText.count(report.unexaminedCount, "verandering is", "veranderingen zijn")
      lines.append(
        "\(number) te ingewikkeld om te onderzoeken en \(report.unexaminedCount == 1 ? "telt" : "tellen") niet mee")
    }
    return lines
  }

  /// For when examples failed, so that nothing is known of changes.
  static let noMutations = "Welke veranderingen de voorbeelden merken, is niet onderzocht: er zijn voorbeelden mislukt"

  /// A change that no example notices: `koud-bij-licht, ernst: ook "acuut"`.
  static func change(_ mutation: MissedMutation) -> String { SafeText.line("\(mutation.subject), \(mutation.change)") }
}
