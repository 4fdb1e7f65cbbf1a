import Agreements
import Calendar
public import DecisionTable
public import Diagnostics

/// Why examples could not be run.
public enum ExampleError: Error, Sendable {
  /// The region's decisions are too much work to prove.
  case notProven(Finding)
  /// The table just made cannot be asked: a fault of the program.
  case asking(AskError)
}

/// A region with a table of its own, made and read as that of `aanzet wie`, to ask what examples ask.
struct ExampleRegion {
  let compiled: CompiledRegion
  private let table: TableReader

  /// - Parameters:
  ///   - compiled: the region.
  ///   - project: that it is of.
  ///   - hash: SHA-256.
  init(_ compiled: CompiledRegion, of project: Project, hash: @escaping HashFunction) throws(ExampleError) {
    self.compiled = compiled
    let contents = TableContents(
      danger: "", vocabularyVersion: project.vocabulary.version,
      regions: [TableAssembly(project: project).contents(compiled)])
    do { table = try TableReader(bytes: TableWriter.bytes(contents, hash: hash), hash: hash) } catch {
      throw .asking(.table(error))
    }
  }

  /// The answer, or why the question has none.
  /// - Parameter situation: step and facts, by id.
  func ask(
    _ situation: [(fact: String, value: String)], on day: Day
  ) throws(ExampleError) -> Result<Answer, QuestionError> {
    let words = [(name: "regio", value: compiled.files.region.id)] + situation.map { (name: $0.fact, value: $0.value) }
    do throws(AskError) {
      return .success(try table.ask(Question(day: day, words: words)))
    } catch {
      guard case .question(let problem) = error else { throw .asking(error) }
      return .failure(problem)
    }
  }

  /// Compiles a region for its examples.
  static func compile(_ compiler: RegionCompiler) throws(ExampleError) -> CompiledRegion {
    do throws(NotProven) {
      let compiled = try compiler.compile()
      if let finding = compiled.findings.sorted.first { throw NotProven(finding: finding) }
      return compiled
    } catch {
      throw .notProven(error.finding)
    }
  }
}

extension Example {
  /// `stap`; nil where it is missing, which is reported when the file is read.
  var step: String? { situation.first { $0.fact.value == "stap" }?.value.value }

  /// Step and facts, by id.
  var words: [(fact: String, value: String)] { situation.map { ($0.fact.value, $0.value.value) } }

  /// The places that its expectations are about.
  var places: [Place] {
    step.map { step in expected.map { Place(step: step, duty: $0.duty.value) } } ?? []
  }
}
