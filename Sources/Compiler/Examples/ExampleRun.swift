public import Agreements
public import Calendar
import DecisionDiagram
public import DecisionTable
import Diagnostics

/// Runs the examples of a project: what `aanzet toets` does.
public struct ExampleRun: Sendable {
  /// What to find out beside whether the examples hold.
  public struct Measures: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int

    /// - Parameter rawValue: the bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Which decisions the examples reach.
    public static let coverage = Measures(rawValue: 1)
    /// Which changes to the agreements the examples would notice.
    public static let mutations = Measures(rawValue: 2)
  }

  private let project: Project
  private let today: Day
  private let hash: HashFunction
  private let budget: Int
  /// Whether documents that are not signed are previewed.
  private let includesDrafts: Bool

  /// - Parameters:
  ///   - project: without errors of writing, structure, reference or time.
  ///   - today: the day of examples that name none.
  ///   - hash: SHA-256.
  ///   - budget: steps allowed for one diagram; nil: the usual number.
  ///   - includesDrafts: preview documents that are not signed.
  public init(
    _ project: Project, today: Day, hash: @escaping HashFunction, budget: Int? = nil, includesDrafts: Bool = false
  ) {
    self.project = project
    self.today = today
    self.hash = hash
    self.budget = budget ?? Diagram.usualBudget
    self.includesDrafts = includesDrafts
  }

  /// - Parameters:
  ///   - measures: what else to find out.
  ///   - isRegionAsked: whether a region (id) is asked about.
  ///   - isFileAsked: whether a file of examples (path as shown) is to be run.
  /// - Throws: why they could not be run.
  public func report(
    _ measures: Measures = [], regions isRegionAsked: (String) -> Bool = { _ in true },
    files isFileAsked: (String) -> Bool = { _ in true }
  ) throws(ExampleError) -> ExampleReport {
    var report = ExampleReport()
    var runs: [RegionRun] = []
    for files in project.regions where isRegionAsked(files.region.id) {
      let examples = files.examples.filter { isFileAsked($0.file) }.flatMap { $0.examples }
      let run = try RegionRun(
        files, examples, of: project, today: today, hash: hash, budget: budget, includesDrafts: includesDrafts)
      report.regions.append(files.region.id)
      report.results += run.results
      runs.append(run)
    }
    if measures.contains(.coverage) {
      var coverage = ExampleCoverage()
      for run in runs { coverage = coverage.adding(try run.coverage()) }
      report.coverage = coverage
    }
    // Whether an example would notice a change says nothing while it fails as it is.
    if measures.contains(.mutations), report.failedCount == 0 {
      var mutations = MutationReport()
      for run in runs { mutations = mutations.adding(try run.mutations()) }
      report.mutations = mutations
    }
    return report
  }
}

/// The examples of one region, run.
struct RegionRun {
  let project: Project
  let files: RegionFiles
  let examples: [Example]
  let today: Day
  let hash: HashFunction
  let budget: Int
  let includesDrafts: Bool
  /// The region as it is written, with a gap where an example asks of a duty that nothing is said of.
  let region: ExampleRegion
  let check: ExpectationCheck
  /// By example: the answer, or why there is none.
  let answers: [Result<Answer, QuestionError>]
  let results: [ExampleResult]

  init(
    _ files: RegionFiles, _ examples: [Example], of project: Project, today: Day, hash: @escaping HashFunction,
    budget: Int, includesDrafts: Bool = false
  ) throws(ExampleError) {
    self.project = project
    self.files = files
    self.examples = examples
    self.today = today
    self.hash = hash
    self.budget = budget
    self.includesDrafts = includesDrafts
    var compiler = RegionCompiler(project: project, files: files, includesDrafts: includesDrafts, budget: budget)
    compiler.also = Set(examples.flatMap { $0.places })
    region = try ExampleRegion(try ExampleRegion.compile(compiler), of: project, hash: hash)
    check = ExpectationCheck(duties: project.vocabulary.duties + files.region.ownVocabulary.duties)
    var answers: [Result<Answer, QuestionError>] = []
    var results: [ExampleResult] = []
    for example in examples {
      let day = example.day?.value ?? today
      let answer = try region.ask(example.words, on: day)
      let differences =
        switch answer {
        case .success(let answer): check.differences(of: example, from: answer)
        case .failure(let error): [check.difference(of: example, error)]
        }
      answers.append(answer)
      results.append(
        ExampleResult(
          region: files.region.id, name: example.name.value, span: example.name.span, day: day,
          situation: example.words.map { FactValue($0.fact, $0.value) }, differences: differences))
    }
    self.answers = answers
    self.results = results
  }
}
